import { table as newTable, type ColumnTable } from 'arquero';
import { followFlows } from './follow.js';
import { readSegments, type Segments } from './segments.js';
import { Flag } from './tcp-flags.js';
import { Sent, SENT_AGAIN, type Transmissions } from './transmission.js';

/** What a row of a time-sequence table is. */
export type SequenceKind = 'segment' | 'retransmission' | 'out-of-order' | 'ack' | 'window' | 'sack' | 'dsack';

/** Why a segment was sent again, as far as the capture tells. */
export type RetransmissionCause = 'fast' | 'timeout' | 'probe' | 'unexplained';

/** A row of `timeSequence()`: something that a segment does to the sequence space of a flow. */
export interface TimeSequenceRow {
  /** Of several captures. */
  readonly capture_name?: string;
  /** Of the segment. */
  readonly frame_number: number;
  /** Of the segment, in seconds since the capture's first frame. */
  readonly time: number | null;
  /** Wireshark's number of the connection. */
  readonly tcp_stream: number;
  /** The direction of the data, for ACKs too. */
  readonly flow: string;
  /** What it is; `dsack` is a block below the ACK, which reports what came twice (RFC 2883). */
  readonly kind: SequenceKind;
  /** Where it begins, a relative sequence number, which goes on past 2³². */
  readonly from: number;
  /** The first byte beyond; equal to `from` for ack and window. */
  readonly to: number;
  /** Of a retransmission; see `flows()`. */
  readonly cause: RetransmissionCause | null;
}

/**
 * What each direction of each TCP connection did to its sequence space, as tcptrace draws it: a row for each segment with data, and for each
 * ACK that answers it the byte it asks for, the end of the window it grants, and its SACK blocks.
 *
 * Each row is a {@link TimeSequenceRow}. There is no window row where the scale is unknown. Rows are in frame order.
 *
 * Linear in the table's rows. Throws `COLUMN_MISSING` where the table lacks what `.tcp()` brings.
 *
 * @param flow only this one, a value of the column `flow`; all of them by default.
 *
 * @example
 * ```ts
 * timeSequence(packets).filter(d => d.kind === 'retransmission').print();
 * ```
 */
export function timeSequence(table: ColumnTable, flow?: string): ColumnTable {
  const segments = readSegments(table, 'timeSequence()');
  const { codes, captureNames } = segments;
  const rows = new SequenceRows();
  const { transmissions, facts } = followFlows(segments);
  const wanted = (code: number): boolean => facts.has(code) && (flow === undefined || codes.flow(code) === flow);
  for (let i = 0; i < segments.rows.length; i++) {
    const code = segments.flow[i]!;
    if (codes.of(code).transport !== 'tcp') continue;
    if (wanted(code) && segments.length[i]! > 0) addData(rows, segments, transmissions, i);
    if (wanted(code ^ 1) && segments.flags[i]! & Flag.ACK) addAck(rows, segments, i);
  }
  const column = <T>(value: (k: number) => T): T[] => Array.from(rows.at.keys(), value);
  return newTable({
    ...(captureNames === null ? {} : { capture_name: column(k => captureNames[rows.flow[k]! >> 1]!) }),
    frame_number: column(k => segments.frame[rows.at[k]!]!),
    time: column(k => known(segments.time[rows.at[k]!]!)),
    tcp_stream: column(k => codes.of(rows.flow[k]!).stream),
    flow: column(k => codes.flow(rows.flow[k]!)),
    kind: rows.kind,
    from: rows.from,
    to: rows.to,
    cause: rows.cause,
  });
}

class SequenceRows {
  /** Positions in the segments. */
  readonly at: number[] = [];
  readonly flow: number[] = [];
  readonly kind: SequenceKind[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly cause: (RetransmissionCause | null)[] = [];

  add(
    at: number,
    flow: number,
    kind: SequenceKind,
    from: number,
    to: number,
    cause: RetransmissionCause | null = null,
  ): void {
    this.cause.push(cause);
    this.at.push(at);
    this.flow.push(flow);
    this.kind.push(kind);
    this.from.push(from);
    this.to.push(to);
  }
}

function addData(rows: SequenceRows, segments: Segments, transmissions: Transmissions, i: number): void {
  const { flow, seq, length, flags } = segments;
  const from = seq[i]! + (flags[i]! & Flag.SYN ? 1 : 0);
  const sent = transmissions[i]!;
  const kind = sent & SENT_AGAIN ? 'retransmission' : sent & Sent.OUT_OF_ORDER ? 'out-of-order' : 'segment';
  rows.add(i, flow[i]!, kind, from, from + length[i]!, causeOf(sent));
}

function causeOf(sent: number): RetransmissionCause | null {
  if (sent & Sent.FAST) return 'fast';
  if (sent & Sent.TIMEOUT) return 'timeout';
  if (sent & Sent.PROBE) return 'probe';
  return sent & Sent.UNEXPLAINED ? 'unexplained' : null;
}

function addAck(rows: SequenceRows, segments: Segments, i: number): void {
  const flow = segments.flow[i]! ^ 1;
  const ack = segments.ack[i]!;
  if (Number.isNaN(ack)) return;
  rows.add(i, flow, 'ack', ack, ack);
  const window = segments.window[i]!;
  if (!Number.isNaN(window)) rows.add(i, flow, 'window', ack + window, ack + window);
  for (let k = segments.sackOffsets[i]!; k < segments.sackOffsets[i + 1]!; k++) {
    const left = segments.sackLeft[k]!;
    const right = segments.sackRight[k]!;
    if (right > left) rows.add(i, flow, right <= ack ? 'dsack' : 'sack', left, right);
  }
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
