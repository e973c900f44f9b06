import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Capture, capture, fields } from 'wishlab';
import type { Depth } from '../../dist/dissect/depth.js';
import { readCapture } from '../../dist/dissect/read-capture.js';
import { readingOf } from '../../dist/dissect/reading-of.js';
import { APPLICATION_PROTOCOLS, BODY_DEPENDENT, isApplicationField } from '../../dist/dissect/application-fields.js';
import { APPLICATION_DEPENDENT, NAMED, isTransportField } from '../../dist/dissect/transport-fields.js';
import { run } from '../../scripts/setup/command.mjs';
import { tsharkText } from '../frame/tshark-text.js';

const at = (name: string): string => new URL(`../captures/${name}`, import.meta.url).pathname;
const HTTP = at('apps/http1-nginx.pcapng');

const depth = async (asked: Capture): Promise<string> => /^depth +(.*)$/m.exec(await asked.explain())?.[1] ?? '';

describe('the depth that the plan chooses', () => {
  const columns = capture(HTTP).fields('flow', 'ip.src', 'tcp.len', 'tcp.analysis.*', 'frame.time_epoch');

  test('is that of TCP and UDP where nothing needs more', async () => {
    assert.match(await depth(columns), /^transport: no column and no filter needs/);
    assert.match(await depth(capture(HTTP).tcp()), /^transport/);
    assert.match(await depth(capture(HTTP).displayFilter('tcp').tcp()), /^transport/);
    assert.match(
      await depth(capture(HTTP, { preferences: ['tcp.relative_sequence_numbers:FALSE'] }).tcp()),
      /^transport/,
    );
  });

  for (const filter of [
    'tcp and !(ip.addr == 10.0.0.1/8 || ipv6.src == fe80::1)',
    'eth.src[0:3] == 00:0c:29 && tcp.flags.syn == 1',
    'tcp.port in {80, 8000..8080} or frame.comment contains "http"',
    'len(tcp.options) > 4 and not tcp.analysis.flags',
  ]) {
    test(`stays there for the filter ${filter}`, async () =>
      assert.match(await depth(columns.displayFilter(filter)), /^transport/));
  }

  const withHost = columns.fields('http.host');
  for (const [asked, because] of [
    [withHost, 'the field http.host may need'],
    [columns.fields('tcp.*'), 'the field tcp.* may need'],
    [columns.fields('tcp.payload'), 'the field tcp.payload may need'],
    [columns.displayFilter('http or dns'), "the filter may need ('http')"],
    [columns.displayFilter('tcp.pdu.size > 1'), "the filter may need ('tcp.pdu.size')"],
    [columns.twoPass(), 'the option "two passes" may be for'],
    [
      capture(HTTP, { keyLog: at('apps/tls-nginx-h2.keys') }).fields('http2.streamid'),
      'the field http2.streamid may need',
    ],
    [
      capture(HTTP, { preferences: ['http.desegment_body:FALSE'] }).fields('ip.src'),
      'the preference http.desegment_body:FALSE may be for',
    ],
  ] as const) {
    test(`leaves bodies of JSON out: ${because}`, async () => {
      const said = await depth(asked);
      assert.ok(said.startsWith('application: every dissector runs, which') && said.includes(because), said);
      assert.match(said, /but that of JSON in the bodies of messages/);
    });
  }

  for (const [asked, because] of [
    [capture(HTTP), 'the column source needs'],
    [columns.fields('json.key'), 'the field json.key may need'],
    [columns.fields('smtp.req.command'), 'the field smtp.req.command may need'],
    [columns.fields('*.host'), 'the field *.host may need'],
    [columns.fields('frame.protocols'), 'the field frame.protocols may need'],
    [columns.displayFilter('json'), "the filter may need ('json')"],
    [columns.displayFilter('tcp contains "GET"'), "the filter may need ('tcp')"],
    [columns.displayFilter('http contains "GET"'), "the filter may need ('http')"],
    [columns.displayFilter('tcp[20:3] == 47:45:54'), "the filter may need ('tcp')"],
    [withHost.depth('full'), 'as asked for'],
    [
      capture(HTTP, { preferences: ['json.compact_form:TRUE'] }).fields('http.host'),
      'the preference json.compact_form:TRUE',
    ],
    [
      capture(HTTP, { decodeAs: ['media_type==text/html,json'] }).fields('http.host'),
      'media_type==text/html,json" may be',
    ],
    [capture(HTTP, { disable: ['json'] }).fields('http.host'), 'the option "off json" may be for'],
  ] as const) {
    test(`is full: ${because}`, async () => {
      const said = await depth(asked);
      assert.ok(said.startsWith('full: every dissector runs, ') && said.includes(because), said);
    });
  }

  test('is auto or full, and nothing else', () => {
    assert.throws(() => columns.depth('deep' as 'full'), {
      code: 'OPTION_INVALID',
      message: /'auto' or 'full'.*'deep'/,
    });
  });
});

