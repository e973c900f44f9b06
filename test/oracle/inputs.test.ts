import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { capture, count } from 'wishlab';
import { SHIPPED } from './captures.js';
import { compareCapture } from './compare-capture.js';
import { type Dictionary, readDictionary } from './dictionary.js';
import { acceptedOf } from './exceptions.js';
import { tshark } from './tshark.js';

const run = promisify(execFile);
const shipped = (name: string): string => join(SHIPPED, name);
const PACKAGE = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const DNS = shipped('apps/dns-bind-udp.pcapng');
const folder = mkdtempSync(join(tmpdir(), 'wishlab-oracle-inputs-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Case {
  readonly what: string;
  /** The shipped capture whose accepted differences hold. */
  readonly of: string;
  /** Makes the capture at the path. */
  readonly make: (path: string) => Promise<unknown>;
  /** A field that occurs in so many frames, or in some. */
  readonly field: string;
  readonly frames?: number;
}

const secrets = (name: string) => (path: string) =>
  run('editcap', ['--inject-secrets', `tls,${shipped(`${name}.keys`)}`, shipped(`${name}.pcapng`), path]);
const packed = (program: string) => (path: string) => run('sh', ['-c', `${program} -c "$1" > "$2"`, 'sh', DNS, path]);

const CASES: readonly Case[] = [
  {
    what: 'keys of TLS in a pcapng',
    of: 'apps/tls-nginx-h2.pcapng',
    make: secrets('apps/tls-nginx-h2'),
    field: 'http2.type',
  },
  {
    what: 'keys of QUIC in a pcapng',
    of: 'apps/quic-h3-aioquic.pcapng',
    make: secrets('apps/quic-h3-aioquic'),
    field: 'http3.frame_type',
  },
  {
    what: 'comments in a pcapng, two of them on one packet',
    of: 'apps/dns-bind-udp.pcapng',
    async make(path) {
      await run('editcap', ['--capture-comment', 'of all', '-a', '3:one', '-a', '5:zwei ü', DNS, `${path}.once`]);
      await run('editcap', ['-a', '3:another', `${path}.once`, path]);
    },
    field: 'frame.comment',
    frames: 2,
  },
  {
    what: 'interfaces of a pcapng, some with names, of several link layers',
    of: 'apps/dns-bind-udp.pcapng',
    make: path =>
      run('mergecap', [
        ...['-a', '-I', 'none', '-w', path],
        ...['zeek/kerberos135_auth.pcapng', 'apps/dns-bind-udp.pcapng', 'tcpdump/LINKTYPE_RAW_ipv4.pcap'].map(shipped),
      ]),
    field: 'frame.interface_name',
  },
  { what: 'zstd', of: 'apps/dns-bind-udp.pcapng', make: packed('zstd'), field: 'dns.qry.name' },
  { what: 'lz4', of: 'apps/dns-bind-udp.pcapng', make: packed('lz4'), field: 'dns.qry.name' },
];

describe('what a capture brings along is dissected as tshark does', { concurrency: 2 }, () => {
  let dictionary: Dictionary;
  before(async () => {
    dictionary = await readDictionary();
  });

  for (const { what, of, make, field, frames } of CASES) {
    test(what, async () => {
      const path = join(folder, `${what.replaceAll(/\W+/g, '-')}-${basename(of)}`);
      await make(path);
      const { differences } = await compareCapture({ name: of, path, options: {} }, dictionary);
      const unaccepted = differences.without(acceptedOf(of));
      assert.equal(unaccepted.count, 0, unaccepted.toString());
      const found = (
        await capture(path)
          .fields({ times: count(field) })
          .table()
      ).array('times');
      const having = found.filter(times => times > 0).length;
      assert.ok(frames === undefined ? having > 0 : having === frames, `${field} is in ${having} frames`);
    });
  }
});

test('frames are of as many interfaces as capinfos counts', async () => {
  const path = join(folder, 'interfaces.pcapng');
  const parts = ['zeek/kerberos135_auth.pcapng', 'apps/dns-bind-udp.pcapng', 'zeek/pdp_ctx_messages.pcapng'].map(
    shipped,
  );
  await run('mergecap', ['-I', 'none', '-w', path, ...parts]);
  const { stdout } = await run('capinfos', ['-I', path]);
  const packets = Array.from(stdout.matchAll(/Number of packets = (\d+)/g), ([, number]) => Number(number));
  assert.ok(packets.filter(number => number > 0).length >= parts.length);
  const ids = (await capture(path).fields('frame.interface_id').table()).array('frame_interface_id');
  const counted = packets.map((_, id) => Array.from(ids).filter(each => each === id).length);
  assert.deepEqual(counted, packets);
});

test('wildcards and a list have each file once, with as many frames as capinfos counts', async () => {
  const paths = [shipped('zeek/icmp*.pcap'), shipped('tcpdump/L*.pcap'), DNS];
  const table = await capture(paths).fields('frame.number').table();
  const ours = new Map<string, number>();
  for (const name of table.array('capture_name')) ours.set(name, (ours.get(name) ?? 0) + 1);
  const { stdout } = await run('sh', ['-c', `capinfos -TrMc ${paths.join(' ')}`]);
  const theirs = stdout
    .trim()
    .split('\n')
    .map(line => line.split('\t'));
  assert.ok(theirs.length >= 6);
  assert.deepEqual(
    [...ours].sort(),
    theirs.map(([path = '', frames]) => [basename(path), Number(frames)] as const).sort(),
  );
});

test('standard input has what tshark reads of the file', async () => {
  const fields = ['frame.number', 'udp.srcport', 'dns.qry.name'];
  const script = `
    const { capture } = await import(${JSON.stringify(PACKAGE)});
    const table = await capture('-').fields('frame.number', 'udp.srcport', 'dns.qry.name').table();
    for (const row of table.objects({ limit: Infinity }))
      console.log([row.frame_number, row.udp_srcport ?? '', row.dns_qry_name ?? ''].join('\\t'));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  createReadStream(DNS).pipe(child.stdin);
  const names = fields.flatMap(field => ['-e', field]);
  const theirs = tshark(['-n', '-r', DNS, '-T', 'fields', '-E', 'occurrence=f', ...names]);
  const [ours, expected] = await Promise.all([text(child.stdout), text(theirs.output)]);
  assert.ok(ours.split('\n').length > 100);
  assert.equal(ours, expected);
});
