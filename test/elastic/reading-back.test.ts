import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Client } from '@elastic/elasticsearch';
import { type Capture, type PacketTable, WishlabError, all, capture, count, createIndex, indexed, last } from 'wishlab';
import { failsWith } from '../dissect/fails.js';
import { SHIPPED } from '../oracle/captures.js';
import { failure } from './adds-up.js';
import { faultyProxy } from './faulty-proxy.js';
import { elasticsearchUrl, newClient, newIndex } from './server.js';

const path = (name: string): string => join(SHIPPED, name);
const BULK = path('tcp/cubic_rto_blackout.pcapng');

interface Indexed {
  readonly client: Client;
  readonly index: string;
}

async function indexOf(t: TestContext, paths: readonly string[], mapping: 'dynamic' | 'derived'): Promise<Indexed> {
  const [client, index] = [newClient(t), newIndex(t)];
  await createIndex(client, index, { mapping });
  const report = await capture(paths).index(client, index);
  assert.deepEqual([report.rejected, report.notSent], [0, 0], report.toString());
  await client.indices.refresh({ index });
  return { client, index };
}

/** Both tables have the same columns, of the same types, with the same values. */
function assertSame(found: PacketTable<object>, expected: PacketTable<object>): void {
  assert.deepEqual(found.columnNames(), expected.columnNames());
  for (const name of expected.columnNames()) assert.deepEqual(found.array(name), expected.array(name), name);
  const { more, bigint, captures, kind } = expected.meta;
  assert.deepEqual([found.meta.more, found.meta.bigint], [more, bigint]);
  assert.deepEqual([found.meta.captures, found.meta.kind], [captures, kind]);
}

test('the columns of tcp() are those of the capture, and so are flows, windows and charts', async t => {
  const { client, index } = await indexOf(t, [BULK], 'dynamic');
  const expected = await capture(BULK).tcp().table();
  const found = await indexed(client, index).tcp().table();
  assertSame(found, expected);
  assertSame(found.flows(), expected.flows());
  assertSame(found.congestionWindow(), expected.congestionWindow());
  assert.deepEqual(found.chart().spec, expected.chart().spec);
});

test('a protocol is told from an object that other protocols filled, and how often it is there', async t => {
  const subject = path('zeek/pppoe.pcap');
  const { client, index } = await indexOf(t, [subject], 'dynamic');
  // What is read back and indexed again says the same.
  const again = newIndex(t);
  await createIndex(client, again, { mapping: 'derived', fieldBudget: 10 });
  await indexed(client, index).index(client, again);
  await client.indices.refresh({ index: again });
  const wishes = { ip: 'ip', six: 'ipv6', layers: count('ip'), each: all('udp'), version: 'ip.version' } as const;
  for (const filter of ['ip', 'ip.version', 'not ip', 'ipv6 and not ip', 'ppp or icmpv6']) {
    const read = (source: Capture<object | null, object>) =>
      source.displayFilter(filter).fields('frame.number', wishes).table();
    const expected = await read(capture(subject));
    assertSame(await read(indexed(client, index)), expected);
    if (!filter.includes('version')) assertSame(await read(indexed(client, again)), expected);
  }
});

test('an index with documents that do not list their protocols refuses protocols, and nothing else', async t => {
  const subject = path('zeek/pppoe.pcap');
  const { client, index } = await indexOf(t, [subject], 'dynamic');
  const capture_id = '0'.repeat(32);
  await client.index({
    index,
    document: { capture: { capture_id, capture_name: 'old.pcap' }, frame: { frame_number: 1 }, ip: { ip_version: 6 } },
    refresh: true,
  });
  const read = () => indexed(client, index);
  await failsWith(read().displayFilter('ip').table(), 'FILTER_INVALID', /do not list the protocols.*Index .* anew/);
  await failsWith(read().fields('ip').table(), 'COLUMN_MISSING', /do not list the protocols/);
  assert.ok((await read().displayFilter('ip.version').fields('frame.number').table()).numRows() > 0);
});

test('several captures come in the order of their names, each value as libwireshark has it', async t => {
  // Tunnels, errors that quote segments, headers cut before they name their stream, 64-bit integers, times, bytes, addresses of all kinds.
  const names = [
    'zeek/6in4.pcap',
    'zeek/icmp6.pcap',
    'apps/icmp-paths.pcapng',
    'apps/nfs-v4.pcapng',
    'zeek/nfs_write.pcap',
    'zeek/vxlan.pcap',
    'made/snaplen-60.pcap',
  ];
  const paths = names.map(path).sort((a, b) => (a.split('/').at(-1)! < b.split('/').at(-1)! ? -1 : 1));
  const { client, index } = await indexOf(t, paths, 'derived');
  const wished = [
    ...['flow', 'ip_source', 'ip_destination', 'frame_len', 'frame.time', 'frame.time_epoch', 'frame.time_delta'],
    ...['eth.src', 'ip.*', 'ipv6.addr', 'nfs.*', 'udp', 'tcp.payload', 'icmp.type'],
  ];
  const picks = { every: all('ip.src'), last_ttl: last('ip.ttl'), addresses: count('ip.addr') };
  const expected = await capture(paths)
    .fields(...wished, picks)
    .table();
  assertSame(
    await indexed(client, index)
      .fields(...wished, picks)
      .table(),
    expected,
  );
  assert.ok(expected.meta.bigint.length > 0 && Object.keys(expected.meta.more).length > 0);

  // Directions hang on frames that the filter leaves out.
  const answers = 'tcp.flags.ack == 1 and frame.number > 4';
  const some = await capture(paths).displayFilter(answers).fields('flow', 'tcp.len').limit(300).table();
  assertSame(await indexed(client, index).displayFilter(answers).fields('flow', 'tcp.len').limit(300).table(), some);
});

