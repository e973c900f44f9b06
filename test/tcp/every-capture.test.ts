import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { capture, type CongestionWindowRow } from 'wishlab';

const CAPTURES = fileURLToPath(new URL('../captures/', import.meta.url));

/** Tunnels, VLANs, ICMP errors, MPTCP, cut frames and connections that have begun before: what stands in these is no one's to choose. */
const FOLDERS = ['zeek', 'tcpdump'];

const captures = capture(
  FOLDERS.flatMap(folder =>
    readdirSync(`${CAPTURES}${folder}`)
      .filter(file => /\.pcap(ng)?$/.test(file))
      .map(file => `${CAPTURES}${folder}/${file}`),
  ),
);
const packets = await captures.tcp().table();

describe('what the analyses say of captures from elsewhere', () => {
  it('gives bounds that hold one another, and no negative size or time', () => {
    const rows = packets.congestionWindow().objects() as CongestionWindowRow[];
    assert.ok(rows.length >= 100);
    for (const row of rows) {
      const { cwnd_low: low, cwnd_estimate: estimate, cwnd_high: high, method } = row;
      const where = `${row.capture_name} ${row.frame_number}`;
      for (const value of [
        low,
        estimate,
        high,
        row.ssthresh_estimate,
        row.bytes_in_flight,
        row.receive_window,
        row.rtt,
      ]) {
        assert.ok(value === null || (value >= 0 && value < 2 ** 40), where);
      }
      assert.ok(row.mss > 0, where);
      assert.ok(low === null || high === null || low <= high, where);
      assert.ok(low === null || row.bytes_in_flight === null || low <= row.bytes_in_flight, where);
      assert.equal(estimate === null, method === 'none' || method === 'pipe', where);
      if (low === null) assert.equal(high, null, where);
    }
  });

  it('counts each packet of a flow once, in one flow', () => {
    const flows = packets.flows().objects() as { packets: number }[];
    const counted = flows.reduce((sum, flow) => sum + flow.packets, 0);
    const withFlow = packets.array('flow');
    assert.equal(counted, withFlow.filter(flow => flow !== null).length);
    assert.ok(counted > 1000);
  });

  it('takes no segment that an ICMP error quotes for one', async () => {
    const filter = '(icmp.type in {3, 11} || icmpv6.type in {1, 2, 3, 4}) && !gtp';
    const errors = await captures.displayFilter(filter).tcp().table();
    assert.ok(errors.numRows() > 0);
    assert.deepEqual([...new Set(errors.array('flow'))], [null]);
  });

  it('names no algorithm where so little was sent', () => {
    const named = packets.congestionControl().array('algorithm') as string[];
    assert.deepEqual([...new Set(named)], ['unknown']);
  });
});
