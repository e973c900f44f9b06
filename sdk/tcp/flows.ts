import { table as newTable, type ColumnTable } from 'arquero';
import { columnOf, numbersAt, requireColumns } from './columns.js';
import { FlowTotals } from './flow-totals.js';
import { followFlows, type FlowFacts } from './follow.js';
import { readSegments, SEGMENT_COLUMNS, type Segments } from './segments.js';

const UDP_HEADER = 8;

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
 * Columns: `capture_name` (of several captures), `flow`, `transport` (tcp, udp), `stream`, `source`, `source_port`, `destination`,
 * `destination_port`, `start` and `duration` (seconds), `packets`, `bytes` (whole frames), `payload_bytes`, `unique_bytes` (payload, each
 * sequence number counted once), `retransmissions`, `out_of_order`, `duplicate_acks` and `zero_windows` (segments sent in this direction that
 * Wireshark's analysis calls so; a retransmission may be fast, spurious or neither), `rtt_min` and `rtt_mean` (seconds from this flow's data to
 * its acknowledgement, as seen where the capture was taken; Karn's rule), `mss` (payload bytes of a full segment), `throughput` (bits of
 * whole frames a second) and `goodput` (unique payload bits a second). What is unknown, or not a thing of UDP, is null.
 *
 * Linear in the table's rows. Throws `COLUMN_MISSING` where the table lacks what `.tcp()` brings.
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
  const { rows: windowRows, facts } = followFlows(segments);
  const totals = addUp(table, segments, windowRows.rtt);
  return flowTable(table, segments, totals, facts);
}

function addUp(table: ColumnTable, segments: Segments, rtt: Float64Array): Map<number, FlowTotals> {
  const frameLength = numbersAt(table, 'frame_len', segments.rows);
  const datagramLength = numbersAt(table, 'udp_length', segments.rows);
  const totals = new Map<number, FlowTotals>();
  for (let i = 0; i < segments.flow.length; i++) {
    const flow = segments.flow[i]!;
    let own = totals.get(flow);
    if (own === undefined) totals.set(flow, (own = new FlowTotals(i)));
    const udp = segments.codes.of(flow).transport === 'udp';
    const payload = udp ? Math.max(0, (datagramLength[i]! || 0) - UDP_HEADER) : segments.length[i]!;
    own.add(segments, i, frameLength[i]! || 0, payload);
    if (rtt[i]! >= 0) totals.get(flow ^ 1)?.addRoundTrip(rtt[i]!);
  }
  return totals;
}

function flowTable(
  table: ColumnTable,
  { rows, codes, captureNames }: Segments,
  totals: ReadonlyMap<number, FlowTotals>,
  facts: ReadonlyMap<number, FlowFacts>,
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
  const ofTcp = (value: (sum: FlowTotals) => number): (number | null)[] =>
    column(({ of, sum }) => (of.transport === 'tcp' ? value(sum) : null));
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
    out_of_order: ofTcp(sum => sum.outOfOrder),
    duplicate_acks: ofTcp(sum => sum.duplicateAcks),
    zero_windows: ofTcp(sum => sum.zeroWindows),
    rtt_min: column(({ sum }) => known(sum.rttMin)),
    rtt_mean: column(({ sum }) => known(sum.rttSum / sum.rttCount)),
    mss: column(({ flow }) => facts.get(flow)?.segmentSize ?? null),
    throughput: column(({ sum }) => rate(sum.bytes, sum.duration)),
    goodput: column(({ of, sum }) => rate(of.transport === 'tcp' ? sum.seen.count : sum.payload, sum.duration)),
  });
}

function rate(bytes: number, seconds: number): number | null {
  return seconds > 0 ? (bytes * 8) / seconds : null;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
