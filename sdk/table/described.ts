import { type ColumnTable, table as newTable } from 'arquero';
import { isList } from './cell.js';
import { typeOf } from './column-type.js';

/** A row of what `describe()` gives: one column of the table described. */
export interface DescribedColumn {
  /** Its name. */
  readonly column: string;
  /** The type of its values, as a shown table has it under the name; `null` where there is no value. */
  readonly type: string;
  /** Rows with a value. */
  readonly count: number;
  /** Rows without one: null, undefined or NaN. */
  readonly absent: number;
  /** Distinct values; null of lists and other objects. */
  readonly distinct: number | null;
  /** The least number; null where not all values are numbers. */
  readonly min: number | bigint | null;
  /** The largest number. */
  readonly max: number | bigint | null;
  /** The mean of the numbers. */
  readonly mean: number | null;
  /** Their median: of an even count the mean of the middle two. */
  readonly median: number | null;
  /** The most frequent value; of several the one that comes first. Null where no value comes twice. */
  readonly top: string | number | bigint | boolean | null;
  /** How often it comes. */
  readonly top_count: number | null;
}

type Plain = string | number | bigint | boolean;

/**
 * A row for each column of a table: its type, how many values it has and lacks, how many are distinct, least, largest, mean and
 * median of numbers, and the most frequent value. Groups are not told apart. Of bigint columns `min` and `max` are exact, mean and median numbers.
 *
 * Cost: each value is read once, and each distinct one held; those of numbers are sorted.
 */
export function described(table: ColumnTable): ColumnTable {
  const rows: number[] = [];
  table.scan(row => void rows.push(row ?? 0), true);
  const columns = table.columnNames().map(name => describedColumn(table, name, rows));
  const column = (name: keyof DescribedColumn): unknown[] => columns.map(each => each[name]);
  return newTable({
    column: column('column'),
    type: column('type'),
    count: column('count'),
    absent: column('absent'),
    distinct: column('distinct'),
    min: column('min'),
    max: column('max'),
    mean: column('mean'),
    median: column('median'),
    top: column('top'),
    top_count: column('top_count'),
  });
}

function describedColumn(table: ColumnTable, name: string, rows: readonly number[]): DescribedColumn {
  const column = table.column(name);
  const values = rows.map((row): unknown => column?.at(row)).filter(isThere);
  const plain = values.every(isPlain);
  const counts = plain ? countsOf(values) : null;
  return {
    column: name,
    type: typeOf(values, values.slice(0, SAMPLE)),
    count: values.length,
    absent: rows.length - values.length,
    distinct: counts?.size ?? null,
    ...numbersOf(values),
    ...topOf(counts),
  };
}

/** Values whose types name a column's; a column has one type, save where a user made it. */
const SAMPLE = 10_000;

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined && !Number.isNaN(value);
}

function isPlain(value: unknown): value is Plain {
  return typeof value !== 'object' && typeof value !== 'function' && !isList(value);
}

function countsOf(values: readonly Plain[]): Map<Plain, number> {
  const counts = new Map<Plain, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function topOf(counts: ReadonlyMap<Plain, number> | null): Pick<DescribedColumn, 'top' | 'top_count'> {
  let [top, top_count]: [Plain | null, number] = [null, 1];
  for (const [value, count] of counts ?? []) if (count > top_count) [top, top_count] = [value, count];
  return top === null ? { top, top_count: null } : { top, top_count };
}

function numbersOf(values: readonly unknown[]): Pick<DescribedColumn, 'min' | 'max' | 'mean' | 'median'> {
  const isNumber = (value: unknown): value is number | bigint => typeof value === 'number' || typeof value === 'bigint';
  if (values.length === 0 || !values.every(isNumber)) return { min: null, max: null, mean: null, median: null };
  const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const at = (place: number): number => Number(sorted[place]);
  const last = sorted.length - 1;
  const least = sorted[0] ?? 0;
  return {
    min: least,
    max: sorted[last] ?? null,
    mean: meanOf(sorted, least),
    median: (at(Math.floor(last / 2)) + at(Math.ceil(last / 2))) / 2,
  };
}

/** Of bigints, such as times since 1970 in nanoseconds, what they have above the least, which loses no digits. */
function meanOf(values: readonly (number | bigint)[], least: number | bigint): number {
  const from = typeof least === 'bigint' ? least : 0n;
  const sum = values.reduce((sum: number, value) => sum + Number(typeof value === 'bigint' ? value - from : value), 0);
  return Number(from) + sum / values.length;
}
