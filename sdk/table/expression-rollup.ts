import { ColumnTable } from 'arquero';
import { type RowFunction, answerName, firstRow, recorded, withArguments } from './expression-native.js';

/**
 * An aggregate as plain JavaScript, a value for each group: arquero computes the calls of `op`, and the expression's value is that of any
 * row of the group, since outside of `op` an aggregate reads none.
 */
export function nativeAggregate(
  table: ColumnTable,
  expression: RowFunction,
  columns: readonly string[] | null,
): readonly unknown[] {
  const groups = table.isGrouped() ? table.groups() : null;
  const record = recorded(table, expression, columns, each => {
    const { wide, described } = withArguments(table, each, null);
    const answers = ColumnTable.prototype.rollup.call(wide, described);
    return {
      known: each.calls.length,
      at: (call, row) => answers.column(answerName(call))?.at(groups?.keys[row] ?? 0) as unknown,
    };
  });
  const values: unknown[] = Array.from({ length: groups?.size ?? 1 });
  if (groups) table.scan(row => (values[groups.keys[row ?? 0] ?? 0] = record.values[row ?? 0]));
  else values[0] = record.values[table.numRows() > 0 ? firstRow(table) : 0];
  return values;
}
