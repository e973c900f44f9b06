import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Client } from '@elastic/elasticsearch';
import { type PacketTable, capture, createIndex, desc, indexTable, op } from 'wishlab';
import { table } from 'arquero';
import { SHIPPED } from '../oracle/captures.js';
import { failure, numbers } from './adds-up.js';
import { countOf, newClient, newIndex } from './server.js';

const BULK = join(SHIPPED, 'tcp/reno_droptail.pcapng');

/** The documents of an index, by id. */
async function documentsIn(client: Client, index: string): Promise<Map<string, Record<string, unknown>>> {
  await client.indices.refresh({ index });
  const found = await client.search<Record<string, unknown>>({ index, size: 10_000 });
  return new Map(found.hits.hits.map(({ _id, _source }) => [_id!, _source!]));
}

async function typesIn(client: Client, index: string): Promise<Record<string, string | undefined>> {
  const mapping = (await client.indices.getMapping({ index }))[index]!.mappings.properties ?? {};
  return Object.fromEntries(Object.entries(mapping).map(([name, property]) => [name, property.type]));
}

/** Indexes a table twice: all its rows are created, then all are there already. */
async function indexTwice(client: Client, index: string, rows: PacketTable): Promise<void> {
  const count = rows.numRows();
  assert.ok(count > 0);
  assert.deepEqual(numbers(await rows.index(client, index)), [count, count, count, 0, 0, 0]);
  assert.deepEqual(numbers(await rows.index(client, index)), [count, count, 0, count, 0, 0]);
  assert.equal(await countOf(client, index), count);
}

function setUp(test: TestContext): { client: Client; index: string } {
  return { client: newClient(test), index: newIndex(test) };
}

test('flows: a document for each, under capture_id and flow, with typed columns and the time of day', async t => {
  const { client, index } = setUp(t);
  const packets = await capture(BULK).tcp().table();
  const flows = packets.flows();
  await indexTwice(client, index, flows);
  const captureId = createHash('sha256').update(readFileSync(BULK)).digest('hex').slice(0, 32);
  const documents = await documentsIn(client, index);
  const row = flows.orderby(desc('bytes')).object() as Record<string, unknown>;
  const document = documents.get(`${captureId}-${String(row['flow'])}`)!;
  assert.equal(document['bytes'], row['bytes']);
  assert.deepEqual(document['capture'], { capture_id: captureId, capture_name: 'reno_droptail.pcapng' });
  assert.match(String(document['@timestamp']), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/);
  const types = await typesIn(client, index);
  assert.deepEqual(
    [types['source'], types['bytes'], types['duration'], types['@timestamp']],
    ['ip', 'long', 'double', 'date_nanos'],
  );
});

test('every column of flows and congestion windows has its type in the mapping', async t => {
  const client = newClient(t);
  const packets = await capture(BULK).tcp().table();
  for (const rows of [packets.flows(), packets.congestionWindow()]) {
    const index = newIndex(t);
    await createIndex(client, index, { mapping: rows.meta.kind as 'flows' | 'congestion-window' });
    const types = await typesIn(client, index);
    assert.deepEqual(
      rows.columnNames().filter(name => !(name in types)),
      [],
    );
    await rows.slice(0, 50).index(client, index);
    assert.deepEqual(await typesIn(client, index), types, 'no column was mapped by its first value');
  }
});

test("congestion windows: a document for each ACK; sums and extremes are the table's", async t => {
  const { client, index } = setUp(t);
  const windows = (await capture(BULK).tcp().table()).congestionWindow();
  await indexTwice(client, index, windows);
  const answer = await client.search({
    index,
    size: 0,
    aggs: {
      most: { max: { field: 'cwnd_low' } },
      sum: { sum: { field: 'bytes_in_flight' } },
      last: { max: { field: 'time' } },
    },
  });
  const value = (name: string) => (answer.aggregations![name] as { value: number }).value;
  const expected = windows
    .rollup({ most: op.max('cwnd_low'), sum: op.sum('bytes_in_flight'), last: op.max('time') })
    .object() as Record<string, number>;
  assert.deepEqual({ most: value('most'), sum: value('sum'), last: value('last') }, expected);
});

