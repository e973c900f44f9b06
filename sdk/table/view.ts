import type { ColumnTable } from 'arquero';
import { type Cell, cellOf, decimalsOf } from './cell.js';
import { type ColumnType, isHex, typeOf } from './column-type.js';
import { visible } from '../escape.js';
import { skippedTexts } from './skipped-texts.js';
import type { SkippedFrame } from '../request/source.js';

/** What a table may know about itself beyond its columns; every part may be missing. */
export interface TableMeta {
  /** `packets`, `flows`, `congestion-window`: what a row is. */
  readonly kind?: string | null;
  readonly captures?: readonly { readonly name: string }[];
  /** Columns for which some frames had more values than the column holds, and how many frames. */
  readonly more?: Readonly<Record<string, number>>;
  /** Columns asked for in another form, and how many values could not be so. */
  readonly unconverted?: Readonly<Record<string, number>>;
  readonly counts?: { readonly malformed: number; readonly cut: number };
  /** Captures that ended before their end, and why. */
  readonly damage?: Readonly<Record<string, string>>;
  /** Frames that were left out since a worker ended at them. */
  readonly skipped?: readonly SkippedFrame[];
}

/** How much of a table is shown. */
export interface ViewLimits {
  /** Tables up to so many rows are shown whole; of longer ones the first `head` and the last `tail`. */
  readonly whole: number;
  readonly head: number;
  readonly tail: number;
  readonly columns: number;
  /** Characters of a value. */
  readonly characters: number;
}

export interface ViewColumn {
  /** The column's name, visible (see `visible`). */
  readonly name: string;
  readonly type: ColumnType;
  /** Bytes and hardware addresses, which are read digit by digit. */
  readonly hex: boolean;
  /** Numbers stand to the right. */
  readonly right: boolean;
}

export interface ViewRow {
  readonly cells: readonly Cell[];
  readonly protocol: string | null;
  readonly flow: string | null;
}

/** The part of a table that is shown, and what is said about the rest; HTML and plain text are written from it. */
export interface TableView {
  readonly columns: readonly ViewColumn[];
  readonly head: readonly ViewRow[];
  readonly tail: readonly ViewRow[];
  /** The first rows in order, at most so many; made as they are asked for. */
  first(rows: number): Iterable<ViewRow>;
  /** `48,211 rows × 7 columns`. */
  readonly size: string;
  /** What a row is, and of which captures; null where the table does not say. */
  readonly origin: string | null;
  readonly notes: readonly string[];
}

/**
 * The view of a table.
 *
 * Cost: that of the rows shown, however long the table is, save that an ordered table is sorted (once; arquero
 * keeps the order) and that a column without a value in the rows shown is looked through for its type.
 */
export function viewOf(table: ColumnTable, meta: TableMeta | null, limits: ViewLimits): TableView {
  const names = table.columnNames().slice(0, limits.columns);
  const [head, tail] = shownRows(table, limits);
  const rows = [...head, ...tail];
  const looks = names.map(name => lookOf(table, name, rows));
  const rowOf = (row: number): ViewRow => {
    const cells = looks.map(({ name, decimals }) => cellOf(table.column(name)?.at(row), decimals, limits.characters));
    return { cells, protocol: stringAt(table, 'protocol', row), flow: stringAt(table, 'flow', row) };
  };
  return {
    columns: looks.map(({ name, type, hex }) => ({
      name: visible(name, limits.characters),
      type,
      hex,
      right: NUMERIC.has(type),
    })),
    head: head.map(rowOf),
    tail: tail.map(rowOf),
    first: rows => firstRows(table, rows, rowOf),
    size: `${plural(table.numRows(), 'row')} × ${plural(table.numCols(), 'column')}`,
    origin: originOf(meta),
    notes: [
      ...groupingNote(table),
      ...hiddenNote(table, limits.columns),
      ...moreNote(names, meta),
      ...unconvertedNote(names, meta),
      ...damageNote(meta),
      ...skippedTexts(meta?.skipped ?? []),
    ],
  };
}

