import { ColumnTable } from 'arquero';
import { Expressions, checkNames, isExpressions, missingColumn, rollup } from './expressions.js';

/** arquero's ColumnTable, whose verbs take any function of a row as an expression. */
export class ExpressionTable extends ColumnTable {
  override filter(criteria: Parameters<ColumnTable['filter']>[0]): this {
    const expressions = new Expressions<this>(this);
    const expression = expressions.of(criteria) as typeof criteria;
    return expressions.run(table => super.filter.call(table, expression));
  }

  override derive(
    values: Parameters<ColumnTable['derive']>[0],
    options: Parameters<ColumnTable['derive']>[1] = {},
  ): this {
    const expressions = new Expressions<this>(this);
    const all = expressions.ofAll(values);
    return expressions.run(table => super.derive.call(table, all, options));
  }

  override rollup(values: Parameters<ColumnTable['rollup']>[0] = {}): this {
    return rollup<this>(this, values, compiled => super.rollup(compiled as typeof values));
  }

  override groupby(...keys: Parameters<ColumnTable['groupby']>): this {
    checkNames(this, keys.flat());
    const expressions = new Expressions<this>(this, { window: false });
    const all = keys.flat().map(key => (isExpressions(key) ? expressions.ofAll(key) : key));
    return expressions.run(table => super.groupby.apply(table, all));
  }

  override orderby(...keys: Parameters<ColumnTable['orderby']>): this {
    checkNames(this, keys.flat());
    const expressions = new Expressions<this>(this, { window: false });
    const all = expressions.keys(keys.flat()) as typeof keys;
    return expressions.run(table => super.orderby.apply(table, all));
  }

  override dedupe(...keys: Parameters<ColumnTable['dedupe']>): this {
    checkNames(this, keys.flat());
    const expressions = new Expressions<this>(this, { window: false });
    const all = keys.flat().map(key => (isExpressions(key) ? expressions.ofAll(key) : key));
    return expressions.run(table => super.dedupe.apply(table, all));
  }

  override array(...given: Parameters<ColumnTable['array']>): ReturnType<ColumnTable['array']> {
    if (this.columnIndex(given[0]) < 0) throw missingColumn(this, given[0]);
    return super.array(...given);
  }
}
