import type { JsonObject } from './json.js';
import { LIMIT_MARKS } from './limits-panel.js';
import type { Series } from './series.js';
import { WIDTH } from './theme.js';

/** A flow's stretches of time, ascending, and what limited it in each. */
export interface LimitSpans extends Series {
  readonly duration: Float64Array;
  readonly limit: readonly string[];
}

/** Rectangles of a flow's band: as they are, or where they are more than `most` with each pixel of `range` divided as its time was. */
export function bandsOf(spans: LimitSpans, range: readonly [number, number], most: number): JsonObject[] {
  const { time, duration, limit } = spans;
  if (time.length <= most) {
    return limit.map((limited_by, i) => ({
      ...rectangle(time[i]!, time[i]! + duration[i]!, limited_by),
      duration: duration[i]!,
    }));
  }
  const width = (range[1] - range[0]) / WIDTH;
  return divided(spans, range[0], width).flatMap((seconds, pixel, all) => {
    const from = range[0] + pixel * width;
    const only = onlyOf(seconds);
    if (only === null) return shared(seconds, from, from + width);
    // Neighbours that one thing limited all the time are one rectangle: the first draws it.
    if (pixel > 0 && onlyOf(all[pixel - 1]!) === only) return [];
    let next = pixel + 1;
    while (next < all.length && onlyOf(all[next]!) === only) next++;
    const to = range[0] + next * width;
    return [{ ...rectangle(from, to, only), duration: to - from }];
  });
}

/** What limited all of a pixel; null where that is several things, or nothing. */
function onlyOf(seconds: ReadonlyMap<string, number>): string | null {
  const [only] = seconds.keys();
  return seconds.size === 1 ? only! : null;
}

/** For each pixel the seconds of each limit in it. */
function divided({ time, duration, limit }: LimitSpans, start: number, width: number): Map<string, number>[] {
  const pixels = Array.from({ length: WIDTH }, () => new Map<string, number>());
  for (let i = 0; i < time.length; i++) {
    let from = time[i]!;
    const to = from + duration[i]!;
    for (let pixel = Math.floor((from - start) / width); from < to && pixel < WIDTH; pixel++) {
      const end = Math.min(to, start + (pixel + 1) * width);
      const seconds = pixels[pixel]!;
      if (end > from) seconds.set(limit[i]!, (seconds.get(limit[i]!) ?? 0) + end - from);
      from = Math.max(from, end);
    }
  }
  return pixels;
}

/** A pixel that several limits share, one above the other in the legend's order. */
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
