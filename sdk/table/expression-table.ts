import { ColumnTable } from 'arquero';
import { Expressions, isExpressions, rollup } from './expressions.js';

/** arquero's ColumnTable, whose expressions may be any function of a row. */
export class ExpressionTable extends ColumnTable {
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
  override filter(criteria: Parameters<ColumnTable['filter']>[0]): this {
    const expressions = new Expressions<this>(this);
    const expression = expressions.of(criteria) as typeof criteria;
    return expressions.run(table => super.filter.call(table, expression));
  }

  /**
   * Adds columns, or replaces them; see {@link filter} for what an expression may be.
   *
   * @throws COLUMN_MISSING, EXPRESSION_INVALID
   * @example
   * ```ts
   * const names: Record<number, string> = { 80: 'web', 5201: 'iperf' };
   * packets.derive({ service: d => names[d.tcp_dstport] ?? 'other' });
   * ```
   */
  override derive(
    values: Parameters<ColumnTable['derive']>[0],
    options: Parameters<ColumnTable['derive']>[1] = {},
  ): this {
    const expressions = new Expressions<this>(this);
    const all = expressions.ofAll(values);
    return expressions.run(table => super.derive.call(table, all, options));
  }

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
  override rollup(values: Parameters<ColumnTable['rollup']>[0] = {}): this {
    return rollup<this>(this, values, compiled => super.rollup(compiled as typeof values));
  }

  /** Groups the rows by columns, or by expressions: `groupby({ second: d => Math.floor(d.time) })`; see {@link filter}. */
  override groupby(...keys: Parameters<ColumnTable['groupby']>): this {
    const expressions = new Expressions<this>(this, { window: false });
    const all = keys.flat().map(key => (isExpressions(key) ? expressions.ofAll(key) : key));
    return expressions.run(table => super.groupby.apply(table, all));
  }

  /** Orders the rows by columns or expressions, `desc` of them the other way round; see {@link filter}. */
  override orderby(...keys: Parameters<ColumnTable['orderby']>): this {
    const expressions = new Expressions<this>(this, { window: false });
    const all = expressions.keys(keys.flat()) as typeof keys;
    return expressions.run(table => super.orderby.apply(table, all));
  }

  /** The first row of each value of its keys; see {@link filter} for what an expression may be. */
  override dedupe(...keys: Parameters<ColumnTable['dedupe']>): this {
    const expressions = new Expressions<this>(this, { window: false });
    const all = keys.flat().map(key => (isExpressions(key) ? expressions.ofAll(key) : key));
    return expressions.run(table => super.dedupe.apply(table, all));
  }
}
