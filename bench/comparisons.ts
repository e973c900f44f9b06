import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { type BenchCapture, inCache } from './captures.js';
import { cutInPieces } from './make/pieces.js';
import { type Measured, type Side, measurePaired } from './paired.js';
import { checkSameValues } from './same-values.js';
import { TSHARK_ENV, ekArguments, fieldsArguments } from './sides/tshark.js';
import { timed } from './timed.js';

/** What is measured: a piece of work, done by tshark, or by one worker of ours, and by wishlab. */
export interface Comparison {
  readonly what: string;
  /** How many times as fast as that the first of our sides is to be, on a capture of that name. */
  readonly target: (capture: string) => number;
  /** Recipes to measure on, unless others are named. */
  readonly captures: readonly string[];
  measure(capture: BenchCapture, pairs: number): Promise<Measured[]>;
}

const FIELDS = [
  ...['frame.number', 'frame.time_relative', 'ip.src', 'ip.dst', 'tcp.srcport', 'tcp.dstport'],
  ...['tcp.stream', 'tcp.seq', 'tcp.len', 'tcp.window_size'],
] as const;

/** Small traces that a capture is cut into: there the start of tshark is most of its time. */
const PIECES = 200;

/** By the name that `--only` takes. A bare loop over libwireshark would be one more side of each. */
export const COMPARISONS: Readonly<Record<string, Comparison>> = {
  table: {
    what: 'ten columns to an arquero table, one worker',
    // Bodies of JSON are most of tshark's work, and none of ours.
    target: capture => (capture === 'http-json' ? 8 : 2),
    captures: ['http', 'http-json', 'bulk'],
    async measure({ path, frames }, pairs) {
      await checkSameValues(path, FIELDS);
      const warm = keepWarm(path);
      try {
        return await measurePaired(
          { name: 'tshark -T fields > /dev/null', run: () => tshark(fieldsArguments(path, FIELDS), '/dev/null') },
          [fresh('table.mjs', [path, FIELDS.join(',')], frames), warm],
          pairs,
        );
      } finally {
        await warm.stop();
      }
    },
  },
  documents: {
    what: 'all fields to NDJSON on disk, one worker',
    target: () => 6,
    captures: ['http', 'bulk'],
    async measure({ path, frames }, pairs) {
      const theirs = inCache('tshark-ek.ndjson');
      const ours = inCache('wishlab.ndjson');
      try {
        return await measurePaired(
          { name: 'tshark -T ek > file', run: () => tshark(ekArguments(path), theirs) },
          [fresh('documents.mjs', [path, ours], frames)],
          pairs,
        );
      } finally {
        await Promise.all([theirs, ours].map(file => rm(file, { force: true })));
      }
    },
  },
  'table-split': {
    what: 'ten columns to an arquero table, two workers against one',
    target: () => 1.6,
    captures: ['http', 'http-json', 'bulk'],
    async measure({ path }, pairs) {
      const [one, two] = [keepWarm(path), keepWarm(path, 2)];
      try {
        return await measurePaired({ ...one, name: 'wishlab, one worker kept warm' }, [two], pairs);
      } finally {
        await Promise.all([one.stop(), two.stop()]);
      }
    },
  },
  'documents-split': {
    what: 'all fields to NDJSON on disk, two workers against one',
    target: () => 1.5,
    captures: ['http', 'bulk'],
    async measure({ path, frames }, pairs) {
      const [one, two] = ['one', 'two'].map(name => inCache(`wishlab-${name}.ndjson`)) as [string, string];
      try {
        return await measurePaired(
          { ...fresh('documents.mjs', [path, one], frames), name: 'wishlab, one worker' },
          [fresh('documents.mjs', [path, two, '2'], frames)],
          pairs,
        );
      } finally {
        await Promise.all([one, two].map(file => rm(file, { force: true })));
      }
    },
  },
  many: {
    what: `the same columns of it in ${PIECES} traces to one table, a worker a core`,
    target: () => 5,
    captures: ['http'],
    async measure({ path, frames }, pairs) {
      const pieces = await cutInPieces(path, frames, PIECES, inCache('pieces-'));
      try {
        return await measurePaired(
          { name: 'shell loop over tshark -T fields', run: () => tsharkLoop(pieces.paths) },
          [fresh('many.mjs', [pieces.folder, FIELDS.join(',')], frames)],
          pairs,
        );
      } finally {
        await pieces.remove();
      }
    },
  },
};

/** Nothing of this machine's that is meant for Node programs: extra certificate authorities take 40 ms to read. */
const PLAIN_ENV = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_')));

const side = (name: string): string => fileURLToPath(new URL(`./sides/${name}`, import.meta.url));

async function tshark(args: readonly string[], output: string): Promise<number> {
  return (await timed('tshark', args, { output, env: TSHARK_ENV })).milliseconds;
}

async function tsharkLoop(paths: readonly string[]): Promise<number> {
  const each = `tshark ${fieldsArguments('"$path"', FIELDS).join(' ')}`;
  const script = `for path in "$@"; do ${each} || exit; done`;
  return (await timed('sh', ['-c', script, 'sh', ...paths], { output: '/dev/null', env: TSHARK_ENV })).milliseconds;
}

/** A fresh Node process each time, which prints how many frames it had. */
function fresh(script: string, args: readonly string[], frames: number): Side {
  return {
    name: 'wishlab, process to process',
    async run() {
      const { milliseconds, printed } = await timed(process.execPath, [side(script), ...args], { env: PLAIN_ENV });
      if (Number(printed) !== frames) throw new Error(`${script} had ${printed.trim()} frames of ${frames}`);
      return milliseconds;
    },
  };
}

/** One process that makes the table again and again, its worker warm, as a notebook's does. */
function keepWarm(path: string, workers = 1): Side & { stop(): Promise<void> } {
  const child = spawn(process.execPath, [side('table-kept-warm.mjs'), path, FIELDS.join(','), String(workers)], {
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
