import { createRequire } from 'node:module';

/** The content of Jupyter's `display_data` and `update_display_data`. */
export interface DisplayMessage {
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
  /** A message with a display id may be updated by a later one with the same id. */
  readonly transient: { readonly display_id?: string };
}

/** The content of Jupyter's `complete_request` and `inspect_request`. */
export interface CodeRequest {
  readonly code: string;
  readonly cursor_pos: number;
}

/** What a kernel answers to a request for completion. */
export interface Completion {
  readonly matches: readonly string[];
  /** What a match takes the place of. */
  readonly cursor_start: number;
  readonly cursor_end: number;
}

/** What a kernel answers to a request to say what stands somewhere. */
export interface Inspection {
  readonly found: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

/** How a kernel answers requests. */
export interface Answers {
  handleComplete: (request: CodeRequest) => Completion;
  handleInspect: (request: CodeRequest) => Inspection;
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
  /** Puts an answer in the place of the kernel's own, which it is given; does nothing where it has been put already. */
  answer<Kind extends keyof Answers>(kind: Kind, better: (own: Answers[Kind]) => Answers[Kind]): void;
}

interface TslabJupyter {
  readonly lastWriteDisplayData: ((message: DisplayMessage, update: boolean) => void) | null;
  readonly JupyterHandlerImpl?: { readonly prototype: Partial<Answers> };
}

const JUPYTER_MODULE = /[\\/]tslab[\\/]dist[\\/]jupyter\.js$/;

/** The kernel around this process, or null elsewhere: in scripts, tests, workers and other kernels. */
export function tslabKernel(): Kernel | null {
  const tslab = (globalThis as { __tslab__?: { exports?: unknown } }).__tslab__;
  if (typeof tslab?.exports !== 'object' || tslab.exports === null) return null;
  return { exports: tslab.exports, send, answer };
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

const BETTERED = new Set<unknown>();

function answer<Kind extends keyof Answers>(kind: Kind, better: (own: Answers[Kind]) => Answers[Kind]): void {
  const handler = runningJupyter()?.JupyterHandlerImpl?.prototype;
  const own = handler?.[kind] as ((request: CodeRequest) => never) | undefined;
  if (handler === undefined || own === undefined || BETTERED.has(own)) return;
  const put = function (this: unknown, request: CodeRequest) {
    return better(each => own.call(this, each))(request);
  } as Answers[Kind];
  BETTERED.add(put);
  handler[kind] = put;
}

/** tslab may be loaded twice, once globally and once beside the notebook; the one at work has its writer set. */
function runningJupyter(): TslabJupyter | undefined {
  const { cache } = createRequire(import.meta.url);
  return Object.entries(cache)
    .filter(([path]) => JUPYTER_MODULE.test(path))
    .map(([, module]) => module?.exports as TslabJupyter | undefined)
    .find(jupyter => jupyter?.lastWriteDisplayData);
}
