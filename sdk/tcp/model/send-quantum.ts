/** Linux sends what it paces itself to in a 1024th of a second at once, so many bytes at most, ... */
const SLICES = 1024;
const MOST_BYTES = 65_535 - 320;
/** ... and two segments at least, one where it is slower than so many bytes a second. */
const SLOW = 1_200_000 / 8;

/** Segments that a sender hands over at once which paces itself to so many bytes a second. */
export function quantum(pace: number, segmentSize: number): number {
  const segments = Math.floor(Math.min(pace / SLICES, MOST_BYTES) / segmentSize);
  return Math.max(segments, pace < SLOW ? 1 : 2);
}
