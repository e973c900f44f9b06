import type { ColumnTable } from 'arquero';
import { BooleanColumn, FloatColumn, ListColumn, NullableColumn, NullColumn, StringColumn } from '../table/columns.js';

/**
 * A column's values at `rows` as numbers, in `into`; NaN where there is none.
 *
 * @param all where `rows` are the table's, one after the other: then the column is read as a whole.
 */
export function numbersAt(
  table: ColumnTable,
  name: string,
  rows: Uint32Array,
  all = false,
  into: Float64Array = new Float64Array(rows.length),
): Float64Array {
  const column = columnOf(table, name);
  if (column instanceof NullableColumn) column.numbersAt(all ? null : rows, into);
  else if (column instanceof NullColumn) into.fill(NaN);
  else if (column instanceof Uint32Array) takeWords(column, rows, all, into);
  else if (column instanceof Float64Array) takeFloats(column, rows, all, into);
  else if (column instanceof FloatColumn) takeFloats(column.numbers, rows, all, into);
  else {
    for (let i = 0; i < rows.length; i++) {
      const cell = column.at(rows[i]!);
      into[i] = typeof cell === 'number' ? cell : cell === null || cell === undefined ? NaN : Number(cell);
    }
  }
  return into;
}

/** As {@link numbersAt}, and the table's own array where it has one: not to be written to. */
export function sharedNumbersAt(
  table: ColumnTable,
  name: string,
  rows: Uint32Array,
  all: boolean,
): Float64Array | Uint32Array {
  const column = columnOf(table, name);
  if (all && (column instanceof Uint32Array || column instanceof Float64Array)) return column;
  if (all && column instanceof FloatColumn) return column.numbers;
  return numbersAt(table, name, rows, all);
}

/** A column's values at `rows` as whole numbers of 32 bits, 0 where there is none; perhaps the table's own array, not to be written to. */
export function wordsAt(table: ColumnTable, name: string, rows: Uint32Array, all: boolean): Uint32Array {
  const values = sharedNumbersAt(table, name, rows, all);
  return values instanceof Uint32Array ? values : new Uint32Array(values);
}

// One loop for each storage: a loop that meets several is several times as slow.

function takeWords(values: Uint32Array, rows: Uint32Array, all: boolean, into: Float64Array): void {
  if (all) into.set(values);
  else for (let i = 0; i < rows.length; i++) into[i] = values[rows[i]!]!;
}

function takeFloats(values: Float64Array, rows: Uint32Array, all: boolean, into: Float64Array): void {
  if (all) into.set(values);
  else for (let i = 0; i < rows.length; i++) into[i] = values[rows[i]!]!;
}

/** Sets `bit` of `into` wherever the column is true. */
export function markAt(table: ColumnTable, name: string, rows: Uint32Array, into: Uint8Array, bit: number): void {
  const column = columnOf(table, name);
  if (column instanceof NullColumn) return;
  if (column instanceof BooleanColumn) column.markAt(rows, into, bit);
  else for (let i = 0; i < rows.length; i++) if (column.at(rows[i]!)) into[i]! |= bit;
}

/** At each of `rows` what `value` makes of the string there; `absent` where there is none. */
export function mappedAt(
  table: ColumnTable,
  name: string,
  rows: Uint32Array,
  value: (text: string) => number,
  absent: number,
): Int32Array {
  const column = columnOf(table, name);
  if (column instanceof StringColumn) return column.mappedAt(rows, value, absent);
  return Int32Array.from(rows, row => {
    const cell = column.at(row);
    return typeof cell === 'string' ? value(cell) : absent;
  });
}

/** A column's cells, whatever its storage. */
export interface Column {
  at(row: number): unknown;
}

/** A column that the table is known to have. */
export function columnOf(table: ColumnTable, name: string): Column {
  return table.column(name) as Column;
}

/** A column of lists at `rows`: row i holds `items` from offsets[i] to offsets[i + 1]. `all` as of {@link numbersAt}. */
export function listsAt(
  table: ColumnTable,
  name: string,
  rows: Uint32Array,
  all = false,
): { offsets: Uint32Array; items: Float64Array } {
  const column = columnOf(table, name);
  if (column instanceof ListColumn) return column.numbersAt(all ? null : rows);
  const offsets = new Uint32Array(rows.length + 1);
  let items: Float64Array = new Float64Array(64);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const cell = column.at(rows[i]!);
    if (typeof cell === 'number' || (typeof cell === 'object' && cell !== null)) {
      const list = typeof cell === 'number' ? [cell] : (cell as ArrayLike<number>);
      if (count + list.length > items.length) items = grown(items, count + list.length);
      for (let k = 0; k < list.length; k++) items[count++] = Number(list[k]);
    }
    offsets[i + 1] = count;
  }
  return { offsets, items };
}

function grown(items: Float64Array, least: number): Float64Array {
  const larger = new Float64Array(Math.max(least, items.length * 2));
  larger.set(items);
  return larger;
}
