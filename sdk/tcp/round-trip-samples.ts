import { table as newTable, type ColumnTable } from 'arquero';
import { type CongestionWindowRow, congestionWindow } from './congestion-window.js';

/** A row of `roundTrips()`: a sample; times are seconds. */
export interface RoundTripsRow extends Pick<
  CongestionWindowRow,
  'capture_name' | 'frame_number' | 'time' | 'tcp_stream' | 'flow' | 'vantage'
> {
  /** The sample; none of segments sent more than once (Karn's rule). */
  readonly rtt: number;
  /** SRTT of RFC 6298 after it. */
  readonly rtt_smoothed: number;
  /** RTTVAR of RFC 6298 after it. */
  readonly rtt_variation: number;
}

/** What RFC 6298 (2.3) keeps of the smoothed round trip and of its variation at each sample. */
const KEPT_SMOOTHED = 7 / 8;
const KEPT_VARIATION = 3 / 4;

/**
 * A row for each round-trip sample of each TCP flow that carries data: the seconds from a segment to the first ACK that covers it.
 *
 * Each row is a {@link RoundTripsRow}. Samples are what the capture point sees: at the sender the whole round trip, midway the part beyond, at the
 * receiver its own delay alone, or, where timestamps show the sender's order, up to the data that echoes the ACK: none, where nothing was outstanding after it,
 * since that data may have had to be made first. Rows are in frame order.
 *
 * Costs what `congestionWindow()` costs. Throws `COLUMN_MISSING` where the table lacks what `.tcp()` brings.
 *
 * @example
 * ```ts
 * roundTrips(packets).groupby('flow').rollup({ least: d => op.min(d.rtt), p95: d => op.quantile(d.rtt, 0.95) }).print();
 * ```
 */
export function roundTrips(table: ColumnTable): ColumnTable {
  const windows = congestionWindow(table);
  const rtt = windows.array('rtt') as (number | null)[];
  const flow = windows.array('flow') as string[];
  const kept = [...rtt.keys()].filter(i => rtt[i] !== null);
  const column = (name: string): unknown[] => {
    const values = windows.array(name) as unknown[];
    return kept.map(i => values[i]);
  };
  const states = new Map<string, { smoothed: number; variation: number }>();
  const smoothed: number[] = [];
  const variation: number[] = [];
  for (const i of kept) {
    const next = after(states.get(flow[i]!), rtt[i]!);
    states.set(flow[i]!, next);
    smoothed.push(next.smoothed);
    variation.push(next.variation);
  }
  const names = ['capture_name', 'frame_number', 'time', 'tcp_stream', 'flow', 'vantage', 'rtt'];
  const there = names.filter(name => windows.columnIndex(name) >= 0);
  return newTable({
    ...Object.fromEntries(there.map(name => [name, column(name)])),
    rtt_smoothed: smoothed,
    rtt_variation: variation,
  });
}

function after(
  before: { smoothed: number; variation: number } | undefined,
  sample: number,
): { smoothed: number; variation: number } {
  if (before === undefined) return { smoothed: sample, variation: sample / 2 };
  const { smoothed, variation } = before;
  return {
    smoothed: KEPT_SMOOTHED * smoothed + (1 - KEPT_SMOOTHED) * sample,
    variation: KEPT_VARIATION * variation + (1 - KEPT_VARIATION) * Math.abs(smoothed - sample),
  };
}
