import { WishlabError } from '../../errors.js';
import type { WishedColumn } from '../../field/opened-columns.js';
import type { BatchColumn, FieldInfo } from '../../request/source.js';
import { storageOf } from '../../table/storage.js';
import { type Cell, valuesOf } from '../../table/values-of.js';
import { isInstant } from '../../table/whole-numbers.js';
import { type Document, type DocumentValue, nanoseconds, sourceOf, valuesAt, valuesOfField } from './document.js';
import { type Ends, SEGMENT_PATHS } from './flow-of.js';

/** A document, and what was found out about it. */
export interface Row {
  readonly document: Document;
  readonly ends: Ends | null;
  readonly flow: string | null;
}

interface Base {
  readonly storage: BatchColumn['storage'];
  readonly paths: readonly string[];
  readonly cell: (row: Row) => Cell;
}

const first = (path: string): Pick<Base, 'paths' | 'cell'> => ({
  paths: [path],
  cell: ({ document }) => valuesAt(document, path)[0] ?? null,
});

/** The base columns that documents have. */
const BASE: Readonly<Record<string, Base>> = {
  frame_number: { storage: 'u32', ...first('frame.frame_number') },
  time: { storage: 'f64', ...first('frame.frame_time_relative') },
  frame_len: { storage: 'u32', ...first('frame.frame_len') },
  flow: { storage: 'string', paths: SEGMENT_PATHS, cell: ({ flow }) => flow },
  ip_source: { storage: 'string', paths: SEGMENT_PATHS, cell: ({ ends }) => ends?.source ?? null },
  ip_destination: { storage: 'string', paths: SEGMENT_PATHS, cell: ({ ends }) => ends?.destination ?? null },
};

/** Base columns that rest on the segment that a frame is. */
const OF_FLOWS: ReadonlySet<string> = new Set(['flow', 'ip_source', 'ip_destination']);

/** Whether a column needs to know the frame's flow. */
export function needsFlow({ name, field }: WishedColumn): boolean {
  return field === null && OF_FLOWS.has(name);
}

/** The paths of a document that a column is made from. */
export function pathsOfColumn({ name, field }: WishedColumn): readonly string[] {
  if (field === null) return baseOf(name).paths;
  return field.field === 'frame.time_epoch' ? ['@timestamp'] : [sourceOf(field)];
}

function baseOf(name: string): Base {
  const base = BASE[name];
  if (base) return base;
  throw new WishlabError(
    'COLUMN_MISSING',
    `An index has no column '${name}': that is Wireshark's column text, which documents do not hold. It has ${Object.keys(BASE).join(', ')}, and every field: .fields('ip.src', 'frame.protocols').`,
    { details: { column: name } },
  );
}

/** A column of some documents, in the form in which libwireshark's columns come; `nulls` counts values that no number stands for. */
export function columnOf(column: WishedColumn, rows: readonly Row[], nulls: { count: number }): BatchColumn {
  const { name, field, wild, as, wish } = column;
  const plain = { name, field, wild, as, more: 0, list: false, offsets: null };
  if (field === null || wish === null) {
    const { storage, cell } = baseOf(name);
    return { ...plain, storage, values: valuesOf(storage, rows.map(cell)) };
  }
  const each = rows.map(({ document }) => cellsOf(document, field));
  if (wish.pick === 'count') {
    const counts = each.map(cells => cells.length);
    return { ...plain, storage: 'u32', values: valuesOf('u32', counts) };
  }
  const storage = storageOf(field);
  if (storage !== 'string') nulls.count += each.flat().filter(cell => cell === null).length;
  if (wish.pick === 'all') {
    const offsets = new Uint32Array(rows.length + 1);
    each.forEach((cells, row) => (offsets[row + 1] = (offsets[row] as number) + cells.length));
    const values = valuesOf(storage, each.flat());
    return { ...plain, storage, list: true, values, offsets: values ? offsets : null };
  }
  const more = each.filter(cells => cells.length > 1).length;
  const chosen = each.map(cells => (wish.pick === 'last' ? cells.at(-1) : cells[0]) ?? null);
  return { ...plain, storage, more, values: valuesOf(storage, chosen) };
}

function cellsOf(document: Document, field: FieldInfo): Cell[] {
  if (field.field === 'frame.time_epoch') {
    const time = document['@timestamp'];
    return typeof time === 'string' ? [nanoseconds(time)] : [];
  }
  const values: readonly DocumentValue[] = valuesOfField(document, field);
  if (field.kind !== 'time' || !isInstant(field)) return [...values];
  return values.map(value => (typeof value === 'string' ? nanoseconds(value) : null));
}
