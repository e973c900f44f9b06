import type { ColumnTable } from 'arquero';
import { listsAt, markAt, numbersAt, requireColumns } from './columns.js';
import { markDuplicateFrames } from './duplicate-frames.js';
import { FLOW_ROW_COLUMNS, readFlowRows, type FlowRows } from './flow-rows.js';

/** The flags of a TCP header, as `tcp.flags` holds them. */
export const Flag = { FIN: 1, SYN: 2, RST: 4, PSH: 8, ACK: 16, ECE: 64, CWR: 128, AE: 256 } as const;

/** What Wireshark's own analysis says of a segment, as bits of {@link Segments.analysis}. */
export const Analysis = {
  retransmission: 1,
  fast_retransmission: 2,
  spurious_retransmission: 4,
  out_of_order: 8,
  duplicate_ack: 16,
  keep_alive: 32,
  zero_window: 64,
  zero_window_probe: 128,
} as const;

/**
 * TCP segments as parallel typed arrays, in frame order; rows of UDP flows are there too, with NaN in what is TCP's.
 *
 * Sequence numbers are Wireshark's relative ones, unwrapped: past 2³² they go on counting.
 */
export interface Segments extends FlowRows {
  readonly seq: Float64Array;
  /** Acknowledgement number, in the other direction's sequence space. */
  readonly ack: Float64Array;
  /** Payload bytes; 0 in rows that are no TCP. */
  readonly length: Float64Array;
  readonly flags: Uint32Array;
  /** The advertised window in bytes; NaN where its scale is unknown, because the handshake was not captured. */
  readonly window: Float64Array;
  readonly mssOption: Float64Array;
  /** The shift count of a SYN's window scale option (RFC 7323); NaN without one. */
  readonly scaleOption: Float64Array;
  readonly sackPermitted: Uint8Array;
  /** Segment i's SACK blocks are `sackLeft` and `sackRight` from sackOffsets[i] to sackOffsets[i + 1]. */
  readonly sackOffsets: Uint32Array;
  readonly sackLeft: Float64Array;
  readonly sackRight: Float64Array;
  readonly tsval: Float64Array;
  readonly tsecr: Float64Array;
  readonly analysis: Uint32Array;
  /** 1 where the frame is a copy of one that came before, as mirror ports make them: then it is no segment of its own. */
  readonly copy: Uint8Array;
}

/** The columns that {@link readSegments} reads; `.tcp()` brings them all. */
export const SEGMENT_COLUMNS: readonly string[] = [
  ...FLOW_ROW_COLUMNS,
  'ip_id',
  'tcp_seq',
  'tcp_ack',
  'tcp_len',
  'tcp_flags',
  'tcp_window_size',
  'tcp_window_size_scalefactor',
  'tcp_options_mss_val',
  'tcp_options_wscale_shift',
  'tcp_options_sack_perm',
  'tcp_options_sack_le',
  'tcp_options_sack_re',
  'tcp_options_timestamp_tsval',
  'tcp_options_timestamp_tsecr',
  ...Object.keys(Analysis).map(name => `tcp_analysis_${name}`),
];

/** Wireshark's scale factor of a window whose handshake it has not seen. */
const SCALE_UNKNOWN = -1;

