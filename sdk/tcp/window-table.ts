import { table as newTable, type ColumnTable } from 'arquero';
import { ABSENT, NullableColumn, StringColumn } from '../table/columns.js';
import type { Followed } from './follow.js';
import type { Segments } from './segments.js';
import { LIMITS, METHODS, PHASES } from './window-rows.js';

/** The table of `congestionWindow()`, in typed columns; `more` are columns of one value. */
export function windowTable(
  segments: Segments,
  { rows, facts }: Followed,
  more: Readonly<Record<string, string>> = {},
): ColumnTable {
  const acks = positions(rows.present);
  const { codes, captureNames } = segments;
  const flows = new Uint32Array(acks.length);
  for (let k = 0; k < acks.length; k++) flows[k] = segments.flow[acks[k]!]! ^ 1;
  const ofFlow = <T>(value: (flow: number) => T): T[] => {
    const values: T[] = [];
    for (const flow of facts.keys()) values[flow] = value(flow);
    return values;
  };
  const text = (values: readonly (string | null)[]): StringColumn => dictionary(flows, values);
  const number = (values: readonly number[]): NullableColumn<number> => {
    const taken = new Float64Array(acks.length);
    for (let k = 0; k < acks.length; k++) taken[k] = values[flows[k]!]!;
    return known(taken);
  };
  const bytes = (values: Float64Array): NullableColumn<number> => {
    const taken = new Float64Array(acks.length);
    for (let k = 0; k < acks.length; k++) taken[k] = values[acks[k]!]!;
    return known(taken);
  };
  const word = (values: Uint8Array, words: readonly string[]): StringColumn => {
    const taken = new Uint32Array(acks.length);
    for (let k = 0; k < acks.length; k++) taken[k] = values[acks[k]!]!;
    return new StringColumn(taken, words);
  };
  return newTable({
    ...(captureNames === null ? {} : { capture_name: text(ofFlow(flow => captureNames[flow >> 1]!)) }),
    frame_number: bytes(segments.frame),
    time: bytes(segments.time),
    tcp_stream: number(ofFlow(flow => codes.of(flow).stream)),
    flow: text(ofFlow(flow => codes.flow(flow))),
    vantage: text(ofFlow(flow => facts.get(flow)!.vantage)),
    mss: number(ofFlow(flow => facts.get(flow)!.segmentSize)),
    cwnd_estimate: bytes(rows.estimate),
    cwnd_low: bytes(rows.low),
    cwnd_high: bytes(rows.high),
    ssthresh_estimate: bytes(rows.threshold),
    bytes_in_flight: bytes(rows.inFlight),
    receive_window: bytes(segments.window),
    rtt: bytes(rows.rtt),
    phase: word(rows.phase, PHASES),
    limited_by: word(rows.limit, LIMITS),
    method: word(rows.method, METHODS),
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, constant(acks.length, value)])),
  });
}

function positions(present: Uint8Array): Uint32Array {
  let count = 0;
  for (let i = 0; i < present.length; i++) count += present[i]!;
  const acks = new Uint32Array(count);
  let next = 0;
  for (let i = 0; i < present.length; i++) if (present[i]) acks[next++] = i;
  return acks;
}

/** NaN is unknown. */
function known(values: Float64Array): NullableColumn<number> {
  const valid = new Uint8Array(values.length);
  for (let k = 0; k < values.length; k++) valid[k] = Number.isNaN(values[k]) ? 0 : 1;
  return new NullableColumn(values, valid);
}

/** Strings by position in `values`, which may have holes and repeat. */
function dictionary(positions: Uint32Array, values: readonly (string | null)[]): StringColumn {
  const codes = new Map<string, number>();
  const code = values.map(value => {
    if (value === null) return ABSENT;
    const own = codes.get(value) ?? codes.size;
    codes.set(value, own);
    return own;
  });
  const taken = new Uint32Array(positions.length);
  for (let k = 0; k < positions.length; k++) taken[k] = code[positions[k]!] ?? ABSENT;
  return new StringColumn(taken, [...codes.keys()]);
}

function constant(length: number, value: string): StringColumn {
  return new StringColumn(new Uint32Array(length), [value]);
}
