import { ColumnTable, parse } from 'arquero';
import { WishlabError } from '../errors.js';
import { nearestNames } from '../field/nearest.js';
import { type RowFunction, type Window, nativeValues, parametersOf } from './expression-native.js';
import { nativeAggregate } from './expression-rollup.js';
import { type ExpressionSource, expressionSource } from './expression-source.js';
import { UNKNOWN } from './unknown.js';

/** What a verb allows in its expressions, as arquero's parser takes it. */
export interface ExpressionRules {
  readonly window?: false;
  readonly aggronly?: true;
}

/** An expression that has to run as plain JavaScript. */
interface Native {
  readonly run: RowFunction;
  readonly columns: readonly string[] | null;
  readonly window: Window | null;
  /** Whether arquero could compile it, taking some names for its own. */
  readonly compiles: boolean;
}

/**
 * The expressions of one verb: what arquero compiles as JavaScript means it is left to it; the rest (variables of one's own, methods,
 * any statement) runs as plain JavaScript into columns, to which arquero's expressions then refer.
 */
export class Expressions<T extends ColumnTable> {
  readonly #added: Record<string, readonly unknown[]> = {};

  constructor(
    private readonly table: T,
    private readonly rules: ExpressionRules = {},
  ) {}

  /** An expression as arquero takes it. */
  of(given: unknown): unknown {
    const native = nativeOf(this.table, given, this.rules);
    if (native === null) return given;
    const values = unlessItsOwn(native, () => nativeValues(this.table, native.run, native.columns, native.window));
    return values === null ? given : this.reference(given, values);
  }

  /** A key of orderby: arquero computes it as a column first, since its comparator knows neither functions of `op` nor statements. */
  key(given: unknown): unknown {
    const made = this.of(given);
    if (made !== given || typeof (isWrapper(given) ? given.expr : given) !== 'function') return made;
    const derived = ColumnTable.prototype.derive.call(this.table, { key: given as () => unknown }, { drop: true });
    return this.reference(given, derived.column('key') as Iterable<unknown> as unknown[]);
  }

  private reference(given: unknown, values: readonly unknown[]): unknown {
    const name = `\u0000value ${Object.keys(this.#added).length}`;
    this.#added[name] = values;
    const reference = referenceTo(name);
    return isWrapper(given) ? rewrapped(given, reference) : reference;
  }

  /** Those of an object, by its names. */
  ofAll<T extends object>(given: T, make = (each: unknown): unknown => this.of(each)): T {
    return Object.fromEntries(Object.entries(given).map(([name, each]) => [name, make(each)])) as T;
  }

  /** The keys of orderby. */
  keys(given: readonly unknown[]): unknown[] {
    return given.map(key => (isExpressions(key) ? this.ofAll(key, each => this.key(each)) : this.key(key)));
  }

