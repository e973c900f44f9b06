import type { KnownColumns } from '../field/known-fields.js';
import type { BaseColumns, Underscored } from '../field/row-types.js';
import type { FieldWish } from '../request/request.js';

/** Columns outside of the dissectors' fields that the TCP analysis reads. */
export const TCP_BASE = ['frame_number', 'time', 'flow', 'ip_source', 'ip_destination', 'frame_len'] as const;

const FIRST = [
  'tcp.stream',
  'tcp.srcport',
  'tcp.dstport',
  'tcp.seq',
  'tcp.seq_raw',
  'tcp.ack',
  'tcp.ack_raw',
  'tcp.len',
  'tcp.flags',
  'tcp.window_size_value',
  'tcp.window_size',
  'tcp.window_size_scalefactor',
  'tcp.options.mss_val',
  'tcp.options.wscale.shift',
  'tcp.options.timestamp.tsval',
  'tcp.options.timestamp.tsecr',
  'tcp.analysis.retransmission',
  'tcp.analysis.fast_retransmission',
  'tcp.analysis.spurious_retransmission',
  'tcp.analysis.out_of_order',
  'tcp.analysis.duplicate_ack',
  'tcp.analysis.duplicate_ack_num',
  'tcp.analysis.lost_segment',
  'tcp.analysis.ack_lost_segment',
  'tcp.analysis.keep_alive',
  'tcp.analysis.keep_alive_ack',
  'tcp.analysis.zero_window',
  'tcp.analysis.zero_window_probe',
  'tcp.analysis.zero_window_probe_ack',
  'tcp.analysis.window_update',
  'tcp.analysis.window_full',
  'tcp.analysis.bytes_in_flight',
  'tcp.analysis.ack_rtt',
  'tcp.analysis.initial_rtt',
  'udp.stream',
  'udp.srcport',
  'udp.dstport',
  'udp.length',
] as const;

/** The identification is that of the segment's own header: a tunnel's comes before it. */
const LAST = ['ip.id'] as const;

/** SACK blocks are several a segment: their edges come as lists. */
const ALL = ['tcp.options.sack_le', 'tcp.options.sack_re'] as const;

/** What a row has after `.tcp()`. */
export type TcpColumns = Pick<BaseColumns, (typeof TCP_BASE)[number]> &
  Pick<KnownColumns, Underscored<(typeof LAST)[number] | (typeof FIRST)[number]>> & {
    /** How often the option SACK permitted stands in the segment. */
    readonly tcp_options_sack_perm: number;
  } & {
    /** The edges of the segment's SACK blocks. */
    readonly [Column in Underscored<(typeof ALL)[number]>]: number[] | null;
  };

const wish = (field: string, pick: FieldWish['pick']): FieldWish => ({ field, pick, name: null, as: null });

/** The fields that `.tcp()` brings: what flows(), congestionWindow() and the charts need. */
export const TCP_WISHES: readonly FieldWish[] = [
  ...LAST.map(field => wish(field, 'last')),
  ...FIRST.map(field => wish(field, 'first')),
  // A type of its own in 4.0: bytes, whose presence is what counts.
  wish('tcp.options.sack_perm', 'count'),
  ...ALL.map(field => wish(field, 'all')),
];
