const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/**
 * A line of values over time in one row of text: each character is the largest value in its share of the time, a blank where
 * there is none; the highest character is the largest of all.
 *
 * @param points time and value; the times ascend.
 * @param width characters.
 * @example
 * ```ts
 * sparkline([[0, 1], [1, 4], [2, 8]], 3); // '▁▄█'
 * ```
 */
export function sparkline(points: readonly (readonly [time: number, value: number])[], width: number): string {
  const start = points[0]?.[0] ?? 0;
  const span = (points.at(-1)?.[0] ?? 0) - start;
  const most = points.reduce((largest, [, value]) => Math.max(largest, value), 0);
  const bins = new Array<number>(width).fill(Number.NaN);
  for (const [time, value] of points) {
    const bin = span > 0 ? Math.min(width - 1, Math.floor(((time - start) / span) * width)) : 0;
    bins[bin] = Math.max(bins[bin] || 0, value);
  }
  const level = (value: number): number => (most > 0 ? Math.max(0, Math.ceil((value / most) * LEVELS.length) - 1) : 0);
  return bins.map(value => (Number.isNaN(value) ? ' ' : (LEVELS[level(value)] ?? ''))).join('');
}
