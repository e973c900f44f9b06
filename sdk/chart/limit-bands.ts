import type { JsonObject } from './json.js';
import { LIMIT_MARKS } from './limits-panel.js';
import { MOST_ROWS } from './reduce.js';
import type { Series } from './series.js';
import { WIDTH } from './theme.js';

/** A flow's stretches of time, ascending, and what limited it in each. */
export interface LimitSpans extends Series {
  readonly duration: Float64Array;
  readonly limit: readonly string[];
}

/** Rectangles of the flows' bands, at most {@link MOST_ROWS}, and into how many stretches those of more were divided. */
export function bandsOfAll(
  flows: readonly LimitSpans[],
  range: readonly [number, number],
): { readonly bands: readonly JsonObject[][]; readonly steps: number } {
  const most = Math.floor(MOST_ROWS / flows.length);
  for (let steps = WIDTH; ; steps = Math.floor(steps / 2)) {
    const bands = flows.map(spans => bandsOf(spans, range, most, steps));
    if (steps <= LEAST_STEPS || bands.reduce((sum, { length }) => sum + length, 0) <= MOST_ROWS)
      return { bands, steps };
  }
}

/** Fewer stretches would say nothing of when. */
const LEAST_STEPS = 20;

/** Rectangles of a flow's band: as they are, or where they are more than `most` with each of so many steps of `range` divided as its time was. */
function bandsOf(spans: LimitSpans, range: readonly [number, number], most: number, steps: number): JsonObject[] {
  const { time, duration, limit } = spans;
  if (time.length <= most) {
    return limit.map((limited_by, i) => ({
      ...rectangle(time[i]!, time[i]! + duration[i]!, limited_by),
      duration: duration[i]!,
    }));
  }
  const width = (range[1] - range[0]) / steps;
  return divided(spans, range[0], width, steps).flatMap((seconds, step, all) => {
    const from = range[0] + step * width;
    const only = onlyOf(seconds);
    if (only === null) return shared(seconds, from, from + width);
    // Neighbours that one thing limited all the time are one rectangle: the first draws it.
    if (step > 0 && onlyOf(all[step - 1]!) === only) return [];
    let next = step + 1;
    while (next < all.length && onlyOf(all[next]!) === only) next++;
    const to = range[0] + next * width;
    return [{ ...rectangle(from, to, only), duration: to - from }];
  });
}

/** What limited all of a step; null where that is several things, or nothing. */
function onlyOf(seconds: ReadonlyMap<string, number>): string | null {
  const [only] = seconds.keys();
  return seconds.size === 1 ? only! : null;
}

/** For each step the seconds of each limit in it. */
function divided(
  { time, duration, limit }: LimitSpans,
  start: number,
  width: number,
  steps: number,
): Map<string, number>[] {
  const parts = Array.from({ length: steps }, () => new Map<string, number>());
  for (let i = 0; i < time.length; i++) {
    let from = time[i]!;
    const to = from + duration[i]!;
    for (let step = Math.floor((from - start) / width); from < to && step < steps; step++) {
      const end = Math.min(to, start + (step + 1) * width);
      const seconds = parts[step]!;
      if (end > from) seconds.set(limit[i]!, (seconds.get(limit[i]!) ?? 0) + end - from);
      from = Math.max(from, end);
    }
  }
  return parts;
}

/** A step that several limits share, one above the other in the legend's order. */
function shared(seconds: ReadonlyMap<string, number>, from: number, to: number): JsonObject[] {
  const all = [...seconds.values()].reduce((sum, value) => sum + value, 0);
  let low = 0;
  return [...LIMIT_MARKS.keys()].flatMap(limited_by => {
    const own = seconds.get(limited_by);
    if (own === undefined) return [];
    const high = low + own / all;
    const row = { time: from, end: to, low, high, limited_by, duration: own };
    low = high;
    return [row];
  });
}

function rectangle(time: number, end: number, limited_by: string): JsonObject {
  return { time, end, low: 0, high: 1, limited_by };
}
