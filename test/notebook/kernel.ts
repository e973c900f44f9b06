import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { jupyterEnvironment } from '../../scripts/jupyter.mjs';
import { withCopies } from './notebook-file.js';

/** A cell to run; the Interrupt comes as soon as a message of the cell holds `interruptAt`. */
export interface CellToRun {
  readonly code: string;
  readonly interruptAt?: string;
}

/** A message that a cell sent. */
export interface Message {
  readonly type: 'stream' | 'display_data' | 'update_display_data';
  readonly name?: string;
  readonly text?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly transient?: { readonly display_id?: string };
}

export interface CellRan {
  readonly status: 'ok' | 'error' | 'abort';
  readonly seconds: number;
  readonly messages: readonly Message[];
}

const PYTHON = fileURLToPath(new URL('../../.venv/bin/python', import.meta.url));
const DRIVER = fileURLToPath(new URL('kernel.py', import.meta.url));

/** Runs cells in one fresh tslab kernel, in a folder that stands where notebooks/ stands. */
export function runCells(cells: readonly (string | CellToRun)[]): Promise<{ cells: CellRan[]; alive: boolean }> {
  return withCopies({}, async folder => {
    const child = spawn(PYTHON, [DRIVER], {
      cwd: folder,
      env: jupyterEnvironment(),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.end(JSON.stringify(cells.map(cell => (typeof cell === 'string' ? { code: cell } : cell))));
    const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    if (child.exitCode !== 0) throw new Error(`The kernel's driver ended with ${String(child.exitCode)}.`);
    return JSON.parse(output) as { cells: CellRan[]; alive: boolean };
  });
}
