import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { type Capture, type CaptureOptions, type DocumentBatch, capture } from 'wishlab';
import { failsWith } from '../dissect/fails.js';
import { writeCrashing } from './crashing-capture.js';
import { newFolder } from './hostile-capture.js';

/** Frames that crash libwireshark, and how many others there are. */
interface Made {
  readonly crashing: string;
  readonly harmless: string;
  readonly places: readonly number[];
  readonly others: number;
}

const SKIP: CaptureOptions = { onCrash: 'skip' };
const folder = newFolder();

function make(name: string, places: readonly number[], others: number): Made {
  const made = { crashing: join(folder, `${name}.pcap`), harmless: join(folder, `${name}-harmless.pcap`) };
  writeCrashing(made.crashing, made.harmless, places, others);
  return { ...made, places, others };
}

/** More than a batch of columns has: crashes in the first batch, and two in a row in the second. */
const LONG = make('long', [4, 17_000, 17_001], 17_500);
/** Some batches of documents; the last frame crashes. */
const SHORT = make('short', [2, 2_500, 3_003], 3_000);

function skippedOf({ crashing, places }: Made): object[] {
  return places.map(frame => ({ capture: basename(crashing), frame, reason: 'was ended by SIGSEGV' }));
}

/** Times are counted from the frames left out, too; `data` frames are not shown. */
const FIELDS = ['frame_len', 'flow', 'protocol', 'frame.time_delta', 'frame.time_relative', 'tcp.stream', 'tcp.seq'];
const OTHERS = `not data.data or eth`;

async function rowsOf(query: Capture): Promise<string> {
  return JSON.stringify((await query.fields(...FIELDS).table()).objects({ limit: Number.POSITIVE_INFINITY }));
}

test('without the option, the error names the capture and the frame', async () => {
  const error = await failsWith(
    capture(SHORT.crashing).table(),
    'WORKER_DIED',
    /ended by SIGSEGV while it dissected frame 2 of '.*short\.pcap'.*onCrash: 'skip'/s,
  );
  assert.equal(error.details['frame'], 2);
  await failsWith(capture(SHORT.crashing).frame(1), 'WORKER_DIED', /frame 2 of '.*short\.pcap'/);
});

describe('a capture with frames that crash libwireshark, which are left out', () => {
  test('has the other frames as if those were harmless, in a table that counts and names them', async () => {
    const { crashing, harmless, places, others } = LONG;
    const table = await capture(crashing, SKIP).table();
    assert.equal(table.numRows(), others);
    assert.deepEqual(table.meta.skipped, skippedOf(LONG));
    assert.equal(table.meta.counts.skipped, places.length);
    assert.equal(table.meta.counts.dissected, others);
    const shown = (table as unknown as Record<symbol, () => Record<string, string>>)[Symbol.for('Jupyter.display')]!();
    const said = 'long.pcap: 3 frames left out, at which a worker ended: 4, 17000, 17001';
    for (const form of ['text/plain', 'text/html']) assert.ok(shown[form]?.includes(said), form);
    assert.equal(await rowsOf(capture(crashing, SKIP)), await rowsOf(capture(harmless).displayFilter(OTHERS)));
  });

  test('is the same in two passes', async () => {
    const twice = capture(SHORT.crashing, SKIP).twoPass();
    assert.equal(await rowsOf(twice), await rowsOf(capture(SHORT.harmless).twoPass().displayFilter(OTHERS)));
    assert.deepEqual((await twice.table()).meta.skipped, skippedOf(SHORT));
  });

  test('is the same where it would be split', async () => {
    const split = capture(SHORT.crashing, { ...SKIP, workers: 2 });
    assert.equal(await rowsOf(split), await rowsOf(capture(SHORT.harmless).displayFilter(OTHERS)));
    assert.deepEqual((await split.table()).meta.skipped, skippedOf(SHORT));
  });

  test('keeps filters and limits', async () => {
    const { crashing, harmless } = SHORT;
    const http = capture(crashing, SKIP).displayFilter('http').limit(400);
    const rows = await rowsOf(http);
    assert.equal(rows, await rowsOf(capture(harmless).displayFilter('http').limit(400)));
    assert.equal((await http.table()).numRows(), 400);
    assert.deepEqual((await capture(crashing, SKIP).limit(1).table()).meta.skipped, []);
  });

  test('gives each batch of documents once, in order, and writes them', async () => {
    const { crashing, places, others } = SHORT;
    const batches: DocumentBatch[] = [];
    for await (const batch of capture(crashing, SKIP).documents()) batches.push(batch);
    assert.ok(batches.length > 1);
    const frames = batches.flatMap(batch => [...batch.frames]);
    const all = Array.from({ length: others + places.length }, (_, i) => i + 1);
    assert.deepEqual(
      frames,
      all.filter(frame => !places.includes(frame)),
    );
    const fields = batches.flatMap(({ newFields }) => newFields.map(({ path }) => path));
    assert.equal(new Set(fields).size, fields.length, 'a field is new once');
    assert.deepEqual(
      batches.flatMap(batch => batch.skipped),
      skippedOf(SHORT),
    );
    const path = join(folder, 'out.ndjson');
    const { documents, bytes, skipped } = await capture(crashing, SKIP).writeDocuments(path);
    const written = readFileSync(path);
    assert.deepEqual([documents, bytes, skipped], [others, written.length, skippedOf(SHORT)]);
    assert.ok(Buffer.concat(batches.map(({ ndjson }) => ndjson)).equals(written));
  });

  test('keeps its place among others, and flows know what is missing', async () => {
    const { crashing, harmless, places, others } = SHORT;
    const table = await capture([harmless, crashing], SKIP).tcp().table();
    assert.equal(table.numRows(), 2 * others + places.length);
    assert.deepEqual(table.flows().meta.skipped, skippedOf(SHORT));
  });
});
