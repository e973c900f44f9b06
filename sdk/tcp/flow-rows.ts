import type { ColumnTable } from 'arquero';
import { requireColumns } from './columns.js';
import { columnOf, mappedAt, numbersAt, sharedNumbersAt } from './read-columns.js';
import { FlowCodes } from './flow-key.js';

/** A table's rows that belong to a flow, in frame order; all arrays are parallel. */
export interface FlowRows {
  readonly codes: FlowCodes;
  /** Positions in the table's columns. */
  readonly rows: Uint32Array;
  /** Whether they are all the rows of the table, in its order: then its columns can be read as a whole. */
  readonly all: boolean;
  /** Flow codes. */
  readonly flow: Int32Array;
  readonly frame: Float64Array | Uint32Array;
  /** Seconds since the capture's first frame; NaN where unknown. */
  readonly time: Float64Array;
  /** Each conversation's capture, where the table has the column `capture_name`. */
  readonly captureNames: readonly (string | null)[] | null;
}

/** What {@link FlowCodes} gives for what is no key of a flow. */
const NO_FLOW = -1;

export const FLOW_ROW_COLUMNS = ['frame_number', 'time', 'flow'] as const;

/**
 * Reads which rows belong to which flow: those the table's filter keeps, in frame order, capture after capture, whatever
 * order the table has. Frames without a flow are left out. Linear, unless the table is out of order.
 */
export function readFlowRows(table: ColumnTable, verb: string): FlowRows {
  requireColumns(table, FLOW_ROW_COLUMNS, verb);
  const codes = new FlowCodes();
  const { kept, frame } = inFrameOrder(table);
  const found = mappedAt(table, 'flow', kept, key => codes.code(key), NO_FLOW);
  const { rows, flow } = withFlow(kept, found);
  const all = areAll(rows, table.totalRows());
  const time = sharedNumbersAt(table, 'time', rows, all);
  return {
    codes,
    rows,
    all,
    flow,
    frame: frame !== null && rows === kept ? frame : numbersAt(table, 'frame_number', rows),
    time: time instanceof Float64Array ? time : new Float64Array(time),
    captureNames: captureNames(table, rows, flow, codes),
  };
}

/** The rows that belong to a flow; the same arrays where all do. */
function withFlow(kept: Uint32Array, found: Int32Array): Pick<FlowRows, 'rows' | 'flow'> {
  if (!found.includes(NO_FLOW)) return { rows: kept, flow: found };
  const rows = new Uint32Array(kept.length);
  const flow = new Int32Array(kept.length);
  let count = 0;
  for (let i = 0; i < kept.length; i++) {
    if (found[i] === NO_FLOW) continue;
    rows[count] = kept[i]!;
    flow[count++] = found[i]!;
  }
  return { rows: rows.subarray(0, count), flow: flow.subarray(0, count) };
}

/** Whether `rows` are 0, 1, 2 and so on, `count` of them. */
function areAll(rows: Uint32Array, count: number): boolean {
  if (rows.length !== count) return false;
  for (let i = 0; i < count; i++) if (rows[i] !== i) return false;
  return true;
}

/** The rows that the filter keeps, in frame order, and their frame numbers where these had been in order. */
function inFrameOrder(table: ColumnTable): { kept: Uint32Array; frame: FlowRows['frame'] | null } {
  const kept = table.indices(false);
  const frame = sharedNumbersAt(table, 'frame_number', kept, areAll(kept, table.totalRows()));
  const capture = captureRanks(table, kept);
  if (inOrder(frame, capture)) return { kept, frame };
  const before = (a: number, b: number): number =>
    (capture === null ? 0 : capture[a]! - capture[b]!) || frame[a]! - frame[b]!;
  const sorted = Uint32Array.from(kept.keys())
    .sort(before)
    .map(i => kept[i]!);
  return { kept: sorted, frame: null };
}

function inOrder(frame: FlowRows['frame'], capture: Int32Array | null): boolean {
  for (let i = 1; i < frame.length; i++) {
    if (capture !== null && capture[i - 1] !== capture[i]) {
      if (capture[i - 1]! > capture[i]!) return false;
    } else if (!(frame[i - 1]! <= frame[i]!)) return false;
  }
  return true;
}

/** Where a row names no capture: before those that have a name. */
const NO_CAPTURE = -1;

/** Captures numbered as they first occur; null where the table does not tell them apart. */
function captureRanks(table: ColumnTable, rows: Uint32Array): Int32Array | null {
  if (table.columnIndex('capture_name') < 0) return null;
  const known = new Map<string, number>();
  const rank = (name: string): number => {
    if (!known.has(name)) known.set(name, known.size);
    return known.get(name)!;
  };
  return mappedAt(table, 'capture_name', rows, rank, NO_CAPTURE);
}

function captureNames(
  table: ColumnTable,
  rows: Uint32Array,
  flow: Int32Array,
  codes: FlowCodes,
): (string | null)[] | null {
  if (table.columnIndex('capture_name') < 0) return null;
  const column = columnOf(table, 'capture_name');
  const names = new Array<string | null>(codes.conversations.length).fill(null);
  const seen = new Uint8Array(names.length);
  for (let i = 0; i < rows.length; i++) {
    const conversation = flow[i]! >> 1;
    if (seen[conversation]) continue;
    seen[conversation] = 1;
    names[conversation] = text(column.at(rows[i]!));
  }
  return names;
}

function text(cell: unknown): string | null {
  return typeof cell === 'string' ? cell : null;
}

/** Positions in {@link FlowRows} grouped by conversation, in frame order: conversation c has `order[starts[c]]` to `order[starts[c + 1] - 1]`. */
export interface ByConversation {
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

/** Groups by counting, so in linear time; without the rows that are 1 in `left`. */
export function byConversation({ flow, codes }: Pick<FlowRows, 'flow' | 'codes'>, left: Uint8Array): ByConversation {
  const starts = new Uint32Array(codes.conversations.length + 1);
  for (let i = 0; i < flow.length; i++) if (!left[i]) starts[(flow[i]! >> 1) + 1]!++;
  for (let c = 1; c < starts.length; c++) starts[c]! += starts[c - 1]!;
  const next = starts.slice();
  const order = new Uint32Array(starts[starts.length - 1]!);
  for (let i = 0; i < flow.length; i++) if (!left[i]) order[next[flow[i]! >> 1]!++] = i;
  return { starts, order };
}
