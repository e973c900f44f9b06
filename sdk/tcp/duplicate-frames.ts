import type { Segments } from './segments.js';

/** A copy comes no later than this, in seconds; a mirror port's comes at once. */
const SOON = 0.001;
/** So many segments are remembered at most, each where its header says; a later one may take its place. */
const MOST_REMEMBERED = 2 ** 16;

/** What a frame is held for, before its conversation is known to have copies. */
const LIKELY = 1;
const SURE = 2;

type Compared = Pick<Segments, 'flow' | 'time' | 'seq' | 'ack' | 'length' | 'flags' | 'window' | 'tsval' | 'tsecr'>;

/**
 * Marks the frames that were captured twice, as a mirror (SPAN) port does which copies what comes in and what goes out.
 *
 * A copy has its segment's header, and its IPv4 identification, which a retransmission has anew, however many frames lie between them; where that is not to be
 * had (IPv6, 0, or the same for all: RFC 6864, 4), it comes within a millisecond, in a conversation of which at least half of the data segments come twice. Linear.
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
  const { flow, length } = segments;
  const size = Math.min(MOST_REMEMBERED, 2 ** Math.ceil(Math.log2(2 * flow.length + 1)));
  const remembered = new Int32Array(size).fill(-1);
  const data = new Uint32Array(conversations);
  const doubled = new Uint32Array(conversations);
  const paired = new Uint8Array(flow.length);
  const latest = new Float64Array(conversations * 2);
  const constant = new Uint8Array(conversations * 2);
  for (let i = 0; i < flow.length; i++) {
    if (Number.isNaN(segments.seq[i])) continue;
    const code = flow[i]!;
    const place = placeOf(segments, code, i, identification[i]!) & (size - 1);
    const original = remembered[place]!;
    const known = identification[i]! > 0 && constant[code] === 0;
    if (!isCopy(segments, identification, original, i, paired, known)) {
      remembered[place] = i;
      if (known && identification[i] === latest[code]) constant[code] = 1;
      latest[code] = identification[i]!;
      if (length[i]! > 0) data[code >> 1]!++;
      continue;
    }
    paired[original] = 1;
    copies[i] = known ? SURE : LIKELY;
    if (length[i]! > 0) doubled[code >> 1]!++;
  }
  for (let i = 0; i < flow.length; i++) {
    const c = flow[i]! >> 1;
    copies[i] = copies[i] === SURE || (copies[i] === LIKELY && data[c]! > 0 && doubled[c]! * 2 >= data[c]!) ? 1 : 0;
  }
}

/** Seconds after which an identification of 16 bits may have come round. */
const COME_ROUND = 1;

/** Where a segment is remembered, as are its copies: by its flow, its numbers, and its identification. */
function placeOf({ seq, ack }: Compared, flow: number, i: number, identification: number): number {
  const mixed =
    Math.imul(seq[i]! | 0, 0x9e3779b1) ^
    Math.imul(ack[i]! | 0, 0x85ebca6b) ^
    Math.imul((flow << 16) ^ (identification | 0), 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}

/** Whether segment i is a copy of k, if that is one. Without an identification an ACK has one copy at most: others are duplicate ACKs. */
function isCopy(
  segments: Compared,
  identification: Float64Array,
  k: number,
  i: number,
  paired: Uint8Array,
  known: boolean,
): boolean {
  const { flow, time, seq, ack, length } = segments;
  if (k < 0 || flow[k] !== flow[i] || seq[k] !== seq[i] || ack[k] !== ack[i] || !alike(segments, k, i)) return false;
  if (!same(identification[k]!, identification[i]!)) return false;
  if (time[i]! - time[k]! > (known ? COME_ROUND : SOON)) return false;
  return known || paired[k] === 0 || length[i]! > 0;
}

function alike({ length, flags, window, tsval, tsecr }: Compared, k: number, i: number): boolean {
  if (length[k] !== length[i] || flags[k] !== flags[i]) return false;
  return same(window[k]!, window[i]!) && same(tsval[k]!, tsval[i]!) && same(tsecr[k]!, tsecr[i]!);
}

/** Equal, or both unknown. */
function same(a: number, b: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}
