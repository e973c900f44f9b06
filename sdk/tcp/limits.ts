import { table as newTable, type ColumnTable } from 'arquero';
import { congestionWindow } from './congestion-window.js';
import type { Limit } from './window-rows.js';

/** A row of `limits()`: a stretch of time in which one thing kept a flow's sender from sending more. */
export interface LimitsRow {
  /** Of several captures. */
  readonly capture_name?: string;
  /** Of the ACK at its start. */
  readonly frame_number: number;
  /** Where it starts, in seconds since the capture's first frame. */
  readonly time: number;
  /** How long it lasts, in seconds. */
  readonly duration: number;
  /** Wireshark's number of the connection. */
  readonly tcp_stream: number;
  /** The direction of the data. */
  readonly flow: string;
  /** See `congestionWindow()`. */
  readonly limited_by: Limit;
  /** How many ACKs. */
  readonly acks: number;
}

interface Span {
  readonly first: number;
  readonly time: number;
  readonly limit: string;
  end: number;
  acks: number;
}

/**
 * A row for each stretch of time in which one thing kept a flow's sender from sending more.
 *
 * Each row is a {@link LimitsRow}. What an ACK shows lasts until the flow's next ACK, so the durations of a flow add up to the time from its first ACK to
 * its last. ACKs without a time are left out. Rows are in the order of their starts, flow after flow.
 *
 * Costs what `congestionWindow()` costs. Throws `COLUMN_MISSING` where the table lacks what `.tcp()` brings.
 *
 * @example
 * ```ts
 * limits(packets).groupby('flow', 'limited_by').rollup({ seconds: d => op.sum(d.duration) }).print();
 * ```
 */
export function limits(table: ColumnTable): ColumnTable {
  const windows = congestionWindow(table);
  const flow = windows.array('flow') as string[];
  const time = windows.array('time') as (number | null)[];
  const limit = windows.array('limited_by') as string[];
  const flows = new Map<string, Span[]>();
  for (let i = 0; i < flow.length; i++) {
    const now = time[i] ?? NaN;
    if (Number.isNaN(now)) continue;
    const spans = flows.get(flow[i]!);
    const last = spans?.at(-1);
    if (last !== undefined) last.end = now;
    if (last?.limit === limit[i]) last!.acks++;
    else {
      const span = { first: i, time: now, end: now, limit: limit[i]!, acks: 1 };
      if (spans === undefined) flows.set(flow[i]!, [span]);
      else spans.push(span);
    }
  }
  const spans = [...flows.values()].flat();
  const ofFirst = (name: string): unknown[] => {
    const values = windows.array(name) as unknown[];
    return spans.map(({ first }) => values[first]);
  };
  return newTable({
    ...(windows.columnIndex('capture_name') < 0 ? {} : { capture_name: ofFirst('capture_name') }),
    frame_number: ofFirst('frame_number'),
    time: spans.map(span => span.time),
    duration: spans.map(span => span.end - span.time),
    tcp_stream: ofFirst('tcp_stream'),
    flow: ofFirst('flow'),
    limited_by: spans.map(span => span.limit),
    acks: spans.map(span => span.acks),
  });
}
