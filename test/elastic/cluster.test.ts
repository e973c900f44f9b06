import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type FieldInfo, type IndexReport, createIndex, indexDocuments } from 'wishlab';
import { startCluster } from '../../scripts/elasticsearch/server.mjs';
import type { DocumentBatch } from '../../dist/request/source.js';
import { assertAddsUp } from './adds-up.js';
import { madeBatches } from './made-batches.js';
import { countOf, newClient, newIndex } from './server.js';

/** More for a soak: `npm run soak` sets a million. */
const DOCUMENTS = Number(process.env['WISHLAB_SOAK_DOCUMENTS'] ?? 30_000);
const PER_BATCH = 500;
/** Fields, one a batch: the mapping is extended before the node dies, while it is gone, and as it comes back. */
const FIELDS = 60;

let cluster: Awaited<ReturnType<typeof startCluster>>;

before(async () => {
  cluster = await startCluster(3);
});

after(() => cluster.stop());

/** The documents, each batch with a field that none before had, as a capture's may have. */
async function* batches(onPull: (made: number) => Promise<void>): AsyncGenerator<DocumentBatch, void, undefined> {
  let number = 0;
  const documents = madeBatches({
    documents: DOCUMENTS,
    perBatch: PER_BATCH,
    padding: 200,
    content: frame => ({ x: { [`x_${Math.floor((frame - 1) / PER_BATCH) % FIELDS}`]: frame } }),
    onPull,
  });
  for await (const batch of documents) {
    const name = `x_${number % FIELDS}`;
    const info: FieldInfo = {
      field: name.replace('_', '.'),
      column: name,
      path: `x.${name}`,
      type: 'UINT32',
      kind: 'integer',
      label: name,
      description: '',
    };
    yield { ...batch, newFields: number++ < FIELDS ? [info] : [] };
  }
}

test('a node of three is killed and comes back, the master among them: nothing is lost, nothing twice', async t => {
  const [first] = cluster.nodes;
  const client = newClient(t, { nodes: cluster.nodes.map(({ url }) => url) });
  const index = newIndex(t, first!.url);
  await createIndex(client, index, { mapping: 'derived', settings: { number_of_shards: 3, number_of_replicas: 1 } });
  await client.cluster.health({ index, wait_for_status: 'green', timeout: '60s' });

  const master = Object.values((await client.nodes.info({ node_id: '_master' })).nodes)[0]?.name;
  const victim = cluster.nodes.find(({ place }) => place.settings['node.name'] === master) ?? assert.fail('no master');
  const back: Promise<void>[] = [];
  const report: IndexReport = await indexDocuments(
    client,
    index,
    batches(async made => {
      if (made === Math.floor(DOCUMENTS / 3 / PER_BATCH) * PER_BATCH) await victim.kill();
      if (made === Math.floor((DOCUMENTS * 2) / 3 / PER_BATCH) * PER_BATCH) {
        await victim.start();
        back.push(victim.healthy(3));
      }
    }),
    { maxRetries: 40, maxDelayMs: 3000 },
  );
  await Promise.all(back);
  assertAddsUp(report);
  assert.deepEqual([report.sent, report.rejected, report.notSent], [DOCUMENTS, 0, 0], report.toString());
  await client.cluster.health({ index, wait_for_status: 'green', timeout: '120s' });
  assert.equal(await countOf(client, index), DOCUMENTS);
  const { aggregations } = await client.search({
    index,
    size: 0,
    aggs: {
      sum: { sum: { field: 'frame.frame_number' } },
    },
  });
  const { sum } = aggregations as unknown as Record<'sum', { value: number }>;
  assert.equal(sum.value, (DOCUMENTS * (DOCUMENTS + 1)) / 2, 'every frame once');
  // Each new field was mapped on every node before its documents were sent: all of them are found by it.
  const made = DOCUMENTS / PER_BATCH;
  for (let number = 0; number < Math.min(FIELDS, made); number++) {
    const { count } = await client.count({ index, query: { exists: { field: `x.x_${number}` } } });
    assert.equal(count, Math.ceil((made - number) / FIELDS) * PER_BATCH, `x_${number}`);
  }
});
