import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { capture, congestionControl } from 'wishlab';
import { SegmentCount } from '../../dist/tcp/model/segment-count.js';
import { ack, data, Flags, handshake, MSS, packetsTable, segments } from './made-packets.js';

interface Row {
  readonly flow: string;
  readonly vantage: string;
  readonly algorithm: string;
  readonly evidence: string;
  readonly bursts: number | null;
  readonly reno_error: number | null;
}

describe('congestionControl()', () => {
  for (const algorithm of ['reno', 'cubic', 'bbr']) {
    it(`names ${algorithm} by its bursts, with the evidence`, async () => {
      const path = fileURLToPath(new URL(`../captures/tcp/${algorithm}_droptail.pcapng`, import.meta.url));
      const rows = (await capture(path).tcp().table()).congestionControl().objects() as Row[];
      const sender = rows.find(({ flow }) => flow === 'tcp/0/1')!;
      assert.equal(sender.algorithm, algorithm);
      assert.match(sender.evidence, /Reno is off by \d+\.\d\d %, one of CUBIC by \d+\.\d\d %/i);
      assert.ok(sender.bursts! > 1000);
      // The request in the other direction never filled a window.
      assert.equal(rows.find(({ flow }) => flow === 'tcp/0/0')!.algorithm, 'unknown');
    });
  }

  it('abstains where the window was never the limit', () => {
    const packets = [
      ...handshake(),
      data(0.041, 1),
      ack(0.081, 1 + MSS),
      data(0.0811, 1 + MSS),
      ack(0.121, 1 + 2 * MSS),
    ];
    const [row] = congestionControl(packetsTable(packets)).objects() as Row[];
    assert.equal(row!.algorithm, 'unknown');
  });

  it('gives no error where no burst was compared, though more was sent than a replay allows', () => {
    const push = data(0.0415, 1 + 20 * MSS, 100, { tcp_flags: Flags.ACK | Flags.PSH });
    const packets = [...handshake(), ...segments(0.041, 0, 20), push, ack(0.082, 1 + 20 * MSS + 100)];
    const [row] = congestionControl(packetsTable(packets)).objects() as Row[];
    assert.deepEqual([row!.vantage, row!.bursts, row!.reno_error], ['sender', 0, null]);
    assert.match(row!.evidence, /never seen to be the limit/);
  });

  it('says so where the sender is not seen', () => {
    const packets = [data(0, 1), ack(0.04, 1 + MSS)];
    const [row] = congestionControl(packetsTable(packets)).objects() as Row[];
    assert.deepEqual([row!.algorithm, row!.vantage, row!.bursts, row!.reno_error], ['unknown', 'unknown', null, null]);
    assert.match(row!.evidence, /^Where it was captured/);
  });
});

describe('the count of segments', () => {
  it('counts short segments as whole ones, and partial ACKs as theirs', () => {
    const count = new SegmentCount(1000);
    count.sent(1, 2001);
    count.sent(2001, 2301);
    count.sent(2301, 4301);
    count.sent(1, 1001);
    assert.equal(count.total, 5);
    assert.deepEqual(
      [1, 1001, 2301, 2302, 4301].map(una => {
        count.acknowledge(una);
        return count.acknowledged;
      }),
      [0, 1, 3, 4, 5],
    );
    assert.equal(count.outstanding, 0);
  });
});
