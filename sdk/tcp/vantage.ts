import type { Segments } from './segments.js';
import { Flag } from './tcp-flags.js';

/** Where the capture was taken, seen from the flow's data sender. */
export type Vantage = 'sender' | 'midway' | 'receiver' | 'unknown';

/** Seconds that each side of the capture point takes to answer, the way there and back included; Infinity where nothing tells. */
export interface Sides {
  /** By the side that sent the flow of direction 0. */
  readonly of0: number;
  readonly of1: number;
}

/** A side that takes less than this share of the round trip is where the capture was taken. */
const HERE = 0.15;

/** Tells the vantage point of the flow with direction `direction` (0 or 1) from how long each side takes to answer. */
export function vantageOf(sides: Sides, direction: number): Vantage {
  const near = direction === 0 ? sides.of0 : sides.of1;
  const far = direction === 0 ? sides.of1 : sides.of0;
  const roundTrip = near + far;
  if (!(roundTrip < Infinity) || roundTrip <= 0) return 'unknown';
  if (near / roundTrip <= HERE) return 'sender';
  return far / roundTrip <= HERE ? 'receiver' : 'midway';
}

/**
 * Measures both sides of a conversation, `order[from]` to `order[to - 1]`.
 *
 * Two sources, of which the shortest time counts: the handshake, where SYN to SYN-ACK is one side and SYN-ACK to ACK the other,
 * if no SYN was sent twice; and timestamps (RFC 7323), where the first segment that echoes a TSval answers the first that bore it.
 */
export function measureSides(segments: Segments, order: Uint32Array, from: number, to: number): Sides {
  const handshake = handshakeSides(segments, order, from, to);
  const echoes = echoSides(segments, order, from, to);
  return { of0: Math.min(handshake.of0, echoes.of0), of1: Math.min(handshake.of1, echoes.of1) };
}

const UNKNOWN: Sides = { of0: Infinity, of1: Infinity };

function handshakeSides({ flow, flags, time }: Segments, order: Uint32Array, from: number, to: number): Sides {
  let syn = -1;
  let answer = -1;
  for (let k = from; k < to; k++) {
    const i = order[k]!;
    const kind = flags[i]! & (Flag.SYN | Flag.ACK | Flag.RST);
    if (kind === Flag.SYN) {
      if (syn >= 0) return UNKNOWN;
      syn = i;
    } else if (kind === (Flag.SYN | Flag.ACK)) {
      if (syn < 0 || answer >= 0) return UNKNOWN;
      answer = i;
    } else if (answer >= 0 && kind === Flag.ACK && flow[i] === flow[syn]) {
      const opener = sane(time[i]! - time[answer]!);
      const accepter = sane(time[answer]! - time[syn]!);
      return flow[syn]! & 1 ? { of0: accepter, of1: opener } : { of0: opener, of1: accepter };
    } else if (syn >= 0 && flow[i] === flow[syn]) return UNKNOWN;
  }
  return UNKNOWN;
}

/** One probe at a time for each side: arms on a fresh TSval, ends with its first echo. */
function echoSides({ flow, time, tsval, tsecr, flags }: Segments, order: Uint32Array, from: number, to: number): Sides {
  const latest = [NaN, NaN];
  const probe = [NaN, NaN];
  const armed = [NaN, NaN];
  const shortest = [Infinity, Infinity];
  for (let k = from; k < to; k++) {
    const i = order[k]!;
    if (Number.isNaN(tsval[i]) || Number.isNaN(time[i])) continue;
    const own = flow[i]! & 1;
    const other = own ^ 1;
    // The other side's TSval comes back: what passed since is this side's time.
    if (flags[i]! & Flag.ACK && !Number.isNaN(probe[other]) && ((tsecr[i]! - probe[other]!) | 0) >= 0) {
      shortest[own] = Math.min(shortest[own]!, sane(time[i]! - armed[other]!));
      probe[other] = NaN;
    }
    if (Number.isNaN(latest[own]) || ((tsval[i]! - latest[own]!) | 0) > 0) {
      latest[own] = tsval[i]!;
      if (Number.isNaN(probe[own])) {
        probe[own] = tsval[i]!;
        armed[own] = time[i]!;
      }
    }
  }
  return { of0: shortest[0]!, of1: shortest[1]! };
}

function sane(seconds: number): number {
  return seconds >= 0 ? seconds : Infinity;
}
