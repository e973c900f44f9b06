import { join } from 'node:path';
import { capture } from 'wishlab';

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
  /** Share of the rows with a lower bound whose true window is no smaller than it. */
  readonly held: number;
  /** Error of the lower bound, taken as an estimate, in % of the true window; NaN where there is no bound. */
  readonly median: number;
  readonly p90: number;
}

interface WindowRow {
  readonly frame_number: number;
  readonly vantage: string;
  readonly mss: number;
  readonly cwnd_low: number | null;
}

/** Scores the trace NAME.pcapng of a folder against NAME.truth.csv. */
export async function measureTrace(folder: string, name: string): Promise<TraceScore> {
  const truth = await readTruth(folder, name);
  const packets = await capture(join(folder, `${name}.pcapng`))
    .tcp()
    .table();
  const windows = packets.congestionWindow().objects() as WindowRow[];
  const byFrame = new Map(windows.map(row => [row.frame_number, row]));
  const found = truth.flatMap(({ frame, cwnd, mss }) => {
    const row = byFrame.get(frame);
    return row === undefined ? [] : [{ row, mss, window: cwnd * mss }];
  });
  const bounded = found.flatMap(({ row, window }) => (row.cwnd_low === null ? [] : [{ low: row.cwnd_low, window }]));
  const errors = bounded.map(({ low, window }) => (100 * Math.abs(low - window)) / window).sort((a, b) => a - b);
  return {
    name,
    rows: truth.length,
    rowsMissing: truth.length - found.length,
    wrongMss: found.filter(({ row, mss }) => row.mss !== mss).length,
    unbounded: found.length - bounded.length,
    vantages: [...new Set(found.map(({ row }) => row.vantage))],
    held: bounded.filter(({ low, window }) => low <= window).length / bounded.length,
    median: quantile(errors, 0.5),
    p90: quantile(errors, 0.9),
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
