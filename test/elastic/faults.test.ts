import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { startElasticsearch } from '../../scripts/elasticsearch/server.mjs';
import type { ElasticsearchRequest, ElasticsearchRequestOptions } from '../../dist/elastic/client.js';
import { createIndex } from '../../dist/elastic/create-index.js';
import { indexDocuments } from '../../dist/elastic/index-documents.js';
import { assertAddsUp, failure, numbers } from './adds-up.js';
import { madeBatches } from './made-batches.js';
import { countOf, elasticsearchUrl, newClient, newIndex } from './server.js';

/** A server that is small on purpose: it refuses large requests, takes few at once, and knows its users. */
let narrow: Awaited<ReturnType<typeof startElasticsearch>>;

before(async () => {
  narrow = await startElasticsearch({
    heap: '512m',
    settings: {
      'http.max_content_length': '1mb',
      'indexing_pressure.memory.limit': '600kb',
      'thread_pool.write.size': 1,
      'thread_pool.write.queue_size': 1,
      'cluster.info.update.interval': '10s',
      'xpack.security.enabled': true,
      'xpack.security.autoconfiguration.enabled': false,
      'xpack.security.authc.anonymous.username': 'anyone',
      'xpack.security.authc.anonymous.roles': 'superuser',
    },
  });
});

after(() => narrow.stop());

const PATIENT = { maxRetries: 200, firstDelayMs: 1, maxDelayMs: 100 };
const IMPATIENT = { maxRetries: 2, firstDelayMs: 1, maxDelayMs: 5 };

test('413: the batch is halved until the server takes it', async t => {
  const client = newClient(t, { node: narrow.url });
  const index = newIndex(t, narrow.url);
  await createIndex(client, index);
  const report = await indexDocuments(client, index, madeBatches({ documents: 4000, padding: 1000 }), {
    ...PATIENT,
    batchBytes: 4_000_000,
  });
  assert.deepEqual(numbers(report), [4000, 4000, 4000, 0, 0, 0]);
  assert.equal(await countOf(client, index), 4000);
});

test('413 for a single document: it is rejected with its id, the others go in', async t => {
  const client = newClient(t, { node: narrow.url });
  const index = newIndex(t, narrow.url);
  await createIndex(client, index);
  const content = (frame: number) => ({ x: { x_text: 'y'.repeat(frame === 7 ? 1_200_000 : 100) } });
  const report = await indexDocuments(client, index, madeBatches({ documents: 20, content }), PATIENT);
  assert.deepEqual(numbers(report), [20, 20, 19, 0, 1, 0]);
  assert.deepEqual(
    report.rejections.map(({ id, status }) => [id, status]),
    [['c0ffee-7', 413]],
  );
});

test('429 of the whole request: a batch that is too much for the server is halved, and goes in', async t => {
  const client = newClient(t, { node: narrow.url });
  const index = newIndex(t, narrow.url);
  await createIndex(client, index);
  const batches = madeBatches({ documents: 800, padding: 1000 });
  const report = await indexDocuments(client, index, batches, { ...PATIENT, batchBytes: 900_000 });
  assert.deepEqual(numbers(report), [800, 800, 800, 0, 0, 0]);
});

test('429 of the whole request that stays: the call ends, and the ledger adds up', async t => {
  const client = newClient(t, { node: narrow.url });
  const index = newIndex(t, narrow.url);
  await createIndex(client, index);
  const content = (frame: number) => ({ x: { x_text: 'y'.repeat(frame > 400 ? 700_000 : 100) } });
  const batches = madeBatches({ documents: 420, perBatch: 10, content });
  const { error, ledger } = await failure(indexDocuments(client, index, batches, { ...IMPATIENT, batchBytes: 10_000 }));
  assert.equal(error.code, 'ELASTICSEARCH_REFUSED');
  assert.equal(error.details['status'], 429);
  assert.match(error.message, /overloaded.*batchBytes/s);
  assert.equal(ledger.created, await countOf(client, index));
  assert.ok(ledger.notSent > 0, ledger.summary);
});

