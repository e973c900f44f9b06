/** The most rows that a chart carries inline: more make a notebook slow, and show nothing more. */
export const MOST_ROWS = 5000;

/**
 * Which of a curve's points to draw: where there are more than fit, of each of `columns` equal stretches of time the first, the last, and
 * of each measure the least and the greatest, so that no extreme is lost.
 *
 * @param time ascending, finite.
 * @param measures parallel to `time`; NaN is no value.
 * @returns positions, ascending.
 */
export function reduce(
  time: ArrayLike<number>,
  measures: readonly ArrayLike<number>[],
  range: readonly [number, number],
  most: number,
): number[] {
  const length = time.length;
  if (length <= most) return Array.from({ length }, (_, i) => i);
  const columns = Math.max(1, Math.floor(most / (2 + 2 * measures.length)));
  const width = (range[1] - range[0]) / columns || 1;
  const kept: number[] = [];
  let from = 0;
  while (from < length) {
    const column = Math.min(columns - 1, Math.floor((time[from]! - range[0]) / width));
    let to = from + 1;
    while (to < length && Math.min(columns - 1, Math.floor((time[to]! - range[0]) / width)) === column) to++;
    const stretch = new Set([from, to - 1]);
    for (const measure of measures) for (const i of extremes(measure, from, to)) stretch.add(i);
    kept.push(...[...stretch].sort((a, b) => a - b));
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
