import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { SeenBytes } from '../../dist/tcp/seen-bytes.js';

describe('SeenBytes', () => {
  it('counts as a set of bytes would, for any order of ranges', () => {
    let state = 12_345;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    for (let round = 0; round < 50; round++) {
      const seen = new SeenBytes();
      const bytes = new Set<number>();
      for (let i = 0; i < 60; i++) {
        const from = random(300);
        const to = from + random(20);
        seen.add(from, to);
        for (let byte = from; byte < to; byte++) bytes.add(byte);
        assert.equal(seen.count, bytes.size);
      }
    }
  });
});
