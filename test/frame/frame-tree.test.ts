import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { table } from 'arquero';
import { type FrameTree, PacketTable, capture } from 'wishlab';
import { SHIPPED, capturesBelow } from '../oracle/captures.js';
import { firstDifference, ourTree, shownTrees } from './shown-tree.js';

/** Of several kinds: reassembled, decrypted, tunnelled, cut, malformed, answered in a later frame. */
const COMPARED = [
  ...['apps/dns-bind-udp.pcapng', 'apps/http1-nginx.pcapng', 'apps/icmp-paths.pcapng', 'apps/quic-h3-aioquic.pcapng'],
  ...['apps/smb2-samba.pcapng', 'apps/tls-nginx-h2.pcapng', 'tcpdump/geonet_v0_and_calm_fast.pcap', 'zeek/6in4.pcap'],
  ...['zeek/icmp-timeexceeded.pcap', 'zeek/ip4-trunc.pcap', 'zeek/radiotap.pcap', 'zeek/vxlan.pcap'],
];
/** Frames that are compared of a capture, spread over it. */
const FRAMES = 12;

describe('frame()', () => {
  const compared = capturesBelow(SHIPPED).filter(({ name }) => COMPARED.includes(name));
  it('is compared on captures that are there', () => assert.equal(compared.length, COMPARED.length));
  for (const { name, path, options } of compared) {
    it(`has every item, label and place that tshark -2 shows: ${name}`, async t => {
      const packets = capture(path, { ...options, damaged: 'keep' });
      t.after(() => packets.close());
      const shown = await shownTrees(path, options);
      const step = Math.ceil(shown.size / FRAMES);
      const numbers = [...shown.keys()].filter((_, i) => i % step === 0);
      assert.ok(numbers.length > 0);
      for (const number of numbers) {
        const frame = await packets.frame(number);
        assert.equal(frame.number, number);
        assert.equal(firstDifference(ourTree(frame), shown.get(number) ?? []), null, `frame ${number}`);
      }
    });
  }

  const web = capture(join(SHIPPED, 'apps/http1-nginx.pcapng'));
  after(() => web.close());

  it('gives values, bytes and filters that find the frame again', async () => {
    const frame = await web.frame(10);
    assert.equal(frame.value('tcp.srcport'), 80);
    assert.equal(frame.value('ip.src'), '10.99.0.1');
    assert.equal(frame.value('no.such'), null);
    assert.equal(frame.all('tcp.options.nop').length, 2);
    const [source] = frame.all('ip.src');
    assert.deepEqual([...frame.bytes(source)], [10, 99, 0, 1]);
    assert.equal(frame.bytes().length, frame.value('frame.len'));
    assert.deepEqual(
      frame.sources.map(({ name }) => name),
      ['Frame (1043 bytes)', 'Reassembled TCP (2425 bytes)'],
    );
    const [status] = frame.all('http.response.code');
    assert.match(frame.bytes(status).toString(), /^200$/);
    const found = await web.displayFilter(`${status?.filter} and frame.number == 10`).table();
    assert.equal(found.numRows(), 1);
  });

  it('knows what a later frame tells of this one', async () => {
    const frame = await web.frame(7);
    assert.equal(frame.value('http.response_in'), 10);
  });

  it('shows itself: text as tshark -V, HTML with the bytes beside', async () => {
    const frame = await web.frame(7);
    const lines = String(frame).split('\n');
    assert.match(lines[0] ?? '', /^Frame 7: \d+ bytes on wire/);
    assert.ok(lines.includes('    Source Port: 46476'));
    const html = htmlOf(frame);
    assert.match(html, /<details><summary[^>]*>Hypertext Transfer Protocol/);
    assert.match(html, /<span>47<\/span><span>45<\/span><span>54<\/span>/);
    assert.doesNotMatch(html, /Source or Destination Port/);
  });

  it('is asked of a table as well, and of those derived from it', async () => {
    const packets = await web.tcp().table();
    assert.equal((await packets.frame(7)).number, 7);
    assert.equal(
      (
        await packets
          .filter((d: { tcp_len: number }) => d.tcp_len > 0)
          .flows()
          .frame(9)
      ).number,
      9,
    );
    await assert.rejects(PacketTable.from(table({ a: [1] })).frame(1), {
      code: 'TABLE_KIND',
      message: /capture\(path\)\.frame/,
    });
  });

  it('is asked of one capture', async t => {
    const paths = ['apps/dns-bind-udp.pcapng', 'apps/icmp-paths.pcapng'].map(name => join(SHIPPED, name));
    const both = capture(paths);
    t.after(() => both.close());
    await assert.rejects(both.frame(1), { code: 'OPTION_INVALID', message: /{ capture: 'dns-bind-udp\.pcapng' }/ });
    await assert.rejects(both.frame(1, { capture: 'other' }), { code: 'OPTION_INVALID', message: /'other' is none/ });
    const frame = await both.frame(1, { capture: 'icmp-paths.pcapng' });
    assert.equal(frame.capture, 'icmp-paths.pcapng');
  });

  it('refuses a number that is none of a frame', async () => {
    await assert.rejects(web.frame(497), {
      code: 'OPTION_INVALID',
      message: 'There is no frame 497: the capture has 496.',
    });
    for (const number of [0, -1, 1.5, Number.NaN, 2 ** 32])
      await assert.rejects(web.frame(number), { code: 'OPTION_INVALID', message: /whole number from 1/ });
  });
});

function htmlOf(frame: FrameTree): string {
  const bundle = frame[Symbol.for('Jupyter.display') as never] as unknown as () => Record<string, string>;
  return bundle.call(frame)['text/html'] ?? '';
}
