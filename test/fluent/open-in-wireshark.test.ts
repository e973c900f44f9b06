import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { table as newTable } from 'arquero';
import { PacketTable, capture, op } from 'wishlab';
import { failsWith } from '../dissect/fails.js';
import { SHIPPED } from '../oracle/captures.js';
import { framesOf, run } from './written-frames.js';

const path = (name: string): string => join(SHIPPED, name);
const BULK = path('tcp/cubic_rwnd64k.pcapng');
const DNS = path('apps/dns-bind-udp.pcapng');
const HTTP = path('apps/http1-nginx.pcapng');

describe('openInWireshark()', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-frames-'));
  after(() => rmSync(folder, { recursive: true }));
  let made = 0;
  const fresh = (): string => join(folder, `${++made}.pcapng`);

  it('writes what tshark writes of the same frames, byte for byte', async () => {
    for (const from of [BULK, path('tcpdump/rsvp-inf-loop-2.pcapng'), path('zeek/pdp_ctx_messages.pcapng')]) {
      const packets = await capture(from).table();
      const file = await packets.filter(d => d.frame_number % 3 === 1).openInWireshark({ to: fresh(), open: false });
      const expected = fresh();
      run('tshark', ['-r', from, '-Y', 'frame.number % 3 == 1', '-w', expected]);
      assert.deepEqual(readFileSync(file.path), readFileSync(expected), from);
      assert.equal(file.frames, Math.ceil(packets.numRows() / 3));
      assert.equal(file.bytes, readFileSync(expected).length);
    }
  });

  it('keeps the frames of every shipped kind of file: bytes, lengths, times, link types', async () => {
    const of = [
      'zeek/linux_dlt_sll2.pcap',
      'zeek/radiotap.pcap',
      'made/nanoseconds.pcap',
      'made/zipped.pcapng.gz',
      'made/snaplen-90.pcapng',
    ];
    for (const from of of.map(path)) {
      const packets = await capture(from).table();
      const { path: written } = await packets.openInWireshark({ to: fresh(), open: false });
      assert.deepEqual(framesOf(written), framesOf(from), from);
    }
  });

  it('keeps comments, several to a frame, secrets that stand before the interfaces, and interfaces by their names', async () => {
    const [commented, twice, secret] = [fresh(), fresh(), fresh()];
    run('editcap', ['-a', '3:one', '-a', '5:zwei ü', DNS, commented]);
    run('editcap', ['-a', '3:another', commented, twice]);
    const packets = await capture(twice).fields('frame.number', 'frame.comment').table();
    const chosen = packets.filter(d => d.frame_comment !== null);
    const { path: written } = await chosen.openInWireshark({ to: fresh(), open: false });
    assert.deepEqual(framesOf(written), framesOf(twice, 'frame.comment'));
    assert.match(run('tshark', ['-r', written, '-T', 'fields', '-e', 'frame.comment']), /one.*another\nzwei ü/s);

    run('editcap', [
      '--inject-secrets',
      `tls,${path('apps/tls-nginx-h2.keys')}`,
      path('apps/tls-nginx-h2.pcapng'),
      secret,
    ]);
    const whole = await (await capture(secret).table()).openInWireshark({ to: fresh(), open: false });
    assert.match(run('tshark', ['-r', whole.path, '-Y', 'http2']), /HTTP2/);

    const several = fresh();
    run('mergecap', ['-w', several, path('zeek/linux_dlt_sll2.pcap'), BULK, path('zeek/raw_packets.pcap')]);
    const mixed = await (await capture(several).table()).openInWireshark({ to: fresh(), open: false });
    assert.deepEqual(framesOf(mixed.path), framesOf(several));
  });

  it('takes each frame once, in its order, from any table that has the number', async () => {
    const packets = await capture(BULK).tcp().table();
    const twice = packets.filter(d => d.frame_number > 10 && d.frame_number <= 20);
    const file = await twice.concat(twice).orderby('tcp_len').openInWireshark({ to: fresh(), open: false });
    assert.deepEqual(framesOf(file.path), framesOf(BULK, 'frame.number in {11..20}'));
    const acks = packets.congestionWindow().slice(0, 40);
    const ofAcks = await acks.openInWireshark({ to: fresh(), open: false });
    const numbers = acks.array('frame_number');
    assert.deepEqual(framesOf(ofAcks.path), framesOf(BULK, `frame.number in {${numbers.join(',')}}`));
    const last = packets.groupby('flow').rollup({ frame_number: d => op.max(d.frame_number) });
    assert.equal((await last.openInWireshark({ to: fresh(), open: false })).frames, 2);
  });

  it('puts the frames of several captures in the order of time, and those of a merge as they were', async () => {
    const expected = fresh();
    const parts = [DNS, HTTP].map(from => {
      const part = fresh();
      run('tshark', ['-r', from, '-Y', 'frame.number in {2,3,7}', '-w', part]);
      return part;
    });
    run('mergecap', ['-w', expected, ...parts]);
    const wanted = new Set([2, 3, 7]);
    const both = (await capture([DNS, HTTP]).table()).filter(d => wanted.has(d.frame_number));
    const file = await both.openInWireshark({ to: fresh(), open: false });
    assert.deepEqual(framesOf(file.path), framesOf(expected));
    assert.deepEqual([file.frames, file.captures], [6, ['dns-bind-udp.pcapng', 'http1-nginx.pcapng']]);

    const whole = fresh();
    run('mergecap', ['-w', whole, HTTP, DNS]);
    const source = capture([HTTP, DNS], { merge: true });
    const merged = (await source.table()).filter(d => wanted.has(d.frame_number));
    for (let time = 0; time < 2; time++) {
      const { path: written } = await merged.openInWireshark({ to: fresh(), open: false });
      assert.deepEqual(framesOf(written), framesOf(whole, 'frame.number in {2,3,7}'));
      // It is merged anew the second time.
      await source.close();
    }
  });

  it('reads no further than the last frame chosen: what is damaged behind it does not matter', async () => {
    const cut = path('made/cut.pcapng');
    const packets = await capture(cut, { damaged: 'keep' }).table();
    const file = await packets.openInWireshark({ to: fresh(), open: false });
    assert.deepEqual(framesOf(file.path), framesOf(cut));
  });

  it('refuses a capture that is gone, or another one by now, and leaves nothing behind', async () => {
    const from = fresh();
    copyFileSync(DNS, from);
    const packets = await capture(from).table();
    const to = fresh();
    const whole = readFileSync(from);
    writeFileSync(from, whole.subarray(0, whole.length - 4));
    await failsWith(packets.openInWireshark({ to }), 'CAPTURE_CHANGED', /has changed since its frames were read/);
    rmSync(from);
    await failsWith(packets.openInWireshark({ to }), 'CAPTURE_NOT_FOUND', /There is no capture/);
    assert.equal(existsSync(to), false);
  });

  it('says what a table lacks', async () => {
    const packets = await capture(DNS).table();
    const to = fresh();
    await failsWith(packets.filter(() => false).openInWireshark({ to }), 'OPTION_INVALID', /has no rows/);
    await failsWith(packets.select('time').openInWireshark({ to }), 'COLUMN_MISSING', /no column 'frame_number'/);
    const two = (await capture([DNS, HTTP]).table()).select('frame_number');
    await failsWith(two.openInWireshark({ to }), 'COLUMN_MISSING', /no column 'capture_name'/);
    const mean = packets.derive({ frame_number: d => d.frame_number / 2 });
    await failsWith(mean.openInWireshark({ to }), 'OPTION_INVALID', /0\.5, which is no frame's number/);
    await failsWith(
      packets.derive({ frame_number: () => 1e6 }).openInWireshark({ to }),
      'CAPTURE_CHANGED',
      /does not have all/,
    );
    await failsWith(packets.openInWireshark({ captures: DNS }), 'OPTION_INVALID', /read from an index/);
    const made = PacketTable.from(newTable({ frame_number: [1] }));
    await failsWith(made.openInWireshark({ to }), 'TABLE_KIND', /not read from a capture/);
    await failsWith(packets.openInWireshark({ to: join(folder, 'none', 'x.pcapng') }), 'OUTPUT_NOT_WRITABLE', /none/);
    await failsWith(packets.openInWireshark({ to: DNS }), 'OUTPUT_NOT_WRITABLE', /the capture that is read/);
    await failsWith(packets.openInWireshark({ signal: AbortSignal.abort(), to }), 'ABORTED', /aborted/);
    assert.equal(existsSync(to), false);
  });

  it('says in words that sections of different link types cannot be one', async () => {
    const sections = fresh();
    const sll = fresh();
    run('editcap', [path('zeek/linux_dlt_sll2.pcap'), sll]);
    writeFileSync(sections, Buffer.concat([readFileSync(DNS), readFileSync(sll)]));
    const packets = await capture(sections).table();
    await failsWith(packets.openInWireshark({ to: fresh() }), 'OPTION_INVALID', /cannot be written as pcapng/);
    const first = packets.slice(0, 5);
    assert.equal((await first.openInWireshark({ to: fresh(), open: false })).frames, 5);
  });

  it('starts Wireshark with the file where there is one and a display, and shows the command where not', async t => {
    const packets = (await capture(DNS).table()).slice(0, 2);
    const { PATH = '', DISPLAY = '', WAYLAND_DISPLAY = '' } = process.env;
    t.after(() => Object.assign(process.env, { PATH, DISPLAY, WAYLAND_DISPLAY }));
    Object.assign(process.env, { DISPLAY: '', WAYLAND_DISPLAY: '' });
    const shown = await packets.openInWireshark();
    t.after(() => rmSync(dirname(shown.path), { recursive: true }));
    assert.match(shown.path, /\/frames-dns-bind-udp\.pcapng$/);
    assert.deepEqual([shown.opened, shown.frames, String(shown)], [false, 2, shown.path]);
    const display = Reflect.get(shown, Symbol.for('Jupyter.display')) as () => Record<string, string>;
    const { 'text/html': html = '', 'text/plain': text = '' } = display.call(shown);
    assert.match(html, /2 frames of dns-bind-udp\.pcapng, [\d,]+ bytes\. Open it: <code>wireshark \//);
    assert.match(text, /Open it: wireshark \//);

    // A stand-in for the window that notes what it was given, and that it is not bound to this process.
    const bin = mkdtempSync(join(folder, 'bin-'));
    const noted = join(bin, 'given');
    writeFileSync(
      join(bin, 'wireshark'),
      `#!/bin/sh\nprintf %s "$1" > ${noted}.new && /bin/mv ${noted}.new ${noted}\n`,
    );
    chmodSync(join(bin, 'wireshark'), 0o755);
    process.env['DISPLAY'] = ':0';
    process.env['PATH'] = bin;
    const to = join(folder, "a b'c.pcapng");
    const opened = await packets.openInWireshark({ to });
    while (!existsSync(noted)) await setTimeout(10);
    assert.deepEqual([opened.opened, readFileSync(noted, 'utf8')], [true, to]);
    process.env['PATH'] = folder;
    const none = await packets.openInWireshark({ to });
    assert.deepEqual([none.opened, none.command], [false, `wireshark '${folder}/a b'\\''c.pcapng'`]);
    process.env['PATH'] = PATH;
    assert.equal(
      execFileSync('sh', ['-c', `echo ${none.command.slice('wireshark '.length)}`], { encoding: 'utf8' }).trim(),
      to,
    );
  });
});
