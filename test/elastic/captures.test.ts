import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { capture, createIndex } from 'wishlab';
import { SHIPPED, capturesBelow } from '../oracle/captures.js';
import { assertAddsUp, numbers } from './adds-up.js';
import { indexTotals } from './index-totals.js';
import { countOf, newClient, newIndex } from './server.js';
import { tsharkTotals } from './tshark-totals.js';

test("every capture goes in, nothing refused; counts and aggregations are tshark's; a second run adds nothing", async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const paths = capturesBelow(SHIPPED).map(({ path }) => path);
  assert.ok(paths.length >= 40, `${paths.length} captures`);
  const all = capture(paths, { damaged: 'keep' });
  await createIndex(client, index, { capture: all });

  const first = await all.index(client, index);
  assertAddsUp(first);
  assert.deepEqual([first.rejected, first.notSent, first.alreadyThere], [0, 0, 0], first.toString());
  assert.equal(await countOf(client, index), first.created);

  const indexed = await indexTotals(client, index);
  let frames = 0;
  for (const path of paths) {
    const expected = await tsharkTotals(path);
    frames += expected.frames;
    const id = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 32);
    if (expected.frames > 0) assert.deepEqual(indexed.get(id), expected, path);
  }
  assert.equal(first.created, frames);

  const second = await all.index(client, index);
  assert.deepEqual(numbers(second), [frames, frames, 0, frames, 0, 0]);
  assert.equal(await countOf(client, index), frames);
});
