import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { reduce } from '../../dist/chart/reduce.js';

const times = (length: number): Float64Array => Float64Array.from({ length }, (_, i) => i);

describe('reduce()', () => {
  it('keeps all that fits', () => {
    assert.deepEqual(reduce([0, 1, 2], [[5, 6, 7]], [0, 2], 3), [0, 1, 2]);
    assert.deepEqual(reduce([], [], [0, 1], 10), []);
  });

  it('keeps the first, the last and every extreme of each measure, ascending', () => {
    const length = 100_000;
    const one = Float64Array.from({ length }, (_, i) => Math.sin(i));
    const other = Float64Array.from({ length }, (_, i) => (i % 3 === 0 ? NaN : Math.cos(i / 77)));
    one[4321] = 9;
    one[54_321] = -9;
    other[76_543] = 9;
    const kept = reduce(times(length), [one, other], [0, length - 1], 3000);
    assert.ok(kept.length <= 3000 && kept.length > 1000, `${kept.length} kept`);
    for (const i of [0, 4321, 54_321, 76_543, length - 1]) assert.ok(kept.includes(i));
    assert.ok(kept.every((at, i) => i === 0 || at > kept[i - 1]!));
  });

  it('keeps a measure without values from taking part', () => {
    const kept = reduce(times(1000), [new Float64Array(1000).fill(NaN)], [0, 999], 10);
    assert.ok(kept.length <= 10 && kept.includes(0) && kept.includes(999));
  });

  it('ends where all points have one time', () => {
    const kept = reduce(new Float64Array(1000), [times(1000)], [0, 1], 3);
    assert.deepEqual(kept, [0, 999]);
  });
});