test('429 of single documents from a full queue: all go in, none twice', async t => {
  const client = newClient(t, { node: narrow.url });
  const index = newIndex(t, narrow.url);
  await client.indices.create({ index, settings: { number_of_shards: 4, number_of_replicas: 0 } });
  let busy = 0;
  client.diagnostic.on('response', (_, result) => {
    const items = (result?.body as { items?: { create?: { status: number } }[] } | undefined)?.items ?? [];
    busy += items.filter(item => item.create?.status === 429).length;
  });
  const runs = Array.from({ length: 3 }, (_, i) =>
    indexDocuments(client, index, madeBatches({ documents: 300, captureId: `run${i}` }), {
      ...PATIENT,
      batchBytes: 20_000,
    }),
  );
  const reports = await Promise.all(runs);
  for (const report of reports) assert.deepEqual(numbers(report), [300, 300, 300, 0, 0, 0]);
  assert.equal(await countOf(client, index), 900);
  assert.ok(busy > 0, 'the queue was full at times');
});

test('the server is killed and started again: nothing is lost, nothing twice', async t => {
  const client = newClient(t, { node: narrow.url });
  const index = newIndex(t, narrow.url);
  const back: Promise<void>[] = [];
  const documents = madeBatches({
    documents: 2000,
    padding: 200,
    onPull: async made => {
      if (made !== 1000) return;
      await narrow.node.kill();
      await narrow.node.start();
      back.push(narrow.node.healthy());
    },
  });
  await createIndex(client, index);
  const report = await indexDocuments(client, index, documents, { ...PATIENT, maxDelayMs: 3000, batchBytes: 50_000 });
  await Promise.all(back);
  assert.deepEqual([report.sent, report.rejected, report.notSent], [2000, 0, 0], report.toString());
  assert.equal(await countOf(client, index), 2000);
});

test('500 since the mapping was not agreed on in time: such documents are sent again', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  await createIndex(client, index);
  let late = 0;
  // The time that a bulk request may wait is a minute; a moment brings about what else takes a node under load.
  const transport = {
    async request(params: ElasticsearchRequest, options?: ElasticsearchRequestOptions) {
      const hurried = late === 0 && params.path.endsWith('/_bulk') ? { timeout: '1micros' } : {};
      const answer = await client.transport.request(
        { ...params, querystring: { ...params.querystring, ...hurried } },
        options,
      );
      late += JSON.stringify(answer).split('timed out while waiting for a dynamic mapping update').length - 1;
      return answer;
    },
  };
  const content = (frame: number) => ({ x: { [`x_${frame}`]: frame } });
  const report = await indexDocuments({ transport }, index, madeBatches({ documents: 50, content }), PATIENT);
  assert.deepEqual(numbers(report), [50, 50, 50, 0, 0, 0]);
  assert.ok(late > 0, 'some were late');
});

