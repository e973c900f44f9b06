import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { capture, type CongestionWindowRow } from 'wishlab';
import { CARRIERS, type Frame, readPcap, unreachable, wrapAfter, writePcap } from './carriers.js';

const folder = mkdtempSync(join(tmpdir(), 'wishlab-carried-'));
after(() => rmSync(folder, { recursive: true }));

const { header, frames } = readPcap(fileURLToPath(new URL('../captures/lessons/cubic_reorder.pcap', import.meta.url)));

/** What differs by how a segment is carried. */
const OF_FRAMES = { bytes: 0, throughput: 0, source: '', destination: '' };

let written = 0;

async function analysed(carried: readonly Frame[]): Promise<{ windows: object[]; flows: object[]; control: object[] }> {
  const path = join(folder, `${written++}.pcap`);
  writePcap(path, header, carried);
  const packets = await capture(path).tcp().table();
  return {
    windows: packets.congestionWindow().objects(),
    flows: packets
      .flows()
      .objects()
      .map(flow => ({ ...flow, ...OF_FRAMES })),
    control: packets.congestionControl().objects(),
  };
}

const plain = await analysed(frames);

describe('a transfer, however its frames are carried', () => {
  for (const [carrier, carry] of Object.entries(CARRIERS)) {
    it(`is the same in ${carrier}`, async () => {
      assert.deepEqual(await analysed(frames.map(carry)), plain);
    });
  }

  it('is the same where its sequence numbers pass 2³²', async () => {
    // In the middle of what is sent; on the edge of a segment, and within one.
    for (const bytes of [500_001, 1, 1449]) assert.deepEqual(await analysed(wrapAfter(frames, bytes)), plain);
  });

  it('is the same where all but the headers is cut', async () => {
    const cut = frames.map(frame => {
      const tcp = 14 + 20;
      return { ...frame, bytes: frame.bytes.subarray(0, tcp + (frame.bytes[tcp + 12]! >> 4) * 4) };
    });
    assert.deepEqual(await analysed(cut), plain);
  });

  it('has the same windows where a mirror port copied each frame', async () => {
    const { windows, control } = await analysed(frames.flatMap(frame => [frame, frame]));
    const once = (row: object): object => ({ ...row, frame_number: 0 });
    assert.deepEqual(windows.map(once), plain.windows.map(once));
    assert.deepEqual(control, plain.control);
  });

  it('is the same where ICMP errors quote its segments, in a tunnel or not', async () => {
    const unnumbered = (rows: object[]): object[] => rows.map(row => ({ ...row, frame_number: 0 }));
    for (const carry of [(frame: Frame) => frame, CARRIERS['VXLAN']!]) {
      const { windows, flows, control } = await analysed(
        frames.flatMap(frame => [carry(frame), carry(unreachable(frame))]),
      );
      assert.deepEqual(unnumbered(windows), unnumbered(plain.windows));
      assert.deepEqual(control, plain.control);
      const ofTcp = flows.filter(flow => (flow as { transport: string }).transport === 'tcp');
      assert.deepEqual(ofTcp, plain.flows);
    }
  });

  it('is one transfer where it is captured before and in the tunnel', async () => {
    let number = 0;
    const tunnelled = (frame: Frame): Frame => {
      const { bytes, ...rest } = CARRIERS['VXLAN']!(frame);
      bytes.writeUInt16BE(++number & 0xffff, 14 + 4);
      return { ...rest, bytes };
    };
    const { windows, control } = await analysed(frames.flatMap(frame => [frame, tunnelled(frame)]));
    const once = (row: object): object => ({ ...row, frame_number: 0 });
    assert.deepEqual(windows.map(once), plain.windows.map(once));
    assert.deepEqual(control, plain.control);
  });

  it('has its lower bounds, and estimates only once a burst shows the window, where the handshake was not captured', async () => {
    const { windows } = await analysed(frames.slice(3));
    const bounds = (rows: object[]): unknown[] => rows.map(row => (row as CongestionWindowRow).cwnd_low);
    assert.deepEqual(bounds(windows).slice(0, 2), bounds(plain.windows.slice(1)).slice(0, 2));
    const [first, ...later] = windows as CongestionWindowRow[];
    assert.deepEqual([first!.cwnd_estimate, first!.receive_window, first!.method], [null, null, 'pipe']);
    assert.equal(windows.length, plain.windows.length - 1);
    assert.ok(later.every(row => row.cwnd_estimate === null || row.cwnd_estimate >= (row.cwnd_low ?? 0)));
  });
});
