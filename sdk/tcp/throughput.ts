import { table as newTable, type ColumnTable } from 'arquero';
import { checkOptions } from '../request/check.js';
import { requireColumns } from './columns.js';
import { numbersAt } from './read-columns.js';
import { INTERVAL_OPTIONS, binsOf, binStart } from './interval.js';
import { readSegments } from './segments.js';
import { Flag } from './tcp-flags.js';
import { SeenBytes } from './seen-bytes.js';

/** What {@link throughput} takes. */
export interface ThroughputOptions {
  /** Width of a bin in seconds; by default a round one that makes 40 to 100 bins. */
  readonly interval?: number | undefined;
}

/** A row of `throughput()`: an interval, of one flow. */
export interface ThroughputRow {
  /** Of several captures. */
  readonly capture_name?: string;
  /** Where the interval begins, in seconds. */
  readonly time: number;
  /** Its width, in seconds. */
  readonly interval: number;
  /** Of UDP, too. */
  readonly flow: string;
  /** Of whole frames. */
  readonly bytes: number;
  /** Payload that the flow had not sent before; of UDP all payload. */
  readonly unique_bytes: number;
  /** Bits of whole frames a second. */
  readonly throughput: number;
  /** Bits of unique payload a second. */
  readonly goodput: number;
}

const BINS = 100;
const UDP_HEADER = 8;

/** What one flow sent, bin by bin. */
interface Sent {
  readonly frames: Map<number, number>;
  readonly unique: Map<number, number>;
  readonly seen: SeenBytes;
  first: number;
  last: number;
}

/**
 * How fast each flow sent, interval by interval.
 *
 * Each row is a {@link ThroughputRow}. A flow has a row for each bin from its first frame to its last, zeros included; frames without a time are
 * left out. Bins are those of the whole table, so that flows can be added up; a flow's first and last
 * ones are seldom filled, so the flow looks slower there than it was.
 *
 * Linear in the table's rows. Throws `COLUMN_MISSING` where the table lacks what `.tcp()` brings, and `OPTION_INVALID` for an interval that is no
 * positive number or makes more than 100,000 bins.
 *
 * @example
 * ```ts
 * throughput(packets, { interval: 0.1 }).rollup({ fastest: d => op.max(d.goodput) }).print();
 * ```
 */
export function throughput(table: ColumnTable, options: ThroughputOptions = {}): ColumnTable {
  checkOptions('throughput()', INTERVAL_OPTIONS, options);
  requireColumns(table, ['frame_len', 'udp_length'], 'throughput()');
  const segments = readSegments(table, 'throughput()');
  const { rows, flow, time, codes, captureNames } = segments;
  const bins = binsOf(...ends(time), options.interval, BINS, 'throughput()');
  const frameLength = numbersAt(table, 'frame_len', rows);
  const datagramLength = numbersAt(table, 'udp_length', rows);
  const flows = new Map<number, Sent>();
  for (let i = 0; i < rows.length; i++) {
    if (Number.isNaN(time[i])) continue;
    const bin = Math.floor(time[i]! / bins.interval) - bins.low;
    const sent = sentOf(flows, flow[i]!, bin);
    sent.last = Math.max(sent.last, bin);
    sent.first = Math.min(sent.first, bin);
    add(sent.frames, bin, frameLength[i]! || 0);
    if (codes.of(flow[i]!).transport === 'udp') {
      add(sent.unique, bin, Math.max(0, (datagramLength[i]! || 0) - UDP_HEADER));
    } else if (segments.length[i]! > 0) {
      const before = sent.seen.count;
      const from = segments.seq[i]! + (segments.flags[i]! & Flag.SYN ? 1 : 0);
      sent.seen.add(from, from + segments.length[i]!);
      add(sent.unique, bin, sent.seen.count - before);
    }
  }
  const all = [...flows].flatMap(([code, sent]) =>
    Array.from({ length: sent.last - sent.first + 1 }, (_, n) => ({ code, sent, bin: sent.first + n })),
  );
  const { interval } = bins;
  const bytes = all.map(({ sent, bin }) => sent.frames.get(bin) ?? 0);
  const unique = all.map(({ sent, bin }) => sent.unique.get(bin) ?? 0);
  return newTable({
    ...(captureNames === null ? {} : { capture_name: all.map(({ code }) => captureNames[code >> 1]!) }),
    time: all.map(({ bin }) => binStart(bins, bin)),
    interval: all.map(() => interval),
    flow: all.map(({ code }) => codes.flow(code)),
    bytes,
    unique_bytes: unique,
    throughput: bytes.map(count => (8 * count) / interval),
    goodput: unique.map(count => (8 * count) / interval),
  });
}

function ends(time: Float64Array): [number, number] {
  let first = Infinity;
  let last = -Infinity;
  for (const when of time) {
    if (when < first) first = when;
    if (when > last) last = when;
  }
  return [first, last];
}

function sentOf(flows: Map<number, Sent>, code: number, bin: number): Sent {
  let sent = flows.get(code);
  if (sent === undefined) {
    sent = { frames: new Map(), unique: new Map(), seen: new SeenBytes(), first: bin, last: bin };
    flows.set(code, sent);
  }
  return sent;
}

function add(counts: Map<number, number>, bin: number, bytes: number): void {
  counts.set(bin, (counts.get(bin) ?? 0) + bytes);
}
