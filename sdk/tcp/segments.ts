import type { ColumnTable } from 'arquero';
import { requireColumns } from './columns.js';
import { markDuplicateFrames } from './duplicate-frames.js';
import { FLOW_ROW_COLUMNS, readFlowRows, type FlowRows } from './flow-rows.js';
import { listsAt, markAt, numbersAt, wordsAt } from './read-columns.js';
import { alike, pairEdges } from './sack-edges.js';
import { unwrap } from './sequence-numbers.js';

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
 * Sequence numbers are Wireshark's relative ones, unwrapped: past 2³² they go on counting. Some arrays are the table's own: none is written to.
 */
export interface Segments extends FlowRows {
  readonly seq: Float64Array;
  /** Acknowledgement number, in the other direction's sequence space. */
  readonly ack: Float64Array;
  /** Payload bytes; 0 in rows that are no TCP. */
  readonly length: Uint32Array;
  readonly flags: Uint32Array;
  /** The advertised window in bytes; NaN where its scale is unknown, because the handshake was not captured. */
  readonly window: Float64Array;
  /** The MSS option; 0 without one. */
  readonly mssOption: Uint16Array;
  /** The shift count of a SYN's window scale option (RFC 7323); -1 without one. */
  readonly scaleOption: Int8Array;
  readonly sackPermitted: Uint8Array;
  /** Segment i's SACK blocks are `sackLeft` and `sackRight` from sackOffsets[i] to sackOffsets[i + 1]. */
  readonly sackOffsets: Uint32Array;
  readonly sackLeft: Float64Array;
  readonly sackRight: Float64Array;
  readonly tsval: Float64Array;
  readonly tsecr: Float64Array;
  /** Bits of {@link Analysis}. */
  readonly analysis: Uint8Array;
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
  // Room for the columns that are not kept: to fill memory for the first time takes longer than to read a column.
  const passing = new Float64Array(rows.length);
  const pass = (name: string): Float64Array => numbersAt(table, name, rows, all, passing);
  const analysis = new Uint8Array(rows.length);
  for (const [name, bit] of Object.entries(Analysis)) markAt(table, `tcp_analysis_${name}`, rows, analysis, bit);
  const { sackOffsets, sackLeft, sackRight } = readEdges(table, rows, all);
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
    length: wordsAt(table, 'tcp_len', rows, all),
    flags: wordsAt(table, 'tcp_flags', rows, all),
    window: windows(read('tcp_window_size'), pass('tcp_window_size_scalefactor')),
    mssOption: new Uint16Array(pass('tcp_options_mss_val')),
    scaleOption: scales(pass('tcp_options_wscale_shift')),
    sackPermitted: new Uint8Array(pass('tcp_options_sack_perm')),
    sackOffsets,
    sackLeft,
    sackRight,
    tsval: read('tcp_options_timestamp_tsval'),
    tsecr: read('tcp_options_timestamp_tsecr'),
    analysis,
    copy: new Uint8Array(rows.length),
  };
  unwrap(segments, codes.conversations.length);
  markDuplicateFrames(segments, pass('ip_id'), codes.conversations.length, segments.copy);
  return segments;
}

function windows(window: Float64Array, scale: Float64Array): Float64Array {
  for (let i = 0; i < window.length; i++) if (scale[i] === SCALE_UNKNOWN && window[i] !== 0) window[i] = NaN;
  return window;
}

function scales(shift: Float64Array): Int8Array {
  const scale = new Int8Array(shift.length).fill(-1);
  for (let i = 0; i < shift.length; i++) if (shift[i]! >= 0) scale[i] = shift[i]!;
  return scale;
}

function readEdges(
  table: ColumnTable,
  rows: Uint32Array,
  all: boolean,
): Pick<Segments, 'sackOffsets' | 'sackLeft' | 'sackRight'> {
  const left = listsAt(table, 'tcp_options_sack_le', rows, all);
  const right = listsAt(table, 'tcp_options_sack_re', rows, all);
  // A cut option list may have a left edge whose right edge is missing: then no block of that frame can be trusted.
  const sackOffsets = alike(left.offsets, right.offsets) ? left.offsets : pairEdges(left, right);
  return { sackOffsets, sackLeft: left.items, sackRight: right.items };
}
