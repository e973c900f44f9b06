import type { ColumnTable } from 'arquero';
import type { Chart } from '../chart/chart.js';
import { congestionWindowChart } from '../chart/congestion-window-chart.js';
import { congestionWindowStory } from '../chart/congestion-window-story.js';
import { duplicateAcksChart } from '../chart/duplicate-acks-chart.js';
import { limitsChart } from '../chart/limits-chart.js';
import { newFlowsChart } from '../chart/new-flows-chart.js';
import { roundTripsChart } from '../chart/round-trips-chart.js';
import { throughputChart } from '../chart/throughput-chart.js';
import { timeSequenceChart } from '../chart/time-sequence-chart.js';
import { WishlabError } from '../errors.js';
import { congestionWindow } from '../tcp/congestion-window.js';
import { duplicateAcks } from '../tcp/duplicate-acks.js';
import type { TableKind } from './table-meta.js';

/** The chart of each kind of rows that has one. */
const CHARTS: Partial<Record<TableKind, (table: ColumnTable) => Chart>> = {
  packets: table => congestionWindowStory(congestionWindow(table), duplicateAcks(table)),
  'congestion-window': table => congestionWindowChart(table),
  'duplicate-acks': table => duplicateAcksChart(table),
  'new-flows': table => newFlowsChart(table),
  limits: table => limitsChart(table),
  'round-trips': table => roundTripsChart(table),
  throughput: table => throughputChart(table),
  'time-sequence': table => timeSequenceChart(table),
};

/** The charts that draw one table, which names its columns where it lacks them. */
const OF_ONE_TABLE = [
  congestionWindowChart,
  duplicateAcksChart,
  limitsChart,
  newFlowsChart,
  roundTripsChart,
  throughputChart,
  timeSequenceChart,
];

/** The chart for a kind of rows. */
export function chartOf(table: ColumnTable, kind: TableKind | null): Chart {
  const chart = kind === null ? undefined : CHARTS[kind];
  if (chart !== undefined) return chart(table);
  const calls = OF_ONE_TABLE.map(({ name }) => `${name}(table)`).join(', ');
  throw new WishlabError(
    'CHART_KIND',
    `${kind === null ? 'This table has no kind of rows any more (a verb such as rollup made others), so chart() cannot choose' : `There is no chart for ${kind}`}. ` +
      `Call the chart you mean on a table that has its columns: ${calls}, whatIfChart(windows, imagined).`,
    { details: { kind } },
  );
}
