import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex, indexDocuments } from 'wishlab';
import { assertAddsUp, numbers } from './adds-up.js';
import { faultyProxy } from './faulty-proxy.js';
import { madeBatches } from './made-batches.js';
import { countOf, elasticsearchUrl, newClient, newIndex } from './server.js';

const DOCUMENTS = 2000;
const BATCH_BYTES = 50_000;
const PER_BATCH = 10;

/** Calls the server, past the proxy, until that is so. */
async function until(isSo: () => boolean, ask: () => Promise<unknown>): Promise<void> {
  while (!isSo()) await ask();
}

test('a slow server slows down whoever makes the documents: no more are held than two requests and a half-filled one', async t => {
  const [direct, index] = [newClient(t), newIndex(t)];
  await createIndex(direct, index);
  const proxy = await faultyProxy(t, elasticsearchUrl());
  const client = newClient(t, { node: proxy.url });
  let pulled = 0;
  const batches = madeBatches({
    documents: DOCUMENTS,
    perBatch: PER_BATCH,
    padding: 1000,
    onPull: made => {
      pulled = made;
      if (made === PER_BATCH) proxy.hold();
      return Promise.resolve();
    },
  });
  const writing = indexDocuments(client, index, batches, { batchBytes: BATCH_BYTES });
  const ask = (): Promise<unknown> => direct.cluster.health();
  await until(() => proxy.held >= 2, ask);
  // Time enough to pull on, if anything did.
  for (let i = 0; i < 20; i++) await ask();
  const most = (3 * BATCH_BYTES) / 1000 + 2 * PER_BATCH;
  assert.ok(pulled > PER_BATCH && pulled <= most, `${pulled} documents of at most ${most}`);
  proxy.release();
  const report = await writing;
  assert.deepEqual(numbers(report), [DOCUMENTS, DOCUMENTS, DOCUMENTS, 0, 0, 0]);
  assert.equal(await countOf(direct, index), DOCUMENTS);
});

test('a server that answers too late has its requests sent again: nothing is lost, nothing twice', async t => {
  const [direct, index] = [newClient(t), newIndex(t)];
  await createIndex(direct, index);
  const proxy = await faultyProxy(t, elasticsearchUrl());
  const client = newClient(t, { node: proxy.url, requestTimeout: 4000 });
  const batches = madeBatches({
    documents: DOCUMENTS,
    padding: 1000,
    onPull: made => {
      if (made === DOCUMENTS / 2) proxy.hold();
      return Promise.resolve();
    },
  });
  const options = { batchBytes: BATCH_BYTES, maxRetries: 200, firstDelayMs: 1, maxDelayMs: 50 };
  const writing = indexDocuments(client, index, batches, options);
  // Two requests are under way; a third answer is that of one that was given up and sent again.
  await until(
    () => proxy.held >= 3,
    () => direct.cluster.health(),
  );
  proxy.release();
  const report = await writing;
  assertAddsUp(report);
  assert.deepEqual([report.sent, report.rejected, report.notSent], [DOCUMENTS, 0, 0], report.toString());
  assert.ok(report.alreadyThere > 0, 'what had gone in was there already');
  assert.equal(await countOf(direct, index), DOCUMENTS);
});
