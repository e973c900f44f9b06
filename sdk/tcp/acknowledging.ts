import { LARGEST_WINDOW } from './delivery.js';
import type { Segments } from './segments.js';
import { Flag } from './tcp-flags.js';

/**
 * Numbers in `rows` the segments that may acknowledge data, in order, others get -1; tells how many there are.
 *
 * All data segments carry an ACK number. Those that come when all that the other side ever sends is acknowledged say nothing new, unless
 * by SACK blocks or marks: a transfer after its request is all such. Linear.
 */
export function numberAcknowledging(segments: Segments, carriesData: Uint8Array, rows: Int32Array): number {
  const { flow, flags, seq, ack, length, copy, sackOffsets } = segments;
  const { last, top } = endsOfData(segments, carriesData);
  const settled = new Uint8Array(carriesData.length);
  let count = 0;
  for (let i = 0; i < flow.length; i++) {
    rows[i] = -1;
    const kind = flags[i]!;
    const of = flow[i]! ^ 1;
    if ((kind & (Flag.ACK | Flag.SYN | Flag.RST)) !== Flag.ACK || !carriesData[of]) continue;
    if (copy[i] || Number.isNaN(seq[i])) continue;
    const tells = length[i] === 0 || (kind & (Flag.ECE | Flag.FIN)) !== 0 || sackOffsets[i + 1]! > sackOffsets[i]!;
    if (tells || !settled[of]) rows[i] = count++;
    if (i > last[of]! && ack[i]! >= top[of]! && ack[i]! - top[of]! < LARGEST_WINDOW) settled[of] = 1;
  }
  return count;
}

/** By flow code, of those that carry data: its last segment of data, and where its data ends. */
function endsOfData(
  { flow, flags, seq, length, copy }: Segments,
  carriesData: Uint8Array,
): { last: Int32Array; top: Float64Array } {
  const last = new Int32Array(carriesData.length).fill(-1);
  const top = new Float64Array(carriesData.length).fill(-Infinity);
  for (let i = 0; i < flow.length; i++) {
    if (length[i] === 0 || copy[i]) continue;
    const own = flow[i]!;
    const end = seq[i]! + length[i]! + (flags[i]! & Flag.SYN ? 1 : 0);
    last[own] = i;
    if (end > top[own]!) top[own] = end;
  }
  return { last, top };
}
