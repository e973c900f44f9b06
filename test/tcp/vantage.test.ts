import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { congestionWindow, type CongestionWindowRow } from 'wishlab';
import { ack, data, Flags, MSS, type Packet, packetsTable, byte } from './made-packets.js';

function rows(packets: readonly Packet[]): CongestionWindowRow[] {
  return congestionWindow(packetsTable(packets)).objects() as CongestionWindowRow[];
}

describe('the vantage point of congestionWindow()', () => {
  it('tells it from the handshake, whichever side opened', () => {
    const at = (answer: number, third: number, opener: 'client' | 'server'): string => {
      const syn = { tcp_flags: Flags.SYN };
      const synAck = { tcp_flags: Flags.SYN | Flags.ACK };
      const opened =
        opener === 'client'
          ? [ack(0, 0, [], syn), data(answer, 0, 0, synAck), ack(answer + third, 1)]
          : [data(0, 0, 0, syn), ack(answer, 1, [], synAck), data(answer + third, 1, 0)];
      return rows([...opened, data(1, 1), ack(1.04, 1 + MSS)]).at(-1)!.vantage;
    };
    assert.deepEqual(
      [at(0.001, 0.04, 'client'), at(0.02, 0.02, 'client'), at(0.04, 0.001, 'client')],
      ['sender', 'midway', 'receiver'],
    );
    assert.deepEqual([at(0.001, 0.04, 'server'), at(0.04, 0.001, 'server')], ['receiver', 'sender']);
  });

  it('does not trust a handshake whose SYN was sent twice', () => {
    const syn = ack(0, 0, [], { tcp_flags: Flags.SYN });
    const all = rows([
      syn,
      { ...syn, time: 1 },
      data(1.001, 0, 0, { tcp_flags: Flags.SYN | Flags.ACK }),
      ack(1.04, 1),
      data(2, 1),
      ack(2.1, 1001),
    ]);
    assert.ok(all.length > 0 && all.every(({ vantage }) => vantage === 'unknown'));
  });

  it('says at the receiver that nothing bounds the window', () => {
    const syn = { tcp_options_mss_val: MSS };
    const all = rows([
      ack(0, 0, [], { tcp_seq: 0, tcp_flags: Flags.SYN, ...syn }),
      data(0.04, 0, 0, { tcp_flags: Flags.SYN | Flags.ACK, ...syn }),
      ack(0.0401, 1),
      data(0.08, byte(0)),
      data(0.08, byte(1)),
      ack(0.0801, byte(2)),
    ]);
    assert.deepEqual(
      all.map(row => [row.vantage, row.cwnd_low, row.method, row.phase, row.limited_by]),
      [1, 2].map(() => ['receiver', null, 'none', 'unknown', 'unknown']),
    );
  });

  it('takes no pause of the application for a round trip, seen at the receiver', () => {
    const stamped = (
      packet: Packet,
      tcp_options_timestamp_tsval: number,
      tcp_options_timestamp_tsecr: number,
    ): Packet => ({
      ...packet,
      tcp_options_timestamp_tsval,
      tcp_options_timestamp_tsecr,
    });
    // The sender answers an ACK after 40 ms on the way; what follows the pause of two seconds echoes the ACK before it.
    const all = rows([
      stamped(ack(0, 0, [], { tcp_seq: 0, tcp_flags: Flags.SYN }), 1000, 0),
      stamped(data(0.04, 0, 0, { tcp_flags: Flags.SYN | Flags.ACK }), 5020, 1000),
      stamped(ack(0.0401, 1), 1040, 5020),
      stamped(data(0.08, byte(0)), 5060, 1040),
      stamped(data(0.08, byte(1)), 5060, 1040),
      stamped(ack(0.0801, byte(1)), 1080, 5060),
      stamped(ack(0.0802, byte(2)), 1080, 5060),
      stamped(data(2.12, byte(2)), 7100, 1080),
      stamped(ack(2.1201, byte(3)), 3120, 7100),
    ]);
    const samples = all.map(({ rtt }) => rtt);
    assert.equal(all[1]!.vantage, 'receiver');
    assert.deepEqual(samples, [null, null, null, null]);
  });

  it('tells the vantage point from timestamps where there is no handshake', () => {
    const stamped = (packet: Packet, value: number, echo: number): Packet => ({
      ...packet,
      tcp_options_timestamp_tsval: value,
      tcp_options_timestamp_tsecr: echo,
    });
    const at = (near: number, far: number): string => {
      const packets = [0, 1, 2].flatMap(n => [
        stamped(data(n, byte(n)), 100 + n, 50 + n),
        stamped(ack(n + far, byte(n + 1)), 51 + n, 100 + n),
        stamped(data(n + far + near, byte(n + 1)), 101 + n, 51 + n),
      ]);
      return rows(packets)[0]!.vantage;
    };
    assert.deepEqual([at(0.0001, 0.04), at(0.02, 0.02), at(0.04, 0.0001)], ['sender', 'midway', 'receiver']);
  });
});
