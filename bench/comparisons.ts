import { rm } from 'node:fs/promises';

import { type BenchCapture, inCache } from './captures.js';
import { cutInPieces } from './make/pieces.js';
import { type Measured, measurePaired } from './paired.js';
import { checkSameValues } from './same-values.js';
import { bare, fresh, keepWarm, keepWriting, memoryOf, tshark, tsharkLoop, tsharkMemory } from './sides.js';
import { ekArguments, fieldsArguments } from './sides/tshark.js';

/** What is measured: a piece of work, done by tshark, or by one worker of ours, and by wishlab. */
export interface Comparison {
  readonly what: string;
  /** How many times as fast as that the first of our sides is to be, on a capture of that name; null where none is set. */
  readonly target: (capture: string) => number | null;
  /** What is measured; milliseconds, if nothing else is said. */
  readonly unit?: 'MB';
  /** Recipes to measure on, unless others are named. */
  readonly captures: readonly string[];
  measure(capture: BenchCapture, pairs: number): Promise<Measured[]>;
}

const FIELDS = [
  ...['frame.number', 'frame.time_relative', 'ip.src', 'ip.dst', 'tcp.srcport', 'tcp.dstport'],
  ...['tcp.stream', 'tcp.seq', 'tcp.len', 'tcp.window_size'],
] as const;

/** What browsers and resolvers say, which no depth leaves out. */
const APPLICATION_FIELDS = [
  ...['frame.number', 'tcp.stream', 'http.request.method', 'http.request.uri', 'http.response.code'],
  ...['http.content_type', 'http.content_length_header', 'dns.qry.name', 'dns.flags.rcode'],
  'tls.handshake.extensions_server_name',
] as const;

/** Small traces that a capture is cut into: there the start of tshark is most of its time. */
const PIECES = 1000;
/** A loop over tshark takes minutes each time. */
const LOOPS = 2;

/** "At most so many times the time of the bare loop", as times as fast. */
const within = (times: number): number => Math.floor(100 / times) / 100;

const TARGETS: Readonly<Record<string, number>> = { bulk: 2.2, http: 3, 'http-json': 8 };

/** By the name that `--only` takes. */
export const COMPARISONS: Readonly<Record<string, Comparison>> = {
  table: {
    what: 'ten columns to an arquero table, one worker',
    // Bodies of JSON are most of tshark's work, and none of ours.
    target: capture => TARGETS[capture] ?? null,
    captures: ['http', 'http-json', 'bulk', 'flows', 'tunnels'],
    async measure({ path, frames }, pairs) {
      await checkSameValues(path, FIELDS);
      const warm = keepWarm(path, FIELDS);
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
  'table-bare': {
    what: 'ten columns, one worker, against a bare loop at the same depth; at most 1.25 times its time',
    target: () => within(1.25),
    captures: ['http', 'bulk'],
    async measure({ path, frames }, pairs) {
      const words = ['columns', path, 'transport', FIELDS.join(',')];
      return measurePaired(
        await bare('bare loop over libwireshark', words, frames),
        [
          fresh('table.mjs', [path, FIELDS.join(',')], frames),
          await bare('the core alone, without Node', [`core-${words[0]}`, ...words.slice(1)], frames),
        ],
        pairs,
      );
    },
  },
  application: {
    what: 'ten columns of the application layer to an arquero table, one worker',
    target: () => 2,
    captures: ['http', 'http-json', 'flows'],
    async measure({ path, frames }, pairs) {
      const fields = APPLICATION_FIELDS;
      const warm = keepWarm(path, fields);
      try {
        return await measurePaired(
          { name: 'tshark -T fields > /dev/null', run: () => tshark(fieldsArguments(path, fields), '/dev/null') },
          [fresh('table.mjs', [path, fields.join(',')], frames), warm],
          pairs,
        );
      } finally {
        await warm.stop();
      }
    },
  },
  memory: {
    what: "the most memory, one worker, against tshark -2; 64 MB more are the batches'",
    target: () => null,
    unit: 'MB',
    captures: ['http', 'bulk', 'flows'],
    measure: ({ path }, pairs) =>
      measurePaired(
        tsharkMemory(path, FIELDS),
        [memoryOf('worker', path, FIELDS), memoryOf('notebook', path, FIELDS)],
        Math.min(pairs, 3),
      ),
  },
  'documents-bare': {
    what: 'all fields to NDJSON on disk, one worker, against a bare loop that writes them; at most 1.3 times its time',
    target: () => within(1.3),
    captures: ['http', 'bulk'],
    async measure({ path, frames }, pairs) {
      const [theirs, ours] = [inCache('bare.txt'), inCache('wishlab.ndjson')];
      try {
        return await measurePaired(
          await bare("bare loop, libwireshark's own text of each value to a file", ['trees', path, theirs], frames),
          [
            fresh('documents.mjs', [path, ours], frames),
            await bare('bare loop that looks at each value and writes none', ['trees', path], frames),
          ],
          pairs,
        );
      } finally {
        await Promise.all([theirs, ours].map(file => rm(file, { force: true })));
      }
    },
  },
  documents: {
    what: 'all fields to NDJSON on disk, one worker',
    target: () => 7,
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
    captures: ['http', 'http-json', 'bulk', 'one-pair'],
    async measure({ path }, pairs) {
      const [one, two] = [keepWarm(path, FIELDS), keepWarm(path, FIELDS, 2)];
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
    captures: ['http', 'bulk', 'one-pair'],
    async measure({ path }, pairs) {
      const files = [inCache('wishlab-one.ndjson'), inCache('wishlab-two.ndjson')] as const;
      const [one, two] = [keepWriting(path, files[0]), keepWriting(path, files[1], 2)];
      try {
        return await measurePaired({ ...one, name: 'wishlab, one worker kept warm' }, [two], pairs);
      } finally {
        await Promise.all([one.stop(), two.stop()]);
        await Promise.all(files.map(file => rm(file, { force: true })));
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
          { name: 'shell loop over tshark -T fields', run: () => tsharkLoop(pieces.paths, FIELDS) },
          [fresh('many.mjs', [pieces.folder, FIELDS.join(',')], frames)],
          Math.min(pairs, LOOPS),
        );
      } finally {
        await pieces.remove();
      }
    },
  },
};
