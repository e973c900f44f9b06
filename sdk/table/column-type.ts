import { isList } from './cell.js';

/** A column's type as TypeScript would write it, absent values aside; `null` for a column without values. */
export type ColumnType = string;

/** Rows looked through for the type of a column whose shown rows are all absent. */
const SEARCH = 10_000;

interface Values {
  readonly length: number;
  at(row: number): unknown;
}

/**
 * The type of a column: from its storage where that decides, else from values of it.
 *
 * @param sample some of its values, those that are shown.
 * @returns `number`, `string`, `number[]`, `number | string`, …; `null` where no value was found.
 */
export function typeOf(column: Values | undefined, sample: readonly unknown[]): ColumnType {
  if (column instanceof BigInt64Array || column instanceof BigUint64Array) return 'bigint';
  if (ArrayBuffer.isView(column)) return 'number';
  const types = new Set<string>();
  for (const value of sample) if (value !== null && value !== undefined) types.add(typeOfValue(value));
  for (let row = 0; types.size === 0 && row < SEARCH && row < (column?.length ?? 0); row++) {
    const value = column?.at(row);
    if (value !== null && value !== undefined) types.add(typeOfValue(value));
  }
  return types.size === 0 ? 'null' : [...types].sort().join(' | ');
}

/** Whether a column is of bytes: it says so, or all values are hexadecimal pairs, with or without colons, or a `Uint8Array`. */
export function isHex(column: unknown, values: readonly unknown[]): boolean {
  if ((column as { bytes?: boolean } | null | undefined)?.bytes === true) return true;
  const present = values.filter(value => value !== null && value !== undefined && value !== '');
  return (
    present.length > 0 &&
    present.every(value => (typeof value === 'string' ? HEX.test(value) : value instanceof Uint8Array))
  );
}

/** Four bytes at the least where nothing parts them: a shorter run of digits may as well be a word or a number. */
const HEX = /^(?:[0-9a-f]{2}(?::[0-9a-f]{2})+|(?:[0-9a-f]{2}){4,})$/i;

function typeOfValue(value: unknown): string {
  if (value instanceof Date) return 'Date';
  if (value instanceof Uint8Array) return 'bytes';
  if (!isList(value)) return typeof value;
  for (let i = 0; i < value.length && i < 16; i++) {
    const item = value[i];
    if (item !== null && item !== undefined) return `${typeof item}[]`;
  }
  return 'unknown[]';
}
