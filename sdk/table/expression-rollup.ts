import { ColumnTable } from 'arquero';
import {
  type RowFunction,
  answerName,
  firstRow,
  parametersOf,
  recorded,
  replayed,
  withArguments,
} from './expression-native.js';
import { type Row, rowReader } from './row-reader.js';
import { UNKNOWN } from './unknown.js';

/**
 * An aggregate as plain JavaScript, a value for each group: arquero computes the calls of `op`, and the expression runs once a
 * group with their answers.
 */
export function nativeAggregate(
  table: ColumnTable,
  expression: RowFunction,
  columns: readonly string[] | null,
): readonly unknown[] {
  const record = recorded(table, expression, columns);
  const { wide, described } = withArguments(table, record, null);
  const answers = ColumnTable.prototype.rollup.call(wide, described);
  const groups = table.isGrouped() ? table.groups() : null;
  const rowAt = rowReader(table, columns);
  const parameters = parametersOf(table);
  // Any row of the group will do: outside of op, an aggregate reads none.
  const rowOf = (group: number): Row => {
    if (table.numRows() === 0) return UNKNOWN as Row;
    return rowAt(groups?.rows[group] ?? firstRow(table));
  };
  return Array.from({ length: groups?.size ?? 1 }, (_, group) =>
    replayed(
      record.calls,
      call => answers.column(answerName(call))?.at(group),
      () => expression(rowOf(group), parameters),
    ),
  );
}
