import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { table } from 'arquero';
import { type PacketTable, capture, desc, op } from 'wishlab';

const at = (name: string): string => fileURLToPath(new URL(`../captures/${name}`, import.meta.url));
const BULK = at('tcp/cubic_droptail.pcapng');

/** What tshark says of the frames that pass a filter, a row of numbers each. */
function tshark(filter: string, ...fields: string[]): number[][] {
  const args = ['-r', BULK, '-Y', filter, '-T', 'fields', ...fields.flatMap(field => ['-e', field])];
  const lines = execFileSync('tshark', args, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] });
  return lines
    .trim()
    .split('\n')
    .map(line => line.split('\t').map(Number));
}

describe('tables over time, of a measured transfer', () => {
  let packets: PacketTable;
  before(async () => (packets = await capture(BULK).tcp().table()));

  it('timeSequence() has the segments, ACKs and windows that tshark has', () => {
    const rows = packets.timeSequence('tcp/0/1');
    const of = (...kinds: string[]): number[][] => {
      const all = rows.objects() as { kind: string; frame_number: number; from: number; to: number }[];
      return all.filter(row => kinds.includes(row.kind)).map(row => [row.frame_number, row.from, row.to]);
    };
    const data = tshark('tcp.len > 0 && tcp.srcport == 47321', 'frame.number', 'tcp.seq', 'tcp.len');
    assert.deepEqual(
      of('segment', 'retransmission', 'out-of-order'),
      data.map(([frame, seq, length]) => [frame, seq, seq! + length!]),
    );
    const acks = tshark('tcp.dstport == 47321 && tcp.flags.ack == 1', 'frame.number', 'tcp.ack', 'tcp.window_size');
    assert.deepEqual(
      of('ack'),
      acks.map(([frame, ack]) => [frame, ack, ack]),
    );
    assert.deepEqual(
      of('window'),
      acks.map(([frame, ack, window]) => [frame, ack! + window!, ack! + window!]),
    );
  });

  it('timeSequence() tells a hole by the SACK blocks above it, and its filling by its cause', () => {
    const rows = packets.timeSequence().filter(d => d.flow === 'tcp/0/1');
    const again = [...(rows.filter(d => d.kind === 'retransmission').objects() as { cause: string }[])];
    // The queue dropped eight packets, and each was sent once more.
    assert.deepEqual(
      again.map(row => row.cause),
      new Array<string>(8).fill('fast'),
    );
    assert.ok(rows.filter(d => d.kind === 'sack' && d.to > d.from).numRows() > 100);
    assert.deepEqual(rows.filter(d => d.kind === 'window' && d.from !== d.to).numRows(), 0);
    assert.equal(packets.timeSequence('tcp/9/0').numRows(), 0);
  });

  it('roundTrips() smooths as RFC 6298 does', () => {
    const trips = packets.roundTrips().filter(d => d.flow === 'tcp/0/1');
    const [first, second] = trips.objects() as { rtt: number; rtt_smoothed: number; rtt_variation: number }[];
    assert.equal(first!.rtt_smoothed, first!.rtt);
    assert.equal(first!.rtt_variation, first!.rtt / 2);
    assert.ok(Math.abs(second!.rtt_smoothed - (0.875 * first!.rtt + 0.125 * second!.rtt)) < 1e-12);
    const variation = 0.75 * (first!.rtt / 2) + 0.25 * Math.abs(first!.rtt - second!.rtt);
    assert.ok(Math.abs(second!.rtt_variation - variation) < 1e-12);
    const flow = packets.flows().filter(d => d.flow === 'tcp/0/1');
    const least = Math.min(...trips.array('rtt'));
    assert.equal(least, flow.get('rtt_min', 0));
  });

  it('throughput() adds up to what was sent', () => {
    const bins = packets.throughput({ interval: 0.1 });
    const sums = bins.groupby('flow').rollup({ bytes: d => op.sum(d.bytes), unique: d => op.sum(d.unique_bytes) });
    const flows = packets.flows();
    assert.deepEqual(sums.array('bytes'), flows.array('bytes'));
    assert.deepEqual(sums.array('unique'), flows.array('unique_bytes'));
    const most = bins.orderby(desc('goodput')).get('goodput', 0) as number;
    assert.ok(
      most < 22e6 && most > 18e6,
      `${most} bit/s of new payload, on a link of 20 Mbit/s with a queue before it`,
    );
    assert.throws(() => packets.throughput({ interval: 0 }), { code: 'OPTION_INVALID', message: /throughput\(\)/ });
    assert.throws(() => packets.throughput({ interval: 1e-9 }), { code: 'OPTION_INVALID', message: /larger/ });
  });

  it('limits() adds up to the shares that flows() has', () => {
    const spans = packets.limits().filter(d => d.flow === 'tcp/0/1');
    const sums = spans.groupby('limited_by').rollup({ seconds: d => op.sum(d.duration), acks: d => op.sum(d.acks) });
    const all = sums.rollup({ all: (d: { seconds: number }) => op.sum(d.seconds) }).get('all', 0) as number;
    const flow = packets
      .flows()
      .filter(d => d.flow === 'tcp/0/1')
      .object() as object as Record<string, number>;
    for (const { limited_by, seconds } of sums.objects() as { limited_by: string; seconds: number }[]) {
      assert.ok(Math.abs(seconds / all - flow[`limited_by_${limited_by}`]!) < 1e-9, limited_by);
    }
    const rows = packets
      .congestionWindow()
      .filter(d => d.flow === 'tcp/0/1')
      .numRows();
    assert.equal(sums.rollup({ acks: d => op.sum(d.acks) }).get('acks', 0), rows);
    const neighbours = spans.array('limited_by') as string[];
    assert.ok(neighbours.every((limit, i) => i === 0 || limit !== neighbours[i - 1]));
  });
});

describe('tables over time', () => {
  it('are empty of an empty capture, and of one without TCP', async () => {
    for (const name of ['made/empty.pcapng', 'apps/dhcpv4-dnsmasq.pcapng']) {
      const packets = await capture(at(name)).tcp().table();
      assert.equal(packets.timeSequence().numRows(), 0);
      assert.equal(packets.roundTrips().numRows(), 0);
      assert.equal(packets.limits().numRows(), 0);
      assert.equal(packets.throughput().numRows() > 0, name.startsWith('apps'));
    }
  });

  it('name the columns that they miss', async () => {
    const { timeSequence, roundTrips, throughput, limits } = await import('wishlab');
    for (const verb of [timeSequence, roundTrips, throughput, limits]) {
      assert.throws(() => verb(table({ time: [1] })), { code: 'COLUMN_MISSING', message: /\.tcp\(\)/ });
    }
  });

  it('keep the flows of several captures apart', async () => {
    const packets = await capture([BULK, at('tcp/reno_droptail.pcapng')])
      .tcp()
      .limit(300)
      .table();
    const derivedTables: PacketTable[] = [
      packets.timeSequence(),
      packets.roundTrips(),
      packets.throughput(),
      packets.limits(),
    ];
    for (const derived of derivedTables) {
      const names = new Set<string>(derived.array('capture_name'));
      assert.ok(names.size >= 1);
      for (const { flow, capture_name } of derived.objects() as { flow: string; capture_name: string }[]) {
        assert.ok(flow.startsWith(`${capture_name}/tcp/`));
      }
    }
  });
});