test('the fields and protocols that the choice goes by are in the dictionary', async () => {
  const names = new Set((await fields.all()).map(({ field }) => field));
  for (const field of [...APPLICATION_DEPENDENT, ...NAMED]) {
    assert.ok(names.has(field), `${field} is no field`);
    assert.ok(!isTransportField(field));
  }
  for (const name of [...APPLICATION_PROTOCOLS, ...BODY_DEPENDENT]) {
    assert.ok(names.has(name), `${name} is no field`);
    assert.ok(!isApplicationField(name));
  }
});

test("names of manufacturers are read by a worker that had left Wireshark's lists unread", async () => {
  const path = at('tcpdump/dccp_partial_csum_v4_simple.pcap');
  const shallow = await capture(path, { workers: 1 }).fields('ip.src', 'eth.src.oui').table();
  assert.ok(shallow.numRows() > 0);
  const named = capture(path, { workers: 1 }).fields('eth.src.oui_resolved', 'eth.dst_resolved');
  assert.match(await depth(named), /^application: .*eth\.src\.oui_resolved/);
  const names = ['-e', 'eth.src.oui_resolved', '-e', 'eth.dst_resolved'];
  const theirs = await tsharkText(['-n', '-r', path, '-T', 'fields', ...names]);
  const rows = (await named.table()).objects() as Record<string, unknown>[];
  const ours = rows.map(row => `${String(row.eth_src_oui_resolved)}\t${String(row.eth_dst_resolved)}`);
  assert.deepEqual(ours, theirs.trimEnd().split('\n'));
});

test('a worker that left something out serves full depth afterwards', async () => {
  const requests = async (): Promise<number> => {
    const table = await capture(HTTP, { workers: 1 })
      .displayFilter('http.request')
      .fields('http.request.method')
      .table();
    return table.numRows();
  };
  const before = await requests();
  assert.ok(before > 0);
  const shallow = await capture(HTTP, { workers: 1 }).fields('tcp.len').table();
  assert.equal(shallow.meta.counts.dissected, shallow.numRows());
  assert.equal(await requests(), before);
});

/** How many frames have a field at a depth that the plan would not choose for it. */
async function framesWith(path: string, field: string, depth: Depth = 'transport'): Promise<number> {
  const wishes = [{ field, pick: 'count', name: null, as: null }] as const;
  const { request } = capture(path);
  let found = 0;
  for await (const { facts, sections } of readCapture({
    open: {
      order: 'open-columns',
      depth,
      base: [],
      wishes,
      ...readingOf({ path, size: 0, stamp: '', name: path }, request, 0, { count: 1, asked: false, against: null }),
    },
    name: path,
    options: request.dissection,
    run: request.run,
    signal: undefined,
  })) {
    if (facts['rows'] === undefined) continue;
    const [counts = Buffer.alloc(0)] = sections;
    for (let i = 0; i < counts.length; i += 4) found += Math.min(counts.readUInt32LE(i), 1);
  }
  return found;
}

test('without bodies of JSON there is nothing that they say, and everything around them', async () => {
  const depths = (field: string, path = HTTP): Promise<number[]> =>
    Promise.all((['full', 'application'] as const).map(each => framesWith(path, field, each)));
  const [bodies, none] = await depths('json.object');
  assert.ok(bodies! > 10, String(bodies));
  assert.equal(none, 0);
  const [messages, same] = await depths('http.content_type');
  assert.ok(messages! >= bodies!, String(messages));
  assert.equal(same, messages);
  assert.deepEqual(await depths('json.object', at('apps/http2-cleartext-nghttpd.pcapng')), [2, 0]);
  // The tables of media types are as they were.
  assert.equal(await framesWith(HTTP, 'json.object', 'full'), bodies);
});

describe('keys that come with a capture', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wishlab-depth-'));
  });
  after(() => rm(folder, { recursive: true }));

  test('bring full depth, since what they open may announce connections', async () => {
    const plain = at('apps/tls-nginx-h2.pcapng');
    const keyed = join(folder, 'keyed.pcapng');
    await run('editcap', ['--inject-secrets', `tls,${at('apps/tls-nginx-h2.keys')}`, plain, keyed]);
    assert.equal(await framesWith(plain, 'tls.record.length'), 0);
    assert.ok((await framesWith(keyed, 'tls.record.length')) > 0);
    assert.ok((await framesWith(keyed, 'http2.streamid')) > 0);
    assert.equal(await framesWith(plain, 'tls.record.length'), 0);
  });
});
