import { table as newTable, type ColumnTable } from 'arquero';
import { requireColumns } from './columns.js';
import { columnOf, numbersAt } from './read-columns.js';
import { readFlowRows } from './flow-rows.js';

const COLUMNS = ['tcp_ack', 'tcp_analysis_duplicate_ack', 'tcp_analysis_duplicate_ack_num'];

/**
 * A row for each duplicate ACK, as Wireshark's analysis calls them, in frame order.
 *
 * Columns: `capture_name` (of several captures), `frame_number`, `time` (seconds), `tcp_stream`, `flow` (the direction of the data that the ACK
 * asks for, as in `congestionWindow()`, not of the ACK itself), `ack` (relative number) and `duplicate_ack_num` (how many in a row).
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
