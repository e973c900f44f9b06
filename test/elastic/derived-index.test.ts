import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Client } from '@elastic/elasticsearch';
import { type FieldInfo, capture, createIndex, indexDocuments } from 'wishlab';
import type { ElasticsearchRequest, ElasticsearchRequestOptions } from '../../dist/elastic/client.js';
import { countFields } from '../../dist/elastic/derived-mapping.js';
import type { DocumentBatch } from '../../dist/request/source.js';
import { SHIPPED, capturesBelow } from '../oracle/captures.js';
import { failure, numbers } from './adds-up.js';
import { batchOf } from './made-batches.js';
import { countOf, elasticsearchUrl, newClient, newIndex } from './server.js';

const WEB = join(SHIPPED, 'apps/http1-nginx.pcapng');

function field(path: string, kind: FieldInfo['kind'], type: string): FieldInfo {
  const column = path.split('.')[1]!;
  return { field: column.replaceAll('_', '.'), column, path, kind, type, label: column, description: '' };
}

/** A batch a document, each with the fields that are new in it. */
async function* batchesOf(
  ...documents: readonly { line: string; newFields: readonly FieldInfo[] }[]
): AsyncGenerator<DocumentBatch, void, undefined> {
  for (const [i, { line, newFields }] of documents.entries()) {
    yield await Promise.resolve({ ...batchOf([line], Uint32Array.of(i + 1)), newFields });
  }
}

async function propertiesIn(client: Client, index: string): Promise<Record<string, Record<string, unknown>>> {
  const { properties = {} } = (await client.indices.getMapping({ index }))[index]!.mappings;
  return properties as Record<string, Record<string, unknown>>;
}

function setUp(test: TestContext): { client: Client; index: string } {
  return { client: newClient(test), index: newIndex(test) };
}

test('every field is mapped before its first document, and every document is found by it', async t => {
  const { client, index } = setUp(t);
  // Each capture extends the mapping, which takes the server its time: one of eight, of all kinds.
  const paths = capturesBelow(SHIPPED).flatMap(({ path }, i) => (i % 8 === 0 ? [path] : []));
  assert.ok(paths.length >= 10);
  const all = capture(paths, { damaged: 'keep' });
  const report = await all.index(client, index, { mapping: 'derived', fieldBudget: 20_000 });
  assert.deepEqual([report.rejected, report.notSent, report.unmapped], [0, 0, []], report.toString());
  await client.indices.refresh({ index });

  const having = new Map<string, number>();
  await all.documents().forEach(batch => {
    for (const line of batch.ndjson.toString().split('\n').slice(0, -1)) {
      for (const [object, attributes] of Object.entries(JSON.parse(line) as Record<string, object>)) {
        if (object === '@timestamp' || object === 'capture') continue;
        for (const [name, value] of Object.entries(attributes)) {
          const path = `${object}.${name}`;
          const values: unknown[] = Array.isArray(value) ? value : [value];
          if (values.some(each => each !== null)) having.set(path, (having.get(path) ?? 0) + 1);
        }
      }
    }
  });
  assert.ok(having.size > 500, `${having.size} fields`);
  const names = [...having.keys()];
  for (let from = 0; from < names.length; from += 500) {
    const some = names.slice(from, from + 500);
    const searches = some.flatMap(name => [
      {},
      {
        size: 0,
        track_total_hits: true,
        query: { bool: { should: [{ exists: { field: name } }, { term: { _ignored: name } }] } },
      },
    ]);
    const { responses } = await client.msearch({ index, searches });
    for (const [i, name] of some.entries()) {
      const found = responses[i] as { hits?: { total?: { value: number } } };
      assert.equal(found.hits?.total?.value, having.get(name), name);
    }
  }
});

