import { ColumnTable, op as arquero, rolling } from 'arquero';
import { WishlabError } from '../errors.js';
import { type OpCall, answering, isDescription } from './op.js';
import { type Row, rowReader } from './row-reader.js';
import { UNKNOWN } from './unknown.js';

/** An expression's function: a row, and the table's parameters. */
export type RowFunction = (row: Row, parameters: Readonly<Record<string, unknown>> | undefined) => unknown;

/** arquero's `rolling()` around an expression: the window of its aggregates. */
export interface Window {
  readonly frame: [number?, number?];
  readonly peers: boolean;
}

/** What the calls of an expression answer, as far as that is known. */
export interface Answers {
  /** How many calls are answered: the first ones. */
  readonly known: number;
  readonly at: (call: number, row: number) => unknown;
}

/** The calls of `op` that an expression makes in every row, and their arguments. */
export interface Recorded {
  readonly calls: readonly OpCall[];
  /** `columns[call][argument]` has a value a row of the table, as arquero counts them. */
  readonly columns: readonly (readonly unknown[][])[];
  /** What the expression gave for each row; of worth where every call was answered. */
  readonly values: readonly unknown[];
  /** Whether every call was answered. */
  readonly answered: boolean;
}

const NOTHING: Answers = { known: 0, at: () => UNKNOWN };

/**
 * Runs an expression as plain JavaScript, once for each row that the table's filter leaves, until its calls of `op` are known, with the
 * arguments that they have once those before them are answered: `op.sum(d.x - op.mean(d.x))`. Without such calls that is one run.
 *
 * @param answersTo computes what calls answer.
 * @throws EXPRESSION_INVALID where not every row makes the same calls, and for values that are promises or calls unanswered.
 */
export function recorded(
  table: ColumnTable,
  expression: RowFunction,
  columns: readonly string[] | null,
  answersTo: (record: Recorded) => Answers,
): Recorded {
  let record = recordedOnce(table, expression, columns, NOTHING);
  // Each round settles the arguments of one call more, of as many as do not depend on each other. Those that chance decides never settle.
  for (let round = 0; record.calls.length > 0; round++) {
    const before = record;
    record = recordedOnce(table, expression, columns, answersTo(before));
    if (record.answered && (sameArguments(record, before) || round > record.calls.length)) break;
  }
  return record;
}

