import { createHash } from 'node:crypto';
import type { ColumnTable } from 'arquero';
import type { BulkDocument } from './bulk-batch.js';
import { attributeOf, cellJson } from './row-json.js';

/** A capture that a table's rows are of. */
export interface TableCapture {
  readonly name: string;
  readonly capture_id?: string | null | undefined;
  /** Time of its first frame, nanoseconds since 1970: gives rows with a `time` their `@timestamp`. */
  readonly start_ns?: bigint | null | undefined;
}

/** What a table knows about itself, as far as indexing needs it. */
export interface IndexedMeta {
  readonly kind?: string | null | undefined;
  readonly captures?: readonly TableCapture[] | undefined;
}

/** The columns that tell a row from all others of its capture, by kind of table. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  packets: ['frame_number'],
  flows: ['flow'],
  'congestion-window': ['flow', 'frame_number'],
};

/** The column with seconds since the capture's first frame, by kind of table. */
const TIMES: Readonly<Record<string, string>> = { flows: 'start' };

/**
 * A table's rows as documents, in the table's order and without the rows it filters out.
 *
 * A document's `_id` is made of capture_id, flow and frame number where the kind of table says that they tell its rows
 * apart; else of a hash of the row and how often the table had it before, so that a second run adds nothing there either.
 */
export function* rowDocuments(table: ColumnTable, meta: IndexedMeta): Generator<BulkDocument, void, undefined> {
  const columns = columnsOf(table);
  const keys = keysOf(meta, columns);
  const times = columns.get(TIMES[meta.kind ?? ''] ?? 'time');
  const captureOf = capturesOf(meta, columns);
  const seen = new Map<string, number>();
  for (const row of table.indices()) {
    const capture = captureOf(row);
    const members = captureMembers(capture, timestampOf(capture, times?.at(row)), columns);
    for (const [name, cells] of columns) {
      const json = cellJson(cells.at(row));
      if (json !== null) members.push(`${JSON.stringify(name)}:${json}`);
    }
    const json = `{${members.join(',')}}`;
    const id =
      keys && capture?.capture_id
        ? [capture.capture_id, ...keys.map(cells => String(cells.at(row)))].join('-')
        : hashId(json, seen);
    const bytes = Buffer.from(`${json}\n`);
    yield { id, bytes, start: 0, end: bytes.length };
  }
}

interface Cells {
  at(row: number): unknown;
}

function columnsOf(table: ColumnTable): Map<string, Cells> {
  return new Map(table.columnNames().map(name => [attributeOf(name), table.column(name) as Cells]));
}

function keysOf({ kind }: IndexedMeta, columns: ReadonlyMap<string, Cells>): readonly Cells[] | null {
  const names = KEYS[kind ?? ''] ?? [];
  const keys = names.map(name => columns.get(name)).filter((cells): cells is Cells => cells !== undefined);
  return keys.length > 0 && keys.length === names.length ? keys : null;
}

function capturesOf(
  { captures = [] }: IndexedMeta,
  columns: ReadonlyMap<string, Cells>,
): (row: number) => TableCapture | undefined {
  const names = columns.get('capture_name');
  if (!names) return () => (captures.length === 1 ? captures[0] : undefined);
  const byName = new Map(captures.map(capture => [capture.name, capture]));
  return row => byName.get(String(names.at(row)));
}

function captureMembers(
  capture: TableCapture | undefined,
  timestamp: string | null,
  columns: ReadonlyMap<string, Cells>,
): string[] {
  const members: string[] = [];
  if (timestamp !== null && !columns.has('@timestamp')) members.push(`"@timestamp":"${timestamp}"`);
  if (capture && !columns.has('capture')) {
    const { capture_id, name } = capture;
    members.push(`"capture":${JSON.stringify({ ...(capture_id ? { capture_id } : {}), capture_name: name })}`);
  }
  return members;
}

function timestampOf(capture: TableCapture | undefined, time: unknown): string | null {
  const start = capture?.start_ns;
  if (start === undefined || start === null || typeof time !== 'number' || !Number.isFinite(time)) return null;
  return isoNanoseconds(start + BigInt(Math.round(time * 1e9)));
}

const SECOND = 1_000_000_000n;

/** ISO 8601 UTC with nine digits; null beyond what a Date reaches. */
function isoNanoseconds(nanoseconds: bigint): string | null {
  const fraction = ((nanoseconds % SECOND) + SECOND) % SECOND;
  const date = new Date(Number((nanoseconds - fraction) / SECOND) * 1000);
  if (Number.isNaN(date.getTime())) return null;
  return `${date.toISOString().slice(0, -'.000Z'.length)}.${String(fraction).padStart(9, '0')}Z`;
}

function hashId(json: string, seen: Map<string, number>): string {
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 32);
  const before = seen.get(hash) ?? 0;
  seen.set(hash, before + 1);
  return `${hash}-${before}`;
}
