import type { Segments } from './segments.js';
import { Flag } from './tcp-flags.js';

/** A flow's frames in the order in which its sender met them, and when it did, on its own clock. */
export interface SenderOrder {
  readonly order: Uint32Array;
  /** Seconds, parallel to the segments; set for the frames in `order`. */
  readonly time: Float64Array;
  /** Segments that the sender sends in a tick of its clock, rounded up: by so many an ACK's place among them is uncertain. */
  readonly blur: number;
}

/** Of the data, this share must bear timestamps; without one a segment takes its place from its neighbours. */
const BEARING = 0.9;
/** Seconds that a tick of a timestamp clock may last (RFC 7323, 5.4: 1 ms to 1 s; Linux also has 1 µs). */
const SHORTEST_TICK = 0.5e-6;
const LONGEST_TICK = 1.1;

/**
 * Puts a capture from the receiver's side into the sender's order: an ACK reached the sender before the first data that echoes its
 * timestamp was sent, and after the data that echoes an older one (RFC 7323).
 *
 * The data's own timestamps tell when it was sent, to a tick of the sender's clock. Null where timestamps are missing. Linear.
 *
 * @param time is filled in; parallel to the segments.
 */
export function senderOrder(
  segments: Segments,
  order: Uint32Array,
  from: number,
  to: number,
  flow: number,
  segmentSize: number,
  time: Float64Array,
): SenderOrder | null {
  const frames = order.subarray(from, to);
  const { data, acks } = split(segments.flow, frames, flow);
  const blur = stamp(segments, data, time, segmentSize);
  if (blur === null) return null;
  const merged = new Uint32Array(frames.length);
  let next = 0;
  let filled = 0;
  let now = time[data[0]!]!;
  for (const ack of acks) {
    const value = segments.tsval[ack]!;
    // What the receiver had before it sent this ACK was sent before the ACK came, however slowly its clock of timestamps ticks.
    for (; next < data.length && (data[next]! < ack || echoesOlder(segments, data[next]!, value)); next++) {
      merged[filled++] = data[next]!;
      now = Math.max(now, time[data[next]!]!);
    }
    const answer = next < data.length ? time[data[next]!]! : now;
    time[ack] = now = Math.max(now, answer);
    merged[filled++] = ack;
  }
  for (; next < data.length; next++) merged[filled++] = data[next]!;
  return { order: merged, time, blur };
}

/** The frames of a flow, and those of its other direction, each in order; in one array, since to fill a new one for the first time takes long. */
function split(flows: Int32Array, frames: Uint32Array, flow: number): { data: Uint32Array; acks: Uint32Array } {
  const both = new Uint32Array(frames.length);
  let data = 0;
  let acks = both.length;
  for (let k = 0; k < frames.length; k++) {
    const i = frames[k]!;
    if (flows[i] === flow) both[data++] = i;
    else both[--acks] = i;
  }
  return { data: both.subarray(0, data), acks: both.subarray(acks).reverse() };
}

/** Whether data was sent before the sender saw an ACK with this timestamp. */
function echoesOlder({ tsecr, flags }: Segments, i: number, value: number): boolean {
  if (flags[i]! & Flag.SYN || Number.isNaN(value) || Number.isNaN(tsecr[i])) return true;
  return ((tsecr[i]! - value) | 0) < 0;
}

/** Gives the data the sender's times; returns the segments in a tick, null where its timestamps do not tell them. */
function stamp(segments: Segments, data: Uint32Array, time: Float64Array, segmentSize: number): number | null {
  const { tsval, time: captured, length } = segments;
  let first = -1;
  let last = -1;
  let carrying = 0;
  let stamped = 0;
  for (const i of data) {
    if (length[i] === 0) continue;
    carrying++;
    if (Number.isNaN(tsval[i]) || Number.isNaN(captured[i])) continue;
    stamped++;
    if (first < 0) first = i;
    last = i;
  }
  if (stamped === 0 || stamped < BEARING * carrying) return null;
  const tick = (captured[last]! - captured[first]!) / ((tsval[last]! - tsval[first]!) | 0);
  if (!(tick >= SHORTEST_TICK && tick <= LONGEST_TICK)) return null;
  let now = captured[first]!;
  let ticks = 0;
  let count = 0;
  for (const i of data) {
    const before = now;
    if (!Number.isNaN(tsval[i])) now = captured[first]! + ((tsval[i]! - tsval[first]!) | 0) * tick;
    time[i] = now;
    count += Math.ceil(length[i]! / segmentSize);
    if (now !== before) ticks++;
  }
  return Math.ceil(count / Math.max(1, ticks));
}
