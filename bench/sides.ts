import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { buildBare } from './bare/build.js';
import type { Side } from './paired.js';
import { peakOf } from './peak-memory.js';
import { TSHARK_ENV, fieldsArguments } from './sides/tshark.js';
import { timed } from './timed.js';

/** Nothing of this machine's that is meant for Node programs: extra certificate authorities take 40 ms to read. */
const PLAIN_ENV = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_')));

const side = (name: string): string => fileURLToPath(new URL(`./sides/${name}`, import.meta.url));

export async function tshark(args: readonly string[], output: string): Promise<number> {
  return (await timed('tshark', args, { output, env: TSHARK_ENV })).milliseconds;
}

export async function tsharkLoop(paths: readonly string[], fields: readonly string[]): Promise<number> {
  const each = `tshark ${fieldsArguments('"$path"', fields).join(' ')}`;
  const script = `for path in "$@"; do ${each} || exit; done`;
  return (await timed('sh', ['-c', script, 'sh', ...paths], { output: '/dev/null', env: TSHARK_ENV })).milliseconds;
}

/** A fresh Node process each time, which prints how many frames it had. */
export function fresh(script: string, args: readonly string[], frames: number): Side {
  return {
    name: 'wishlab, process to process',
    async run() {
      const { milliseconds, printed } = await timed(process.execPath, [side(script), ...args], { env: PLAIN_ENV });
      if (Number(printed) !== frames) throw new Error(`${script} had ${printed.trim()} frames of ${frames}`);
      return milliseconds;
    },
  };
}

/** A side that has something to end. */
export type KeptWarm = Side & { stop(): Promise<void> };

/** One process that makes the table again and again, its worker warm, as a notebook's does. */
export const keepWarm = (path: string, fields: readonly string[], workers = 1): KeptWarm =>
  keptWarm(['table', path, String(workers), fields.join(',')]);

/** The same with documents that are written to a file. */
export const keepWriting = (path: string, output: string, workers = 1): KeptWarm =>
  keptWarm(['documents', path, String(workers), output]);

function keptWarm(args: readonly string[]): KeptWarm {
  const child = spawn(process.execPath, [side('kept-warm.mjs'), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: PLAIN_ENV,
  });
  const ended = once(child, 'exit');
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    name: 'wishlab, in a process kept warm',
    async run() {
      child.stdin.write('once more\n');
      const answer = await answers.next();
      if (answer.done) throw new Error('The process kept warm has ended.');
      return Number(answer.value);
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

/** The runner without Node (bench/bare), compiled where it is not there. */
export async function bare(name: string, args: readonly string[], frames: number): Promise<Side> {
  const runner = await buildBare();
  return {
    name,
    async run() {
      const { milliseconds, printed } = await timed(runner, args, { env: TSHARK_ENV });
      if (Number.parseInt(printed, 10) !== frames) throw new Error(`${name} had ${printed.trim()} of ${frames} frames`);
      return milliseconds;
    },
  };
}

/** The most memory of tshark in two passes, in MB. */
export const tsharkMemory = (path: string, fields: readonly string[]): Side => ({
  name: 'tshark -2 -T fields',
  run: async () => (await peakOf('tshark', ['-2', ...fieldsArguments(path, fields)], TSHARK_ENV)) / 1e6,
});

/** That of our worker or of the process that asked it, in MB. */
export const memoryOf = (which: 'worker' | 'notebook', path: string, fields: readonly string[]): Side => ({
  name: which === 'worker' ? "wishlab's worker" : "the notebook's process, with the table",
  async run() {
    const { printed } = await timed(process.execPath, [side('memory.mjs'), path, fields.join(',')], { env: PLAIN_ENV });
    const [worker, notebook] = printed.split(' ').map(Number);
    return ((which === 'worker' ? worker : notebook) ?? Number.NaN) * 1.024e-3;
  },
});