test("a capture's mapping as JSON is what indexing makes on the way", async t => {
  const client = newClient(t);
  const [whole, onTheWay] = [newIndex(t), newIndex(t)];
  const body = await capture(WEB).mapping();
  assert.equal((await createIndex(client, whole, { mapping: body, capture: WEB })).created, true);
  const before = await propertiesIn(client, whole);
  assert.equal((await capture(WEB).index(client, whole)).rejected, 0);
  assert.deepEqual(await propertiesIn(client, whole), before);
  await capture(WEB).index(client, onTheWay, { mapping: 'derived' });
  assert.deepEqual(await propertiesIn(client, onTheWay), before);
  const { meta, type } = (before['tcp']!['properties'] as Record<string, Record<string, unknown>>)['tcp_len']!;
  assert.deepEqual([type, (meta as Record<string, string>)['label']], ['long', 'TCP Segment Len']);
});

test('the budget is kept, nothing is refused, and what is over is named, again in a second run', async t => {
  const { client, index } = setUp(t);
  const options = { mapping: 'derived', fieldBudget: 60 } as const;
  const first = await capture(WEB).index(client, index, options);
  assert.ok(first.created > 0 && first.rejected === 0, first.toString());
  assert.ok(first.unmapped.length > 50 && first.unmapped.includes('http.request.method'), first.toString());
  assert.match(first.toString(), /not searchable, since the index's budget of fields is used up: .* more/);
  assert.equal(countFields((await propertiesIn(client, index)) as never), 60);
  const second = await capture(WEB).index(client, index, options);
  assert.deepEqual([second.alreadyThere, second.unmapped], [first.created, first.unmapped]);
  // More room is for the documents that come.
  await client.indices.putSettings({ index, settings: { 'index.mapping.total_fields.limit': 2000 } });
  assert.deepEqual((await capture(WEB).index(client, index)).unmapped, []);
});

test('beyond 2^63-1, before 1970, after 2262, beyond 32 kB: each has a way in, and another to be found', async t => {
  const { client, index } = setUp(t);
  const long = 'word '.repeat(10_000);
  const times = ['1969-12-31T23:59:59.999999999Z', '9999-12-31T23:59:59.000000000Z'];
  const newFields = [
    field('x.x_big', 'integer', 'UINT64'),
    field('x.x_time', 'time', 'ABSOLUTE_TIME'),
    field('x.x_text', 'string', 'STRING'),
  ];
  const documents = [
    { line: `{"x":{"x_big":18446744073709551615,"x_time":"${times[0]}","x_text":"${long}"}}`, newFields },
    { line: `{"x":{"x_big":9223372036854775807,"x_time":"${times[1]}","x_text":"word"}}`, newFields: [] },
  ];
  await createIndex(client, index, { mapping: 'derived', text: ['x.text'] });
  const report = await indexDocuments(client, index, batchesOf(...documents));
  assert.deepEqual(numbers(report), [2, 2, 2, 0, 0, 0], report.toString());
  await client.indices.refresh({ index });
  const found = async (query: object): Promise<unknown[]> =>
    (await client.search({ index, query, sort: '_doc' })).hits.hits.map(({ _id }) => _id);
  assert.deepEqual(await found({ term: { 'x.x_big.digits': '18446744073709551615' } }), ['c0ffee-1']);
  assert.deepEqual(await found({ term: { 'x.x_big': '9223372036854775807' } }), ['c0ffee-2']);
  assert.deepEqual(await found({ range: { 'x.x_time.wide': { lt: '1970-01-01' } } }), ['c0ffee-1']);
  assert.deepEqual(await found({ range: { 'x.x_time.wide': { gt: '9999-01-01' } } }), ['c0ffee-2']);
  assert.deepEqual(await found({ match_phrase: { 'x.x_text.text': 'word word' } }), ['c0ffee-1']);
  assert.deepEqual(await found({ term: { _ignored: 'x.x_big' } }), ['c0ffee-1']);
  assert.deepEqual(await found({ term: { _ignored: 'x.x_text' } }), ['c0ffee-1']);
  const raw = await (await fetch(`${elasticsearchUrl()}/${index}/_source/c0ffee-1`)).text();
  assert.equal(raw, documents[0]!.line);
});

test('several writers at once share the budget, and every field that is mapped is mapped for all its documents', async t => {
  const { client, index } = setUp(t);
  const paths = capturesBelow(join(SHIPPED, 'apps')).map(({ path }) => path);
  assert.ok(paths.length >= 6);
  const options = { mapping: 'derived', fieldBudget: 400, firstDelayMs: 1 } as const;
  const reports = await Promise.all(paths.slice(0, 6).map(path => capture(path).index(client, index, options)));
  for (const report of reports) assert.deepEqual([report.rejected, report.notSent], [0, 0], report.toString());
  const properties = await propertiesIn(client, index);
  const count = countFields(properties);
  assert.ok(count <= 400 && count > 390, `${count} fields`);
  const labels = Object.values(properties).flatMap(({ properties: attributes = {} }) =>
    Object.values(attributes as Record<string, { meta?: { field: string } }>).map(({ meta }) => meta?.field),
  );
  const again = await capture(paths.slice(0, 6)).index(client, index);
  assert.deepEqual(
    again.unmapped.filter(name => labels.includes(name)),
    [],
  );
  assert.equal(again.created, 0);
});

test('an update that not every node has acknowledged is waited for', async t => {
  const { client, index } = setUp(t);
  await createIndex(client, index, { mapping: 'derived' });
  const acknowledged: unknown[] = [];
  const transport = {
    async request(params: ElasticsearchRequest, options?: ElasticsearchRequestOptions) {
      const hurried = params.path.endsWith('/_mapping') && params.method === 'PUT' && acknowledged.length < 3;
      const querystring = hurried ? { ...params.querystring, timeout: '0ms' } : params.querystring;
      const answer = await client.transport.request({ ...params, ...(querystring ? { querystring } : {}) }, options);
      if (params.method === 'PUT') acknowledged.push((answer as { acknowledged: unknown }).acknowledged);
      return answer;
    },
  };
  const newFields = [field('x.x_a', 'integer', 'UINT8')];
  const report = await indexDocuments({ transport }, index, batchesOf({ line: '{"x":{"x_a":1}}', newFields }), {
    firstDelayMs: 1,
  });
  assert.equal(report.created, 1);
  assert.deepEqual(acknowledged, [false, false, false, true]);
  assert.equal(await countOf(client, index), 1);
});

test('a mapping that another writer made in the meantime is left, and extended', async t => {
  const { client, index } = setUp(t);
  await createIndex(client, index, { mapping: 'derived', fieldBudget: 20 });
  const documents = [
    { line: '{"x":{"x_a":1}}', newFields: [field('x.x_a', 'integer', 'UINT8')] },
    {
      line: '{"x":{"x_b":"a","x_c":5}}',
      newFields: [field('x.x_b', 'integer', 'UINT8'), field('x.x_c', 'integer', 'UINT8')],
    },
  ];
  const meanwhile = batchesOf(...documents);
  async function* slowly(): AsyncGenerator<DocumentBatch, void, undefined> {
    yield (await meanwhile.next()).value as DocumentBatch;
    await client.indices.putMapping({ index, properties: { x: { properties: { x_b: { type: 'keyword' } } } } });
    yield (await meanwhile.next()).value as DocumentBatch;
  }
  const report = await indexDocuments(client, index, slowly(), { batchBytes: 10 });
  assert.deepEqual(numbers(report), [2, 2, 2, 0, 0, 0], report.toString());
  await client.indices.refresh({ index });
  const query = { bool: { must: [{ term: { 'x.x_b': 'a' } }, { term: { 'x.x_c': 5 } }] } };
  assert.equal((await client.count({ index, query })).count, 1);
});

test('an index with the other mapping is INDEX_EXISTS; a missing one is made', async t => {
  const { client, index } = setUp(t);
  const made = await capture(WEB).limit(5).index(client, index, { mapping: 'dynamic' });
  assert.equal(made.created, 5);
  const { error } = await failure(capture(WEB).limit(5).index(client, index, { mapping: 'derived' }));
  assert.equal(error.code, 'INDEX_EXISTS');
  assert.match(error.message, /has the dynamic mapping, not the derived one/);
  assert.equal((await createIndex(client, index)).created, false);
  assert.equal((await failure(createIndex(client, index, { mapping: 'derived' }))).error.code, 'INDEX_EXISTS');
  const wrong = await failure(createIndex(client, newIndex(t), { fieldBudget: 50 }));
  assert.equal(wrong.error.code, 'OPTION_INVALID');
});
