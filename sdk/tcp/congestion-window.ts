import type { ColumnTable } from 'arquero';
import { followFlows } from './follow.js';
import { readSegments } from './segments.js';
import type { Vantage } from './vantage.js';
import type { Limit, Phase, WindowMethod } from './window-rows.js';
import { windowTable } from './window-table.js';

export type { WindowMethod } from './window-rows.js';

/** A row of `congestionWindow()`; null is unknown, sizes are bytes, times seconds. */
export interface CongestionWindowRow {
  /** Of several captures. */
  readonly capture_name?: string;
  /** Of the ACK. */
  readonly frame_number: number;
  /** Of the ACK, since the capture's first frame. */
  readonly time: number | null;
  /** Wireshark's number of the connection. */
  readonly tcp_stream: number;
  /** The direction of the data. */
  readonly flow: string;
  /** Where the capture was taken, seen from the sender of the data. */
  readonly vantage: Vantage;
  /** Payload of a full segment. */
  readonly mss: number;
  /** The window of the replayed sender. */
  readonly cwnd_estimate: number | null;
  /** What was in flight: the window was no smaller. */
  readonly cwnd_low: number | null;
  /** Where the window held the sender back, it was no larger. */
  readonly cwnd_high: number | null;
  /** The slow-start threshold of the replayed sender; null before the first loss. */
  readonly ssthresh_estimate: number | null;
  /** Just before the next ACK. */
  readonly bytes_in_flight: number | null;
  /** What the ACK grants. */
  readonly receive_window: number | null;
  /** The round trip that ends with this ACK (Karn's rule). */
  readonly rtt: number | null;
  /** The phase of the congestion control. */
  readonly phase: Phase;
  /** What kept the sender from sending more. */
  readonly limited_by: Limit;
  /** How the numbers were found. */
  readonly method: WindowMethod;
}

/**
 * A row for each ACK that reaches a data sender, with what the capture tells of the sender's congestion window.
 *
 * The window itself is on no wire. What was in flight is, and the window is no smaller: `cwnd_low` is RFC 6675's pipe, in bytes, at its largest
 * before the next ACK. `cwnd_estimate` comes from a replay of the sender's algorithm as Linux has it, corrected where bursts that only the
 * window can have ended disagree; nothing about the sender has to be told (see `congestionControl()`). `cwnd_high` is there where the window was
 * full, though the sender had data and the receiver had room: a segment above what was in flight, or, where the replay counted its way to that window, a sixty-fourth, as of
 * a sender that counts whole segments (Linux); else it is null, and the row is a lower bound with an estimate. A BBR
 * sender's window shows in nothing in flight: it is modelled (`method` `bbr-model`), and has an upper bound only where the model, too, says that it is full.
 *
 * At a capture taken at the receiver data and ACK pass together. There the timestamps tell the sender's order (RFC 7323), and bounds are
 * wider by what the sender sends in a tick of its clock; without timestamps `cwnd_low` and the estimate are null, `method` is `none`. Taken
 * midway, or where the vantage is unknown, there is the lower bound alone (`method` `pipe`), and midway it is lower still.
 * A connection older than the capture has the lower bound alone.
 *
 * Each row is a {@link CongestionWindowRow}; what is unknown is null. Rows are in frame order.
 *
 * Linear in the table's rows, columnar. Throws `COLUMN_MISSING` where the table lacks what `.tcp()` brings.
 *
 * Source: RFC 6675 (pipe, losses), RFC 8985 (losses by order of transmission, reordering), RFC 6582 (without SACK); of the replay RFC 5681 and 9438 with
 * Linux's arithmetic, RFC 9937 (recovery), RFC 6928 (initial window), HyStart (Ha and Rhee, 2011).
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
