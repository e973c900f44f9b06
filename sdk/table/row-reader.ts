import type { ColumnTable } from 'arquero';

/** A row as an expression sees it: `row.tcp_len`. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Gives an expression the rows of a table, one after the other.
 *
 * @param columns those that are read: then one object stands for every row in turn, and reads a column only when asked. With null
 *   each row is an object of its own with all columns, which may be kept, spread and handed on.
 */
export function rowReader(table: ColumnTable, columns: readonly string[] | null): (row: number) => Row {
  if (columns === null) {
    const all = table.columnNames();
    return row => Object.fromEntries(all.map(name => [name, table.column(name)?.at(row) as unknown]));
  }
  let current = 0;
  const cursor: Row = {};
  for (const name of columns) {
    const column = table.column(name);
    Object.defineProperty(cursor, name, { get: (): unknown => column?.at(current), enumerable: true });
  }
  return row => {
    current = row;
    return cursor;
  };
}
