import type { ColumnTable, names } from 'arquero';
import type { AnyRow } from '../field/row-types.js';
import { EscapedTable } from '../table/escaped-table.js';
import type { PacketTable } from './packet-table.js';
import type { ColumnName, Keyed, OrderKey, KeyedRow, Renamed, Renames, Selected, SelectedRow } from './rows-chosen.js';
import type { Derived, Expression, Expressions, Imputed, Values } from './rows-made.js';
import type { TypedLists } from './typed-lists.js';

type Given<Verb extends keyof ColumnTable> = ColumnTable[Verb] extends (...given: infer All) => unknown ? All : never;
type Key<Row> = Keyed<Row, Expressions<Row>>;

/** The keys of a table that is not grouped; of a table of any rows nobody knows. */
export type NoKeys<Row> = string extends keyof Row ? AnyRow : object;

/**
 * arquero's verbs, typed by what a row holds, and by what the rows are grouped by. Where the columns depend on data (`pivot`, `reduce`) a row may have any.
 *
 * arquero types each verb as one that gives the very type it has, which those that change the rows do not. Each therefore has
 * arquero's own signature besides, which nobody can call.
 */
export interface TypedVerbs<Row extends object, Keys extends object> extends TypedLists<Row, Keys> {
  /**
   * The rows for which an expression is true. Here as in `derive`, `rollup`, `groupby` and `orderby`, an expression is any function of a
   * row: with variables of your own, methods and statements it runs as plain JavaScript, and what arquero can compile it does.
   * Aggregates and window functions (`op`) work in both.
   *
   * @throws COLUMN_MISSING, EXPRESSION_INVALID
   * @example
   * ```ts
   * const stream = 0;
   * packets.filter(d => d.tcp_stream === stream && d.tcp_len > op.mean(d.tcp_len));
   * ```
   */
  filter(criteria: Expression<Row>): this;

  /**
   * Adds columns, or replaces them; see {@link filter} for what an expression may be.
   *
   * @returns the table with them; with `drop` of them alone.
   * @throws COLUMN_MISSING, EXPRESSION_INVALID
   * @example
   * ```ts
   * const names: Record<number, string> = { 80: 'web', 5201: 'iperf' };
   * packets.derive({ service: d => names[d.tcp_dstport] ?? 'other' });
   * ```
   */
  derive<Named extends Expressions<Row>>(
    values: Named,
    options: Given<'derive'>[1] & { readonly drop: true },
  ): PacketTable<Values<Named>, Keys>;
  derive<Named extends Expressions<Row>>(
    values: Named,
    options?: Given<'derive'>[1],
  ): PacketTable<Derived<Row, Values<Named>>, Keys>;
  derive(this: never, ...given: Given<'derive'>): this;

  /**
   * A row for each group, or one for all, of the keys and of what the expressions make; see {@link filter} for what an expression may be.
   *
   * @throws COLUMN_MISSING, EXPRESSION_INVALID
   * @example
   * ```ts
   * const bits = 8;
   * packets.groupby('flow').rollup({ rate: d => (op.sum(d.frame_len) * bits) / op.max(d.time) });
   * ```
   */
  rollup<Named extends Expressions<Row>>(values: Named): PacketTable<Derived<Keys, Values<Named>>>;
  rollup(): PacketTable<Keys>;
  rollup(this: never, ...given: Given<'rollup'>): this;

  /** A row for each group, or one for all: the keys, and how many rows it has, in `count` or as named. */
  count<const As extends string = 'count'>(options?: {
    readonly as?: As;
  }): PacketTable<Derived<Keys, { readonly [Column in As]: number }>>;
  count(this: never, ...given: Given<'count'>): this;

  /**
   * Groups the rows by columns, or by expressions; see {@link filter}.
   *
   * @returns the same rows, grouped.
   * @throws COLUMN_MISSING, EXPRESSION_INVALID
   * @example
   * ```ts
   * packets.groupby({ second: d => Math.floor(d.time) }).count();
   * ```
   */
  groupby<const Given extends readonly Key<Row>[]>(...keys: Given): PacketTable<Row, KeyedRow<Row, Given[number]>>;
  groupby(this: never, ...keys: Given<'groupby'>): this;

  /**
   * The same rows, no longer grouped. Never throws.
   *
   * @example
   * ```ts
   * packets.groupby('flow').ungroup().count().get('count'); // 8684
   * ```
   */
  ungroup(): PacketTable<Row>;
  ungroup(this: never, ...given: Given<'ungroup'>): this;