/** Reads a table's columns once into {@link Segments}. Throws `COLUMN_MISSING`. */
export function readSegments(table: ColumnTable, verb: string): Segments {
  requireColumns(table, SEGMENT_COLUMNS, verb);
  const { codes, rows, all, flow, frame, time, captureNames } = readFlowRows(table, verb);
  const read = (name: string): Float64Array => numbersAt(table, name, rows, all);
  const left = listsAt(table, 'tcp_options_sack_le', rows, all);
  const right = listsAt(table, 'tcp_options_sack_re', rows, all);
  const analysis = new Uint32Array(rows.length);
  for (const [name, bit] of Object.entries(Analysis)) markAt(table, `tcp_analysis_${name}`, rows, analysis, bit);
  const copy = new Uint8Array(rows.length);
  // No spread: of each object that one makes V8 looks the fields up.
  const segments = {
    codes,
    rows,
    all,
    flow,
    frame,
    time,
    captureNames,
    seq: read('tcp_seq'),
    ack: read('tcp_ack'),
    length: zeroWhereUnknown(read('tcp_len')),
    flags: new Uint32Array(read('tcp_flags')),
    window: windows(read('tcp_window_size'), read('tcp_window_size_scalefactor')),
    mssOption: read('tcp_options_mss_val'),
    scaleOption: read('tcp_options_wscale_shift'),
    sackPermitted: new Uint8Array(read('tcp_options_sack_perm')),
    sackOffsets: left.offsets,
    sackLeft: left.items,
    sackRight: right.items,
    tsval: read('tcp_options_timestamp_tsval'),
    tsecr: read('tcp_options_timestamp_tsecr'),
    analysis,
    copy,
  };
  // A cut option list may have a left edge whose right edge is missing: then no block of that frame can be trusted.
  if (!alike(left.offsets, right.offsets)) pairEdges(left, right);
  unwrap(segments, codes.conversations.length);
  markDuplicateFrames(segments, read('ip_id'), codes.conversations.length, copy);
  return segments;
}

/**
 * The SACK block of segment i that reports data which arrived twice, as a position in the edges; -1 where there is none.
 *
 * It comes first, and lies below the ACK or within the block after it (RFC 2883).
 */
export function duplicateBlock({ ack, sackOffsets, sackLeft, sackRight }: Segments, i: number): number {
  const first = sackOffsets[i]!;
  const end = sackOffsets[i + 1]!;
  if (first === end) return -1;
  const left = sackLeft[first]!;
  const right = sackRight[first]!;
  if (!(right > left)) return -1;
  if (right <= ack[i]!) return first;
  if (first + 1 === end) return -1;
  return left >= sackLeft[first + 1]! && right <= sackRight[first + 1]! ? first : -1;
}

function zeroWhereUnknown(values: Float64Array): Float64Array {
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) values[i] = 0;
  return values;
}

function windows(window: Float64Array, scale: Float64Array): Float64Array {
  for (let i = 0; i < window.length; i++) if (scale[i] === SCALE_UNKNOWN && window[i] !== 0) window[i] = NaN;
  return window;
}

function alike(a: Uint32Array, b: Uint32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

interface Edges {
  readonly offsets: Uint32Array;
  readonly items: Float64Array;
}

/** Keeps, in place, the blocks of the frames that have as many left edges as right ones. */
function pairEdges(left: Edges, right: Edges): void {
  let kept = 0;
  let leftFrom = 0;
  let rightFrom = 0;
  for (let i = 0; i + 1 < left.offsets.length; i++) {
    const leftTo = left.offsets[i + 1]!;
    const rightTo = right.offsets[i + 1]!;
    if (leftTo - leftFrom === rightTo - rightFrom) {
      left.items.copyWithin(kept, leftFrom, leftTo);
      right.items.copyWithin(kept, rightFrom, rightTo);
      kept += leftTo - leftFrom;
    }
    leftFrom = leftTo;
    rightFrom = rightTo;
    left.offsets[i + 1] = kept;
  }
}

/** Replaces 32-bit sequence numbers by ones that go on past the wrap: each is the one nearest to the flow's number before it. */
function unwrap(segments: Segments, conversations: number): void {
  const { flow, seq, ack, flags, sackOffsets, sackLeft, sackRight } = segments;
  const last = new Float64Array(conversations * 2);
  for (let i = 0; i < flow.length; i++) {
    const own = flow[i]!;
    const from = last[own]!;
    const there = last[own ^ 1]!;
    if (Number.isNaN(seq[i])) continue;
    seq[i] = from + ((seq[i]! - from) | 0);
    if (!(flags[i]! & Flag.RST)) last[own] = seq[i]!;
    ack[i] = there + ((ack[i]! - there) | 0);
    for (let k = sackOffsets[i]!; k < sackOffsets[i + 1]!; k++) {
      sackLeft[k] = there + ((sackLeft[k]! - there) | 0);
      sackRight[k] = there + ((sackRight[k]! - there) | 0);
    }
  }
}
