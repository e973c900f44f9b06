import { table as newTable, type ColumnTable } from 'arquero';
import { byConversation } from './flow-rows.js';
import { followInFlight } from './in-flight.js';
import { segmentSize } from './segment-size.js';
import { readSegments, type Segments } from './segments.js';
import { measureSides, vantageOf, type Vantage } from './vantage.js';
import { LIMITS, PHASES, WindowRows } from './window-rows.js';

/** What is known of a flow as a whole. */
interface FlowFacts {
  readonly segmentSize: number;
  readonly vantage: Vantage;
}

/** How a row's bounds were found: from RFC 6675's pipe, or not at all (the capture was taken at the receiver). */
export type WindowMethod = 'pipe' | 'none';

/**
 * A row for each ACK that reaches a data sender, with what the capture tells of the sender's congestion window.
 *
 * The window itself is on no wire. What was in flight is, and it is a lower bound of the window: each row gives RFC 6675's pipe, in
 * bytes, at its largest before the next ACK as `cwnd_low`, with `method` `pipe`. `cwnd_high`, `cwnd_estimate` and `ssthresh_estimate`
 * are null: nothing in this method bounds them. At a capture taken at the receiver data and ACK pass together, so that what is in flight
 * there says nothing: `cwnd_low` is null and `method` is `none`; taken midway, the bound holds but is lower still.
 *
 * Columns: `capture_name` (of several captures), `frame_number` and `time` of the ACK, `tcp_stream`, `flow` (the data's direction), `vantage`
 * (sender, midway, receiver, unknown), `mss` (payload bytes of a full segment), `cwnd_estimate`, `cwnd_low`, `cwnd_high`,
 * `ssthresh_estimate`, `bytes_in_flight`, `receive_window` (bytes), `rtt` (seconds; Karn's rule), `phase` (recovery, rto-loss, unknown),
 * `limited_by` (rwnd, application, recovery, unknown) and `method`. What is unknown is null. Rows are in frame order.
 *
 * Linear in the table's rows, columnar. Throws `COLUMN_MISSING` where the table lacks what `.tcp()` brings.
 *
 * Source: RFC 6675 (pipe, losses), RFC 8985 (losses by order of transmission), RFC 6582 (without SACK).
 *
 * @example
 * ```ts
 * const windows = (await capture('bulk.pcapng').tcp().table()).congestionWindow();
 * windows.rollup({ most: d => op.max(d.cwnd_low) }).print();
 * ```
 */
export function congestionWindow(table: ColumnTable): ColumnTable {
  const segments = readSegments(table, 'congestionWindow()');
  const rows = new WindowRows(segments.rows.length);
  const facts = new Map<number, FlowFacts>();
  const { starts, order } = byConversation(segments);
  for (let c = 0; c + 1 < starts.length; c++) {
    if (segments.codes.conversations[c]!.transport !== 'tcp') continue;
    const from = starts[c]!;
    const to = starts[c + 1]!;
    const sides = measureSides(segments, order, from, to);
    const usesSack = sackAgreed(segments, order, from, to);
    for (const flow of [2 * c, 2 * c + 1]) {
      if (!carriesData(segments, order, from, to, flow)) continue;
      const size = segmentSize(segments, order, from, to, flow);
      facts.set(flow, { segmentSize: size, vantage: vantageOf(sides, flow & 1) });
      followInFlight({ segments, order, from, to, flow, segmentSize: size, usesSack }, rows);
    }
  }
  return windowTable(segments, rows, facts);
}

/** Both SYNs permit SACK. Unknown handshakes count as not, until the first SACK block. */
function sackAgreed({ sackPermitted, flow }: Segments, order: Uint32Array, from: number, to: number): boolean {
  const permitted = [false, false];
  for (let k = from; k < to; k++) if (sackPermitted[order[k]!]) permitted[flow[order[k]!]! & 1] = true;
  return permitted[0]! && permitted[1]!;
}

function carriesData({ length, flow }: Segments, order: Uint32Array, from: number, to: number, code: number): boolean {
  for (let k = from; k < to; k++) if (flow[order[k]!] === code && length[order[k]!]! > 0) return true;
  return false;
}

function windowTable(segments: Segments, rows: WindowRows, facts: ReadonlyMap<number, FlowFacts>): ColumnTable {
  const acks: number[] = [];
  for (let i = 0; i < rows.present.length; i++) if (rows.present[i]) acks.push(i);
  const flowOf = (i: number): number => segments.flow[i]! ^ 1;
  const names = new Map([...facts.keys()].map((flow) => [flow, segments.codes.flow(flow)]));
  const factsOf = (i: number): FlowFacts => facts.get(flowOf(i))!;
  const column = <T>(value: (i: number) => T): T[] => acks.map(value);
  const nothing = (): null[] => new Array<null>(acks.length).fill(null);
  const { captureNames } = segments;
  return newTable({
    ...(captureNames === null ? {} : { capture_name: column((i) => captureNames[flowOf(i) >> 1]!) }),
    frame_number: column((i) => segments.frame[i]!),
    time: column((i) => known(segments.time[i]!)),
    tcp_stream: column((i) => segments.codes.of(flowOf(i)).stream),
    flow: column((i) => names.get(flowOf(i))!),
    vantage: column((i) => factsOf(i).vantage),
    mss: column((i) => factsOf(i).segmentSize),
    cwnd_estimate: nothing(),
    cwnd_low: column((i) => (factsOf(i).vantage === 'receiver' ? null : known(rows.low[i]!))),
    cwnd_high: nothing(),
    ssthresh_estimate: nothing(),
    bytes_in_flight: column((i) => known(rows.inFlight[i]!)),
    receive_window: column((i) => known(segments.window[i]!)),
    rtt: column((i) => known(rows.rtt[i]!)),
    phase: column((i) => PHASES[rows.phase[i]!]!),
    limited_by: column((i) => LIMITS[rows.limit[i]!]!),
    method: column((i): WindowMethod => (factsOf(i).vantage === 'receiver' ? 'none' : 'pipe')),
  });
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
