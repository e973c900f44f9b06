import { table as newTable, type ColumnTable } from 'arquero';
import { followFlows, type Followed } from './follow.js';
import { readSegments, type Segments } from './segments.js';
import { LIMITS, METHODS, PHASES, type Limit, type Phase, type WindowMethod } from './window-rows.js';

export type { WindowMethod } from './window-rows.js';

/**
 * A row for each ACK that reaches a data sender, with what the capture tells of the sender's congestion window.
 *
 * The window itself is on no wire. What was in flight is, and the window is no smaller: `cwnd_low` is RFC 6675's pipe, in bytes, at its largest
 * before the next ACK. `cwnd_estimate` comes from a replay of the sender's algorithm as Linux has it, corrected where bursts that only the
 * window can have ended disagree; nothing about the sender has to be told (see `congestionControl()`). `cwnd_high` is there where the window was
 * full, though the sender had data and the receiver had room; else it is null, and the row is a lower bound with an estimate. A BBR
 * sender's window shows in nothing in flight: it is modelled (`method` `bbr-model`), and has no upper bound.
 *
 * At a capture taken at the receiver data and ACK pass together. There the timestamps tell the sender's order (RFC 7323), and bounds are
 * wider by what the sender sends in a tick of its clock; without timestamps `cwnd_low` and the estimate are null, `method` is `none`. Taken
 * midway, or where the vantage is unknown, there is the lower bound alone (`method` `pipe`), and midway it is lower still.
 * A connection older than the capture has no estimate before its first burst that shows its window.
 *
 * Columns: `capture_name` (of several captures), `frame_number` and `time` of the ACK, `tcp_stream`, `flow` (the data's direction), `vantage`
 * (sender, midway, receiver, unknown), `mss` (payload bytes of a full segment), `cwnd_estimate`, `cwnd_low`, `cwnd_high`,
 * `ssthresh_estimate` (null before the first loss), `bytes_in_flight`, `receive_window` (bytes), `rtt` (seconds; Karn's rule), `phase` (slow-start,
 * congestion-avoidance, recovery, rto-loss, idle-restart, unknown), `limited_by` (cwnd, rwnd, application, recovery, unknown) and `method` (none,
 * pipe, replay, cubic-assumed, bbr-model). What is unknown is null. Rows are in frame order.
 *
 * Linear in the table's rows, columnar. Throws `COLUMN_MISSING` where the table lacks what `.tcp()` brings.
 *
 * Source: RFC 6675 (pipe, losses), RFC 8985 (losses by order of transmission), RFC 6582 (without SACK); of the replay RFC 5681 and 9438 with
 * Linux's arithmetic, RFC 6937 (recovery), RFC 6928 (initial window), HyStart (Ha and Rhee, 2011).
 *
 * @example
 * ```ts
 * const windows = (await capture('bulk.pcapng').tcp().table()).congestionWindow();
 * windows.rollup({ most: d => op.max(d.cwnd_estimate) }).print();
 * ```
 */
export function congestionWindow(table: ColumnTable): ColumnTable {
  const segments = readSegments(table, 'congestionWindow()');
  return windowTable(segments, followFlows(segments));
}

function windowTable(segments: Segments, { rows, facts }: Followed): ColumnTable {
  const acks: number[] = [];
  for (let i = 0; i < rows.present.length; i++) if (rows.present[i]) acks.push(i);
  const flowOf = (i: number): number => segments.flow[i]! ^ 1;
  const names = new Map([...facts.keys()].map(flow => [flow, segments.codes.flow(flow)]));
  const factsOf = (i: number) => facts.get(flowOf(i))!;
  const blind = (i: number): boolean => factsOf(i).blind;
  const column = <T>(value: (i: number) => T): T[] => acks.map(value);
  const { captureNames } = segments;
  return newTable({
    ...(captureNames === null ? {} : { capture_name: column(i => captureNames[flowOf(i) >> 1]!) }),
    frame_number: column(i => segments.frame[i]!),
    time: column(i => known(segments.time[i]!)),
    tcp_stream: column(i => segments.codes.of(flowOf(i)).stream),
    flow: column(i => names.get(flowOf(i))!),
    vantage: column(i => factsOf(i).vantage),
    mss: column(i => factsOf(i).segmentSize),
    cwnd_estimate: column(i => known(rows.estimate[i]!)),
    cwnd_low: column(i => (blind(i) ? null : known(rows.low[i]!))),
    cwnd_high: column(i => known(rows.high[i]!)),
    ssthresh_estimate: column(i => known(rows.threshold[i]!)),
    bytes_in_flight: column(i => known(rows.inFlight[i]!)),
    receive_window: column(i => known(segments.window[i]!)),
    rtt: column(i => known(rows.rtt[i]!)),
    phase: column((i): Phase => (blind(i) ? 'unknown' : PHASES[rows.phase[i]!]!)),
    limited_by: column((i): Limit => (blind(i) ? 'unknown' : LIMITS[rows.limit[i]!]!)),
    method: column((i): WindowMethod => (blind(i) ? 'none' : METHODS[rows.method[i]!]!)),
  });
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