  /**
   * Orders the rows by columns or expressions, `desc` of them the other way round; see {@link filter}.
   *
   * @returns the same rows in that order.
   * @throws COLUMN_MISSING, EXPRESSION_INVALID
   * @example
   * ```ts
   * packets.orderby('flow', desc(d => d.tcp_len));
   * ```
   */
  orderby(...keys: (OrderKey<Row> | readonly OrderKey<Row>[])[]): this;
  /** By columns whose names are in variables. */
  orderby<const Given extends readonly (OrderKey<Row> | string)[]>(
    this: string extends Extract<Given[number], string> ? this : never,
    ...keys: Given
  ): this;
  orderby(this: never, ...keys: Given<'orderby'>): this;

  /**
   * The first row of each value of its keys; see {@link filter} for what an expression may be. They are not grouped.
   *
   * @throws COLUMN_MISSING, EXPRESSION_INVALID
   * @example
   * ```ts
   * packets.dedupe('flow').numRows(); // 2
   * ```
   */
  dedupe(...keys: (Key<Row> | Key<Row>[])[]): PacketTable<Row>;
  dedupe(this: never, ...keys: Given<'dedupe'>): this;

  /**
   * Some columns, in this order: by name, by a selection such as `not('info')`, or by `{ name: 'new name' }`. Throws what arquero
   * throws for a column that is not there.
   *
   * @returns the table of these.
   * @example
   * ```ts
   * packets.select('flow', { time: 'seconds', tcp_len: 'payload' });
   * ```
   */
  select<const Given extends readonly Selected<Row>[]>(
    ...columns: Given
  ): PacketTable<SelectedRow<Row, Given[number]>, Keys>;
  /** Columns whose names are in a variable: each of the table's may be there. */
  select<const Given extends readonly (Selected<Row> | string)[]>(
    this: string extends Extract<Given[number], string> ? this : never,
    ...columns: Given
  ): PacketTable<SelectedRow<Row, Given[number]>, Keys>;
  select(this: never, ...columns: Given<'select'>): this;

  /** The same columns, some under new names: `{ name: 'new name' }`. */
  rename<const New extends Renames<Row>>(columns: New): PacketTable<Renamed<Row, New>, Keys>;
  rename(...columns: readonly ReturnType<typeof names>[]): PacketTable<AnyRow, Keys>;
  rename(this: never, ...given: Given<'rename'>): this;

  /**
   * Values where there are none, of `null`, `undefined` or `NaN`; with `expand` it also makes rows, which are no packets, and clears the kind. Throws
   * what arquero throws.
   *
   * @returns the table with them.
   * @example
   * ```ts
   * packets.impute({ tcp_len: () => 0 });
   * ```
   */
  impute<Named extends { readonly [Column in ColumnName<Row>]?: Expression<Row> }>(
    values: Named,
    options: { readonly expand: Key<Row> },
  ): PacketTable<Imputed<Partial<Row>, Named>, Keys>;
  /** Values where there are none, in the rows that there are. */
  impute<Named extends { readonly [Column in ColumnName<Row>]?: Expression<Row> }>(
    values: Named,
  ): PacketTable<Imputed<Row, Named>, Keys>;
  impute(this: never, ...given: Given<'impute'>): this;

  /** The columns are what the reducer says. */
  reduce(...given: Given<'reduce'>): PacketTable;
  reduce(this: never, ...given: Given<'reduce'>): this;
}

/** {@link EscapedTable} with verbs that know a row's columns. */
export const TypedTable = EscapedTable as unknown as new <Row extends object, Keys extends object>(
  ...given: ConstructorParameters<typeof ColumnTable>
) => TypedVerbs<Row, Keys>;

/** Verbs whose rows are other rows than the table's own. */
export const OTHER_ROWS = [
  'rollup',
  'count',
  'reduce',
  'pivot',
  'fold',
  'unroll',
  'impute',
  'join',
  'join_left',
  'join_right',
  'join_full',
  'cross',
] as const;

/** Whether a call of one of them makes other rows: `impute` does where it expands. */
export function makesRows(verb: (typeof OTHER_ROWS)[number], given: readonly unknown[]): boolean {
  return verb !== 'impute' || (given[1] as Given<'impute'>[1])?.expand !== undefined;
}

export type { AnyRow };
