import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { capture, createIndex, indexDocuments, verifyIndex } from 'wishlab';
import { SHIPPED } from '../oracle/captures.js';
import { failure } from './adds-up.js';
import { madeBatches } from './made-batches.js';
import { newClient, newIndex } from './server.js';

const BOTH = [join(SHIPPED, 'apps/http1-nginx.pcapng'), join(SHIPPED, 'apps/dns-bind-udp.pcapng')];

test('what was indexed is verified by capture, also by a second run that adds nothing', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  for (const run of [1, 2]) {
    const report = await capture(BOTH).index(client, index, { mapping: 'derived' });
    const { ok, captures } = await verifyIndex(client, report);
    assert.deepEqual([ok, captures.length], [true, 2], `run ${run}`);
    assert.equal(
      captures.reduce((sum, { found }) => sum + found, 0),
      report.created + report.alreadyThere,
    );
    for (const each of captures) assert.deepEqual([each.expected, each.firstFrame, each.uncertain], [each.found, 1, 0]);
  }
});

test('a document that is gone, one too many, and one in the place of another are found out', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  await createIndex(client, index);
  const report = await indexDocuments(client, index, madeBatches({ documents: 50 }));
  assert.equal((await verifyIndex(client, report)).ok, true);
  const changed = async (): Promise<readonly [boolean, number]> => {
    const { ok, captures } = await verifyIndex(client, report);
    return [ok, captures[0]!.found];
  };
  await client.delete({ index, id: 'c0ffee-7' });
  assert.deepEqual(await changed(), [false, 49]);
  const document = (frame_number: number) => ({ capture: { capture_id: 'c0ffee' }, frame: { frame_number } });
  await client.index({ index, id: 'other', document: document(8) });
  assert.deepEqual(await changed(), [false, 50]);
  await client.index({ index, id: 'other', document: document(7) });
  assert.deepEqual(await changed(), [true, 50]);
  await client.index({ index, id: 'more', document: document(51) });
  assert.deepEqual(await changed(), [false, 51]);
});

test('rejected documents are not expected; after an abort what was under way is uncertain', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  await createIndex(client, index);
  const content = (frame: number) => ({ tcp: frame === 3 ? 'a value where others have an object' : { tcp_len: 1 } });
  const report = await indexDocuments(client, index, madeBatches({ documents: 10, content }));
  assert.deepEqual([report.rejected, (await verifyIndex(client, report)).ok], [1, true]);
  const aborting = new AbortController();
  const documents = madeBatches({
    documents: 1000,
    padding: 500,
    captureId: 'aborted',
    onPull: made => {
      if (made === 500) aborting.abort();
    },
  });
  const { ledger } = await failure(
    indexDocuments(client, index, documents, { signal: aborting.signal, batchBytes: 20_000 }),
  );
  const { ok, captures } = await verifyIndex(client, ledger);
  assert.equal(ok, true);
  assert.equal(captures[0]!.expected + captures[0]!.uncertain, ledger.dissected);
  const empty = await indexDocuments(client, index, madeBatches({ documents: 0 }));
  assert.deepEqual(await verifyIndex(client, empty), { ok: true, captures: [] });
});

test('gzip: the same documents in fewer bytes', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  await createIndex(client, index);
  const bytes: number[] = [];
  client.diagnostic.on('request', (_, result) => {
    const { body, headers } = result?.meta.request.params ?? {};
    if (headers?.['content-encoding'] === 'gzip') bytes.push(Buffer.byteLength(body as Buffer));
  });
  const report = await indexDocuments(client, index, madeBatches({ documents: 100, padding: 1000 }), { gzip: true });
  assert.equal((await verifyIndex(client, report)).ok, true);
  assert.ok(bytes.length > 0 && Math.max(...bytes) < 20_000, `${bytes.join(', ')} bytes`);
});
