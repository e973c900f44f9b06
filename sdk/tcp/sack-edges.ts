import type { Segments } from './segments.js';

/**
 * The SACK block of segment i that reports data which arrived twice, as a position in the edges; -1 where there is none.
 *
 * It comes first, and lies below the ACK or within the block after it (RFC 2883).
 */
export function duplicateBlock({ ack, sackOffsets, sackLeft, sackRight }: Segments, i: number): number {
  const first = sackOffsets[i]!;
  const end = sackOffsets[i + 1]!;
  if (first === end) return -1;
  const left = sackLeft[first]!;
  const right = sackRight[first]!;
  if (!(right > left)) return -1;
  if (right <= ack[i]!) return first;
  if (first + 1 === end) return -1;
  return left >= sackLeft[first + 1]! && right <= sackRight[first + 1]! ? first : -1;
}

/** Whether two lists of offsets are the same. */
export function alike(a: Uint32Array, b: Uint32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

interface Edges {
  readonly offsets: Uint32Array;
  readonly items: Float64Array;
}

/** Keeps the blocks of the frames that have as many left edges as right ones, in the same items; returns where each frame's begin. */
export function pairEdges(left: Edges, right: Edges): Uint32Array {
  const offsets = new Uint32Array(left.offsets.length);
  let kept = 0;
  let leftFrom = 0;
  let rightFrom = 0;
  for (let i = 0; i + 1 < left.offsets.length; i++) {
    const leftTo = left.offsets[i + 1]!;
    const rightTo = right.offsets[i + 1]!;
    if (leftTo - leftFrom === rightTo - rightFrom) {
      left.items.copyWithin(kept, leftFrom, leftTo);
      right.items.copyWithin(kept, rightFrom, rightTo);
      kept += leftTo - leftFrom;
    }
    leftFrom = leftTo;
    rightFrom = rightTo;
    offsets[i + 1] = kept;
  }
  return offsets;
}
