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
  const acks = kept === null ? rows.segment : segmentsOf(rows, kept);
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
  const ofSegment = (values: Float64Array): FloatColumn =>
    new FloatColumn(taken(values, acks, new Float64Array(acks.length)));
  const bytes = (values: Float64Array): FloatColumn =>
    new FloatColumn(kept === null ? values : taken(values, kept, values).subarray(0, kept.length));
  const word = (values: Uint8Array, words: readonly string[]): StringColumn =>
    new StringColumn(kept === null ? values : bytesAt(values, kept), words);
  return newTable({
    ...(captureNames === null ? {} : { capture_name: text(ofFlow(flow => captureNames[flow >> 1]!)) }),
    frame_number: frameNumbers(segments, acks),
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

/** The rows of segments that turned out to be ACKs; null where all did. */
function positions({ present }: WindowRows): Uint32Array | null {
  let count = 0;
  for (let row = 0; row < present.length; row++) count += present[row]!;
  if (count === present.length) return null;
  const kept = new Uint32Array(count);
  let next = 0;
  for (let row = 0; row < present.length; row++) if (present[row]) kept[next++] = row;
  return kept;
}

function segmentsOf({ segment }: WindowRows, kept: Uint32Array): Uint32Array {
  const segments = new Uint32Array(kept.length);
  for (let k = 0; k < kept.length; k++) segments[k] = segment[kept[k]!]!;
  return segments;
}

function frameNumbers({ frame }: Segments, acks: Uint32Array): FloatColumn {
  const numbers = new Float64Array(acks.length);
  for (let k = 0; k < acks.length; k++) numbers[k] = frame[acks[k]!]!;
  return new FloatColumn(numbers);
}

// One loop for each storage: a loop that meets several is several times as slow.

/** The values at `positions`, in `into`: it may be their own array where positions rise, since to fill a new one takes longer than the rest. */
function taken(values: Float64Array, positions: Uint32Array, into: Float64Array): Float64Array {
  for (let k = 0; k < positions.length; k++) into[k] = values[positions[k]!]!;
  return into;
}

function bytesAt(values: Uint8Array, positions: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(positions.length);
  for (let k = 0; k < positions.length; k++) bytes[k] = values[positions[k]!]!;
  return bytes;
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
  const coded = new Uint32Array(positions.length);
  for (let k = 0; k < positions.length; k++) coded[k] = code[positions[k]!]!;
  return new StringColumn(coded, [...codes.keys()]);
}

function constant(length: number, value: string): StringColumn {
  return new StringColumn(new Uint32Array(length), [value]);
}
