import { table as newTable, type ColumnTable } from 'arquero';
import { requireColumns } from './columns.js';
import { columnOf, numbersAt } from './read-columns.js';
import { readFlowRows } from './flow-rows.js';

/** A row of `duplicateAcks()`; null is unknown. */
export interface DuplicateAcksRow {
  /** Of several captures. */
  readonly capture_name?: string;
  /** Of the ACK. */
  readonly frame_number: number;
  /** Of the ACK, in seconds since the capture's first frame. */
  readonly time: number | null;
  /** Wireshark's number of the connection. */
  readonly tcp_stream: number;
  /** The direction of the data that the ACK asks for, as in `congestionWindow()`, not of the ACK itself. */
  readonly flow: string;
  /** The byte it asks for, a relative sequence number. */
  readonly ack: number | null;
  /** Its place among those in a row. */
  readonly duplicate_ack_num: number | null;
}

const COLUMNS = ['tcp_ack', 'tcp_analysis_duplicate_ack', 'tcp_analysis_duplicate_ack_num'];

/**
 * A row for each duplicate ACK, as Wireshark's analysis calls them, in frame order.
 *
 * Each row is a {@link DuplicateAcksRow}.
 *
 * Linear in the table's rows. Throws `COLUMN_MISSING` where the table lacks what `.tcp()` brings.
 *
 * @example
 * ```ts
 * duplicateAcks(await capture('bulk.pcapng').tcp().table()).groupby('flow').count().print();
 * ```
 */
export function duplicateAcks(table: ColumnTable): ColumnTable {
  requireColumns(table, COLUMNS, 'duplicateAcks()');
  const { rows, codes, flow, frame, time, captureNames } = readFlowRows(table, 'duplicateAcks()');
  const duplicate = columnOf(table, 'tcp_analysis_duplicate_ack');
  const found = [...rows.keys()].filter(i => duplicate.at(rows[i]!));
  const frames = Uint32Array.from(found, i => rows[i]!);
  return newTable({
    ...(captureNames === null ? {} : { capture_name: found.map(i => captureNames[flow[i]! >> 1]!) }),
    frame_number: found.map(i => frame[i]!),
    time: found.map(i => known(time[i]!)),
    tcp_stream: found.map(i => codes.of(flow[i]!).stream),
    flow: found.map(i => codes.flow(flow[i]! ^ 1)),
    ack: [...numbersAt(table, 'tcp_ack', frames)].map(known),
    duplicate_ack_num: [...numbersAt(table, 'tcp_analysis_duplicate_ack_num', frames)].map(known),
  });
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
