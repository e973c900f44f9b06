import { WIDTH } from './theme.js';

/** Ranges of numbers at times: range i is [from[i], to[i]] at time[i]; times ascend. */
export interface Ranges {
  readonly time: ArrayLike<number>;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** A range to draw: the first of those that it joins, how many they are, and the whole that they cover. */
export interface MergedRange {
  readonly first: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Stretches of time are at first so many to a pixel, so that a closer look shows more. */
const FINEST = 16;

/**
 * Which ranges to draw. Where there are more than `most`: of each of many equal stretches of time, ranges that touch are drawn as one, so
 * that what is covered stays covered and what is not stays bare. Stretches get wider until they are few enough.
 *
 * @param span the ends of the time axis.
 * @returns at most `most`, or those of a single stretch, in the order of the stretches.
 */
export function mergeRanges(ranges: Ranges, [start, end]: readonly [number, number], most: number): MergedRange[] {
  const { time, from, to } = ranges;
  if (time.length <= most) {
    return Array.from({ length: time.length }, (_, i) => ({ first: i, count: 1, from: from[i]!, to: to[i]! }));
  }
  for (let stretches = FINEST * WIDTH; ; stretches = Math.max(1, Math.floor(stretches / 2))) {
    const stretchOf = (i: number): number => Math.floor(((time[i]! - start) / (end - start)) * stretches);
    const merged: MergedRange[] = [];
    for (let first = 0; first < time.length;) {
      let next = first + 1;
      while (next < time.length && stretchOf(next) === stretchOf(first)) next++;
      merged.push(...joined(ranges, first, next));
      first = next;
    }
    if (merged.length <= most || stretches === 1) return merged;
  }
}

/** The ranges from `first` to before `end`, in the order of where they start, those that touch as one. */
function joined({ from, to }: Ranges, first: number, end: number): MergedRange[] {
  const order = Array.from({ length: end - first }, (_, k) => first + k).sort((a, b) => from[a]! - from[b]!);
  const merged: { first: number; count: number; from: number; to: number }[] = [];
  for (const i of order) {
    const last = merged.at(-1);
    if (last !== undefined && from[i]! <= last.to) {
      last.to = Math.max(last.to, to[i]!);
      last.first = Math.min(last.first, i);
      last.count++;
    } else merged.push({ first: i, count: 1, from: from[i]!, to: to[i]! });
  }
  return merged;
}
