import type { AlwaysColumns, AnyRow } from '../field/row-types.js';

/** What was named so far. */
export type Named<Columns> = [Columns] extends [null] ? AlwaysColumns : Columns;
/** What a row holds: the columns that were named, else the default ones. */
export type RowOf<Columns, Defaults extends object> = [Columns] extends [null]
  ? Defaults
  : [Columns] extends [object]
    ? Columns
    : AnyRow;
