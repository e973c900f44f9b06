import { WIDTH } from './theme.js';

/** The most rows that a chart carries inline: more make a notebook slow, and show nothing more. */
export const MOST_ROWS = 5000;

/**
 * Which of a curve's points to draw. Where there are more than fit: of each of many equal stretches of time the first, the last, and of
 * each measure the least and the greatest, so that no extreme is lost. A stretch is a pixel wide, or as much wider as it takes.
 *
 * @param time ascending, finite.
 * @param measures parallel to `time`; NaN is no value.
 * @param range the ends of the time axis; all curves of a chart share them, so that their stretches do.
 * @returns positions, ascending; at most `most`, or those of a single stretch.
 */
export function reduce(
  time: ArrayLike<number>,
  measures: readonly ArrayLike<number>[],
  range: readonly [number, number],
  most: number,
): number[] {
  const { length } = time;
  if (length <= most) return Array.from({ length }, (_, i) => i);
  let stretches = WIDTH;
  let kept = keep(time, measures, range, stretches);
  while (kept.length > most && stretches > 1) {
    stretches = Math.max(1, Math.floor(Math.min(stretches - 1, (stretches * most) / kept.length)));
    kept = keep(time, measures, range, stretches);
  }
  return kept;
}

function keep(
  time: ArrayLike<number>,
  measures: readonly ArrayLike<number>[],
  [start, end]: readonly [number, number],
  stretches: number,
): number[] {
  const stretchOf = (i: number): number =>
    Math.min(stretches - 1, Math.floor(((time[i]! - start) / (end - start)) * stretches));
  const kept: number[] = [];
  let from = 0;
  while (from < time.length) {
    const stretch = stretchOf(from);
    let to = from + 1;
    while (to < time.length && stretchOf(to) === stretch) to++;
    const chosen = new Set([from, to - 1, ...measures.flatMap(measure => extremes(measure, from, to))]);
    kept.push(...[...chosen].sort((a, b) => a - b));
    from = to;
  }
  return kept;
}

function extremes(measure: ArrayLike<number>, from: number, to: number): number[] {
  let least = -1;
  let greatest = -1;
  for (let i = from; i < to; i++) {
    const value = measure[i]!;
    if (Number.isNaN(value)) continue;
    if (least < 0 || value < measure[least]!) least = i;
    if (greatest < 0 || value > measure[greatest]!) greatest = i;
  }
  return least < 0 ? [] : [least, greatest];
}
