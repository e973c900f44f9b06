import type { FieldInfo } from '../request/source.js';
import type { As } from '../request/request.js';
import { type Column, NullColumn, NullableColumn } from './columns.js';
import type { Built } from './values-builder.js';

/** Whether a field is a point in time, which a table holds as bigint nanoseconds since 1970. */
export function isInstant(field: FieldInfo | null): boolean {
  return field?.type === 'ABSOLUTE_TIME' || field?.field === 'frame.time_epoch';
}

/**
 * A column of 64-bit integers as numbers where every one is safe (Number.isSafeInteger), else as it is, in bigint:
 * bigint breaks `op.mean`, `d.x / 1000` and JSON, so it is kept for what needs it.
 */
export function asNumbersWhereSafe(built: Column<unknown>): Column<unknown> | Float64Array {
  const length = built.length;
  const numbers = new Float64Array(length);
  let valid: Uint8Array | null = null;
  for (let row = 0; row < length; row++) {
    const value = built.at(row) as bigint | null;
    if (value === null) {
      valid ??= new Uint8Array(length).fill(1);
      valid[row] = 0;
      continue;
    }
    const number = Number(value);
    if (!Number.isSafeInteger(number)) return built;
    numbers[row] = number;
  }
  return valid === null ? numbers : new NullableColumn(numbers, valid);
}

/** The column with every value turned into what was asked for. */
export function convert(built: Built, as: As): Column<unknown> {
  const column = built as Column<number | bigint | string | boolean | null>;
  const one = (value: number | bigint | string | boolean | null): unknown => {
    if (value === null) return null;
    if (as === 'string') return String(value);
    if (as === 'bigint') return typeof value === 'number' ? BigInt(Math.trunc(value)) : BigInt(value);
    return Number(value);
  };
  return column instanceof NullColumn ? column : Array.from(column, one);
}
