import type { ColumnTable } from 'arquero';
import { columnOf, numbersAt, requireColumns } from './columns.js';
import { FlowCodes } from './flow-key.js';

/** A table's rows that belong to a flow, in frame order; all arrays are parallel. */
export interface FlowRows {
  readonly codes: FlowCodes;
  /** Positions in the table's columns. */
  readonly rows: Uint32Array;
  /** Flow codes. */
  readonly flow: Int32Array;
  readonly frame: Float64Array;
  /** Seconds since the capture's first frame; NaN where unknown. */
  readonly time: Float64Array;
  /** Each conversation's capture, where the table has the column `capture_name`. */
  readonly captureNames: readonly (string | null)[] | null;
}

export const FLOW_ROW_COLUMNS = ['frame_number', 'time', 'flow'] as const;

/**
 * Reads which rows belong to which flow: those the table's filter keeps, in frame order, capture after capture, whatever
 * order the table has. Frames without a flow are left out. Linear, unless the table is out of order.
 */
export function readFlowRows(table: ColumnTable, verb: string): FlowRows {
  requireColumns(table, FLOW_ROW_COLUMNS, verb);
  const codes = new FlowCodes();
  const flows = columnOf(table, 'flow');
  const kept = inFrameOrder(table);
  const rows = new Uint32Array(kept.length);
  const flow = new Int32Array(kept.length);
  let count = 0;
  for (const row of kept) {
    const key = flows.at(row);
    const code = typeof key === 'string' ? codes.code(key) : -1;
    if (code < 0) continue;
    rows[count] = row;
    flow[count++] = code;
  }
  const used = rows.subarray(0, count);
  return {
    codes,
    rows: used,
    flow: flow.subarray(0, count),
    frame: numbersAt(table, 'frame_number', used),
    time: numbersAt(table, 'time', used),
    captureNames: captureNames(table, used, flow, codes),
  };
}

function inFrameOrder(table: ColumnTable): Uint32Array {
  const rows = table.indices(false);
  const frame = numbersAt(table, 'frame_number', rows);
  const capture = captureRanks(table, rows);
  const before = (a: number, b: number): number => capture[a]! - capture[b]! || frame[a]! - frame[b]!;
  let sorted = true;
  for (let i = 1; i < rows.length && sorted; i++) sorted = before(i - 1, i) <= 0;
  if (sorted) return rows;
  return Uint32Array.from(rows.keys())
    .sort(before)
    .map(i => rows[i]!);
}

/** Captures numbered as they first occur. */
function captureRanks(table: ColumnTable, rows: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(rows.length);
  if (table.columnIndex('capture_name') < 0) return ranks;
  const names = columnOf(table, 'capture_name');
  const known = new Map<unknown, number>();
  for (let i = 0; i < rows.length; i++) {
    const name = names.at(rows[i]!);
    let rank = known.get(name);
    if (rank === undefined) known.set(name, (rank = known.size));
    ranks[i] = rank;
  }
  return ranks;
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
  for (let i = rows.length - 1; i >= 0; i--) names[flow[i]! >> 1] = text(column.at(rows[i]!));
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
