import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { congestionWindow, type CongestionWindowRow, flows } from 'wishlab';

import {
  ack,
  data,
  Flags,
  handshake,
  MSS,
  type Packet,
  packetsTable,
  byte,
  segments,
  REPAIRED,
} from './made-packets.js';

const rows = (packets: readonly Packet[]): CongestionWindowRow[] =>
  congestionWindow(packetsTable(packets)).objects() as CongestionWindowRow[];
const server = (packets: readonly Packet[]): Record<string, unknown> =>
  (flows(packetsTable(packets)).objects() as Record<string, unknown>[]).find(row => row['flow'] === 'tcp/0/1')!;

describe('what captures do to flows', () => {
  it('takes frames that a mirror port copied for one, by their identification', () => {
    const numbered = REPAIRED.map((packet, i) => ({ ...packet, ip_id: i + 1 }));
    const twice = numbered.flatMap(packet => [packet, { ...packet, time: packet.time! + 2e-6 }]);
    const once = server(numbered);
    const copied = server(twice);
    assert.equal(once['duplicate_frames'], 0);
    assert.equal(copied['duplicate_frames'], once['packets']);
    for (const column of [
      'retransmissions',
      'unique_bytes',
      'out_of_order',
      'sack_blocks',
      'rtt_mean',
      'initial_window',
    ]) {
      assert.equal(copied[column], once[column], column);
    }
    const windows = ({ cwnd_low, phase }: CongestionWindowRow) => [cwnd_low, phase];
    assert.deepEqual(rows(twice).map(windows), rows(numbered).map(windows));
  });

  it('takes copies for copies without an identification, where most data comes twice at once', () => {
    const twice = REPAIRED.flatMap(packet => [packet, { ...packet, time: packet.time! + 2e-6 }]);
    assert.equal(server(twice)['duplicate_frames'], server(REPAIRED)['packets']);
    assert.equal(server([...REPAIRED, data(0.0816, byte(9))])['duplicate_frames'], 0);
  });

  it('takes copies for copies that come a whole flight later, with a SYN-ACK among them that has no identification', () => {
    const numbered = REPAIRED.map((packet, i) => ({
      ...packet,
      ip_id: packet.tcp_flags === (Flags.SYN | Flags.ACK) ? 0 : i + 1,
    }));
    const late = (packet: Packet): Packet => ({ ...packet, time: packet.time! + 0.0005 });
    const twice = [...numbered, ...numbered.map(late)].sort((a, b) => a.time! - b.time!);
    const once = server(numbered);
    const copied = server(twice);
    for (const column of ['retransmissions', 'timeout_retransmissions', 'unique_bytes', 'initial_window']) {
      assert.equal(copied[column], once[column], column);
    }
    assert.equal(copied['duplicate_frames'], once['packets']);
  });

  it('takes no retransmission for a copy where all packets have one identification', () => {
    const numbered = REPAIRED.map(packet => ({ ...packet, ip_id: 4711 }));
    assert.equal(server(numbered)['duplicate_frames'], 0);
    assert.equal(server(numbered)['retransmissions'], server(REPAIRED)['retransmissions']);
  });

  it('undoes a recovery when a DSACK reports what was sent again', () => {
    const all = rows([...REPAIRED, ack(0.0816, byte(5)), ack(0.1216, byte(10), [[byte(1), byte(2)]])]);
    assert.equal(all.at(-3)!.phase, 'recovery');
    assert.equal(all.at(-1)!.phase, 'slow-start');
    assert.equal(all.at(-1)!.ssthresh_estimate, null);
    const counted = server([...REPAIRED, ack(0.1216, byte(10), [[byte(1), byte(2)]])]);
    assert.deepEqual([counted['fast_retransmissions'], counted['spurious_retransmissions']], [1, 1]);
  });

  it('hears a DSACK that comes with data, when all is acknowledged', () => {
    const request = { tcp_len: 500, tcp_flags: Flags.ACK | Flags.PSH };
    const answer = (time: number, n: number): Packet => data(time, byte(n), MSS, { tcp_ack: 501 });
    const reported = { tcp_options_sack_le: [1], tcp_options_sack_re: [501] };
    const packets = [...handshake(), ack(0.041, 1, [], request), ack(0.3, 1, [], request), answer(0.301, 0)];
    const [client] = flows(packetsTable([...packets, { ...answer(0.302, 1), ...reported }])).objects() as Record<
      string,
      unknown
    >[];
    assert.deepEqual([client!['retransmissions'], client!['spurious_retransmissions']], [1, 1]);
  });

  it('undoes a timeout when what was not sent again is acknowledged (F-RTO)', () => {
    const late = [...handshake(), ...segments(0.041, 0, 6), ack(0.081, byte(2)), data(0.5, byte(2))];
    const all = rows([...late, ack(0.51, byte(6)), data(0.511, byte(6))]);
    assert.deepEqual(
      all.slice(-2).map(({ phase }) => phase),
      ['rto-loss', 'slow-start'],
    );
    assert.equal(server(late)['timeout_retransmissions'], 1);
    // What was sent again alone is acknowledged: the loss was one.
    assert.equal(rows([...late, ack(0.54, byte(3))]).at(-1)!.phase, 'rto-loss');
  });

  it('keeps a real recovery where the timestamps say that the retransmission arrived', () => {
    const stamped = (packet: Packet, value: number, echo: number): Packet => ({
      ...packet,
      tcp_options_timestamp_tsval: value,
      tcp_options_timestamp_tsecr: echo,
    });
    const flow = REPAIRED.map(packet => stamped(packet, Math.round(packet.time! * 1000), 0));
    const end = (echo: number): string => rows([...flow, stamped(ack(0.1216, byte(10)), 122, echo)]).at(-1)!.phase;
    // 82 ms is when segment 1 was sent again; 41 ms when it was sent first (Eifel, RFC 3522).
    assert.equal(end(82), 'congestion-avoidance');
    assert.equal(end(41), 'slow-start');
  });

  it('counts a tail loss probe, a SYN sent twice, and a FIN sent twice', () => {
    const [syn, ...rest] = handshake();
    const counted = server([
      syn!,
      ...rest,
      { ...rest[0]!, time: 0.03 },
      ...segments(0.041, 0, 3),
      ack(0.0812, byte(2)),
      data(0.172, byte(2)),
      ack(0.212, byte(3)),
      data(0.3, byte(3), 0, { tcp_flags: Flags.FIN | Flags.ACK }),
      data(0.6, byte(3), 0, { tcp_flags: Flags.FIN | Flags.ACK }),
    ]);
    assert.deepEqual(
      [counted['retransmissions'], counted['tail_loss_probes'], counted['timeout_retransmissions']],
      [3, 1, 2],
    );
    assert.equal(counted['ended'], 'fin-sent');
  });

  it('tells how a connection ended, from either side', () => {
    const ends = (...last: Packet[]): unknown[] =>
      flows(packetsTable([...handshake(), ...last])).array('ended') as unknown[];
    const fin = { tcp_flags: Flags.FIN | Flags.ACK };
    const rst = { tcp_flags: Flags.RST };
    assert.deepEqual(ends(), ['open', 'open']);
    assert.deepEqual(ends(data(1, 1, 0, fin), ack(1.1, 2, [], fin)), ['fin', 'fin']);
    assert.deepEqual(ends(data(1, 1, 0, fin), ack(1.1, 2, [], fin), ack(1.2, 2, [], rst)), ['fin', 'fin']);
    assert.deepEqual(ends(ack(1, 1, [], fin), data(1.1, 1, 0, rst)), ['rst-received', 'rst-sent']);
    assert.deepEqual(flows(packetsTable([handshake()[0]!])).array('ended'), ['unanswered']);
  });

  it('has a row for the one direction that was captured', () => {
    const row = server([...segments(0, 0, 5), data(0.4, byte(1))]);
    assert.deepEqual([row['packets'], row['unique_bytes'], row['retransmissions']], [6, 5 * MSS, 1]);
    assert.deepEqual(
      [row['rtt_mean'], row['handshake_time'], row['initial_window'], row['vantage']],
      [null, null, null, 'unknown'],
    );
  });
});
