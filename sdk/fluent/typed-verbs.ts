import type { ColumnTable } from 'arquero';
import type { AnyRow } from '../field/row-types.js';
import { ExpressionTable } from '../table/expression-table.js';
import type { PacketTable } from './packet-table.js';

type Given<Verb extends keyof ColumnTable> = ColumnTable[Verb] extends (...given: infer All) => unknown ? All : never;
type Parameters$ = Readonly<Record<string, AnyRow[string]>>;

/**
 * A function of a row and of the table's parameters; or what arquero takes as well: a text, a call such as `op.sum('tcp_len')`, which is typed as
 * its answer, `desc`, `rolling`, `escape`.
 */
export type Expression<Row> = ((row: Row, parameters: Parameters$) => unknown) | string | number | object;
type Expressions<Row> = Readonly<Record<string, Expression<Row>>>;

type Values<Named> = {
  readonly [Name in keyof Named]: Named[Name] extends (...given: never) => infer Value ? Value : AnyRow[string];
};
/** A row with columns added, or replaced. */
type Derived<Row, Named> = (keyof Row & keyof Named extends never ? Row : Omit<Row, keyof Named>) & Values<Named>;

/** A column's name, those that are known completing. */
type ColumnName<Row> = keyof Row & string;
type Selection = Exclude<Given<'select'>[number], string>;
type Key<Row> = ColumnName<Row> | number | Selection | Expressions<Row>;

/**
 * arquero's verbs, typed by what a row holds. Verbs whose rows nobody knows beforehand give rows of any columns.
 *
 * arquero types each verb as one that gives the very type it has, which those that change the rows do not. Each therefore has
 * arquero's own signature besides, which nobody can call.
 */
export interface TypedVerbs<Row extends object> extends ExpressionTable {
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
   * @returns the table with them.
   * @throws COLUMN_MISSING, EXPRESSION_INVALID
   * @example
   * ```ts
   * const names: Record<number, string> = { 80: 'web', 5201: 'iperf' };
   * packets.derive({ service: d => names[d.tcp_dstport] ?? 'other' });
   * ```
   */
  derive<Named extends Expressions<Row>>(values: Named, options?: Given<'derive'>[1]): PacketTable<Derived<Row, Named>>;
  derive(this: never, ...given: Given<'derive'>): this;

  /**
   * A row for each group, or one for all; see {@link filter} for what an expression may be.
   *
   * @throws COLUMN_MISSING, EXPRESSION_INVALID
   * @example
   * ```ts
   * const bits = 8;
   * packets.groupby('flow').rollup({ rate: d => (op.sum(d.frame_len) * bits) / op.max(d.time) });
   * ```
   */
  rollup(values?: Expressions<Row>): PacketTable;
  rollup(this: never, ...given: Given<'rollup'>): this;

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
  groupby(...keys: (Key<Row> | Key<Row>[])[]): this;
  groupby(this: never, ...keys: Given<'groupby'>): this;

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
  orderby(...keys: (Key<Row> | Expression<Row> | (Key<Row> | Expression<Row>)[])[]): this;
  orderby(this: never, ...keys: Given<'orderby'>): this;

  /**
   * The first row of each value of its keys; see {@link filter} for what an expression may be.
   *
   * @throws COLUMN_MISSING, EXPRESSION_INVALID
   * @example
   * ```ts
   * packets.dedupe('flow').numRows(); // 2
   * ```
   */
  dedupe(...keys: (Key<Row> | Key<Row>[])[]): this;
  dedupe(this: never, ...keys: Given<'dedupe'>): this;

  /**
   * Some columns, in this order. Throws what arquero throws for a column that is not there.
   *
   * @returns the table of these.
   * @example
   * ```ts
   * packets.select('time', 'flow', 'tcp_len');
   * ```
   */
  select<Name extends ColumnName<Row>>(...columns: (Name | Name[])[]): PacketTable<Pick<Row, Name>>;
  /**
   * The columns of a selection of arquero's, such as `not('info')`, or renamed ones.
   *
   * @example
   * ```ts
   * packets.select({ time: 'seconds', tcp_len: 'payload' });
   * ```
   */
  select(...columns: Given<'select'>): PacketTable;
  select(this: never, ...columns: Given<'select'>): this;

  count(...given: Given<'count'>): PacketTable;
  count(this: never, ...given: Given<'count'>): this;
  reduce(...given: Given<'reduce'>): PacketTable;
  reduce(this: never, ...given: Given<'reduce'>): this;
  pivot(...given: Given<'pivot'>): PacketTable;
  pivot(this: never, ...given: Given<'pivot'>): this;
  fold(...given: Given<'fold'>): PacketTable;
  fold(this: never, ...given: Given<'fold'>): this;
  unroll(...given: Given<'unroll'>): PacketTable;
  unroll(this: never, ...given: Given<'unroll'>): this;
  spread(...given: Given<'spread'>): PacketTable;
  spread(this: never, ...given: Given<'spread'>): this;
  rename(...given: Given<'rename'>): PacketTable;
  rename(this: never, ...given: Given<'rename'>): this;
  assign(...given: Given<'assign'>): PacketTable;
  assign(this: never, ...given: Given<'assign'>): this;
  lookup(...given: Given<'lookup'>): PacketTable;
  lookup(this: never, ...given: Given<'lookup'>): this;
  join(...given: Given<'join'>): PacketTable;
  join(this: never, ...given: Given<'join'>): this;
  join_left(...given: Given<'join_left'>): PacketTable;
  join_left(this: never, ...given: Given<'join_left'>): this;
  join_right(...given: Given<'join_right'>): PacketTable;
  join_right(this: never, ...given: Given<'join_right'>): this;
  join_full(...given: Given<'join_full'>): PacketTable;
  join_full(this: never, ...given: Given<'join_full'>): this;
  cross(...given: Given<'cross'>): PacketTable;
  cross(this: never, ...given: Given<'cross'>): this;
}

/** {@link ExpressionTable} with verbs that know a row's columns. */
export const TypedTable = ExpressionTable as unknown as new <Row extends object>(
  ...given: ConstructorParameters<typeof ColumnTable>
) => TypedVerbs<Row>;

/** Verbs whose rows are other rows than the table's own. */
export const OTHER_ROWS = [
  'rollup',
  'count',
  'reduce',
  'pivot',
  'fold',
  'unroll',
  'join',
  'join_left',
  'join_right',
  'join_full',
  'cross',
] as const;

export type { AnyRow };
