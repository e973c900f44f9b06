import type { Segments } from './segments.js';

/** Bytes of TCP header that the timestamp option takes from each segment's payload. */
const TIMESTAMP_BYTES = 12;

/** Below this no path's segment size lies (RFC 879). */
const SMALLEST = 536;

/**
 * Payload bytes of a full segment of flow `flow`, whose conversation is `order[from]` to `order[to - 1]`.
 *
 * From the MSS options of the handshake, less what timestamps take. Where the handshake is not in the capture, the most common
 * payload, or the common one that divides it: a sender's own capture has super-segments of many segments each.
 */
export function segmentSize(segments: Segments, order: Uint32Array, from: number, to: number, flow: number): number {
  let option = Infinity;
  let timestamps = false;
  for (let k = from; k < to; k++) {
    const i = order[k]!;
    const mss = segments.mssOption[i]!;
    if (mss > 0) option = Math.min(option, mss);
    if (!timestamps && segments.flow[i] === flow && segments.length[i]! > 0)
      timestamps = !Number.isNaN(segments.tsval[i]);
  }
  if (option < Infinity) return Math.max(1, option - (timestamps ? TIMESTAMP_BYTES : 0));
  return commonSize(segments, order, from, to, flow);
}

function commonSize({ length, flow }: Segments, order: Uint32Array, from: number, to: number, code: number): number {
  const counts = new Map<number, number>();
  let sent = 0;
  for (let k = from; k < to; k++) {
    const i = order[k]!;
    if (flow[i] !== code || length[i] === 0) continue;
    counts.set(length[i]!, (counts.get(length[i]!) ?? 0) + 1);
    sent++;
  }
  const often = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const common = often[0]?.[0] ?? SMALLEST;
  const divisors = often
    .filter(([length, count]) => length >= SMALLEST && common % length === 0 && count >= Math.max(2, sent / 100))
    .map(([length]) => length);
  return divisors.length > 0 ? Math.min(...divisors) : common;
}
