import { join } from 'node:path';
import { capture, type CongestionWindowRow } from 'wishlab';

import { readTruth } from './trace.js';

/** How `congestionWindow()` stands beside the kernel's own cwnd in one trace. */
export interface TraceScore {
  readonly name: string;
  /** ACKs that the truth is known of. */
  readonly rows: number;
  /** How many of them have no row, another segment size, or no lower bound. */
  readonly rowsMissing: number;
  readonly wrongMss: number;
  readonly unbounded: number;
  readonly vantages: readonly string[];
  /** What `congestionControl()` calls the sender's algorithm. */
  readonly algorithm: string;
  /** Rows without an estimate. */
  readonly silent: number;
  /** Error of the estimate in % of the true window; NaN where there is none. */
  readonly median: number;
  readonly p90: number;
  /** The same of the lower bound, taken as an estimate. */
  readonly lowMedian: number;
  readonly lowP90: number;
  /** Share of the rows with a lower bound whose true window is no smaller than it, and no larger than the upper bound, if there is one. */
  readonly held: number;
  /** Rows that the truth calls limited by the window: no more than one segment would have fitted beside what was in flight. */
  readonly limited: number;
  /** Share of those with both bounds, and the median width of their bounds in % of the true window; NaN where there are none. */
  readonly enclosed: number;
  readonly width: number;
}

/** Scores the trace NAME.pcapng of a folder against NAME.truth.csv. */
export async function measureTrace(folder: string, name: string): Promise<TraceScore> {
  const truth = await readTruth(folder, name);
  const packets = await capture(join(folder, `${name}.pcapng`))
    .tcp()
    .table();
  const windows = packets.congestionWindow().objects() as CongestionWindowRow[];
  const byFrame = new Map(windows.map(row => [row.frame_number, row]));
  const found = truth.flatMap(({ frame, cwnd, mss }) => {
    const row = byFrame.get(frame);
    return row === undefined ? [] : [{ row, mss, window: cwnd * mss }];
  });
  const bounded = found.flatMap(({ row, window, mss }) =>
    row.cwnd_low === null
      ? []
      : [{ low: row.cwnd_low, high: row.cwnd_high, inFlight: row.bytes_in_flight ?? 0, window, mss }],
  );
  const limited = bounded.filter(({ inFlight, window, mss }) => inFlight >= window - mss);
  const enclosed = limited.flatMap(({ low, high, window }) => (high === null ? [] : [{ width: high - low, window }]));
  const estimates = found.flatMap(({ row, window }) =>
    row.cwnd_estimate === null ? [] : [{ value: row.cwnd_estimate, window }],
  );
  const errors = shares(estimates.map(({ value, window }) => [Math.abs(value - window), window]));
  const lowErrors = shares(bounded.map(({ low, window }) => [Math.abs(low - window), window]));
  const widths = shares(enclosed.map(({ width, window }) => [width, window]));
  const flow = found[0]?.row.flow;
  const senders = packets.congestionControl().objects() as { flow: string; algorithm: string }[];
  return {
    name,
    rows: truth.length,
    rowsMissing: truth.length - found.length,
    wrongMss: found.filter(({ row, mss }) => row.mss !== mss).length,
    unbounded: found.length - bounded.length,
    vantages: [...new Set(found.map(({ row }) => row.vantage))],
    algorithm: senders.find(sender => sender.flow === flow)?.algorithm ?? 'unknown',
    silent: found.length - estimates.length,
    median: quantile(errors, 0.5),
    p90: quantile(errors, 0.9),
    lowMedian: quantile(lowErrors, 0.5),
    lowP90: quantile(lowErrors, 0.9),
    held:
      bounded.filter(({ low, high, window }) => low <= window && window <= (high ?? Infinity)).length / bounded.length,
    limited: limited.length,
    enclosed: enclosed.length / limited.length,
    width: quantile(widths, 0.5),
  };
}

/** Parts of their wholes in %, in ascending order. */
function shares(pairs: readonly (readonly [part: number, whole: number])[]): number[] {
  return pairs.map(([part, whole]) => (100 * part) / whole).sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
