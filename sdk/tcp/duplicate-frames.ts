import type { Segments } from './segments.js';

/** A copy comes no later than this, in seconds; a mirror port's comes at once. */
const SOON = 0.001;
/** So many segments of a flow are looked at for the one that a segment is a copy of. */
const LOOKED_AT = 4;

/** What a frame is held for, before its conversation is known to have copies. */
const LIKELY = 1;
const SURE = 2;

type Compared = Pick<Segments, 'flow' | 'time' | 'seq' | 'ack' | 'length' | 'flags' | 'window' | 'tsval' | 'tsecr'>;

/**
 * Marks the frames that were captured twice, as a mirror (SPAN) port does which copies what comes in and what goes out.
 *
 * A copy has its segment's header, and its IPv4 identification, which a retransmission has anew; where that is not to be had (IPv6, or 0),
 * a conversation has copies if at least half of its data segments come twice within a millisecond. Linear.
 *
 * @param identification the IPv4 header's; NaN where there is none.
 * @param copies gets a 1 for each copy, parallel to the segments.
 */
export function markDuplicateFrames(
  segments: Compared,
  identification: Float64Array,
  conversations: number,
  copies: Uint8Array,
): void {
  const { flow, length, time } = segments;
  const recent = new Int32Array(conversations * 2 * LOOKED_AT).fill(-1);
  const place = new Uint32Array(conversations * 2);
  const data = new Uint32Array(conversations);
  const doubled = new Uint32Array(conversations);
  const paired = new Uint8Array(flow.length);
  for (let i = 0; i < flow.length; i++) {
    if (Number.isNaN(segments.seq[i])) continue;
    const code = flow[i]!;
    const original = originalOf(segments, identification, recent, code, i, paired);
    if (original < 0) {
      recent[code * LOOKED_AT + (place[code]!++ % LOOKED_AT)] = i;
      if (length[i]! > 0) data[code >> 1]!++;
      continue;
    }
    paired[original] = 1;
    const sure = identification[i]! > 0;
    copies[i] = sure ? SURE : time[i]! - time[original]! <= SOON ? LIKELY : 0;
    if (copies[i] === LIKELY && length[i]! > 0) doubled[code >> 1]!++;
  }
  for (let i = 0; i < flow.length; i++) {
    const c = flow[i]! >> 1;
    copies[i] = copies[i] === SURE || (copies[i] === LIKELY && data[c]! > 0 && doubled[c]! * 2 >= data[c]!) ? 1 : 0;
  }
}

/** Seconds after which an identification of 16 bits may have come round. */
const COME_ROUND = 1;

/** The recent segment that segment i is a copy of, -1 where there is none. Without an identification an ACK has one copy at most: others are duplicate ACKs. */
function originalOf(
  segments: Compared,
  identification: Float64Array,
  recent: Int32Array,
  code: number,
  i: number,
  paired: Uint8Array,
): number {
  const { time, seq, ack, length } = segments;
  for (let slot = code * LOOKED_AT; slot < (code + 1) * LOOKED_AT; slot++) {
    const k = recent[slot]!;
    if (k < 0 || seq[k] !== seq[i] || ack[k] !== ack[i] || !alike(segments, k, i)) continue;
    if (!same(identification[k]!, identification[i]!)) continue;
    const known = identification[i]! > 0;
    if (time[i]! - time[k]! > (known ? COME_ROUND : SOON)) continue;
    if (known || !paired[k] || length[i]! > 0) return k;
  }
  return -1;
}

function alike({ length, flags, window, tsval, tsecr }: Compared, k: number, i: number): boolean {
  if (length[k] !== length[i] || flags[k] !== flags[i]) return false;
  return same(window[k]!, window[i]!) && same(tsval[k]!, tsval[i]!) && same(tsecr[k]!, tsecr[i]!);
}

/** Equal, or both unknown. */
function same(a: number, b: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}
