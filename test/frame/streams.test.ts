import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { capture } from 'wishlab';
import { safeFileName } from '../../dist/frame/safe-file-name.js';
import { SHIPPED } from '../oracle/captures.js';
import { tsharkText } from './tshark-text.js';

const shipped = (name: string): string => join(SHIPPED, name);

/** A stream as `tshark -z follow` prints it in hexadecimal: the server's lines are indented. */
async function shownStream(path: string, protocol: string, stream: number): Promise<{ from: string; hex: string }[]> {
  const printed = await tsharkText(['-n', '-q', '-r', path, '-z', `follow,${protocol},raw,${stream}`]);
  return printed
    .split('\n')
    .filter(line => /^\t?[0-9a-f]+$/.test(line))
    .map(line => ({ from: line.startsWith('\t') ? 'server' : 'client', hex: line.trim() }));
}

describe('follow()', () => {
  for (const [name, protocol, stream] of [
    ['apps/http1-nginx.pcapng', 'tcp', 0],
    ['apps/http1-nginx.pcapng', 'http', 3],
    ['apps/dns-bind-udp.pcapng', 'udp', 1],
    ['apps/redis-resp3-commands.pcapng', 'tcp', 1],
    ['zeek/smtp.pcap', 'tcp', 0],
  ] as const) {
    it(`has what tshark follows: ${protocol} stream ${stream} of ${name}`, async t => {
      const packets = capture(shipped(name));
      t.after(() => packets.close());
      const followed = await packets.follow(protocol, stream);
      const shown = await shownStream(shipped(name), protocol, stream);
      assert.ok(shown.length > 0);
      assert.deepEqual(
        followed.chunks.map(({ from, bytes }) => ({ from, hex: bytes.toString('hex') })),
        shown,
      );
    });
  }

  it('tells sides, frames and times, and shows itself', async t => {
    const packets = capture(shipped('apps/http1-nginx.pcapng'));
    t.after(() => packets.close());
    const followed = await packets.follow('TCP', 0);
    assert.deepEqual([followed.client, followed.server], ['10.99.0.2:46476', '10.99.0.1:80']);
    const [first] = followed.chunks;
    assert.deepEqual([first?.frame, first?.from, first?.length], [7, 'client', 80]);
    assert.match(followed.text('client'), /^GET \/ HTTP\/1\.1\r\n/);
    assert.equal(followed.bytes().length, followed.bytes('client').length + followed.bytes('server').length);
    assert.match(inspect(followed), /^10\.99\.0\.2:46476 \(client\) sent 257 bytes/);
  });

  it('says that a stream is not there; of what TLS hides it has no bytes', async t => {
    const packets = capture(shipped('apps/http1-nginx.pcapng'));
    t.after(() => packets.close());
    await assert.rejects(packets.follow('tcp', 99_999), {
      code: 'OPTION_INVALID',
      message: /'http1-nginx\.pcapng' has no TCP stream 99999: expected a value of tcp\.stream/,
    });
    const followed = await packets.follow('tls', 0);
    assert.deepEqual(followed.chunks, []);
    assert.equal(inspect(followed), 'No bytes in this stream.');
  });

  it('refuses what cannot be followed, and says what can', async t => {
    const packets = capture(shipped('apps/http1-nginx.pcapng'));
    t.after(() => packets.close());
    await assert.rejects(packets.follow('nope', 0), {
      code: 'OPTION_INVALID',
      message: /expected one of .*TCP, TLS, UDP/,
    });
    await assert.rejects(packets.follow('tcp', -1), { code: 'OPTION_INVALID', message: /whole number from 0/ });
  });
});

describe('exportObjects()', () => {
  it('finds the files that tshark exports, byte for byte', async t => {
    const path = shipped('apps/http1-nginx.pcapng');
    const packets = capture(path);
    const folder = await mkdtemp(join(tmpdir(), 'wishlab-objects-'));
    t.after(async () => {
      await packets.close();
      await rm(folder, { recursive: true });
    });
    const theirs = join(folder, 'tshark');
    await tsharkText(['-n', '-q', '-r', path, '--export-objects', `http,${theirs}`]);
    const hashes = async (dir: string): Promise<string[]> => {
      const files = await readdir(dir);
      const each = files.map(async file =>
        createHash('sha256')
          .update(await readFile(join(dir, file)))
          .digest('hex'),
      );
      return (await Promise.all(each)).sort();
    };
    const objects = await packets.exportObjects('http');
    const ours = join(folder, 'wishlab');
    const paths = await objects.save(ours);
    assert.equal(paths.length, objects.all.length);
    assert.deepEqual(await hashes(ours), await hashes(theirs));
    const [first] = objects;
    assert.deepEqual([first?.frame, first?.type, first?.length], [10, 'text/html', first?.bytes.length]);
    assert.match(inspect(objects), /api\.json/);
    await assert.rejects(objects.save(ours), { code: 'OUTPUT_NOT_WRITABLE', message: /0 of \d+ were/ });
    assert.equal((await stat(paths[0] ?? '')).size, first?.length);
    assert.equal((await objects.save(join(folder, 'made', 'with it'))).length, paths.length);
    await assert.rejects(objects.save('/proc/none/such'), { code: 'OUTPUT_NOT_WRITABLE', message: /ENOENT/ });
  });

  it('is empty where there is none, and refuses a protocol without', async t => {
    const packets = capture(shipped('apps/dns-bind-udp.pcapng'));
    t.after(() => packets.close());
    assert.deepEqual((await packets.exportObjects('HTTP')).all, []);
    await assert.rejects(packets.exportObjects('tcp'), {
      code: 'OPTION_INVALID',
      message: /expected one of .*http, imf/,
    });
  });
});

describe('the name of an exported file', () => {
  for (const [name, safe] of [
    ['a b.html', '7-a_b.html'],
    ['../../etc/passwd', '7-passwd'],
    ['C:\\temp\\x.exe', '7-x.exe'],
    ['.bashrc', '7-bashrc'],
    ['..', '7'],
    ['a\u0000\u202eb/', '7'],
    ['?q=$(rm -rf)', '7-q_rm_-rf_'],
    ['é.txt', '7-é.txt'],
    [null, '7'],
  ] as const)
    it(`of ${JSON.stringify(name)} is ${safe}`, () => assert.equal(safeFileName('7', name), safe));
  it('is never too long', () => assert.ok(Buffer.byteLength(safeFileName('7', 'ü'.repeat(500))) <= 255));
});
