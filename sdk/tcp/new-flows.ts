import { table as newTable, type ColumnTable } from 'arquero';
import { checkOptions } from '../request/check.js';
import { readFlowRows, type FlowRows } from './flow-rows.js';
import { INTERVAL_OPTIONS, binsOf, binStart } from './interval.js';

/** What {@link newFlows} takes. */
export interface NewFlowsOptions {
  /** Width of a bin in seconds; by default a round one that makes 30 to 75 bins. */
  readonly interval?: number | undefined;
}

/** A row of `newFlows()`: an interval, of one transport. */
export interface NewFlowsRow {
  /** Where the interval begins, in seconds. */
  readonly time: number;
  /** Its width, in seconds. */
  readonly interval: number;
  /** What carries the conversations. */
  readonly transport: 'tcp' | 'udp';
  /** Conversations that began. */
  readonly new_flows: number;
  /** Of them, a second. */
  readonly rate: number;
}

const TRANSPORTS = ['tcp', 'udp'] as const;
const BINS = 75;

/**
 * How many conversations begin in each interval; a conversation (both its flows) counts once, where its first frame is.
 *
 * Each row is a {@link NewFlowsRow}. There is a row for each bin from the first to the last frame of any flow, zeros included, and each transport that
 * occurs. Of several captures the times since each one's own first frame are put together. A conversation none of whose frames has a time is not counted.
 *
 * Needs only `frame_number`, `time` and `flow`, which every packets table has. Linear. Throws `COLUMN_MISSING`, and `OPTION_INVALID` for an
 * interval that is no positive number or makes more than 100,000 bins.
 *
 * @example
 * ```ts
 * newFlows(await capture('web.pcapng').table(), { interval: 1 }).print();
 * ```
 */
export function newFlows(table: ColumnTable, options: NewFlowsOptions = {}): ColumnTable {
  checkOptions('newFlows()', INTERVAL_OPTIONS, options);
  const rows = readFlowRows(table, 'newFlows()');
  const { first, last, begins } = beginnings(rows);
  const bins = binsOf(first, last, options.interval, BINS, 'newFlows()');
  const { interval, low } = bins;
  const transports = TRANSPORTS.filter(transport => rows.codes.conversations.some(c => c.transport === transport));
  const counts = transports.map(() => new Array<number>(bins.count).fill(0));
  for (const [c, time] of begins.entries()) {
    if (Number.isNaN(time)) continue;
    counts[transports.indexOf(rows.codes.conversations[c]!.transport)]![Math.floor(time / interval) - low]!++;
  }
  const starts = Array.from({ length: bins.count }, (_, bin) => binStart(bins, bin));
  return newTable({
    time: transports.flatMap(() => starts),
    interval: transports.flatMap(() => starts.map(() => interval)),
    transport: transports.flatMap(transport => starts.map(() => transport)),
    new_flows: counts.flat(),
    rate: counts.flat().map(count => count / interval),
  });
}

/** When each conversation's first frame with a time was, and the first and last time of all. */
function beginnings({ codes, flow, time }: FlowRows): { first: number; last: number; begins: Float64Array } {
  const begins = new Float64Array(codes.conversations.length).fill(NaN);
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < flow.length; i++) {
    const when = time[i]!;
    if (Number.isNaN(when)) continue;
    first = Math.min(first, when);
    last = Math.max(last, when);
    const c = flow[i]! >> 1;
    if (!(begins[c]! <= when)) begins[c] = when;
  }
  return { first, last, begins };
}
