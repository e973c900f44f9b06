import { table as newTable, type ColumnTable } from 'arquero';
import { ABSENT, FloatColumn, StringColumn } from '../table/columns.js';
import type { Followed } from './follow.js';
import type { Segments } from './segments.js';
import { LIMITS, METHODS, PHASES, type WindowRows } from './window-rows.js';

/** The table of `congestionWindow()`, in typed columns, which are the rows' own arrays; `more` are columns of one value. */
export function windowTable(
  segments: Segments,
  { rows, facts }: Followed,
  more: Readonly<Record<string, string>> = {},
): ColumnTable {
  const kept = positions(rows);
  const acks = compacted(rows.segment, kept);
  const { codes, captureNames } = segments;
  const flows = new Uint32Array(acks.length);
  for (let k = 0; k < acks.length; k++) flows[k] = segments.flow[acks[k]!]! ^ 1;
  const ofFlow = <T>(value: (flow: number) => T): T[] => {
    const values: T[] = [];
    for (const flow of facts.keys()) values[flow] = value(flow);
    return values;
  };
  const text = (values: readonly (string | null)[]): StringColumn => dictionary(flows, values);
  const number = (values: readonly number[]): FloatColumn =>
    new FloatColumn(taken(Float64Array.from(values), flows, new Float64Array(flows.length)));
  const ofSegment = (values: Float64Array | Uint32Array): FloatColumn =>
    new FloatColumn(taken(values, acks, new Float64Array(acks.length)));
  const bytes = (values: Float64Array): FloatColumn => new FloatColumn(compacted(values, kept));
  const word = (values: Uint8Array, words: readonly string[]): StringColumn =>
    new StringColumn(compacted(values, kept), words);
  return newTable({
    ...(captureNames === null ? {} : { capture_name: text(ofFlow(flow => captureNames[flow >> 1]!)) }),
    frame_number: ofSegment(segments.frame),
    time: ofSegment(segments.time),
    tcp_stream: number(ofFlow(flow => codes.of(flow).stream)),
    flow: text(ofFlow(flow => codes.flow(flow))),
    vantage: text(ofFlow(flow => facts.get(flow)!.vantage)),
    mss: number(ofFlow(flow => facts.get(flow)!.segmentSize)),
    cwnd_estimate: bytes(rows.estimate),
    cwnd_low: bytes(rows.low),
    cwnd_high: bytes(rows.high),
    ssthresh_estimate: bytes(rows.threshold),
    bytes_in_flight: bytes(rows.inFlight),
    receive_window: ofSegment(segments.window),
    rtt: bytes(rows.rtt),
    phase: word(rows.phase, PHASES),
    limited_by: word(rows.limit, LIMITS),
    method: word(rows.method, METHODS),
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, constant(acks.length, value)])),
  });
}

/** The rows of segments that are ACKs; null where all are. */
function positions({ present }: WindowRows): Uint32Array | null {
  let count = 0;
  for (let row = 0; row < present.length; row++) count += present[row]!;
  if (count === present.length) return null;
  const kept = new Uint32Array(count);
  let next = 0;
  for (let row = 0; row < present.length; row++) if (present[row]) kept[next++] = row;
  return kept;
}

/** The values at `kept`, which rises, in their own array: a new one would take longer to fill than all else here. */
function compacted<T extends Float64Array | Uint32Array | Uint8Array>(values: T, kept: Uint32Array | null): T {
  if (kept === null) return values;
  taken(values, kept, values);
  return values.subarray(0, kept.length) as T;
}

/** The values at `positions`, in `into`. */
function taken<T extends Float64Array | Uint32Array | Uint8Array>(
  values: Float64Array | Uint32Array | Uint8Array,
  positions: Uint32Array,
  into: T,
): T {
  for (let k = 0; k < positions.length; k++) into[k] = values[positions[k]!]!;
  return into;
}

/** Strings by position in `values`, which may have holes and repeat. */
function dictionary(positions: Uint32Array, values: readonly (string | null)[]): StringColumn {
  const codes = new Map<string, number>();
  const code = Uint32Array.from(values, (value: string | null | undefined) => {
    if (value === null || value === undefined) return ABSENT;
    const own = codes.get(value) ?? codes.size;
    codes.set(value, own);
    return own;
  });
  return new StringColumn(taken(code, positions, new Uint32Array(positions.length)), [...codes.keys()]);
}

function constant(length: number, value: string): StringColumn {
  return new StringColumn(new Uint32Array(length), [value]);
}
