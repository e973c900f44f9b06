import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex } from '../../dist/elastic/create-index.js';
import { indexDocuments } from '../../dist/elastic/index-documents.js';
import { failure } from './adds-up.js';
import { documentsOf, madeBatches } from './made-batches.js';
import { countOf, newClient, newIndex } from './server.js';

const packageVersion = /^\d+\.\d+\.\d+/;

test('an index records what made it and how the capture is dissected', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const preferences = ['tcp.desegment_tcp_streams:FALSE'];
  const created = await createIndex(client, index, {
    capture: { request: { dissection: { preferences } } },
    wireshark: '4.0.17',
  });
  assert.deepEqual(created, { index, created: true });
  const { wishlab } = (await client.indices.getMapping({ index }))[index]!.mappings._meta as {
    wishlab: Record<string, unknown>;
  };
  assert.match(String(wishlab['version']), packageVersion);
  assert.deepEqual(
    { ...wishlab, version: null },
    {
      kind: 'packets',
      mapping: 'dynamic',
      revision: 1,
      version: null,
      wireshark: '4.0.17',
      dissection: { preferences },
    },
  );
});

test('creating it again changes nothing; twice at once, one of both makes it', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const both = await Promise.all([createIndex(client, index), createIndex(client, index)]);
  assert.deepEqual(both.map(({ created }) => created).sort(), [false, true]);
  await indexDocuments(client, index, madeBatches({ documents: 3 }));
  assert.equal((await createIndex(client, index, { capture: 'bulk.pcapng' })).created, false);
  assert.equal(await countOf(client, index), 3);
});

test('overwrite empties it, a missing one too', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  await createIndex(client, index, { overwrite: true });
  await indexDocuments(client, index, madeBatches({ documents: 3 }));
  assert.equal((await createIndex(client, index, { overwrite: true })).created, true);
  assert.equal(await countOf(client, index), 0);
});

test('other dissection options are INDEX_OPTIONS_DIFFER, at creation and at indexing', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const other = { preferences: ['tcp.desegment_tcp_streams:FALSE'] };
  await createIndex(client, index, { capture: 'bulk.pcapng' });
  const creating = await failure(createIndex(client, index, { capture: { request: { dissection: other } } }));
  assert.equal(creating.error.code, 'INDEX_OPTIONS_DIFFER');
  assert.match(creating.error.message, /default options.*tcp\.desegment_tcp_streams:FALSE.*overwrite/s);
  const indexing = await failure(indexDocuments(client, index, madeBatches({ documents: 1 }), { dissection: other }));
  assert.equal(indexing.error.code, 'INDEX_OPTIONS_DIFFER');
  assert.equal(await countOf(client, index), 0);
});

test('the first documents give their options to an index that has none', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  await createIndex(client, index);
  await indexDocuments(client, index, madeBatches({ documents: 1 }), {
    dissection: { preferences: [] },
    wireshark: '4.0.17',
  });
  const { wishlab } = (await client.indices.getMapping({ index }))[index]!.mappings._meta as {
    wishlab: Record<string, unknown>;
  };
  assert.deepEqual(
    [wishlab['dissection'], wishlab['wireshark'], wishlab['kind']],
    [{ preferences: [] }, '4.0.17', 'packets'],
  );
  const other = { dissection: { preferences: ['ip.defragment:FALSE'] } };
  const { error } = await failure(indexDocuments(client, index, madeBatches({ documents: 1 }), other));
  assert.equal(error.code, 'INDEX_OPTIONS_DIFFER');
});

test('an index of another kind, and one that wishlab did not make, are INDEX_EXISTS', async t => {
  const client = newClient(t);
  const [flows, foreign] = [newIndex(t), newIndex(t)];
  await createIndex(client, flows, { mapping: 'flows' });
  const kind = await failure(createIndex(client, flows));
  assert.equal(kind.error.code, 'INDEX_EXISTS');
  assert.match(kind.error.message, /holds flows, not packets' documents/);
  const indexing = await failure(indexDocuments(client, flows, madeBatches({ documents: 1 })));
  assert.equal(indexing.error.code, 'INDEX_EXISTS');
  await client.indices.create({ index: foreign });
  assert.equal((await failure(createIndex(client, foreign))).error.code, 'INDEX_EXISTS');
  // Who indexes into an index with a mapping of their own has chosen it.
  assert.equal((await indexDocuments(client, foreign, documentsOf({ tcp: { tcp_len: 1 } }))).created, 1);
});

test("a mapping of one's own is taken", async t => {
  const client = newClient(t);
  const index = newIndex(t);
  await createIndex(client, index, { mapping: { mappings: { properties: { tcp: { enabled: false } } } } });
  assert.equal((await createIndex(client, index, { mapping: { mappings: {} } })).created, false);
  assert.equal((await indexDocuments(client, index, documentsOf({ tcp: 5 }))).created, 1);
});

test('a name that could mean several indices is refused before anything is deleted', async t => {
  const client = newClient(t);
  for (const name of ['*', 'a*', 'a,b', '_all', '', '-a', 'a b', '<a>', 'a/b']) {
    const { error } = await failure(createIndex(client, name, { overwrite: true }));
    assert.equal(error.code, 'OPTION_INVALID', name);
  }
  const { error } = await failure(createIndex(JSON.parse('{}') as typeof client, 'packets'));
  assert.match(error.message, /new Client/);
});
