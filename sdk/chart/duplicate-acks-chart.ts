import type { ColumnTable } from 'arquero';
import { Chart } from './chart.js';
import { duplicateAcksPanel } from './duplicate-acks-panel.js';
import { emptyChart } from './empty.js';
import { type FlowsOption, mostFlows } from './flows-option.js';
import type { JsonObject } from './json.js';
import { overTime, type Strip } from './over-time.js';
import { inTableOrder, requireColumns, seriesByFlow, timeRange, type Series } from './series.js';
import { count, drawnRows, flowLabel, reductionNote } from './window-data.js';

/** What {@link duplicateAcksChart} takes; the flows with most duplicate ACKs are drawn. */
export type DuplicateAcksChartOptions = FlowsOption;

export const DUPLICATES_TITLE = 'Duplicate ACKs';
export const NO_DUPLICATES = 'No duplicate ACK is in this table.';

/**
 * A chart of a table that `duplicateAcks()` made: each duplicate ACK at its time, as high as it is the n-th in a row.
 *
 * At most 5,000 are drawn, the extremes of each stretch of time among them. An empty table makes a chart that says so. Throws
 * `COLUMN_MISSING` for another table.
 *
 * @example
 * ```ts
 * duplicateAcksChart(duplicateAcks(packets));
 * ```
 */
export function duplicateAcksChart(table: ColumnTable, options: DuplicateAcksChartOptions = {}): Chart {
  const most = mostFlows('duplicateAcksChart()', options);
  const all = duplicateSeries(table);
  if (all.length === 0) return emptyChart(DUPLICATES_TITLE, NO_DUPLICATES);
  const drawn = inTableOrder(all.slice(0, most));
  const names = drawn.map(({ flow }) => flowLabel(flow));
  const range = timeRange(drawn);
  const { panel, strip, notes } = drawDuplicates(table, drawn, names, range);
  const left = all.length > drawn.length ? [`The ${drawn.length} flows with most of ${count(all.length)}.`] : [];
  const title = { text: DUPLICATES_TITLE, subtitle: [...left, ...notes] };
  return new Chart(overTime([{ ...panel, title }], range, strip), duplicatesSummary(all, [...left, ...notes]));
}

/** The flows of a table of duplicate ACKs; those with most come first. */
export function duplicateSeries(table: ColumnTable): Series[] {
  requireColumns(
    table,
    ['flow', 'time', 'duplicate_ack_num', 'frame_number', 'ack'],
    'duplicateAcksChart()',
    'duplicateAcks()',
  );
  return seriesByFlow(table).sort((a, b) => b.rows.length - a.rows.length);
}

/** Draws some flows' duplicate ACKs; `colours` names flows in the order of their colours. */
export function drawDuplicates(
  table: ColumnTable,
  drawn: readonly Series[],
  colours: readonly string[],
  range: readonly [number, number],
  most?: number,
): { panel: JsonObject; strip: Strip; notes: string[] } {
  const columns = { numbers: ['frame_number', 'duplicate_ack_num', 'ack'], texts: [], measures: ['duplicate_ack_num'] };
  const rows = drawnRows(table, drawn, columns, range, most);
  const panel = { ...duplicateAcksPanel(range, colours.length > 1 ? colours : null), data: rows.data };
  return {
    panel,
    strip: { data: rows.data, field: 'duplicate_ack_num' },
    notes: ['Dashed: three in a row start a fast retransmission.', ...reductionNote(rows, 'duplicate ACKs')],
  };
}

/** What the flows' duplicate ACKs are, in words. */
export function duplicatesSummary(all: readonly Series[], notes: readonly string[]): string {
  const total = all.reduce((sum, { rows }) => sum + rows.length, 0);
  const most = all[0]!;
  return `${DUPLICATES_TITLE}: ${count(total)} in ${count(all.length)} flows, most (${count(most.rows.length)}) in ${flowLabel(most.flow)}. ${notes.join(' ')}`;
}
