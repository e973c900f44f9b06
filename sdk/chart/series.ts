import type { ColumnTable } from 'arquero';
import { WishlabError } from '../errors.js';

/** Throws `COLUMN_MISSING` where a chart's table is not of the kind it draws. */
export function requireColumns(table: ColumnTable, columns: readonly string[], chart: string, source: string): void {
  const missing = columns.filter(name => table.columnIndex(name) < 0);
  if (missing.length === 0) return;
  throw new WishlabError(
    'COLUMN_MISSING',
    `${chart} draws a table that ${source} made; this one lacks ${missing.join(', ')}.`,
    { details: { missing } },
  );
}

/** A table's rows of one flow that have a time, in order of time. */
export interface Series {
  readonly flow: string;
  readonly rows: Uint32Array;
  readonly time: Float64Array;
}

/** A cell of a numeric column; NaN where there is none. */
export function numberReader(table: ColumnTable, name: string): (row: number) => number {
  const column = table.column(name);
  return row => {
    const cell: unknown = column?.at(row);
    return typeof cell === 'number' ? cell : typeof cell === 'bigint' ? Number(cell) : NaN;
  };
}

/** A cell of a text column; empty where there is none. */
export function textReader(table: ColumnTable, name: string): (row: number) => string {
  const column = table.column(name);
  return row => {
    const cell: unknown = column?.at(row);
    return typeof cell === 'string' ? cell : '';
  };
}

/** Splits the rows that the table's filter keeps by `flow`; rows without a time are left out. */
export function seriesByFlow(table: ColumnTable): Series[] {
  const flowAt = textReader(table, 'flow');
  const timeAt = numberReader(table, 'time');
  const flows = new Map<string, number[]>();
  for (const row of table.indices(false)) {
    if (!Number.isFinite(timeAt(row))) continue;
    const flow = flowAt(row);
    const rows = flows.get(flow);
    if (rows === undefined) flows.set(flow, [row]);
    else rows.push(row);
  }
  return [...flows].map(([flow, rows]) => {
    const ordered = Uint32Array.from(rows).sort((a, b) => timeAt(a) - timeAt(b) || a - b);
    return { flow, rows: ordered, time: Float64Array.from(ordered, timeAt) };
  });
}

/** From the earliest to the latest time of all series; [0, 1] where there is none. */
export function timeRange(all: readonly Series[]): [number, number] {
  if (all.length === 0) return [0, 1];
  let from = Infinity;
  let to = -Infinity;
  for (const { time } of all) {
    from = Math.min(from, time[0]!);
    to = Math.max(to, time[time.length - 1]!);
  }
  return [from, to > from ? to : from + 1];
}

/** Flows below this share of the largest are left out, as far as others are there: a request, say, beside its download. */
const WORTH = 0.01;

/** In the order in which the table has them, so that a flow has one colour in all charts that draw it beside the same others. */
export function inTableOrder<T extends Series>(drawn: readonly T[]): T[] {
  return [...drawn].sort((a, b) => a.rows[0]! - b.rows[0]!);
}

/** The largest flows, at most `most` of them, in the order of the table, and a note on those that are not among them. */
export function largest<T extends Series>(
  all: readonly T[],
  sizeOf: (series: T) => number,
  most: number,
  less: string,
): { drawn: T[]; notes: string[] } {
  const sized = all.map(series => ({ series, size: sizeOf(series) })).sort((a, b) => b.size - a.size);
  const least = WORTH * (sized[0]?.size ?? 0);
  const drawn = sized.filter(({ size }) => size >= least).slice(0, Math.max(1, most));
  const left = all.length - drawn.length;
  return {
    drawn: inTableOrder(drawn.map(({ series }) => series)),
    notes:
      left === 0
        ? []
        : [`Not drawn, of ${all.length.toLocaleString('en-US')} flows: ${left.toLocaleString('en-US')} with ${less}.`],
  };
}
