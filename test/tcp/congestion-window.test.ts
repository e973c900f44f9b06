import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { type ColumnTable, desc, escape } from 'arquero';

import { congestionWindow, type CongestionWindowRow } from 'wishlab';
import { ack, data, Flags, handshake, MSS, type Packet, packetsTable } from './made-packets.js';

function rowsOf(table: ColumnTable): CongestionWindowRow[] {
  return congestionWindow(table).objects() as CongestionWindowRow[];
}

function rows(packets: readonly Packet[]): CongestionWindowRow[] {
  return rowsOf(packetsTable(packets));
}

/** `count` segments at one time from segment number `first` on; segment 0 starts at sequence number 1. */
function segments(time: number, first: number, count: number): Packet[] {
  return Array.from({ length: count }, (_, i) => data(time + i * 1e-5, byte(first + i)));
}

/** The sequence number where segment `n` starts. */
function byte(n: number): number {
  return 1 + n * MSS;
}

const lows = (all: readonly CongestionWindowRow[]): (number | null)[] =>
  all.map(row => (row.cwnd_low === null ? null : row.cwnd_low / MSS));

describe('congestionWindow()', () => {
  it('gives each ACK what is in flight once the sender has answered it', () => {
    const all = rows([
      ...handshake(),
      ...segments(0.041, 0, 4),
      ack(0.081, byte(2)),
      ...segments(0.0811, 4, 4),
      ack(0.082, byte(4)),
    ]);
    assert.deepEqual(lows(all), [4, 6, 4]);
    assert.deepEqual(
      all.map(({ frame_number, flow, vantage, mss, method, cwnd_high }) => [
        frame_number,
        flow,
        vantage,
        mss,
        method,
        cwnd_high,
      ]),
      // Fewer than ten segments, the initial window of RFC 6928, were in flight: nothing shows where the window ends.
      [3, 8, 13].map(frame => [frame, 'tcp/0/1', 'sender', MSS, 'replay', null]),
    );
    assert.equal(all[0]!.rtt, null);
    assert.ok(Math.abs(all[1]!.rtt! - (0.081 - 0.04101)) < 1e-9);
  });

  it('takes what SACK blocks cover and what is lost out of flight, and what is sent again in', () => {
    const all = rows([
      ...handshake(),
      ...segments(0.041, 0, 8),
      ack(0.0811, byte(1)),
      ack(0.0812, byte(1), [[byte(2), byte(3)]]),
      ack(0.0813, byte(1), [[byte(2), byte(4)]]),
      ack(0.0814, byte(1), [[byte(2), byte(5)]]),
      data(0.0815, byte(1)),
      ack(0.1216, byte(8)),
    ]);
    // In flight: all; 8 - 1; less one SACKed; less two; then three SACKed make segment 1 lost, and it is sent again.
    assert.deepEqual(lows(all), [8, 7, 6, 5, 4, 0]);
    assert.deepEqual(
      all.map(({ phase }) => phase),
      ['slow-start', 'slow-start', 'slow-start', 'slow-start', 'recovery', 'congestion-avoidance'],
    );
    assert.equal(all[4]!.limited_by, 'recovery');
    assert.equal(all[4]!.bytes_in_flight, 7 * MSS);
  });

  it('counts duplicate ACKs where there is no SACK', () => {
    const duplicates = [0.0812, 0.0813, 0.0814].map(time => ack(time, byte(1)));
    const all = rows([
      ...handshake({ sack: false }),
      ...segments(0.041, 0, 8),
      ack(0.0811, byte(1)),
      ...duplicates,
      data(0.0815, byte(1)),
    ]);
    assert.deepEqual(lows(all), [8, 7, 6, 5, 4]);
    assert.equal(all[4]!.phase, 'recovery');
  });

  it('tells a timeout from silence, and then counts only what was sent again', () => {
    const all = rows([
      ...handshake(),
      ...segments(0.041, 0, 6),
      ack(0.081, byte(2)),
      data(0.5, byte(2)),
      ack(0.54, byte(3)),
    ]);
    assert.deepEqual(lows(all), [6, 1, 0]);
    assert.deepEqual(
      all.map(({ phase }) => phase),
      ['slow-start', 'rto-loss', 'rto-loss'],
    );
  });

  it('goes on counting where sequence numbers wrap', () => {
    const start = 2 ** 32 - 2 * MSS;
    const at = (n: number): number => (start + n * MSS) % 2 ** 32;
    const all = rows([
      ...[0, 1, 2, 3].map(n => data(0.001 * n, at(n))),
      ack(0.04, at(1), [[at(2), at(4)]]),
      ack(0.041, at(4)),
      data(0.0411, at(4)),
      ack(0.08, at(5)),
    ]);
    assert.deepEqual(lows(all), [1, 1, 0]);
    assert.ok(all.every(({ phase }) => phase === 'unknown'));
  });

  it('says what is unknown where the capture starts in the middle', () => {
    const unscaled = { tcp_window_size_scalefactor: -1 };
    const all = rows([
      ack(0, byte(5), [], unscaled),
      ack(0.001, byte(6), [], unscaled),
      data(0.0011, byte(9)),
      ack(0.04, byte(10), [], unscaled),
    ]);
    // Nothing is known before data is seen; of what was sent before, SACK blocks may have told.
    assert.deepEqual(lows(all), [null, 1, 0]);
    assert.equal(all[1]!.bytes_in_flight, 4 * MSS);
    assert.ok(all.every(row => row.vantage === 'unknown' && row.receive_window === null));
    assert.equal(all[2]!.rtt, 0.04 - 0.0011);
  });

  it('has no rows where one direction only was captured', () => {
    assert.equal(rows(segments(0, 0, 5)).length, 0);
    assert.equal(rows([ack(0, 1), ack(1, 1001)]).length, 0);
  });

  it('takes super-segments apart where SACK blocks cut them', () => {
    const all = rows([
      ...handshake(),
      data(0.041, byte(0), 10 * MSS),
      ack(0.081, byte(2), [[byte(4), byte(5)]]),
      ack(0.0811, byte(2), [[byte(4), byte(8)]]),
      data(0.0812, byte(2)),
      ack(0.121, byte(3), [[byte(4), byte(8)]]),
    ]);
    // 10; 8 less one SACKed; 8 less four SACKed, two lost, one of them sent again; then only segments 8 and 9.
    assert.deepEqual(lows(all), [10, 7, 3, 2]);
  });

  it('names the receive window as the limit where it is full, zero included', () => {
    const small = { tcp_window_size: 4 * MSS };
    const all = rows([
      ...handshake(),
      ...segments(0.041, 0, 2),
      ack(0.081, byte(2), [], small),
      ...segments(0.0811, 2, 4),
      ack(0.121, byte(6), [], { tcp_window_size: 0, tcp_window_size_scalefactor: -1 }),
    ]);
    assert.deepEqual(
      all.map(({ limited_by }) => limited_by),
      ['unknown', 'rwnd', 'rwnd'],
    );
    assert.equal(all[2]!.receive_window, 0);
  });

  it('names the application as the limit where the last segment was a short push', () => {
    const all = rows([...handshake(), data(0.041, 1, 300, { tcp_flags: Flags.ACK | Flags.PSH }), ack(0.081, 301)]);
    assert.equal(all[0]!.limited_by, 'application');
  });

  it('leaves keep-alives, resets and SYNs sent twice without effect', () => {
    const [syn, ...rest] = handshake();
    const keepAlive = { tcp_analysis_keep_alive: true };
    const all = rows([
      syn!,
      syn!,
      ...rest,
      ...segments(0.041, 0, 2),
      ack(0.081, byte(2)),
      data(10, byte(2) - 1, 1, keepAlive),
      ack(10.04, byte(2)),
      { ...ack(11, 0), tcp_flags: Flags.RST },
      data(11.1, byte(2)),
      ack(11.14, byte(3)),
    ]);
    assert.deepEqual(lows(all), [2, 0, 1, 0]);
    assert.ok(all.every(({ phase }) => phase === 'unknown'));
  });

  it('goes on without times, and without frames of no flow', () => {
    const all = rows([
      ...handshake(),
      { flow: null, tcp_seq: 99_999, tcp_len: 5000, tcp_flags: Flags.ACK },
      data(null, byte(0)),
      ack(0.081, byte(1)),
      data(0.082, byte(1)),
      ack(null, byte(2)),
    ]);
    assert.deepEqual(lows(all), [1, 1, 0]);
    assert.deepEqual(
      all.map(({ rtt }) => rtt),
      [null, null, null],
    );
  });

  it('keeps both directions of a conversation apart', () => {
    const request = { tcp_len: 500, tcp_flags: Flags.ACK | Flags.PSH };
    const all = rows([
      ...handshake(),
      ack(0.041, 1, [], request),
      ...segments(0.042, 0, 3).map(p => ({ ...p, tcp_ack: 501 })),
      ack(0.082, byte(3)),
    ]);
    assert.deepEqual(
      all.map(({ frame_number, flow, cwnd_low }) => [frame_number, flow, cwnd_low]),
      [
        [3, 'tcp/0/1', 0],
        // The request is an ACK that released the response; the response's first segment acknowledges the request.
        [4, 'tcp/0/1', 3000],
        [5, 'tcp/0/0', null],
        [8, 'tcp/0/1', 0],
      ],
    );
  });

  it('has no row for data that comes when all is acknowledged, but for each ACK without data', () => {
    const request = { tcp_len: 500, tcp_flags: Flags.ACK | Flags.PSH };
    const answer = (time: number, first: number): Packet[] =>
      segments(time, first, 2).map(packet => ({ ...packet, tcp_ack: 501 }));
    const all = rows([
      ...handshake(),
      ack(0.041, 1, [], request),
      ...answer(0.042, 0),
      data(0.043, byte(2), 0, { tcp_ack: 501 }),
      ...answer(0.044, 2),
    ]);
    const ofRequest = all.filter(({ flow }) => flow === 'tcp/0/0');
    assert.deepEqual(
      ofRequest.map(row => row.frame_number),
      [5, 7],
    );
  });

  it('reads the rows that a filter keeps, in frame order, whatever order the table has', () => {
    const packets = [...handshake(), ...segments(0.041, 0, 4), ack(0.081, byte(2)), ...segments(0.082, 4, 2)];
    const straight = rows(packets);
    const noise = { ...data(0.05, byte(50)), tcp_stream: 7 };
    const shuffled = packetsTable([...packets, noise])
      .filter(escape((row: { tcp_stream: number }) => row.tcp_stream === 0))
      .orderby(desc('frame_number'))
      .reify();
    assert.deepEqual(rowsOf(shuffled), straight);
  });

  it('keeps captures apart', () => {
    const one = [...handshake(), ...segments(0.041, 0, 2), ack(0.081, byte(2))];
    const both = ['a.pcap', 'b.pcap'].flatMap(name =>
      one.map((packet, i) => ({ ...packet, frame_number: i + 1, capture_name: name, flow: `${name}/${packet.flow}` })),
    );
    const table = congestionWindow(packetsTable(both));
    assert.equal(table.columnNames()[0], 'capture_name');
    assert.deepEqual(table.array('flow'), ['a.pcap/tcp/0/1', 'a.pcap/tcp/0/1', 'b.pcap/tcp/0/1', 'b.pcap/tcp/0/1']);
    assert.deepEqual(lows(table.objects() as CongestionWindowRow[]), [2, 0, 2, 0]);
  });

  it('gives an empty table, with its columns, for no packets', () => {
    const table = congestionWindow(packetsTable([]));
    assert.equal(table.numRows(), 0);
    assert.ok(table.columnNames().includes('cwnd_low'));
  });

  it('names the columns that are missing, and what brings them', () => {
    const table = packetsTable([]).select('frame_number', 'time', 'flow', 'tcp_seq', 'tcp_ack');
    assert.throws(() => congestionWindow(table), {
      code: 'COLUMN_MISSING',
      message: /congestionWindow\(\).*tcp_len.*tcp_options_sack_le.*\.tcp\(\).*\.fields\('tcp\.len'/s,
    });
  });
});
