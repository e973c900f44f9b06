import { ColumnTable, op as arquero, rolling } from 'arquero';
import { WishlabError } from '../errors.js';
import { type OpCall, answering, isDescription } from './op.js';
import { type Row, rowReader } from './row-reader.js';
import { UNKNOWN } from './unknown.js';

/** An expression's function: a row, and the table's parameters. */
export type RowFunction = (row: Row, parameters: Readonly<Record<string, unknown>>) => unknown;

/** arquero's `rolling()` around an expression: the window of its aggregates. */
export interface Window {
  readonly frame: [number?, number?];
  readonly peers: boolean;
}

/** The calls of `op` that an expression makes in every row, and their arguments. */
export interface Recorded {
  readonly calls: readonly OpCall[];
  /** `columns[call][argument]` has a value a row of the table, as arquero counts them. */
  readonly columns: readonly (readonly unknown[][])[];
  /** What the expression gave for each row; with calls in it, nothing of worth. */
  readonly values: readonly unknown[];
}

/**
 * Runs an expression as plain JavaScript for each row that the table's filter leaves, and notes its calls of `op`.
 *
 * @throws EXPRESSION_INVALID where not every row makes the same calls, and for values that are promises or calls unanswered.
 */
export function recorded(table: ColumnTable, expression: RowFunction, columns: readonly string[] | null): Recorded {
  const rowAt = rowReader(table, columns);
  const parameters = parametersOf(table);
  const empty = (): unknown[] => Array.from({ length: table.totalRows() });
  // A table without rows has calls too, which answer 0, null or nothing.
  const calls = callsOf(expression, table.numRows() > 0 ? rowAt(firstRow(table)) : (UNKNOWN as Row), parameters).made;
  const given = calls.map(call => call.values.map(empty));
  const values = empty();
  table.scan(row => {
    const at = row ?? 0;
    const { made, value } = callsOf(expression, rowAt(at), parameters);
    refuseOthers(calls, made);
    for (const [i, call] of made.entries()) {
      for (const [j, argument] of call.values.entries()) given[i]![j]![at] = argument;
    }
    values[at] = value;
  });
  return { calls, columns: given, values };
}

/** What one run calls. The answers are not known yet: what is made of them, and fails, is left to the run that has them. */
function callsOf(expression: RowFunction, row: Row, parameters: Readonly<Record<string, unknown>>) {
  const made: OpCall[] = [];
  try {
    const value = answering(
      call => {
        made.push(call);
        return UNKNOWN;
      },
      () => expression(row, parameters),
    );
    if (made.length === 0 && row !== UNKNOWN) refuseUnanswered(value);
    return { made, value };
  } catch (error) {
    if (made.length === 0 && row !== UNKNOWN) throw error;
    return { made, value: undefined };
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
  const record = recorded(table, expression, columns);
  if (record.calls.length === 0) return record.values;
  const { wide, described } = withArguments(table, record, window);
  const answers = ColumnTable.prototype.derive.call(wide, described, { drop: true });
  const rowAt = rowReader(table, columns);
  const parameters = parametersOf(table);
  const values = [...record.values];
  table.scan(row => {
    const at = row ?? 0;
    values[at] = replayed(
      record.calls,
      i => answers.column(answerName(i))?.at(at),
      () => expression(rowAt(at), parameters),
    );
  });
  return values;
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

/** Runs an expression again, its calls answered in order. */
export function replayed(calls: readonly OpCall[], answer: (call: number) => unknown, run: () => unknown): unknown {
  let next = 0;
  const value = answering(call => {
    refuseOthers(calls.slice(next, next + 1), [call]);
    return answer(next++);
  }, run);
  refuseUnanswered(value);
  return value;
}

export function parametersOf(table: ColumnTable): Readonly<Record<string, unknown>> {
  return table.params() as Record<string, unknown>;
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
