import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { jupyterEnvironment } from '../../scripts/jupyter.mjs';
import { withCopies } from './notebook-file.js';

/** A cell to run; the Interrupt comes as soon as a message of the cell holds `interruptAt`. */
export interface CellToRun {
  readonly code: string;
  readonly interruptAt?: string;
  /** Asks what could stand, or what stands, at the bar in the code, instead of running it. */
  readonly ask?: 'complete' | 'inspect';
}

/** A message that a cell sent. */
export interface Message {
  readonly type: 'stream' | 'display_data' | 'update_display_data' | 'execute_result' | 'error';
  readonly name?: string;
  readonly text?: string;
  /** Of an error. */
  readonly ename?: string;
  readonly evalue?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly transient?: { readonly display_id?: string };
}

export interface CellRan {
  readonly status: 'ok' | 'error' | 'abort';
  readonly seconds: number;
  readonly messages: readonly Message[];
  /** What was asked for. */
  readonly reply?: Readonly<Record<string, unknown>>;
}

const PYTHON = fileURLToPath(new URL('../../.venv/bin/python', import.meta.url));
const DRIVER = fileURLToPath(new URL('kernel.py', import.meta.url));

/** A kernel of Jupyter's, of which each cell's result is waited for where `results` says so. */
export interface KernelToRun {
  readonly name: string;
  readonly results: boolean;
  /** What its `kernel.json` starts; `{connection_file}` stands for the path. */
  readonly argv?: readonly string[];
}

const TSLAB: KernelToRun = { name: 'tslab', results: false };

/** Runs cells in one fresh kernel, in a folder that stands where notebooks/ stands. */
export function runCells(
  cells: readonly (string | CellToRun)[],
  { name, results, argv }: KernelToRun = TSLAB,
): Promise<{ cells: CellRan[]; alive: boolean }> {
  return withCopies({}, async folder => {
    const env = jupyterEnvironment();
    if (argv !== undefined) {
      await mkdir(join(folder, 'kernels', name), { recursive: true });
      await writeFile(
        join(folder, 'kernels', name, 'kernel.json'),
        JSON.stringify({ argv, display_name: name, language: 'typescript' }),
      );
      env['JUPYTER_PATH'] = folder;
    }
    const child = spawn(PYTHON, [DRIVER, name, ...(results ? ['--results'] : [])], {
      cwd: folder,
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.end(JSON.stringify(cells.map(cell => (typeof cell === 'string' ? { code: cell } : cell))));
    const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    if (child.exitCode !== 0) throw new Error(`The kernel's driver ended with ${String(child.exitCode)}.`);
    return JSON.parse(output) as { cells: CellRan[]; alive: boolean };
  });
}
