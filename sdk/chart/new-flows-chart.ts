import type { ColumnTable } from 'arquero';
import { visible } from '../escape.js';
import { Chart } from './chart.js';
import { emptyChart } from './empty.js';
import { inlineRows } from './inline.js';
import { newFlowsPanel } from './new-flows-panel.js';
import { overTime } from './over-time.js';
import { MOST_ROWS } from './reduce.js';
import { numberReader, requireColumns, textReader } from './series.js';
import { count } from './window-data.js';

export const NEW_FLOWS_TITLE = 'Arrival of new flows';

/** A bar: its place, its width in seconds and what arrived in it. */
type Bar = { time: number; interval: number; transport: string; new_flows: number; rate: number };

/**
 * A chart of a table that `newFlows()` made: conversations that begin, per second, each counted once.
 *
 * Where there are more than 5,000 bars, each bar stands for several bins and shows the greatest of them; the subtitle says so. An empty table
 * makes a chart that says so. Throws `COLUMN_MISSING` for another table.
 *
 * @example
 * ```ts
 * newFlowsChart(newFlows(packets));
 * ```
 */
export function newFlowsChart(table: ColumnTable): Chart {
  requireColumns(table, ['time', 'interval', 'transport', 'new_flows', 'rate'], 'newFlowsChart()', 'newFlows()');
  const bins = readBars(table);
  if (bins.length === 0) return emptyChart(NEW_FLOWS_TITLE, 'No TCP or UDP flow is in this table.');
  const together = Math.ceil(bins.length / (MOST_ROWS - 2));
  const bars = together === 1 ? bins : greatest(bins, together);
  const from = bars.reduce((least, { time }) => Math.min(least, time), Infinity);
  const to = bars.reduce((most, { time, interval }) => Math.max(most, time + interval), -Infinity);
  const interval = bins[0]!.interval;
  const reduced = together === 1 ? [] : [`Each bar is the greatest of ${together} intervals.`];
  const subtitle = [`Conversations begun in each ${Number(interval.toPrecision(3))} s, counted once.`, ...reduced];
  const data = inlineRows(bars, { numbers: ['time', 'interval', 'new_flows', 'rate'], texts: ['transport'] });
  const panel = {
    title: { text: NEW_FLOWS_TITLE, subtitle },
    data,
    ...newFlowsPanel([from, to], [...new Set(bars.map(({ transport }) => transport))]),
  };
  return new Chart(overTime([panel], [from, to], { data, field: 'rate', by: 'transport' }), summary(bins, subtitle));
}

function readBars(table: ColumnTable): Bar[] {
  const [time, interval, newFlows, rate] = ['time', 'interval', 'new_flows', 'rate'].map(name =>
    numberReader(table, name),
  );
  const transport = textReader(table, 'transport');
  const bars = Array.from(table.indices(false), row => ({
    time: time!(row),
    interval: interval!(row),
    transport: visible(transport(row), 20),
    new_flows: newFlows!(row),
    rate: rate!(row),
  }));
  return bars.filter(bar => [bar.time, bar.interval, bar.new_flows, bar.rate].every(Number.isFinite));
}

/** One bar for each `together` of a transport's bins, the greatest of them. */
function greatest(bins: readonly Bar[], together: number): Bar[] {
  const byTransport = new Map<string, Bar[]>();
  for (const bin of [...bins].sort((a, b) => a.time - b.time)) {
    const own = byTransport.get(bin.transport);
    if (own === undefined) byTransport.set(bin.transport, [bin]);
    else own.push(bin);
  }
  const bars: Bar[] = [];
  for (const own of byTransport.values()) {
    for (let i = 0; i < own.length; i += together) {
      const group = own.slice(i, i + together);
      const most = group.reduce((a, b) => (b.rate > a.rate ? b : a));
      const last = group[group.length - 1]!;
      bars.push({ ...most, time: group[0]!.time, interval: last.time + last.interval - group[0]!.time });
    }
  }
  return bars;
}

function summary(bins: readonly Bar[], notes: readonly string[]): string {
  const total = bins.reduce((sum, bin) => sum + bin.new_flows, 0);
  const most = bins.reduce((a, b) => (b.rate > a.rate ? b : a));
  return `${NEW_FLOWS_TITLE}: ${count(total)} conversations, at most ${count(most.rate)} a second (${most.transport}, from ${most.time} s). ${notes.join(' ')}`;
}
