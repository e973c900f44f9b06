import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { promisify } from 'node:util';
import type { Client } from '@elastic/elasticsearch';
import { createIndex } from '../../dist/elastic/create-index.js';
import { indexDocuments } from '../../dist/elastic/index-documents.js';
import { mappingUrl, readMapping } from '../../dist/elastic/mapping.js';
import { HOSTILE_TEXTS } from '../table/hostile-texts.js';
import { documentsOf } from './made-batches.js';
import { elasticsearchUrl, newClient, newIndex } from './server.js';

/** An index with the packets mapping, and the given documents in it, none of them refused. */
async function indexOf(test: TestContext, ...lines: readonly (string | Record<string, unknown>)[]) {
  const client = newClient(test);
  const index = newIndex(test);
  await createIndex(client, index);
  const report = await indexDocuments(client, index, documentsOf(...lines));
  assert.equal(report.rejected, 0, report.toString());
  assert.equal(report.created, lines.length);
  await client.indices.refresh({ index });
  return { client, index };
}

/** The type of a field, by its path. */
async function typeOf(client: Client, index: string, path: string): Promise<string | undefined> {
  const answer = await client.indices.getFieldMapping({ index, fields: path });
  const mapping = answer[index]?.mappings[path]?.mapping as Record<string, { type?: string }> | undefined;
  return Object.values(mapping ?? {})[0]?.type;
}

/** The names that a document's `_ignored` lists: kept in `_source`, not searchable. */
async function ignored(client: Client, index: string, frame: number): Promise<readonly string[]> {
  const found = await client.get({ index, id: `c0ffee-${frame}`, stored_fields: '_ignored', _source: false });
  return [...((found as { _ignored?: string[] })._ignored ?? [])].sort();
}

test('curl alone makes the same index from mappings/packets.json', async t => {
  const client = newClient(t);
  const [byHand, bySdk] = [newIndex(t), newIndex(t)];
  const body = `@${mappingUrl('packets').pathname}`;
  const json = 'content-type: application/json';
  await promisify(execFile)('curl', [
    '-sf',
    '-X',
    'PUT',
    '-H',
    json,
    '--data-binary',
    body,
    `${elasticsearchUrl()}/${byHand}`,
  ]);
  await createIndex(client, bySdk);
  const mappings = await client.indices.getMapping({ index: [byHand, bySdk] });
  const without = (name: string) => ({ ...mappings[name]!.mappings, _meta: undefined });
  assert.deepEqual(without(byHand), without(bySdk));
  assert.equal((mappings[byHand]!.mappings._meta!['wishlab'] as { kind: string }).kind, 'packets');
  const report = await indexDocuments(client, byHand, documentsOf({ tcp: { tcp_len: 1 } }));
  assert.equal(report.created, 1);
});

test('each mapping that ships is valid', async t => {
  const client = newClient(t);
  const kinds = {
    dynamic: 'packets',
    flows: 'flows',
    'congestion-window': 'congestion-window',
    table: 'table',
  } as const;
  for (const mapping of ['dynamic', 'flows', 'congestion-window', 'table'] as const) {
    const created = await createIndex(client, newIndex(t), { mapping });
    assert.ok(created.created);
    assert.equal((readMapping(kinds[mapping]).mappings._meta!['wishlab'] as { kind: string }).kind, kinds[mapping]);
  }
});

test('the packets mapping is small enough to read', () => {
  assert.ok(readFileSync(mappingUrl('packets'), 'utf8').split('\n').length < 100);
});

test("Wireshark's own dates are dates on days 1 to 9 and 10 to 31, with all nine digits", async t => {
  const days = ['Jan  5, 2020 10:00:00.123456789 UTC', 'Nov 15, 2023 23:59:59.000000001 UTC'];
  const { client, index } = await indexOf(t, ...days.map(day => ({ ek: { some_day: day } })));
  assert.equal(await typeOf(client, index, 'ek.some_day'), 'date_nanos');
  const found = await client.search({
    index,
    sort: ['ek.some_day'],
    fields: [{ field: 'ek.some_day', format: 'strict_date_optional_time_nanos' }],
  });
  assert.deepEqual(
    found.hits.hits.map(hit => (hit.fields as Record<string, string[]>)['ek.some_day']![0]),
    ['2020-01-05T10:00:00.123456789Z', '2023-11-15T23:59:59.000000001Z'],
  );
});

