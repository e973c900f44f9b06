import type { Bound, Interval } from './interval.js';

/**
 * The same interval between numbers that a float holds: Elasticsearch would round a bound to the nearest of them, and take in, or
 * leave out, the value there.
 */
export function floatInterval({ from, to }: Interval): Interval {
  return { from: from && upward(from), to: to && downward(to) };
}

function upward(bound: Bound): Bound {
  const value = Number(bound.value);
  const nearest = Math.fround(value);
  if (nearest === value) return bound;
  return { value: String(nearest > value ? nearest : neighbour(nearest, 1)), closed: true };
}

function downward(bound: Bound): Bound {
  const value = Number(bound.value);
  const nearest = Math.fround(value);
  if (nearest === value) return bound;
  return { value: String(nearest < value ? nearest : neighbour(nearest, -1)), closed: true };
}

/** The next float in a direction; `float` is none of the infinities. */
function neighbour(float: number, direction: 1 | -1): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, float);
  if (float === 0) view.setInt32(0, direction === 1 ? 1 : -0x7fffffff);
  else view.setInt32(0, view.getInt32(0) + (float > 0 ? direction : -direction));
  return view.getFloat32(0);
}
