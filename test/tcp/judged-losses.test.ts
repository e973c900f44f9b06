import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { congestionWindow, type CongestionWindowRow } from 'wishlab';

import { ack, data, handshake, type Packet, packetsTable, byte, segments, REPAIRED } from './made-packets.js';

const phases = (packets: readonly Packet[]): string[] =>
  (congestionWindow(packetsTable(packets)).objects() as CongestionWindowRow[]).map(({ phase }) => phase);
const stamped = (packet: Packet, echo: number): Packet => ({
  ...packet,
  tcp_options_timestamp_tsval: Math.round(packet.time! * 1000),
  tcp_options_timestamp_tsecr: echo,
});

describe('what a sender takes for lost', () => {
  it('does not take a timeout in the middle of a recovery back for what arrived before it', () => {
    const timeout = [...REPAIRED, data(0.5, byte(1)), ack(0.54, byte(8))];
    assert.equal(phases(timeout).at(-1), 'rto-loss');
    // Elsewhere it does, where the timeout was the beginning (RFC 5682).
    const beginning = [...handshake(), ...segments(0.041, 0, 10), data(0.5, byte(0)), ack(0.54, byte(8))];
    assert.notEqual(phases(beginning).at(-1), 'rto-loss');
  });

  it('takes what is lost once more after a timeout for a new loss', () => {
    const again = [
      ...handshake(),
      ...segments(0.041, 0, 8),
      data(0.5, byte(0)),
      ack(0.54, byte(1)),
      ...[1, 2, 3].map(n => data(0.5401 + n * 1e-3, byte(n))),
      // 2 and 3 arrive, 1 was sent before them and does not.
      ack(0.583, byte(1), [[byte(2), byte(3)]]),
      ack(0.584, byte(1), [[byte(2), byte(4)]]),
    ];
    assert.deepEqual(phases(again).slice(-3), ['rto-loss', 'recovery', 'recovery']);
  });

  it('undoes a recovery when the hole is filled by what came late, and nothing is sent again any more (Eifel, RFC 3522)', () => {
    const flow = REPAIRED.map(packet => stamped(packet, 0));
    const filled = (echo: number): string => phases([...flow, stamped(ack(0.0825, byte(5)), echo)]).at(-1)!;
    assert.equal(filled(41), 'slow-start');
    assert.equal(filled(82), 'recovery');
  });

  it('waits longer than for three duplicate ACKs once it has seen reordering (RFC 8985)', () => {
    const late = [
      ...handshake(),
      ...segments(0.041, 0, 10),
      ack(0.081, byte(1), [[byte(2), byte(3)]]),
      // The second comes behind the third: reordered, not lost.
      ack(0.0811, byte(3)),
      ack(0.0812, byte(4)),
    ];
    const hole = [5, 6, 7, 8].map(n => ack(0.0812 + n * 1e-5, byte(4), [[byte(5), byte(n + 1)]]));
    assert.ok(!phases([...late, ...hole]).includes('recovery'));
    const inOrder = [...handshake(), ...segments(0.041, 0, 10), ack(0.0812, byte(4))];
    assert.equal(phases([...inOrder, ...hole]).at(-1), 'recovery');
  });
});
