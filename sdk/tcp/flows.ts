import { table as newTable, type ColumnTable } from 'arquero';
import { requireColumns } from './columns.js';
import { columnOf, numbersAt } from './read-columns.js';
import type { Ended } from './connection.js';
import { addUp, type FlowSums } from './flow-sums.js';
import type { FlowTotals } from './flow-totals.js';
import { followFlows, type Followed } from './follow.js';
import { limitShare } from './limit-shares.js';
import { readSegments, SEGMENT_COLUMNS, type Segments } from './segments.js';
import type { Limit } from './window-rows.js';

export type { FlowsRow } from './flows-row.js';

const OWN_COLUMNS = [
  'ip_source',
  'ip_destination',
  'frame_len',
  'tcp_srcport',
  'tcp_dstport',
  'udp_srcport',
  'udp_dstport',
  'udp_length',
];

/**
 * A row for each flow, that is, for each direction of each TCP and UDP conversation, in order of its first frame.
 *
 * Each row is a {@link FlowsRow}; what is unknown, or not a thing of UDP, is null. docs/tables.md tells how they are counted.
 *
 * Linear in the table's rows. Throws `COLUMN_MISSING` where the table lacks what `.tcp()` brings.
 *
 * Source: RFC 6298 (smoothed round trip, timeouts), RFC 6675, 6582 and 8985 (recovery, tail loss probes), RFC 2883 (DSACK); retransmissions are told
 * from reordering by when they came, as Jaiswal et al. do (INFOCOM 2003).
 *
 * @example
 * ```ts
 * const flows = (await capture('bulk.pcapng').tcp().table()).flows();
 * flows.orderby(desc('bytes')).print();
 * ```
 */
export function flows(table: ColumnTable): ColumnTable {
  requireColumns(table, [...SEGMENT_COLUMNS, ...OWN_COLUMNS], 'flows()');
  const segments = readSegments(table, 'flows()');
  const followed = followFlows(segments);
  return flowTable(table, segments, followed, addUp(table, segments, followed));
}

function flowTable(
  table: ColumnTable,
  { rows, codes, captureNames }: Segments,
  { facts }: Followed,
  { totals, connections, limits }: FlowSums,
): ColumnTable {
  const all = [...totals].map(([flow, sum]) => ({ flow, sum, of: codes.of(flow), row: rows[sum.first]! }));
  type Row = (typeof all)[number];
  const column = <T>(value: (row: Row) => T): T[] => all.map(value);
  const address = (name: string): (string | null)[] => {
    const cells = columnOf(table, name);
    return column(({ row }) => {
      const cell = cells.at(row);
      return typeof cell === 'string' ? cell : null;
    });
  };
  const firstRows = Uint32Array.from(all, ({ row }) => row);
  const port = (name: string): (number | null)[] => {
    const ports = { tcp: numbersAt(table, `tcp_${name}`, firstRows), udp: numbersAt(table, `udp_${name}`, firstRows) };
    return all.map(({ of }, k) => known(ports[of.transport][k]!));
  };
  const ofTcp = <T>(value: (sum: FlowTotals, flow: number) => T): (T | null)[] =>
    column(({ of, sum, flow }) => (of.transport === 'tcp' ? value(sum, flow) : null));
  const limited = (limit: Limit): (number | null)[] => column(({ flow }) => known(limitShare(limits, flow, limit)));
  return newTable({
    ...(captureNames === null ? {} : { capture_name: column(({ flow }) => captureNames[flow >> 1]!) }),
    flow: column(({ flow }) => codes.flow(flow)),
    transport: column(({ of }) => of.transport),
    stream: column(({ of }) => of.stream),
    source: address('ip_source'),
    source_port: port('srcport'),
    destination: address('ip_destination'),
    destination_port: port('dstport'),
    start: column(({ sum }) => known(sum.start)),
    duration: column(({ sum }) => known(sum.duration)),
    packets: column(({ sum }) => sum.packets),
    bytes: column(({ sum }) => sum.bytes),
    payload_bytes: column(({ sum }) => sum.payload),
    unique_bytes: ofTcp(sum => sum.seen.count),
    retransmissions: ofTcp(sum => sum.retransmissions),
    fast_retransmissions: ofTcp(sum => sum.fast),
    timeout_retransmissions: ofTcp(sum => sum.timeouts),
    tail_loss_probes: ofTcp(sum => sum.probes),
    spurious_retransmissions: ofTcp(sum => sum.spurious),
    retransmitted_bytes: ofTcp(sum => sum.retransmittedBytes),
    out_of_order: ofTcp(sum => sum.outOfOrder),
    duplicate_acks: ofTcp(sum => sum.duplicateAcks),
    sack_blocks: ofTcp(sum => sum.sackBlocks),
    dsack_blocks: ofTcp(sum => sum.duplicateSacks),
    zero_windows: ofTcp(sum => sum.zeroWindows),
    zero_window_probes: ofTcp(sum => sum.zeroWindowProbes),
    keep_alives: ofTcp(sum => sum.keepAlives),
    duplicate_frames: ofTcp(sum => sum.duplicateFrames),
    handshake_time: ofTcp((_, flow) => known(connections[flow >> 1]!.handshakeTime)),
    window_scale: ofTcp(sum => known(sum.windowScale)),
    receive_window_max: ofTcp(sum => known(sum.mostWindow)),
    initial_window: column(({ flow }) => known(facts.get(flow)?.initialWindow ?? NaN)),
    mss: column(({ flow }) => facts.get(flow)?.segmentSize ?? null),
    rtt_samples: ofTcp(sum => sum.roundTrips.count),
    rtt_min: column(({ sum }) => known(sum.roundTrips.min)),
    rtt_mean: column(({ sum }) => known(sum.roundTrips.mean)),
    rtt_smoothed: column(({ sum }) => known(sum.roundTrips.smoothed)),
    rtt_p95: column(({ sum }) => known(sum.roundTrips.quantile(0.95))),
    rtt_max: column(({ sum }) => known(sum.roundTrips.max)),
    throughput: column(({ sum }) => rate(sum.bytes, sum.duration)),
    goodput: column(({ of, sum }) => rate(of.transport === 'tcp' ? sum.seen.count : sum.payload, sum.duration)),
    ended: ofTcp((_, flow): Ended => connections[flow >> 1]!.ended(flow & 1)),
    vantage: column(({ flow }) => facts.get(flow)?.vantage ?? null),
    limited_by_cwnd: limited('cwnd'),
    limited_by_rwnd: limited('rwnd'),
    limited_by_application: limited('application'),
    limited_by_recovery: limited('recovery'),
    limited_by_unknown: limited('unknown'),
  });
}

function rate(bytes: number, seconds: number): number | null {
  return seconds > 0 ? (bytes * 8) / seconds : null;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
