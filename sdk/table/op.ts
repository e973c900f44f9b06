import { op as arquero } from 'arquero';
import { OPERATOR_VALUES, type Operators } from './op-types.js';
import type { Row } from './row-reader.js';

/** A call of an aggregate or window function in an expression that runs as plain JavaScript. */
export interface OpCall {
  readonly name: keyof Operators;
  /** The arguments that are values of the row. */
  readonly values: readonly unknown[];
  /** The arguments that hold for all rows. */
  readonly constants: readonly unknown[];
}

type Listener = (call: OpCall) => unknown;

let listener: Listener | null = null;
let rowHeard: Row | null = null;

/** arquero's functions for table expressions, typed by what an expression gets from them. */
export type Op = Omit<typeof arquero, keyof Operators | 'includes' | 'match'> &
  Operators & {
    /** Whether a list has a value, or a text another one, from `index` on. */
    readonly includes: (sequence: string | ArrayLike<unknown> | null, value: unknown, index?: number) => boolean;
    /** What a regular expression matches of a text: all of it, or the group of that number or name; null where it does not. */
    readonly match: {
      (text: string | null, regexp: RegExp): RegExpMatchArray | null;
      (text: string | null, regexp: RegExp, group: number | string): string | null;
    };
  };

/**
 * arquero's functions for table expressions: aggregates, window functions, and plain ones. In an expression of a PacketTable the
 * aggregates and window functions work beside variables of one's own.
 *
 * @example
 * ```ts
 * const share = 0.9;
 * packets.rollup({ bytes: d => op.sum(d.frame_len), most: d => op.quantile(d.frame_len, share) });
 * ```
 */
export const op: Op = Object.create(arquero) as Op;

for (const [key, values] of Object.entries(OPERATOR_VALUES)) {
  const name = key as keyof Operators;
  const original = arquero[name] as (...given: readonly unknown[]) => unknown;
  const heard = (...given: readonly unknown[]): unknown =>
    listener === null
      ? original(...given)
      : listener({ name, values: given.slice(0, values), constants: given.slice(values) });
  Object.defineProperty(op, name, { value: heard, enumerable: true });
}

const rowObject = arquero.row_object as (...names: readonly string[]) => unknown;

Object.defineProperty(op, 'row_object', {
  value: (...names: readonly string[]): unknown => {
    const row = rowHeard;
    if (row === null) return rowObject(...names);
    return names.length === 0 ? { ...row } : Object.fromEntries(names.flat().map(name => [name, row[name]]));
  },
  enumerable: true,
});

/**
 * Runs `work` while each call of an aggregate or window function of {@link op} is answered by `answer`, and `op.row_object()` by the row, which has
 * all columns where that is called.
 */
export function answering<T>(answer: Listener, work: () => T, row: Row): T {
  const before = [listener, rowHeard] as const;
  [listener, rowHeard] = [answer, row];
  try {
    return work();
  } finally {
    [listener, rowHeard] = before;
  }
}

const DESCRIPTION = (arquero.count() as object).constructor;

/** Whether a value is arquero's description of a call, which its own `op` makes outside of a table expression. */
export function isDescription(value: unknown): boolean {
  return value instanceof DESCRIPTION;
}
