import type { ColumnTable } from 'arquero';
import { visible } from '../escape.js';
import type { JsonObject } from './json.js';
import { inlineRows } from './inline.js';
import { MOST_ROWS, reduce } from './reduce.js';
import { numberReader, textReader, type Series } from './series.js';

/** Characters of a flow's name that a legend has room for. */
const NAME = 80;

/** A flow's name as charts show it. */
export function flowLabel(flow: string): string {
  return visible(flow, NAME);
}

/** Rows for a chart, and of how many they were taken. */
export interface DrawnRows {
  readonly values: JsonObject[];
  /** The same as inline data. */
  readonly data: JsonObject;
  readonly of: number;
}

/**
 * The rows of some flows with the columns named, at most {@link MOST_ROWS} of them.
 *
 * @param measures the columns whose extremes are kept.
 */
export function drawnRows(
  table: ColumnTable,
  drawn: readonly Series[],
  columns: {
    readonly numbers: readonly string[];
    readonly texts: readonly string[];
    readonly measures: readonly string[];
  },
  range: readonly [number, number],
  most = MOST_ROWS,
): DrawnRows {
  const numbers = columns.numbers.map(name => [name, numberReader(table, name)] as const);
  const texts = columns.texts.map(name => [name, textReader(table, name)] as const);
  const of = drawn.reduce((sum, { rows }) => sum + rows.length, 0);
  const share = of <= most ? of : Math.floor(most / drawn.length);
  const values = drawn.flatMap(({ flow, rows, time }) => {
    const measures = columns.measures.map(name => Float64Array.from(rows, numberReader(table, name)));
    return reduce(time, measures, range, share).map(i => ({
      flow: flowLabel(flow),
      time: time[i]!,
      // What a row does not have is left out: a column of nulls is a third of a chart's size.
      ...Object.fromEntries(
        numbers.flatMap(([name, at]) => {
          const value = at(rows[i]!);
          return Number.isFinite(value) ? [[name, value]] : [];
        }),
      ),
      ...Object.fromEntries(texts.map(([name, at]) => [name, visible(at(rows[i]!), NAME)])),
    }));
  });
  const data = inlineRows(values, {
    numbers: ['time', ...columns.numbers],
    texts: ['flow', ...columns.texts],
  });
  return { values, data, of };
}

/** What a chart's subtitle says where not every row is drawn. */
export function reductionNote({ values, of }: DrawnRows, what: string): string[] {
  if (values.length === of) return [];
  return [
    `Drawn from ${count(values.length)} of ${count(of)} ${what}; the extremes of each stretch of time are among them.`,
  ];
}

/** A count as people write it. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}