/** What aligns at its right, and sorts as numbers. */
const NUMERIC: ReadonlySet<string> = new Set(['number', 'bigint', 'bigint | number']);

function shownRows(table: ColumnTable, { whole, head, tail }: ViewLimits): [number[], number[]] {
  const size = table.numRows();
  const some = (limit: number, offset: number): number[] => {
    const rows: number[] = [];
    table.scan(row => void rows.push(row ?? 0), true, limit, offset);
    return rows;
  };
  return size <= whole ? [some(size, 0), []] : [some(head, 0), some(tail, size - tail)];
}

function* firstRows<T>(table: ColumnTable, rows: number, make: (row: number) => T): Generator<T, void, undefined> {
  const indices: number[] = [];
  table.scan(row => void indices.push(row ?? 0), true, rows);
  for (const row of indices) yield make(row);
}

function lookOf(table: ColumnTable, name: string, rows: readonly number[]) {
  const column = table.column(name);
  const values = rows.map((row): unknown => column?.at(row));
  const type = typeOf(column, values);
  const numbers = values.filter((value): value is number => typeof value === 'number');
  return { name, type, decimals: decimalsOf(numbers), hex: isHex(column, values) };
}

function stringAt(table: ColumnTable, name: string, row: number): string | null {
  const value: unknown = table.column(name)?.at(row);
  return typeof value === 'string' ? value : null;
}

function originOf(meta: TableMeta | null): string | null {
  const captures = meta?.captures ?? [];
  const names = captures.slice(0, 3).map(({ name }) => visible(name, 60));
  if (captures.length > names.length) names.push(`${count(captures.length - names.length)} more`);
  const kind = meta?.kind ? visible(meta.kind.replaceAll('-', ' '), 40) : null;
  if (names.length === 0) return kind;
  return `${kind ?? 'from'}${kind ? ' of' : ''} ${names.join(', ')}`;
}

function groupingNote(table: ColumnTable): string[] {
  if (!table.isGrouped()) return [];
  const { names, size } = table.groups();
  return [`grouped by ${names.map(name => visible(name, 40)).join(', ')}: ${plural(size, 'group')}`];
}

function hiddenNote(table: ColumnTable, shown: number): string[] {
  const hidden = table.columnNames().slice(shown);
  if (hidden.length === 0) return [];
  const named = hidden
    .slice(0, 6)
    .map(name => visible(name, 40))
    .join(', ');
  return [
    `${count(hidden.length)} more ${hidden.length === 1 ? 'column' : 'columns'}: ${named}${hidden.length > 6 ? ', …' : ''}`,
  ];
}

function moreNote(names: readonly string[], meta: TableMeta | null): string[] {
  return names.flatMap(name => {
    const frames = meta?.more?.[name] ?? 0;
    return frames > 0 ? [`${visible(name, 40)} holds one value a frame; ${plural(frames, 'frame')} had more`] : [];
  });
}

function unconvertedNote(names: readonly string[], meta: TableMeta | null): string[] {
  return names.flatMap(name => {
    const values = meta?.unconverted?.[name] ?? 0;
    return values > 0
      ? [`${visible(name, 40)}: ${plural(values, 'value')} could not be had in this form, and are null`]
      : [];
  });
}

function damageNote(meta: TableMeta | null): string[] {
  const { malformed = 0, cut = 0 } = meta?.counts ?? {};
  const frames = [
    ...(malformed > 0 ? [`${plural(malformed, 'frame')} malformed`] : []),
    ...(cut > 0 ? [`${plural(cut, 'frame')} cut short when captured`] : []),
  ];
  const damaged = Object.entries(meta?.damage ?? {}).map(([name, why]) => `${visible(name, 60)}: ${visible(why, 200)}`);
  return [...(frames.length > 0 ? [frames.join(', ')] : []), ...damaged];
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

function plural(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}