function recordedOnce(
  table: ColumnTable,
  expression: RowFunction,
  columns: readonly string[] | null,
  answers: Answers,
): Recorded {
  const rowAt = rowReader(table, columns);
  const parameters = parametersOf(table);
  const empty = (): unknown[] => Array.from({ length: table.totalRows() });
  const calls: OpCall[] = [];
  const given: unknown[][][] = [];
  const values = empty();
  let whole: readonly OpCall[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  const take = (row: Row, at: number): void => {
    const { made, value, stopped } = callsOf(expression, row, parameters, answers, at);
    if (!stopped) refuseOthers((whole ??= made), made);
    else least = Math.min(least, made.length);
    refuseOthers(calls.slice(0, made.length), made.slice(0, calls.length));
    for (const call of made.slice(calls.length)) {
      calls.push(call);
      given.push(call.values.map(empty));
    }
    for (const [i, call] of made.entries()) {
      for (const [j, argument] of call.values.entries()) given[i]![j]![at] = argument;
    }
    values[at] = value;
  };
  // A table without rows has calls too, which answer 0, null or nothing.
  if (table.numRows() === 0) take(UNKNOWN as Row, 0);
  // In the order of the table, for functions that keep something from row to row.
  else table.scan(row => take(rowAt(row ?? 0), row ?? 0), table.isOrdered());
  const length = Math.min(calls.length, least);
  return {
    calls: calls.slice(0, length),
    columns: given.slice(0, length),
    values,
    answered: least === Number.POSITIVE_INFINITY && calls.length === answers.known,
  };
}

function sameArguments(one: Recorded, other: Recorded): boolean {
  return one.columns.every((call, i) =>
    call.every((values, j) => values.every((value, row) => Object.is(value, other.columns[i]?.[j]?.[row]))),
  );
}

/** What one run calls. What is made of answers that are not known yet, and fails, is left to the run that has them. */
function callsOf(
  expression: RowFunction,
  row: Row,
  parameters: Readonly<Record<string, unknown>> | undefined,
  { known, at }: Answers,
  index: number,
): { readonly made: readonly OpCall[]; readonly value: unknown; readonly stopped: boolean } {
  const made: OpCall[] = [];
  const run = (calls: OpCall[]): unknown =>
    answering(
      call => (calls.push(call) <= known ? at(calls.length - 1, index) : UNKNOWN),
      () => expression(row, parameters),
      row,
    );
  try {
    const value = run(made);
    if (made.length <= known && row !== UNKNOWN) refuseUnanswered(value);
    return { made, value, stopped: false };
  } catch (error) {
    if (error instanceof WishlabError) throw error;
    // Again, for an error that tells where it was thrown, not where it was caught.
    if (made.length <= known && row !== UNKNOWN) return { made, value: run([]), stopped: false };
    // Without a row it has told what it could.
    return { made, value: undefined, stopped: row !== UNKNOWN };
  }
}

/** The first row that the filter leaves. */
export function firstRow(table: ColumnTable): number {
  return table.isFiltered() ? table.mask().next(0) : 0;
}

/** An expression's value for each row of the table, as arquero counts them; those that the filter leaves out are undefined. */
export function nativeValues(
  table: ColumnTable,
  expression: RowFunction,
  columns: readonly string[] | null,
  window: Window | null = null,
): readonly unknown[] {
  const record = recorded(table, expression, columns, each => {
    const { wide, described } = withArguments(table, each, window);
    const answers = ColumnTable.prototype.derive.call(wide, described, { drop: true });
    return { known: each.calls.length, at: (call, row) => answers.column(answerName(call))?.at(row) as unknown };
  });
  return record.values.slice(0, table.totalRows());
}

/** The table with the arguments of the calls as columns, and the calls as arquero takes them. */
export function withArguments(table: ColumnTable, { calls, columns }: Recorded, window: Window | null) {
  const data: Record<string, object> = { ...table.data() };
  const described: Record<string, object> = {};
  for (const [i, { name, constants }] of calls.entries()) {
    const names = (columns[i] ?? []).map((_, j) => `${answerName(i)} of ${j}`);
    for (const [j, each] of names.entries()) data[each] = columns[i]![j]!;
    const describe = arquero[name] as (...given: readonly unknown[]) => object;
    const call = describe(...names, ...constants);
    described[answerName(i)] = window === null ? call : (rolling(call, window.frame, window.peers) as object);
  }
  const names = [...table.columnNames(), ...Object.keys(data).filter(name => !(name in table.data()))];
  return { wide: table.create({ data: data as ReturnType<ColumnTable['data']>, names }), described };
}

/** The column of a call's answers; no field has such a name. */
export function answerName(call: number): string {
  return `\u0000call ${call}`;
}

/** What `params()` gave the table. */
export function parametersOf(table: ColumnTable): Readonly<Record<string, unknown>> | undefined {
  return table.params() as Record<string, unknown> | undefined;
}

function refuseOthers(expected: readonly OpCall[], made: readonly OpCall[]): void {
  const signature = (calls: readonly OpCall[]): string =>
    calls.map(({ name, constants }) => `op.${name}(${constants.map(String).join(', ')})`).join(', ');
  if (made === expected || signature(made) === signature(expected)) return;
  throw new WishlabError(
    'EXPRESSION_INVALID',
    `An expression calls the same functions of op, with the same constants, in every row; this one called ${signature(made) || 'none'} where it had called ${signature(expected) || 'none'}. Call them first, and decide on what they give: d => { const total = op.sum(d.x); return d.y > 0 ? total : 0; }.`,
  );
}

function refuseUnanswered(value: unknown): void {
  if (isDescription(value)) {
    throw new WishlabError(
      'EXPRESSION_INVALID',
      "An expression with variables of your own takes op from wishlab, not from arquero: import { op } from 'wishlab'.",
    );
  }
  if (value !== null && typeof value === 'object' && typeof (value as { then?: unknown }).then === 'function') {
    throw new WishlabError('EXPRESSION_INVALID', 'An expression gives a value at once; this one gave a promise.');
  }
}
