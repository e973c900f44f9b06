import type { ColumnTable } from 'arquero';
import { Chart } from './chart.js';
import { emptyChart } from './empty.js';
import { type FlowsOption, mostFlows } from './flows-option.js';
import { inlineRows } from './inline.js';
import type { JsonObject } from './json.js';
import { overTime } from './over-time.js';
import { largest, numberReader, requireColumns, seriesByFlow, type Series } from './series.js';
import { throughputPanel } from './throughput-panel.js';
import { drawnRows, flowLabel, reductionNote } from './window-data.js';

/** What {@link throughputChart} takes; the flows with most new payload are drawn. */
export type ThroughputChartOptions = FlowsOption;

export const THROUGHPUT_TITLE = 'Throughput and goodput';
const NUMBERS = ['interval', 'throughput', 'goodput'];

/** A flow's bins, and the new bytes in them. */
interface Sender extends Series {
  readonly unique: number;
}

/**
 * A chart of a table that `throughput()` made: how fast each flow sent, in Mbit/s.
 *
 * One flow is drawn with its throughput (whole frames, retransmissions too) and its goodput (new payload alone), of several each flow's goodput. Flows
 * with less than a hundredth of the largest one's new payload are left out. At most 5,000 bins are drawn, the extremes of each stretch of time among them. An empty table
 * makes a chart that says so. Throws `COLUMN_MISSING` for another table.
 *
 * @example
 * ```ts
 * throughputChart(packets.throughput({ interval: 0.05 }));
 * ```
 */
export function throughputChart(table: ColumnTable, options: ThroughputChartOptions = {}): Chart {
  const most = mostFlows('throughputChart()', options);
  requireColumns(table, ['flow', 'time', 'unique_bytes', ...NUMBERS], 'throughputChart()', 'throughput()');
  const all = senders(table);
  if (all.length === 0) return emptyChart(THROUGHPUT_TITLE, 'No flow is in this table.');
  const { drawn, notes: left } = largest(all, ({ unique }) => unique, most, 'less new payload');
  const interval = numberReader(table, 'interval')(drawn[0]!.rows[0]!);
  const range: [number, number] = [
    Math.min(...drawn.map(({ time }) => time[0]!)),
    Math.max(...drawn.map(({ time }) => time.at(-1)!)) + interval,
  ];
  const rows = drawnRows(table, drawn, { numbers: NUMBERS, texts: [], measures: ['throughput', 'goodput'] }, range);
  const data = inlineRows(withEnds(rows.values), { numbers: ['time', ...NUMBERS], texts: ['flow'] });
  const names = drawn.map(({ flow }) => flowLabel(flow));
  const notes = [
    `${drawn.length === 1 ? `${names[0]}, in` : 'In'} intervals of ${Number(interval.toPrecision(3))} s. Goodput is payload that was not sent before.`,
    ...left,
    ...reductionNote(rows, 'intervals'),
  ];
  const panel = {
    title: { text: THROUGHPUT_TITLE, subtitle: notes },
    data,
    ...throughputPanel(range, drawn.length === 1 ? null : names),
  };
  return new Chart(overTime([panel], range, { data, field: 'goodput' }), summary(table, drawn, notes));
}

function senders(table: ColumnTable): Sender[] {
  const uniqueAt = numberReader(table, 'unique_bytes');
  return seriesByFlow(table).map(series => ({
    ...series,
    unique: series.rows.reduce((sum, row) => sum + (uniqueAt(row) || 0), 0),
  }));
}

/** A step lasts until the next one: the last of each flow ends where its bin does. */
function withEnds(rows: readonly JsonObject[]): JsonObject[] {
  return rows.flatMap((row, i) => {
    if (rows[i + 1]?.['flow'] === row['flow']) return [row];
    return [row, { ...row, time: (row['time'] as number) + (row['interval'] as number) }];
  });
}

function summary(table: ColumnTable, drawn: readonly Sender[], notes: readonly string[]): string {
  const goodputAt = numberReader(table, 'goodput');
  const peaks = drawn.map(({ flow, rows }) => {
    const most = rows.reduce((peak, row) => Math.max(peak, goodputAt(row) || 0), 0);
    return `${flowLabel(flow)} at most ${(most / 1e6).toPrecision(3)} Mbit/s`;
  });
  return `${THROUGHPUT_TITLE}. Goodput: ${peaks.join('; ')}. ${notes.join(' ')}`;
}
