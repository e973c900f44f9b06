import type { ColumnTable } from 'arquero';
import { visible } from '../escape.js';
import type { JsonObject } from './json.js';
import { PHASE_LABELS } from './congestion-window-panel.js';
import { numberReader, seriesByFlow, textReader, type Series } from './series.js';

/** A flow's rows of a congestion window table, with what decides whether and how it is drawn. */
export interface WindowSeries extends Series {
  /** The most bytes in flight, and when; NaN where no row has a bound. */
  readonly peak: number;
  readonly peakTime: number;
  /** The largest estimate; NaN where there is none. */
  readonly estimate: number;
  /** The most that is drawn of it: in flight, bounds and estimates. */
  readonly most: number;
  /** Payload bytes of a full segment. */
  readonly mss: number;
  readonly vantage: string;
}

/** A table's flows; those with most in flight come first, those without any bound last. */
export function windowSeries(table: ColumnTable): WindowSeries[] {
  const lowAt = numberReader(table, 'cwnd_low');
  const highAt = numberReader(table, 'cwnd_high');
  const estimateAt = numberReader(table, 'cwnd_estimate');
  const mssAt = numberReader(table, 'mss');
  const vantageAt = textReader(table, 'vantage');
  const all = seriesByFlow(table).map((series): WindowSeries => {
    let peak = NaN;
    let peakTime = NaN;
    let estimate = NaN;
    let most = NaN;
    for (const [i, row] of series.rows.entries()) {
      const low = lowAt(row);
      if (low > peak || (Number.isNaN(peak) && !Number.isNaN(low))) {
        peak = low;
        peakTime = series.time[i]!;
      }
      estimate = larger(estimate, estimateAt(row));
      most = larger(larger(most, highAt(row)), larger(low, estimate));
    }
    const row = series.rows[0]!;
    return { ...series, peak, peakTime, estimate, most, mss: mssAt(row), vantage: visible(vantageAt(row), 20) };
  });
  return all.sort((a, b) => (Number.isNaN(b.peak) ? -1 : b.peak) - (Number.isNaN(a.peak) ? -1 : a.peak));
}

/** The larger of two numbers, of which either may be unknown. */
function larger(a: number, b: number): number {
  return a >= b || Number.isNaN(b) ? a : b;
}

/** A stretch of time that a flow spent in one phase. */
export interface PhaseSpan extends JsonObject {
  readonly from: number;
  readonly to: number;
  /** As the legend calls it. */
  readonly phase: string;
}

/** The phases of a flow that the chart draws; each lasts until the ACK after its last one. */
export function phaseSpans(table: ColumnTable, { rows, time }: Series): PhaseSpan[] {
  const phaseAt = textReader(table, 'phase');
  const spans: PhaseSpan[] = [];
  for (let i = 0; i < rows.length;) {
    const phase = phaseAt(rows[i]!);
    let next = i + 1;
    while (next < rows.length && phaseAt(rows[next]!) === phase) next++;
    const label = PHASE_LABELS.get(phase);
    if (label !== undefined) spans.push({ from: time[i]!, to: time[Math.min(next, rows.length - 1)]!, phase: label });
    i = next;
  }
  return spans;
}

/** More spans than this are drawn to the pixel. */
const MOST_SPANS = 500;

/** Joins spans of one phase that lie closer together than can be seen. */
export function joinSpans(spans: readonly PhaseSpan[], closer: number): PhaseSpan[] {
  const joined: PhaseSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && last.phase === span.phase && span.from - last.to < closer) {
      joined[joined.length - 1] = { ...last, to: span.to };
    } else joined.push(span);
  }
  return joined.length > MOST_SPANS ? byPixel(joined, closer) : joined;
}

/** For each pixel the phase that took most of it, if any, and those of neighbours joined. */
function byPixel(spans: readonly PhaseSpan[], pixel: number): PhaseSpan[] {
  const seconds = new Map<number, Map<string, number>>();
  for (const { from, to, phase } of spans) {
    for (let at = Math.floor(from / pixel); at * pixel < to; at++) {
      const within = Math.min(to, (at + 1) * pixel) - Math.max(from, at * pixel);
      const phases = seconds.get(at) ?? new Map<string, number>();
      seconds.set(at, phases.set(phase, (phases.get(phase) ?? 0) + within));
    }
  }
  const wide: PhaseSpan[] = [];
  for (const [at, phases] of [...seconds].sort(([a], [b]) => a - b)) {
    const [phase = ''] = [...phases].sort(([, a], [, b]) => b - a)[0] ?? [];
    const last = wide.at(-1);
    if (last?.phase === phase && last.to >= at * pixel) wide[wide.length - 1] = { ...last, to: (at + 1) * pixel };
    else wide.push({ from: at * pixel, to: (at + 1) * pixel, phase });
  }
  return wide;
}
