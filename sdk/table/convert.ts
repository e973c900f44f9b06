import type { As } from '../request/request.js';
import type { Column } from './columns.js';
import type { Built } from './values-builder.js';

type Value = number | bigint | string | boolean | null;

/**
 * The values of a column as what was asked for; one that cannot be so is null, and counted: the text 'abc' as a number, 0.5 as
 * a bigint.
 */
export function convert(built: Built, as: As): { values: (Value | null)[]; failed: number } {
  let failed = 0;
  const values = Array.from(built as Column<Value>, value => {
    if (value === null) return null;
    const converted = one(value, as);
    if (converted === null) failed++;
    return converted;
  });
  return { values, failed };
}

function one(value: Exclude<Value, null>, as: As): Value {
  if (as === 'string') return String(value);
  // Number and BigInt read a blank text as 0.
  if (typeof value === 'string' && value.trim() === '') return null;
  return as === 'number' ? asNumber(value) : asBigInt(value);
}

function asNumber(value: Exclude<Value, null>): number | null {
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

function asBigInt(value: Exclude<Value, null>): bigint | null {
  try {
    return BigInt(value);
  } catch {
    return null;
  }
}
