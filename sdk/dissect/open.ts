import type * as Addon from '../../native/index.js';
import type { NativeColumn } from '../../native/index.js';
import { compilable } from './compilable.js';
import { notWritable } from './failures.js';
import { type OpenedColumn, openedColumns } from '../field/opened-columns.js';
import type { FieldInfo } from '../request/source.js';
import type { ColumnHeader, Order, Reading } from './orders.js';

/** An open capture in the worker: pulled batch by batch. */
export interface Reader {
  next(rows: number, bytes: number): { facts: object; sections: Buffer[] };
  close(): void;
}

/** The same of one that may be split over processes. */
export interface SplitReader extends Reader {
  /** Why one process dissects it though more were ordered; empty where they do. */
  against(): string;
}

type OpenOrder<K extends Order['order']> = Extract<Order, { order: K }>;

/** Opens a capture for columns: wildcards become the names that match, in the dictionary's order. */
export function openColumns(
  addon: typeof Addon,
  { depth, base, wishes, displayFilters, ...reading }: OpenOrder<'open-columns'>,
): { reader: SplitReader; columns: OpenedColumn[] } {
  const match = (pattern: string): FieldInfo[] => JSON.parse(addon.matchFields(pattern)) as FieldInfo[];
  const opened = openedColumns({ match, all: () => match('*') }, base, wishes);
  const native = new addon.ColumnReader({
    ...readRequest(addon, reading, displayFilters),
    depth,
    columns: opened.map(({ name, field, wish }) =>
      field ? { name, field: field.field, pick: wish?.pick ?? 'first' } : { name },
    ),
  });
  return {
    reader: {
      next: (rows, bytes) => columnMessage(native.next(rows, bytes)),
      against: () => native.against(),
      close: () => native.close(),
    },
    columns: opened,
  };
}

/** What both readers are asked with; the worker's memory is limited from here on. */
function readRequest(
  addon: typeof Addon,
  { memory, path, limit, twoPass, shares, uneven, leftOut, leftOutFirst, after }: Omit<Reading, 'displayFilters'>,
  displayFilters: readonly string[],
): Addon.ReadRequest {
  addon.limitMemory(memory);
  const again = { leftOut, leftOutFirst, after };
  return { path, displayFilter: compilable(addon, displayFilters), limit, twoPass, shares, uneven, ...again };
}

function columnMessage({ columns, ...facts }: Addon.NativeColumnBatch): { facts: object; sections: Buffer[] } {
  const sections: Buffer[] = [];
  const headers = columns.map((column): ColumnHeader => {
    const { name, field, more, storage, list, empty } = column;
    const present = SECTIONS.filter(section => column[section] !== undefined);
    for (const section of present) sections.push(column[section] as Buffer);
    return { name, field, more, storage, list, empty, sections: present };
  });
  return { facts: { ...facts, columns: headers }, sections };
}

const SECTIONS = [
  'values',
  'valid',
  'offsets',
  'dictionary',
  'dictionaryOffsets',
] as const satisfies readonly (keyof NativeColumn)[];

/** Opens a capture for documents. */
export function openDocuments(addon: typeof Addon, order: OpenOrder<'open-documents'>): SplitReader {
  const { displayFilters, head, output, ...reading } = order;
  const request = { ...readRequest(addon, reading, displayFilters), head };
  if (!output) {
    const native = new addon.DocumentReader(request);
    return {
      next: (rows, bytes) => documentMessage(native.next(rows, bytes)),
      against: () => native.against(),
      close: () => native.close(),
    };
  }
  const { place, offset } = output;
  const native = writing(output.path, () => new addon.DocumentReader({ ...request, output: place, offset }));
  return {
    next: (rows, bytes) => writing(output.path, () => documentMessage(native.next(rows, bytes))),
    against: () => native.against(),
    close: () => writing(output.path, () => native.close()),
  };
}

function documentMessage(batch: Addon.NativeDocumentBatch): { facts: object; sections: Buffer[] } {
  const { ndjson, offsets, frames, ...facts } = batch;
  return { facts, sections: [ndjson, offsets, frames].filter(section => section !== undefined) };
}

/** Gives an error of a file that is written the words that it has in the notebook's process. */
export function writing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw (error as { code?: unknown }).code === 'OUTPUT' ? notWritable(path, error) : error;
  }
}