test('times keep nine digits; before 1970 and after 2262 they stay in _source and are named in _ignored', async t => {
  const times = ['2024-02-29T12:34:56.123456789Z', '1969-12-31T23:59:59.999999999Z', '2263-01-01T00:00:00.000000000Z'];
  const { client, index } = await indexOf(
    t,
    ...times.map(time => ({ '@timestamp': time, frame: { frame_time: time } })),
  );
  assert.deepEqual(await ignored(client, index, 1), []);
  assert.deepEqual(await ignored(client, index, 2), ['@timestamp', 'frame.frame_time']);
  assert.deepEqual(await ignored(client, index, 3), ['@timestamp', 'frame.frame_time']);
  const fields = ['@timestamp', 'frame.frame_time'].map(field => ({
    field,
    format: 'strict_date_optional_time_nanos',
  }));
  const found = await client.search({ index, query: { ids: { values: ['c0ffee-1'] } }, fields });
  assert.deepEqual(found.hits.hits[0]!.fields, { '@timestamp': [times[0]], 'frame.frame_time': [times[0]] });
  const old = await client.get<{ '@timestamp': string }>({ index, id: 'c0ffee-2' });
  assert.equal(old._source?.['@timestamp'], times[1]);
});

test('a free text that looks like a date stays text, and so do the texts after it', async t => {
  const { client, index } = await indexOf(t, { http: { http_x: '2024-01-01' } }, { http: { http_x: 'not a date' } });
  assert.equal(await typeOf(client, index, 'http.http_x'), 'keyword');
  assert.deepEqual(await ignored(client, index, 2), []);
});

test('bytes that look like numbers or dates stay strings', async t => {
  const hex = ['00', '1e5', '20240101', '0123456789'];
  const { client, index } = await indexOf(t, ...hex.map(each => ({ data: { data_data: each } })));
  assert.equal(await typeOf(client, index, 'data.data_data'), 'keyword');
  const found = await client.count({ index, query: { term: { 'data.data_data': '1e5' } } });
  assert.equal(found.count, 1);
});

test('fractions after a first 0.0 are not cut: float, and double for times', async t => {
  const { client, index } = await indexOf(
    t,
    '{"x":{"x_ratio":0.0,"x_time_delta":0.0},"frame":{"frame_time_epoch":1700000000.123456789}}',
    '{"x":{"x_ratio":0.75,"x_time_delta":0.1},"frame":{"frame_time_epoch":1700000001.0}}',
  );
  assert.equal(await typeOf(client, index, 'x.x_ratio'), 'float');
  assert.equal(await typeOf(client, index, 'x.x_time_delta'), 'double');
  assert.equal(await typeOf(client, index, 'frame.frame_time_epoch'), 'double');
  const sums = await client.search({
    index,
    size: 0,
    aggs: {
      ratio: { sum: { field: 'x.x_ratio' } },
      delta: { sum: { field: 'x.x_time_delta' } },
      epoch: { min: { field: 'frame.frame_time_epoch' } },
    },
  });
  const value = (name: string) => (sums.aggregations![name] as { value: number }).value;
  assert.equal(value('ratio'), 0.75);
  assert.equal(value('delta'), 0.1);
  assert.ok(Math.abs(value('epoch') - 1_700_000_000.123457) < 1e-5);
});

