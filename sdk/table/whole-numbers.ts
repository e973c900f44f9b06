import type { FieldInfo } from '../request/source.js';
import { type Column, NullableColumn } from './columns.js';

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
