import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Capture, capture, fields } from 'wishlab';
import { readCapture } from '../../dist/dissect/read-capture.js';
import { readingOf } from '../../dist/dissect/reading-of.js';
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

  for (const [asked, because] of [
    [capture(HTTP), 'the column source needs'],
    [columns.fields('http.host'), 'the field http.host may need'],
    [columns.fields('tcp.*'), 'the field tcp.* may need'],
    [columns.fields('tcp.payload'), 'the field tcp.payload may need'],
    [columns.fields('frame.protocols'), 'the field frame.protocols may need'],
    [columns.displayFilter('http'), "the filter may need ('http')"],
    [columns.displayFilter('tcp contains "GET"'), "the filter may need ('tcp')"],
    [columns.displayFilter('tcp[20:3] == 47:45:54'), "the filter may need ('tcp')"],
    [columns.displayFilter('tcp.pdu.size > 1'), "the filter may need ('tcp.pdu.size')"],
    [columns.depth('full'), 'as asked for'],
  ] as const) {
    test(`is full: ${because}`, async () => {
      const said = await depth(asked);
      assert.ok(said.startsWith('full') && said.includes(because), said);
    });
  }

  test('is full with a preference of a layer above', async () => {
    const asked = capture(HTTP, { preferences: ['http.desegment_body:FALSE'] }).fields('ip.src');
    assert.match(await depth(asked), /^full.*the preference http.desegment_body:FALSE may be for/);
  });

  test('is auto or full, and nothing else', () => {
    assert.throws(() => columns.depth('deep' as 'full'), {
      code: 'OPTION_INVALID',
      message: /'auto' or 'full'.*'deep'/,
    });
  });
});

test('the fields that depend on what TCP and UDP carry, or on names, are in the dictionary', async () => {
  const names = new Set((await fields.all()).map(({ field }) => field));
  for (const field of [...APPLICATION_DEPENDENT, ...NAMED]) {
    assert.ok(names.has(field), `${field} is no field`);
    assert.ok(!isTransportField(field));
  }
});

test("names of manufacturers are read by a worker that had left Wireshark's lists unread", async () => {
  const path = at('tcpdump/dccp_partial_csum_v4_simple.pcap');
  const shallow = await capture(path, { workers: 1 }).fields('ip.src', 'eth.src.oui').table();
  assert.ok(shallow.numRows() > 0);
  const named = capture(path, { workers: 1 }).fields('eth.src.oui_resolved', 'eth.dst_resolved');
  assert.match(await depth(named), /^full: .*eth\.src\.oui_resolved/);
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

describe('keys that come with a capture', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wishlab-depth-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** How many frames have a field at the depth of TCP and UDP, which the plan would not choose for it. */
  async function framesWith(path: string, field: string): Promise<number> {
    const wishes = [{ field, pick: 'count', name: null, as: null }] as const;
    const { request } = capture(path);
    let found = 0;
    for await (const { facts, sections } of readCapture({
      open: {
        order: 'open-columns',
        depth: 'transport',
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
