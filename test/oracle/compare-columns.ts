import { type PacketTable, type Wish, all, capture, count, first, last } from 'wishlab';
import type { FieldInfo } from '../../dist/request/source.js';
import type { OracleCapture } from './captures.js';
import { Differences } from './differences.js';
import { Flattener, NumberText, type DocumentValue } from './documents.js';
import { nanosecondsOf, nanosecondsOfIso } from './time-text.js';

/** A cell of a table, or the value that it should hold. */
type Cell = boolean | bigint | number | string | null;

/** How many fields one table is asked for, each in four columns. */
const FIELDS_AT_ONCE = 150;

type PickName = 'all' | 'first' | 'last' | 'count';
const PICKS: Readonly<Record<PickName, (field: string) => Wish>> = { all, first, last, count };

/** Shown as decimal seconds by Wireshark 4.0; a column has it as it has every point in time, in nanoseconds. */
const EPOCH = 'frame.time_epoch';

/** What a column holds of a document's value: integers and times as bigint here, whatever the column's own type. */
function cellOf(value: DocumentValue, { field, kind }: FieldInfo): Cell {
  if (field === EPOCH && value instanceof NumberText) return nanosecondsOf(value.text);
  if (kind === 'time' && typeof value === 'string') return nanosecondsOfIso(value);
  if (!(value instanceof NumberText)) return value;
  return kind === 'integer' ? BigInt(value.text) : Number(value.text);
}

function same(cell: unknown, expected: Cell): boolean {
  if (typeof expected === 'bigint') {
    return (typeof cell === 'bigint' || Number.isSafeInteger(cell)) && BigInt(cell as number | bigint) === expected;
  }
  return cell === expected || (expected === null && Number.isNaN(cell));
}

/** Every value of a field in one capture, by frame. */
type FieldValues = ReadonlyMap<number, readonly Cell[]>;

interface CaptureValues {
  readonly frames: number;
  readonly fields: ReadonlyMap<string, FieldValues>;
}

async function documentValues({ path, options }: OracleCapture, limit: number): Promise<CaptureValues> {
  const flattener = new Flattener();
  const fields = new Map<string, Map<number, Cell[]>>();
  const infos = new Map<string, FieldInfo>();
  let frames = 0;
  for await (const batch of capture(path, { ...options, damaged: 'keep' })
    .limit(limit)
    .documents()) {
    for (const info of batch.newFields) infos.set(info.field, info);
    for (const document of flattener.frames(batch)) {
      frames++;
      for (const [field, values] of document.fields) {
        const info = infos.get(field);
        if (!info) throw new Error(`${field} is not among the batches' new fields`);
        const byFrame = fields.get(field) ?? new Map<number, Cell[]>();
        fields.set(
          field,
          byFrame.set(
            document.frame,
            values.map(value => cellOf(value, info)),
          ),
        );
      }
    }
  }
  return { frames, fields };
}

/** What the column of a wish holds in a frame where the field has these values. */
function expectedCell(pick: Exclude<PickName, 'all'>, values: readonly Cell[]): Cell {
  if (pick === 'count') return BigInt(values.length);
  return (pick === 'first' ? values[0] : values.at(-1)) ?? null;
}

function sameCell(cell: unknown, pick: PickName, values: readonly Cell[]): boolean {
  if (pick !== 'all') return same(cell, expectedCell(pick, values));
  if (values.length === 0) return cell === null;
  return Array.isArray(cell) && cell.length === values.length && values.every((value, i) => same(cell[i], value));
}

function compareField(
  table: PacketTable,
  name: string,
  field: string,
  values: FieldValues,
  differences: Differences,
): void {
  for (const pick of Object.keys(PICKS) as PickName[]) {
    for (let row = 0; row < table.numRows(); row++) {
      const frame = Number(table.get('frame_number', row));
      const expected = values.get(frame) ?? [];
      const cell: unknown = table.get(`${name}_${pick}`, row);
      if (sameCell(cell, pick, expected)) continue;
      differences.add(`${pick}(${field})`, frame, `column ${show(cell)}, document ${show(expected)}`);
    }
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'bigint' ? `${each.toString()}n` : each,
  );
  return text.slice(0, 120);
}

/** Names for one table each. Wireshark's remarks are asked for apart, since they make the tree visible. */
function* chunksOf(names: readonly string[]): Generator<readonly string[]> {
  const remarks = names.filter(name => name.startsWith('_ws.'));
  const others = names.filter(name => !name.startsWith('_ws.'));
  for (const group of [remarks, others]) {
    for (let begin = 0; begin < group.length; begin += FIELDS_AT_ONCE) yield group.slice(begin, begin + FIELDS_AT_ONCE);
  }
}

/**
 * Compares the columns of every field that occurs in a capture's documents with the documents' values: all of them, the
 * first, the last and their count. Protocols are left out, since a document has them as objects.
 */
export async function compareColumns(
  subject: OracleCapture,
  isProtocol: (field: string) => boolean,
  limit: number,
): Promise<{ fields: number; frames: number; differences: Differences }> {
  const differences = new Differences();
  const { frames, fields } = await documentValues(subject, limit);
  const names = [...fields.keys()].filter(field => !isProtocol(field));
  for (const chunk of chunksOf(names)) {
    const wishes: Record<string, Wish> = {};
    for (const [i, field] of chunk.entries()) {
      for (const [pick, wish] of Object.entries(PICKS)) wishes[`c${i}_${pick}`] = wish(field);
    }
    const { path, options } = subject;
    const table = await capture(path, { ...options, damaged: 'keep' })
      .fields(wishes)
      .limit(limit)
      .table();
    if (table.numRows() !== frames) differences.add('(rows)', 0, `${table.numRows()} rows, ${frames} documents`);
    for (const [i, field] of chunk.entries())
      compareField(table, `c${i}`, field, fields.get(field) ?? new Map(), differences);
  }
  return { fields: names.length, frames, differences };
}
