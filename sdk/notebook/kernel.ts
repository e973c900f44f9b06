import { createRequire } from 'node:module';

/** The content of Jupyter's `display_data` and `update_display_data`. */
export interface DisplayMessage {
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
  /** A message with a display id may be updated by a later one with the same id. */
  readonly transient: { readonly display_id?: string };
}

/** The tslab kernel that this process is. */
export interface Kernel {
  /** What a cell's top-level names live on, its last expression among them. */
  readonly exports: object;
  /**
   * Sends a message to the cell that runs.
   *
   * @returns whether it could be sent; never throws.
   */
  send(message: DisplayMessage, update: boolean): boolean;
}

interface TslabJupyter {
  readonly lastWriteDisplayData: ((message: DisplayMessage, update: boolean) => void) | null;
}

const JUPYTER_MODULE = /[\\/]tslab[\\/]dist[\\/]jupyter\.js$/;

/** The kernel around this process, or null elsewhere: in scripts, tests, workers and other kernels. */
export function tslabKernel(): Kernel | null {
  const tslab = (globalThis as { __tslab__?: { exports?: unknown } }).__tslab__;
  if (typeof tslab?.exports !== 'object' || tslab.exports === null) return null;
  return { exports: tslab.exports, send };
}

function send(message: DisplayMessage, update: boolean): boolean {
  try {
    const write = runningJupyter()?.lastWriteDisplayData;
    write?.(message, update);
    return Boolean(write);
  } catch {
    // What cannot become JSON, or a socket that has gone: the caller falls back to text.
    return false;
  }
}

/** tslab may be loaded twice, once globally and once beside the notebook; the one at work has its writer set. */
function runningJupyter(): TslabJupyter | undefined {
  const { cache } = createRequire(import.meta.url);
  return Object.entries(cache)
    .filter(([path]) => JUPYTER_MODULE.test(path))
    .map(([, module]) => module?.exports as TslabJupyter | undefined)
    .find(jupyter => jupyter?.lastWriteDisplayData);
}