test('documents come back as they were written, byte for byte, and go into another index', async t => {
  const dns = path('apps/dns-bind-udp.pcapng');
  const { client, index } = await indexOf(t, [dns], 'derived');
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [mine, theirs] = [join(folder, 'index.ndjson'), join(folder, 'capture.ndjson')];
  const written = await indexed(client, index).writeDocuments(mine);
  await capture(dns).writeDocuments(theirs);
  assert.equal(readFileSync(mine, 'utf8'), readFileSync(theirs, 'utf8'));
  const other = newIndex(t);
  const report = await indexed(client, index).index(client, other, { mapping: 'derived' });
  assert.deepEqual([report.created, report.rejected], [written.documents, 0]);
});

test('an empty index, and a field that no document has', async t => {
  const { client, index } = await indexOf(t, [path('made/empty.pcap')], 'derived');
  const table = await indexed(client, index).displayFilter('tcp.port == 80 or not udp').fields('tcp.len').table();
  assert.deepEqual([table.numRows(), table.columnNames()], [0, ['frame_number', 'time', 'tcp_len']]);
});

test('a field that the index does not fully index is refused, by name and reason', async t => {
  const [client, index] = [newClient(t), newIndex(t)];
  await createIndex(client, index, { mapping: 'derived', fieldBudget: 40 });
  const report = await capture(path('apps/dns-bind-udp.pcapng')).index(client, index);
  assert.ok(report.unmapped.includes('dns.qry.name'));
  await client.indices.refresh({ index });
  for (const filter of ['dns.qry.name == "a"', 'udp and dns.qry.name']) {
    const { error } = await failure(indexed(client, index).displayFilter(filter).table());
    assert.equal(error.code, 'FILTER_INVALID');
    assert.match(error.message, /does not fully index 'dns.*no room.*\^~/s);
  }
  // Whether the protocol is there does not hang on its fields.
  const dns = await indexed(client, index).displayFilter('dns').fields('frame.number').table();
  const expected = capture(path('apps/dns-bind-udp.pcapng')).displayFilter('dns').fields('frame.number');
  assertSame(dns, await expected.table());
  // Its values are in the documents nevertheless.
  const names = await indexed(client, index).fields('dns.qry.name').table();
  assert.deepEqual(
    names.array('dns_qry_name'),
    (await capture(path('apps/dns-bind-udp.pcapng')).fields('dns.qry.name').table()).array('dns_qry_name'),
  );
});

test('the empty text is in no value, as libwireshark has it', async t => {
  const { client, index } = await indexOf(t, [path('apps/http1-nginx.pcapng')], 'derived');
  for (const filter of ['http.host contains ""', 'not http.host contains ""', 'http.host matches ""']) {
    const frames = (source: Capture<object | null, object>) =>
      source.displayFilter(filter).fields('frame.number').table();
    assertSame(await frames(indexed(client, index)), await frames(capture(path('apps/http1-nginx.pcapng'))));
  }
});

test('what no query answers exactly is refused with the part and the reason', async t => {
  const { client, index } = await indexOf(t, [path('apps/dns-bind-udp.pcapng')], 'derived');
  const refusals: readonly (readonly [filter: string, reason: RegExp])[] = [
    ['udp.payload contains 01:02', /'contains' on FT_BYTES looks into bytes/],
    ['dns contains "x"', /'contains' on FT_PROTOCOL/],
    ['udp.payload matches "x"', /'matches' on FT_BYTES/],
    ['dns.qry.name matches "a(?=b)"', /regular expressions/],
    ['dns.qry.name matches "^a|b"', /anchor of one alternative/],
    ['dns.qry.name matches "a(b|)"', /an empty alternative/],
    ['udp.payload > 20:00', /'udp\.payload' has no order/],
    ['udp.payload in {00 .. 20:00}', /a range goes/],
    ['udp.srcport == udp.dstport', /'udp\.dstport' is a field/],
    ['len(dns.qry.name) > 3', /functions/],
    ['eth.src[0:2] == 00:01', /slice/],
    ['ip.addr#1 == 10.0.0.1', /layer/],
    ['tcp.flags & 2', /arithmetic/],
    ['frame.time_epoch > 5', /'frame\.time_epoch' is rounded.*'frame\.time'/],
    ['ip.src > 10.0.0.0/8', /prefix is compared by == and !=/],
    ['ip.proto == "UDP"', /a number is expected/],
  ];
  for (const [filter, reason] of refusals) {
    const { error } = await failure(indexed(client, index).displayFilter(filter).table());
    assert.equal(error.code, 'FILTER_INVALID', filter);
    assert.match(error.message, reason, filter);
    assert.ok(error.message.includes(`\n  ${filter}\n`), error.message);
  }
  const { error } = await failure(indexed(client, index).displayFilter('tcp.prt == 80').table());
  assert.match(error.message, /Wireshark refuses/);
});

test('what a server has no room for in a query is refused with its reason, or answered as libwireshark does', async t => {
  const { client, index } = await indexOf(t, [path('apps/dns-bind-udp.pcapng')], 'derived');
  // Elasticsearch 8.19 makes no query of either, 9.4 of the first does.
  for (const filter of [`udp.payload !== ${'20'.repeat(600)}`, `dns.qry.name contains "${'a'.repeat(600)}"`]) {
    const frames = (source: Capture<object | null, object>) =>
      source.displayFilter(filter).fields('frame.number').table();
    const found = await frames(indexed(client, index)).catch((error: unknown) => error);
    if (found instanceof WishlabError) {
      assert.equal(found.code, 'FILTER_INVALID');
      assert.match(found.message, /makes no query of it \(.*automaton/i);
    } else assertSame(found as PacketTable<object>, await frames(capture(path('apps/dns-bind-udp.pcapng'))));
  }
});

test('what documents do not hold is said', async t => {
  const { client, index } = await indexOf(t, [path('made/empty.pcap')], 'derived');
  const text = await failure(indexed(client, index).fields('info').table());
  assert.deepEqual([text.error.code, /column text/.test(text.error.message)], ['COLUMN_MISSING', true]);
  const frame = await failure(indexed(client, index).frame(1));
  assert.match(frame.error.message, /has values, not the frames' bytes/);
  const missing = await failure(indexed(client, `${index}-none`).table());
  assert.equal(missing.error.code, 'INDEX_MISSING');
  const rows = newIndex(t);
  await createIndex(client, rows, { mapping: 'flows' });
  const other = await failure(indexed(client, rows).table());
  assert.match(other.error.message, /holds flows, not packets/);
});

test('an iteration that is abandoned, and one that is aborted, leave no point in time behind', async t => {
  const { client, index } = await indexOf(t, [BULK], 'dynamic');
  const open = async (): Promise<unknown> => {
    const { nodes } = await client.nodes.stats({ metric: 'indices', index_metric: 'search' });
    return Object.values(nodes)[0]?.indices?.search?.open_contexts;
  };
  const before = await open();
  for await (const part of indexed(client, index).fields('tcp.len').batches()) {
    assert.ok(part.numRows() > 0);
    break;
  }
  const controller = new AbortController();
  const aborted = indexed(client, index)
    .fields('tcp.len')
    .batches({ signal: controller.signal })
    .forEach(() => controller.abort());
  assert.equal((await failure(aborted)).error.code, 'ABORTED');
  assert.equal(await open(), before);
});

test('a point in time that the server has lost is taken anew behind the last document: each once', async t => {
  const [client, index] = [newClient(t), newIndex(t)];
  await createIndex(client, index);
  // Documents of 3 kB: at least three pages.
  const packets = capture(path('tcp/cubic_droptail.pcapng')).limit(3500);
  await packets.index(client, index);
  await client.indices.refresh({ index });
  const taken: string[] = [];
  client.diagnostic.on('response', (_, result) => {
    const { id } = (result?.body ?? {}) as { id?: unknown };
    if (result?.meta.request.params.path.endsWith('/_pit') && typeof id === 'string') taken.push(id);
  });
  const [frames, texts]: [number[], string[]] = [[], []];
  await indexed(client, index)
    .documents()
    .forEach(async batch => {
      frames.push(...batch.frames);
      texts.push(batch.ndjson.toString());
      if (texts.length === 1) await client.closePointInTime({ id: taken[0]! });
    });
  assert.equal(taken.length, 2, 'the first was lost while there was more to read');
  const [expected, written]: [number[], string[]] = [[], []];
  await packets.documents().forEach(batch => {
    expected.push(...batch.frames);
    written.push(batch.ndjson.toString());
  });
  assert.deepEqual(frames, expected);
  assert.ok(texts.join('') === written.join(''), 'documents as they were written');
});

test('connections that are cut in the middle of a page are read again: each frame once', async t => {
  const { client, index } = await indexOf(t, [BULK], 'dynamic');
  const proxy = await faultyProxy(t, elasticsearchUrl());
  const through = newClient(t, { node: proxy.url, maxRetries: 0 });
  let parts = 0;
  const frames: unknown[] = [];
  for await (const part of indexed(through, index).fields('tcp.len').batches()) {
    frames.push(...(part.array('frame_number') as unknown[]));
    if (parts++ === 0) proxy.cutAnswers(2);
  }
  assert.ok(proxy.cuts > 0 && parts > 1);
  assert.deepEqual(frames, (await capture(BULK).fields('tcp.len').table()).array('frame_number'));
  await client.indices.refresh({ index });
});
