import type { DataType } from '@uwdata/flechette';
import {
  type BatchColumn,
  type ColumnBatch,
  type FrameCounts,
  NO_COUNTS,
  type SkippedFrame,
} from '../request/source.js';
import { listType, storageType } from './arrow-types.js';
import { type Column, ListColumn, NullColumn } from './columns.js';
import { Growing } from './growing.js';
import { type Built, type ValuesBuilder, valuesBuilder } from './values-builder.js';
import { convert } from './convert.js';
import { asNumbersWhereSafe, isInstant } from './whole-numbers.js';

/** A table's columns, put together, and what is to be said of them. */
export interface BuiltTable {
  readonly columns: Record<string, Column<unknown>>;
  /** For columns that hold one of a field's values: in how many frames there were more. */
  readonly more: Record<string, number>;
  /** Columns of 64-bit integers of which some are beyond what a number holds exactly. */
  readonly bigint: readonly string[];
  /** For columns asked for as another form: how many values could not be so, and are null. */
  readonly unconverted: Record<string, number>;
  readonly counts: FrameCounts;
  /** Captures that ended before their end, and why. */
  readonly damage: Record<string, string>;
  /** Frames that were left out. */
  readonly skipped: readonly SkippedFrame[];
  /** Time of each capture's first frame, by its name; nanoseconds since 1970, null where it has none. */
  readonly starts: ReadonlyMap<string, bigint | null>;
}

/**
 * Puts column batches together to a table. With several captures the table has a column `capture_name`, and flows have
 * that name before them. Memory is that of the values; building is linear.
 */
export class TableBuilder {
  private readonly parts: ColumnBuilder[] = [];
  private readonly captures = valuesBuilder('string');
  private several = false;
  private readonly counts: FrameCounts = { ...NO_COUNTS };
  private readonly damage: Record<string, string> = {};
  private readonly skipped: SkippedFrame[] = [];
  private readonly starts = new Map<string, bigint | null>();

  constructor(private readonly keepEmpty: boolean) {}

  add(batch: ColumnBatch): void {
    for (const name of Object.keys(this.counts) as (keyof FrameCounts)[]) this.counts[name] += batch.counts[name];
    this.skipped.push(...batch.skipped);
    if (batch.damage !== null) this.damage[batch.capture.name] = batch.damage;
    if (batch.start !== null || !this.starts.has(batch.capture.name)) this.starts.set(batch.capture.name, batch.start);
    this.several = batch.capture.of > 1;
    if (this.several && batch.rows > 0) {
      const codes = new Uint32Array(batch.rows);
      this.captures.add({ storage: 'string', codes, dictionary: [batch.capture.name] }, batch.rows);
    }
    batch.columns.forEach((column, i) => {
      const part = (this.parts[i] ??= new ColumnBuilder(column));
      const isFlow = column.name === 'flow' && column.field === null;
      part.add(this.several && isFlow ? prefixed(column, batch.capture.name) : column, batch.rows);
    });
  }

  finish(): BuiltTable {
    const columns: BuiltTable['columns'] = {};
    const more: BuiltTable['more'] = {};
    const bigint: string[] = [];
    const unconverted: BuiltTable['unconverted'] = {};
    if (this.several) columns['capture_name'] = this.captures.finish();
    for (const part of this.parts) {
      if (!part.any && part.column.wild && !this.keepEmpty) continue;
      const built = part.finish();
      columns[part.column.name] = built.values;
      if (part.more > 0) more[part.column.name] = part.more;
      if (built.bigint) bigint.push(part.column.name);
      if (built.failed > 0) unconverted[part.column.name] = built.failed;
    }
    const { counts, damage, skipped, starts } = this;
    return { columns, more, bigint, unconverted, counts, damage, skipped, starts };
  }
}

function prefixed(column: BatchColumn, name: string): BatchColumn {
  if (column.values?.storage !== 'string') return column;
  return { ...column, values: { ...column.values, dictionary: column.values.dictionary.map(key => `${name}/${key}`) } };
}

/** Wireshark's types whose values are bytes in hexadecimal. */
const BYTES = new Set(['BYTES', 'UINT_BYTES', 'ETHER', 'EUI64', 'FCWWN', 'VINES', 'AX25', 'SYSTEM_ID']);

class ColumnBuilder {
  more = 0;
  private rows = 0;
  private readonly values: ValuesBuilder;
  private readonly offsets: Growing<Uint32Array> | null;
  private items = 0;

  constructor(readonly column: BatchColumn) {
    this.values = valuesBuilder(column.storage, BYTES.has(column.field?.type ?? ''));
    this.offsets = column.list ? new Growing(Uint32Array) : null;
    this.offsets?.fill(0, 1);
  }

  get any(): boolean {
    return this.values.any;
  }

  add({ values, offsets, more }: BatchColumn, rows: number): void {
    this.rows += rows;
    this.more += more;
    if (!this.offsets) {
      this.values.add(values, rows);
      return;
    }
    const base = this.items;
    if (values === null || offsets === null) {
      this.offsets.append(new Uint32Array(rows).fill(base));
      return;
    }
    const count = offsets[rows] ?? 0;
    this.offsets.append(offsets.subarray(1).map(offset => offset + base));
    this.values.add(values, count);
    this.items += count;
  }

  finish(): { values: Built; bigint: boolean; failed: number } {
    const { field, as, storage } = this.column;
    const type = typeOf(this.column);
    if (!this.any) {
      const absent = new NullColumn(this.rows, this.offsets ? listType(type) : type);
      return { values: absent, bigint: false, failed: 0 };
    }
    let items = this.values.finish();
    let failed = 0;
    if (as) ({ values: items, failed } = convert(items, as));
    else if ((storage === 'i64' || storage === 'u64') && !isInstant(field)) items = asNumbersWhereSafe(items);
    const bigint = !as && !isInstant(field) && (storage === 'i64' || storage === 'u64') && !isNumbers(items);
    return {
      values: this.offsets ? new ListColumn(this.offsets.finish(), items, bigint ? storageType(storage) : type) : items,
      bigint,
      failed,
    };
  }
}

/** What a column is in Arrow where 64-bit integers are safe as numbers. */
function typeOf({ field, as, storage }: BatchColumn): DataType {
  if (as === 'string') return storageType('string');
  if (as === 'bigint') return storageType('i64');
  const wide = (storage === 'i64' || storage === 'u64') && !isInstant(field);
  return storageType(as === 'number' || wide ? 'f64' : storage);
}

function isNumbers(built: Built): boolean {
  for (const value of built as Iterable<unknown>) if (value !== null) return typeof value === 'number';
  return true;
}