  /** Runs the verb on the table with the columns that were made, and takes them away again. */
  run(verb: (table: T) => ColumnTable): T {
    const added = Object.keys(this.#added);
    if (added.length === 0) return verb(this.table) as T;
    const data: Record<string, object> = { ...this.table.data(), ...this.#added };
    const names = [...this.table.columnNames(), ...added];
    const result = verb(this.table.create({ data: data as ReturnType<ColumnTable['data']>, names })) as T;
    const kept = result.columnNames().filter(name => !added.includes(name));
    return kept.length === result.numCols() ? result : result.select(kept);
  }
}

/** arquero's rollup, of expressions of both kinds. */
export function rollup<T extends ColumnTable>(
  table: T,
  values: Readonly<Record<string, unknown>>,
  compile: (compiled: Record<string, unknown>) => T,
): T {
  const compiled: Record<string, unknown> = {};
  const native: Record<string, readonly unknown[]> = {};
  for (const [name, given] of Object.entries(values)) {
    const expression = nativeOf(table, given, { aggronly: true, window: false });
    const column =
      expression && unlessItsOwn(expression, () => nativeAggregate(table, expression.run, expression.columns));
    if (column === null) compiled[name] = given;
    else native[name] = column;
  }
  const rolled = compile(compiled);
  if (Object.keys(native).length === 0) return rolled;
  const keys = table.isGrouped() ? table.groups().names : [];
  const data: Record<string, object> = { ...rolled.data(), ...native };
  const names = [...new Set([...keys, ...Object.keys(values)])];
  return rolled.create({ data: data as ReturnType<ColumnTable['data']>, names });
}

/** Whether a key of groupby or orderby is an object of named expressions. */
export function isExpressions(key: unknown): key is Record<string, unknown> {
  return typeof key === 'object' && key !== null && !isWrapper(key) && Object.getPrototypeOf(key) === Object.prototype;
}

/** Null for an expression that arquero takes as it is. */
function nativeOf(table: ColumnTable, given: unknown, rules: ExpressionRules): Native | null {
  const run = isWrapper(given) && !('escape' in given) ? given.expr : given;
  if (run === UNKNOWN) {
    throw new WishlabError(
      'EXPRESSION_INVALID',
      "Within an expression a call of op answers for the table of that expression. For another table's verb write it as an expression of its own: e => op.max(e.tcp_len).",
    );
  }
  if (typeof run !== 'function') return null;
  const source = expressionSource(String(run));
  refuse(table, source, rules);
  const compiles = isCompiled(table, given as object, rules);
  const own = source !== null && Object.keys(parametersOf(table) ?? {}).some(name => source.names.has(name));
  if (compiles && source?.plain !== false && !own) return null;
  const window = isWrapper(given) ? (given.window ?? null) : null;
  return { run: run as RowFunction, columns: source?.columns ?? null, window, compiles };
}

function isCompiled(table: ColumnTable, expression: object, rules: ExpressionRules): boolean {
  try {
    parse({ expression }, { table, ...rules });
    return true;
  } catch {
    return false;
  }
}

/** Null where a name that the expression uses is nobody's but arquero's. */
function unlessItsOwn<T>({ compiles }: Native, run: () => T): T | null {
  if (!compiles) return run();
  try {
    return run();
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

function refuse(table: ColumnTable, source: ExpressionSource | null, { aggronly }: ExpressionRules): void {
  if (source === null) return;
  if (source.deferred) {
    throw new WishlabError(
      'EXPRESSION_INVALID',
      'An expression gives a value at once; async functions and generators do not.',
    );
  }
  const missing = (source.columns ?? []).filter(name => table.columnIndex(name) < 0);
  if (missing.length > 0) throw missingColumn(table, missing[0]!);
  if (aggronly && source.outside.length > 0) {
    throw new WishlabError(
      'EXPRESSION_INVALID',
      `rollup() makes one value of many: ${source.outside[0]!} stands in no aggregate, such as op.max(d.${source.outside[0]!}).`,
    );
  }
}

/**
 * Refuses a key that is the name of no column, alone, in an array or in `desc` and its like.
 *
 * @throws COLUMN_MISSING
 */
export function checkNames(table: ColumnTable, keys: readonly unknown[]): void {
  for (const key of keys) {
    const name = isWrapper(key) ? key.expr : key;
    if (typeof name === 'string' && table.columnIndex(name) < 0) throw missingColumn(table, name);
  }
}

export function missingColumn(table: ColumnTable, name: string): WishlabError {
  const names = table.columnNames();
  const nearest = nearestNames(name, names);
  const meant = nearest.length > 0 ? ` Did you mean ${nearest.join(', ')}?` : '';
  const some = names.length > 12 ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more` : names.join(', ');
  return new WishlabError('COLUMN_MISSING', `This table has no column '${name}'.${meant} It has ${some || 'none'}.`, {
    details: { missing: [name], nearest },
  });
}

/** What arquero's desc(), collate(), rolling() and escape() make. */
interface Wrapper {
  readonly expr: unknown;
  readonly window?: Window;
}

function isWrapper(given: unknown): given is Wrapper {
  return typeof given === 'object' && given !== null && 'expr' in given;
}

/** The same annotation of another expression; the window is in the values already. */
function rewrapped(wrapper: Wrapper, expr: unknown): Wrapper {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(wrapper) as object) as object, wrapper, { expr });
  Reflect.deleteProperty(copy, 'window');
  return copy;
}

/** An expression that gives a column: arquero reads the source of a function. */
function referenceTo(column: string): () => unknown {
  const source = `d => d[${JSON.stringify(column)}]`;
  return Object.assign(() => undefined, { toString: () => source });
}