test('numbers beyond a type are kept in _source with every digit, named in _ignored, and refuse nothing', async t => {
  const { client, index } = await indexOf(
    t,
    '{"x":{"x_big":18446744073709551615,"x_float":1.5}}',
    '{"x":{"x_big":9223372036854775807,"x_float":1e300}}',
    '{"x":{"x_big":-1,"x_float":null}}',
  );
  assert.equal(await typeOf(client, index, 'x.x_big'), 'long');
  assert.deepEqual(await ignored(client, index, 1), ['x.x_big']);
  assert.deepEqual(await ignored(client, index, 2), ['x.x_float']);
  assert.deepEqual(await ignored(client, index, 3), []);
  const raw = await (await fetch(`${elasticsearchUrl()}/${index}/_source/c0ffee-1`)).text();
  assert.match(raw, /"x_big":18446744073709551615/);
});

test('strings of 8191 characters are searchable; longer ones, beyond 32 kB too, go in and are named in _ignored', async t => {
  const [fits, cut, huge] = ['a'.repeat(8191), 'é'.repeat(8192), '😀'.repeat(40_000)];
  const { client, index } = await indexOf(t, ...[fits, cut, huge].map(text => ({ x: { x_text: text } })));
  assert.deepEqual(await ignored(client, index, 1), []);
  assert.deepEqual(await ignored(client, index, 2), ['x.x_text']);
  assert.deepEqual(await ignored(client, index, 3), ['x.x_text']);
  assert.equal((await client.count({ index, query: { term: { 'x.x_text': fits } } })).count, 1);
});

test('addresses are ip by name, single, repeated and in ranges; what is none is kept and named', async t => {
  const { client, index } = await indexOf(
    t,
    { ip: { ip_src: ['10.0.0.1', '192.0.2.7'] }, ipv6: { ipv6_dst: '2001:db8::1' }, dns: { dns_a: '198.51.100.1' } },
    { ip: { ip_src: 'not an address' } },
  );
  for (const path of ['ip.ip_src', 'ipv6.ipv6_dst', 'dns.dns_a']) assert.equal(await typeOf(client, index, path), 'ip');
  assert.equal((await client.count({ index, query: { term: { 'ip.ip_src': '192.0.2.0/24' } } })).count, 1);
  assert.deepEqual(await ignored(client, index, 2), ['ip.ip_src']);
});

test('one name with values of different kinds refuses no document', async t => {
  const { client, index } = await indexOf(
    t,
    { x: { x_a: 5, x_b: 'text', x_c: true } },
    { x: { x_a: 'text', x_b: 5, x_c: 'neither' } },
    { x: { x_a: [1, 2], x_b: [], x_c: null } },
  );
  assert.deepEqual(await ignored(client, index, 2), ['x.x_a', 'x.x_c']);
});

test('hostile names and values go in and come back', async t => {
  const names = [
    '_ws_expert',
    '*',
    '<script>alert(1)</script>',
    '\u0000',
    '\u001b[31m',
    '{{constructor}}',
    '__proto__',
    'a"b\\c',
  ];
  const lines = HOSTILE_TEXTS.map(
    (text, i) => `{"x":{"x_text":${JSON.stringify(text)},${JSON.stringify(names[i % names.length])}:1}}`,
  );
  const { client, index } = await indexOf(t, ...lines);
  const raw = await (await fetch(`${elasticsearchUrl()}/${index}/_source/c0ffee-1`)).text();
  assert.equal(raw, lines[0]);
  assert.equal((await client.count({ index, query: { exists: { field: 'x.x_text' } } })).count > 0, true);
});

test('more than 5,000 fields: every document goes in, the rest is named in _ignored', async t => {
  const object = (prefix: string, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix}_${i}`, i]));
  const { client, index } = await indexOf(t, { a: object('a', 3000) }, { b: object('b', 3000) }, { c: { c_late: 1 } });
  const { length } = await ignored(client, index, 2);
  assert.ok(length > 900 && length < 1100, `${length} names ignored`);
  assert.deepEqual(await ignored(client, index, 3), ['c']);
  assert.equal((await client.count({ index, query: { term: { 'b.b_7': 7 } } })).count, 1);
});