test('packets, and rows that a verb made, go in as well, and twice adds nothing', async t => {
  const client = newClient(t);
  const packets = await capture(BULK).tcp().limit(300).table();
  await indexTwice(client, newIndex(t), packets);
  await indexTwice(client, newIndex(t), packets.groupby('flow').rollup({ bytes: op.sum('frame_len') }));
  await indexTwice(client, newIndex(t), packets.newFlows());
});

test('several captures: rows carry their own capture and do not collide', async t => {
  const { client, index } = setUp(t);
  const both = await capture([BULK, join(SHIPPED, 'tcp/cubic_droptail.pcapng')])
    .tcp()
    .limit(500)
    .table();
  await indexTwice(client, index, both.flows());
  const ids = new Set(
    [...(await documentsIn(client, index)).values()].map(
      ({ capture: of }) => (of as { capture_id: string }).capture_id,
    ),
  );
  assert.equal(ids.size, new Set(both.array('capture_name')).size);
});

test('filtered and ordered tables: the rows that are left', async t => {
  const { client, index } = setUp(t);
  const packets = await capture(BULK).tcp().limit(100).table();
  const kept = packets.filter((d: { frame_number: number }) => d.frame_number > 90).orderby(desc('frame_number'));
  await indexTwice(client, index, kept);
  const frames = [...(await documentsIn(client, index)).values()].map(document => document['frame_number']);
  assert.deepEqual(frames.sort(), [100, 91, 92, 93, 94, 95, 96, 97, 98, 99]);
});

test('values of every kind, and names that Elasticsearch refuses', async t => {
  const { client, index } = setUp(t);
  const report = await indexTable(
    client,
    index,
    table({
      big: [2n ** 53n + 1n, 2n ** 64n - 1n, null],
      fraction: [0, 0.75, Number.NaN],
      whole: [1, 2, 3],
      list: [[1, 2.5], Float64Array.of(7), []],
      flag: [true, false, null],
      text: ['a"b\n', '\ud800', null],
      when: [new Date(0), new Date(Number.NaN), null],
      object: [{ 'a.b': 1n, '': 2 }, null, undefined],
      'dotted.name.': [1, 2, 3],
      ' ': [1, 2, 3],
      '': [4, 5, 6],
    }),
  );
  assert.deepEqual(numbers(report), [3, 3, 3, 0, 0, 0], report.toString());
  const types = await typesIn(client, index);
  assert.deepEqual(
    [types['big'], types['fraction'], types['whole'], types['text']],
    ['long', 'double', 'double', 'keyword'],
  );
  await client.indices.refresh({ index });
  const sums = await client.search({
    index,
    size: 0,
    aggs: { fraction: { sum: { field: 'fraction' } }, list: { sum: { field: 'list' } } },
  });
  assert.deepEqual(sums.aggregations, { fraction: { value: 0.75 }, list: { value: 10.5 } });
  const exact = await client.count({ index, query: { term: { big: '9007199254740993' } } });
  assert.equal(exact.count, 1);
});

test('rows that are alike are all kept', async t => {
  const { client, index } = setUp(t);
  const rows = table({ a: [1, 1, 1], b: ['x', 'x', 'y'] });
  assert.equal((await indexTable(client, index, rows)).created, 3);
  assert.equal((await indexTable(client, index, rows)).alreadyThere, 3);
});

test('an empty table is an empty ledger; an index of other rows is INDEX_EXISTS', async t => {
  const { client, index } = setUp(t);
  assert.deepEqual(numbers(await indexTable(client, index, table({ a: [] }))), [0, 0, 0, 0, 0, 0]);
  const flows = (await capture(BULK).tcp().limit(10).table()).flows();
  const { error } = await failure(flows.index(client, index));
  assert.equal(error.code, 'INDEX_EXISTS');
  assert.match(error.message, /holds a table's rows, not flows/);
});