test('a wrong password is refused, and is nowhere in the error', async t => {
  const client = newClient(t, { node: narrow.url, auth: { username: 'elastic', password: 'correct-horse' } });
  const calls = [
    () => createIndex(client, 'packets'),
    () => indexDocuments(client, 'packets', madeBatches({ documents: 1 })),
  ];
  for (const call of calls) {
    const { error } = await failure(call());
    assert.equal(error.code, 'ELASTICSEARCH_REFUSED');
    assert.equal(error.details['status'], 401);
    assert.match(error.message, /refused the credentials.*new Client\(\{ auth/s);
    const everything = inspect(error, { depth: 20, showHidden: true, customInspect: false });
    assert.ok(
      !everything.includes('correct-horse') &&
        !everything.includes(Buffer.from('elastic:correct-horse').toString('base64')),
    );
  }
});

test('a dead port is ELASTICSEARCH_UNREACHABLE at once, without the password of its address', async t => {
  const client = newClient(t, { node: 'http://elastic:correct-horse@127.0.0.1:9', maxRetries: 0 });
  const { error } = await failure(indexDocuments(client, 'packets', madeBatches({ documents: 1 })));
  assert.equal(error.code, 'ELASTICSEARCH_UNREACHABLE');
  assert.match(error.message, /127\.0\.0\.1:9.*Start it/s);
  assert.ok(!inspect(error, { depth: 20, customInspect: false }).includes('correct-horse'));
});

test('a missing index is INDEX_MISSING, and is not made by accident', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const { error } = await failure(indexDocuments(client, index, madeBatches({ documents: 1 })));
  assert.equal(error.code, 'INDEX_MISSING');
  assert.match(error.message, /createIndex\(client/);
  assert.equal(await client.indices.exists({ index }), false);
});

test('a read-only index ends the call with the way out', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  await createIndex(client, index);
  await client.indices.putSettings({ index, settings: { 'index.blocks.write': true } });
  const { error, ledger } = await failure(indexDocuments(client, index, madeBatches({ documents: 10 }), IMPATIENT));
  assert.equal(error.code, 'ELASTICSEARCH_REFUSED');
  assert.match(error.message, /read-only.*index\.blocks\.write/s);
  assert.deepEqual(numbers(ledger), [10, 0, 0, 0, 0, 10]);
});

test("a full disk's block is waited out", async t => {
  const client = newClient(t);
  const index = newIndex(t);
  await createIndex(client, index);
  await client.indices.putSettings({ index, settings: { 'index.blocks.read_only_allow_delete': true } });
  const stays = await failure(indexDocuments(client, index, madeBatches({ documents: 10 }), IMPATIENT));
  assert.match(stays.error.message, /read-only.*Free disk space/s);
  let refused = 0;
  client.diagnostic.on('response', (_, result) => {
    if (!JSON.stringify(result?.body ?? '').includes('cluster_block_exception') || refused++ > 0) return;
    void client.indices.putSettings({ index, settings: { 'index.blocks.read_only_allow_delete': null } });
  });
  const report = await indexDocuments(client, index, madeBatches({ documents: 10 }), PATIENT);
  assert.deepEqual([report.created, refused > 0], [10, true]);
  assertAddsUp(report);
});

test('a disk that the server takes for full: its block is waited out until the server lifts it', async t => {
  const client = newClient(t, { node: narrow.url });
  const index = newIndex(t, narrow.url);
  await createIndex(client, index);
  const watermarks = (low: string | null, high: string | null, flood_stage: string | null) =>
    client.cluster.putSettings({
      persistent: {
        'cluster.routing.allocation.disk.threshold_enabled': flood_stage === null ? null : true,
        'cluster.routing.allocation.disk.watermark': { low, high, flood_stage },
      },
    });
  const isBlocked = async (): Promise<boolean> =>
    JSON.stringify(await client.indices.getSettings({ index })).includes('read_only_allow_delete":"true"');
  // More than this of any disk is in use; the server looks every ten seconds.
  await watermarks('0.001%', '0.002%', '0.003%');
  while (!(await isBlocked())) await setTimeout(100);
  let refused = 0;
  client.diagnostic.on('response', (_, result) => {
    if (!JSON.stringify(result?.body ?? '').includes('cluster_block_exception') || refused++ > 0) return;
    void watermarks('99.7%', '99.8%', '99.9%');
  });
  const report = await indexDocuments(client, index, madeBatches({ documents: 500 }), { ...PATIENT, maxRetries: 5000 });
  await watermarks(null, null, null);
  assert.deepEqual(numbers(report), [500, 500, 500, 0, 0, 0]);
  assert.ok(refused > 0, 'the block was met');
  assert.equal(await isBlocked(), false);
  assert.equal(await countOf(client, index), 500);
});

test('a client of another version is ELASTICSEARCH_VERSION', async t => {
  // What the client of the next major version says of itself, and what no server takes.
  const { nodes } = await newClient(t).nodes.info();
  const next = Number.parseInt(Object.values(nodes)[0]!.version) + 1;
  const mime = `application/vnd.elasticsearch+json; compatible-with=${next}`;
  const client = newClient(t, { node: elasticsearchUrl(), headers: { accept: mime, 'content-type': mime } });
  const { error } = await failure(createIndex(client, newIndex(t)));
  assert.equal(error.code, 'ELASTICSEARCH_VERSION');
  assert.match(error.message, /@elastic\/elasticsearch 8\.19/);
});
