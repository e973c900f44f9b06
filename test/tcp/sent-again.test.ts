import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { flows } from '../../dist/tcp/flows.js';
import { ack, byte, data, Flags, handshake, MSS, type Packet, packetsTable } from './made-packets.js';

function rows(packets: readonly Packet[]): Record<string, number | string | null>[] {
  return flows(packetsTable(packets)).objects() as Record<string, number | string | null>[];
}

describe('what flows() takes for sent again', () => {
  it('takes a byte for a keep-alive only if it was acknowledged before', () => {
    const keepAlive = { tcp_analysis_keep_alive: true };
    const [, server] = rows([
      ...handshake(),
      data(0.041, byte(0), 1),
      data(0.3, byte(0), 1, keepAlive),
      ack(0.34, 2),
      data(9, byte(0), 1, keepAlive),
    ]);
    assert.equal(server!.retransmissions, 1);
    assert.equal(server!.timeout_retransmissions, 1);
    assert.equal(server!.retransmitted_bytes, 1);
  });

  it('does not take for sent again what the capture has behind its ACK', () => {
    const [, server] = rows([
      ...handshake(),
      data(0.041, byte(0)),
      ack(0.081, byte(2)),
      data(0.0811, byte(1), 2 * MSS),
      data(0.0812, byte(3)),
      ack(0.121, byte(4)),
      data(0.122, byte(1), 2 * MSS),
    ]);
    assert.equal(server!.unique_bytes, 4 * MSS);
    assert.equal(server!.retransmissions, 1);
  });

  it('finds nothing sent again at a receiver whose clock ticks slowly', () => {
    // A request and an answer each 40 ms, the receiver's timestamps standing still, as those of 1 s do.
    const turns = Array.from({ length: 20 }, (_, i) => {
      const time = 0.1 + i / 25;
      const stamps = { tcp_options_timestamp_tsval: 5000 + 40 * i, tcp_options_timestamp_tsecr: 77 };
      const answer = { tcp_options_timestamp_tsval: 77, tcp_options_timestamp_tsecr: 5000 + 40 * i };
      return [data(time, byte(i), MSS, stamps), ack(time + 0.0001, byte(i + 1), [], answer)];
    });
    const stamps = { tcp_options_timestamp_tsval: 77, tcp_options_timestamp_tsecr: 4950 };
    const opening: Packet[] = [
      ack(0, 0, [], {
        tcp_seq: 0,
        tcp_flags: Flags.SYN,
        tcp_options_timestamp_tsval: 77,
        tcp_options_timestamp_tsecr: 0,
      }),
      data(0.04, 0, 0, {
        tcp_flags: Flags.SYN | Flags.ACK,
        tcp_options_timestamp_tsval: 4950,
        tcp_options_timestamp_tsecr: 77,
      }),
      ack(0.0401, 1, [], stamps),
    ];
    const server = rows([...opening, ...turns.flat()]).find(({ flow }) => flow === 'tcp/0/1');
    assert.equal(server!.vantage, 'receiver');
    assert.equal(server!.retransmissions, 0);
  });
});
