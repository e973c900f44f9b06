import type { Segments } from './segments.js';
import { Flag } from './tcp-flags.js';

/** Replaces 32-bit sequence numbers by ones that go on past the wrap: each is the one nearest to the flow's number before it. */
export function unwrap(segments: Segments, conversations: number): void {
  const { flow, seq, ack, flags, sackOffsets, sackLeft, sackRight } = segments;
  const last = new Float64Array(conversations * 2);
  for (let i = 0; i < flow.length; i++) {
    const own = flow[i]!;
    const from = last[own]!;
    const there = last[own ^ 1]!;
    if (Number.isNaN(seq[i])) continue;
    seq[i] = from + ((seq[i]! - from) | 0);
    if (!(flags[i]! & Flag.RST)) last[own] = seq[i]!;
    ack[i] = there + ((ack[i]! - there) | 0);
    for (let k = sackOffsets[i]!; k < sackOffsets[i + 1]!; k++) {
      sackLeft[k] = there + ((sackLeft[k]! - there) | 0);
      sackRight[k] = there + ((sackRight[k]! - there) | 0);
    }
  }
}
