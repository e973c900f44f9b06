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

/** The chart for a kind of rows. */
export function chartOf(table: ColumnTable, kind: TableKind | null): Chart {
  switch (kind) {
    case 'packets':
      return congestionWindowStory(congestionWindow(table), duplicateAcks(table));
    case 'congestion-window':
      return congestionWindowChart(table);
    case 'duplicate-acks':
      return duplicateAcksChart(table);
    case 'new-flows':
      return newFlowsChart(table);
    case 'limits':
      return limitsChart(table);
    case 'round-trips':
      return roundTripsChart(table);
    case 'throughput':
      return throughputChart(table);
    case 'time-sequence':
      return timeSequenceChart(table);
    default:
      throw new WishlabError(
        'CHART_KIND',
        `${kind === null ? 'This table has no kind of rows any more (a verb such as rollup made others), so chart() cannot choose' : `There is no chart for ${kind}`}. ` +
          'Call the chart you mean on a table that has its columns: congestionWindowChart(table), duplicateAcksChart(table), limitsChart(table), newFlowsChart(table), roundTripsChart(table), throughputChart(table), timeSequenceChart(table), whatIfChart(windows, imagined).',
        { details: { kind } },
      );
  }
}
