import { inspect } from 'node:util';
import { visible } from '../escape.js';

/** One value as a table shows it; both texts are visible (see `visible`) but not yet HTML. */
export interface Cell {
  readonly kind: 'value' | 'absent' | 'empty';
  readonly text: string;
  /** The whole value where `text` is cut or rounded, else null. */
  readonly whole: string | null;
}

/** The most characters of a value that `whole` holds, and the most items of a list. */
const WHOLE = 2000;
const ITEMS = 100;
const ABSENT: Cell = { kind: 'absent', text: '–', whole: null };
const EMPTY: Cell = { kind: 'empty', text: '""', whole: null };

/** The most decimals that a column shows; a nanosecond has nine. */
const MOST_DECIMALS = 9;
/** Digits that a binary fraction holds for sure; more of them are noise. */
const SURE_DIGITS = 15;

/**
 * With how many decimals a column's numbers are written, so that their points align.
 *
 * @returns as many as write each number exactly (but for the noise of binary fractions), up to 9; where that is not
 *   enough, as many as give the smallest number four digits.
 */
export function decimalsOf(numbers: readonly number[]): number {
  const sizes = numbers.map(Math.abs).filter(size => size <= Number.MAX_SAFE_INTEGER);
  const whole = Math.max(1, ...sizes.map(size => Math.ceil(Math.log10(size + 1))));
  const most = Math.max(0, Math.min(MOST_DECIMALS, SURE_DIGITS - whole));
  for (let decimals = 0; decimals <= most; decimals++) {
    if (sizes.every(size => Math.abs(Number(size.toFixed(decimals)) - size) <= NOISE * Math.max(1, size)))
      return decimals;
  }
  const smallest = Math.min(...sizes.filter(size => size > 0));
  return Math.min(Math.max(3 - Math.floor(Math.log10(smallest)), 3), MOST_DECIMALS);
}

const NOISE = 1e-13;

/** The cell of any value; at most `budget` characters of it are shown. */
export function cellOf(value: unknown, decimals: number, budget: number): Cell {
  if (value === null || value === undefined) return ABSENT;
  if (value === '') return EMPTY;
  const exact = typeof value === 'string' ? value : written(value);
  const rounded = typeof value === 'number' ? rounding(value, decimals) : exact;
  const marked = typeof value === 'string' && needsQuotes(value) ? `'${value}'` : rounded;
  const text = visible(marked, budget);
  const cut = text.endsWith('…') || (typeof value === 'number' && Number(rounded) !== value && !Number.isNaN(value));
  return { kind: 'value', text, whole: cut ? visible(exact, WHOLE) : null };
}

/** A text that looks like a mark, so that the marks stay true, or like nothing at all. */
function needsQuotes(value: string): boolean {
  return value === ABSENT.text || value === EMPTY.text || value.trim() === '';
}

function rounding(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return String(value);
  // Its last digits would not be its own.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return value.toExponential();
  const fixed = value.toFixed(decimals);
  return value !== 0 && Number(fixed) === 0 ? value.toPrecision(4) : fixed;
}

function written(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Uint8Array) return Buffer.from(value.subarray(0, WHOLE)).toString('hex');
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (isList(value)) return list(value);
  return plainly(value);
}

function list(value: ArrayLike<unknown>): string {
  const items: string[] = [];
  for (let i = 0; i < value.length && i < ITEMS; i++) items.push(item(value[i]));
  if (value.length > ITEMS) items.push(`… ${value.length} in all`);
  return `[${items.join(', ')}]`;
}

function item(value: unknown): string {
  if (value === '') return EMPTY.text;
  if (typeof value === 'string') return needsQuotes(value) || value.includes(',') ? `'${value}'` : value;
  if (value === null || value === undefined) return ABSENT.text;
  return typeof value === 'object' ? plainly(value) : written(value);
}

/** `customInspect` is off: a value's own code must not run because a table is shown. */
function plainly(value: unknown): string {
  return inspect(value, { customInspect: false, depth: 2, breakLength: Number.POSITIVE_INFINITY, compact: true });
}

/** Whether a value is a list of values: an array, or a typed array other than bytes. */
export function isList(value: unknown): value is ArrayLike<unknown> {
  if (value instanceof DataView || value instanceof Uint8Array) return false;
  return Array.isArray(value) || ArrayBuffer.isView(value);
}
