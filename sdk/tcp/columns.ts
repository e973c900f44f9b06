import type { ColumnTable } from 'arquero';
import { WishlabError } from '../errors.js';
import { BooleanColumn, FloatColumn, ListColumn, NullableColumn, NullColumn, StringColumn } from '../table/columns.js';

/**
 * Throws `COLUMN_MISSING` where `table` lacks one of `names`, naming all that it lacks and the call that brings them.
 *
 * An absent column is never read as "the capture has none of it": without the SACK columns, for one, every loss would be
 * misjudged in silence.
 */
export function requireColumns(table: ColumnTable, names: readonly string[], verb: string): void {
  const missing = names.filter(name => table.columnIndex(name) < 0);
  if (missing.length === 0) return;
  const fields = missing.filter(name => /^(tcp|udp)_/.test(name)).map(name => `'${fieldName(name)}'`);
  const some = fields.length > 3 ? `${fields.slice(0, 3).join(', ')}, …` : fields.join(', ');
  const byName = some === '' ? '' : ` (or .fields(${some}) brings single ones)`;
  throw new WishlabError(
    'COLUMN_MISSING',
    `${verb} needs columns that this table lacks: ${missing.join(', ')}. Ask for them when reading the capture: .tcp() brings them all${byName}.`,
    { details: { missing } },
  );
}

/** The field behind a column of `.tcp()`: its dots are the underscores that do not belong to a name of two words. */
function fieldName(column: string): string {
  const [protocol, group, ...rest] = column.split('_');
  if (group === 'analysis') return `tcp.analysis.${rest.join('_')}`;
  if (group === 'options' && rest[0] === 'timestamp') return `tcp.options.timestamp.${rest.slice(1).join('_')}`;
  if (group === 'options') return `tcp.options.${rest.join('_')}`;
  return `${protocol}.${[group, ...rest].join('_')}`;
}

/** A column's values at `rows` as numbers; NaN where there is none. `all` where `rows` are the table's, one after the other. */
export function numbersAt(table: ColumnTable, name: string, rows: Uint32Array, all = false): Float64Array {
  const column = columnOf(table, name);
  if (column instanceof NullableColumn) return column.numbersAt(all ? null : rows);
  if (column instanceof NullColumn) return new Float64Array(rows.length).fill(NaN);
  if (all && column instanceof FloatColumn) return column.numbers();
  if (all && (column instanceof Uint32Array || column instanceof Float64Array)) return new Float64Array(column);
  if (column instanceof Uint32Array) return words(column, rows);
  if (column instanceof Float64Array) return floats(column, rows);
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const cell = column.at(rows[i]!);
    values[i] = typeof cell === 'number' ? cell : cell === null || cell === undefined ? NaN : Number(cell);
  }
  return values;
}

// One loop for each storage: a loop that meets several is several times as slow.

function words(values: Uint32Array, rows: Uint32Array): Float64Array {
  const numbers = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) numbers[i] = values[rows[i]!]!;
  return numbers;
}

function floats(values: Float64Array, rows: Uint32Array): Float64Array {
  const numbers = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) numbers[i] = values[rows[i]!]!;
  return numbers;
}

/** Sets `bit` of `into` wherever the column is true. */
export function markAt(table: ColumnTable, name: string, rows: Uint32Array, into: Uint32Array, bit: number): void {
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
