import type { ColumnTable } from 'arquero';
import { visible } from '../escape.js';
import { Chart } from './chart.js';
import { emptyChart } from './empty.js';
import { type FlowsOption, mostFlows } from './flows-option.js';
import { inlineRows } from './inline.js';
import type { JsonObject } from './json.js';
import { overTime } from './over-time.js';
import { distributionPanel, roundTripsPanel } from './round-trips-panel.js';
import { largest, numberReader, requireColumns, seriesByFlow, textReader, timeRange, type Series } from './series.js';
import { count, drawnRows, flowLabel, reductionNote } from './window-data.js';

/** What {@link roundTripsChart} takes; the flows with most samples are drawn. */
export type RoundTripsChartOptions = FlowsOption;

export const ROUND_TRIPS_TITLE = 'Round trips';
const DISTRIBUTION_TITLE = 'Their distribution';

/** Steps of the distribution's curve. */
const STEPS = 400;

/**
 * A chart of a table that `roundTrips()` made: each sample over time, and beneath it which share of the samples took no longer than so many
 * milliseconds.
 *
 * One flow is drawn with its smoothed round trip. At most 5,000 samples are drawn, the extremes of each stretch of time among them; the distribution is
 * that of all samples. An empty table makes a chart that says so. Throws `COLUMN_MISSING` for another table.
 *
 * @example
 * ```ts
 * roundTripsChart(packets.roundTrips());
 * ```
 */
export function roundTripsChart(table: ColumnTable, options: RoundTripsChartOptions = {}): Chart {
  const most = mostFlows('roundTripsChart()', options);
  const numbers = ['frame_number', 'rtt', 'rtt_smoothed'];
  requireColumns(table, ['flow', 'time', 'vantage', ...numbers], 'roundTripsChart()', 'roundTrips()');
  const all = seriesByFlow(table);
  if (all.length === 0) return emptyChart(ROUND_TRIPS_TITLE, 'No round-trip sample is in this table.');
  const { drawn, notes: left } = largest(all, ({ rows }) => rows.length, most, 'fewer samples');
  const range = timeRange(drawn);
  const rows = drawnRows(table, drawn, { numbers, texts: [], measures: ['rtt', 'rtt_smoothed'] }, range);
  const names = drawn.map(({ flow }) => flowLabel(flow));
  const flows = drawn.length === 1 ? null : names;
  const spreads = drawn.map(series => sortedRoundTrips(table, series));
  const notes = [
    `${drawn.length === 1 ? `${names[0]}, captured` : 'Captured'} at: ${vantages(table, drawn)}.`,
    ...left,
    ...reductionNote(rows, 'samples'),
  ];
  const quartiles = spreads.map((sorted, i) => `${names[i]}: ${inWords(sorted)}`);
  const distribution = drawn.flatMap((_, i) => steps(names[i]!, spreads[i]!));
  const panels = [
    { title: { text: ROUND_TRIPS_TITLE, subtitle: notes }, data: rows.data, ...roundTripsPanel(range, flows) },
    {
      title: { text: DISTRIBUTION_TITLE, subtitle: quartiles.slice(0, 3) },
      data: inlineRows(distribution, { numbers: ['rtt', 'share'], texts: ['flow'] }),
      ...distributionPanel(flows),
    },
  ];
  const strip = { data: rows.data, field: 'rtt' };
  const spec = overTime(panels, range, strip, flows === null ? 'independent' : 'shared');
  return new Chart(spec, `${ROUND_TRIPS_TITLE}. ${quartiles.join('; ')}. ${notes.join(' ')}`);
}

function vantages(table: ColumnTable, drawn: readonly Series[]): string {
  const vantageAt = textReader(table, 'vantage');
  return [...new Set(drawn.map(({ rows }) => visible(vantageAt(rows[0]!), 20)))].join(', ');
}

function sortedRoundTrips(table: ColumnTable, { rows }: Series): Float64Array {
  const rtt = Float64Array.from(rows, numberReader(table, 'rtt'));
  return rtt.filter(value => !Number.isNaN(value)).sort();
}

/** The least sample that so large a share does not exceed. */
function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

function inWords(sorted: Float64Array): string {
  const ms = (share: number): string => String(Number((quantile(sorted, share) * 1000).toPrecision(3)));
  return `${count(sorted.length)} samples, least ${ms(0)} ms, median ${ms(0.5)} ms, 95 % within ${ms(0.95)} ms, most ${ms(1)} ms`;
}

function steps(flow: string, sorted: Float64Array): JsonObject[] {
  const all = Math.min(STEPS, sorted.length);
  return Array.from({ length: all }, (_, i) => {
    const share = (i + 1) / all;
    return { flow, rtt: quantile(sorted, share), share };
  });
}
