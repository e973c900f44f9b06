import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { measureTrace } from '../../bench/truth/measure-trace.js';

const FOLDER = fileURLToPath(new URL('../captures/tcp/', import.meta.url));

/** Median and 90th percentile of the error of the lower bound, in % of the kernel's window; a bbr sender keeps half of its window unused. */
const BOUNDS = {
  reno_droptail: { median: 0, p90: 1 },
  cubic_droptail: { median: 0, p90: 1.1 },
  bbr_droptail: { median: 50, p90: 52 },
} as const;

describe("cwnd_low beside the kernel's own window", () => {
  for (const [name, bound] of Object.entries(BOUNDS)) {
    it(`bounds it from below, closely where the window is the limit: ${name}`, async () => {
      const score = await measureTrace(FOLDER, name);
      assert.deepEqual(score.vantages, ['sender']);
      assert.equal(score.rowsMissing, 0);
      assert.equal(score.wrongMss, 0);
      assert.equal(score.unbounded, 0);
      assert.ok(score.held >= 0.98, `at least the bound in ${(100 * score.held).toFixed(2)} % of the rows`);
      assert.ok(score.median <= bound.median, `median error ${score.median.toFixed(2)} %`);
      assert.ok(score.p90 <= bound.p90, `p90 error ${score.p90.toFixed(2)} %`);
    });
  }

  it('claims nothing at the receiver', async () => {
    const score = await measureTrace(FOLDER, 'cubic_droptail.rx');
    assert.deepEqual(score.vantages, ['receiver']);
    assert.equal(score.rowsMissing, 0);
    assert.equal(score.unbounded, score.rows);
  });
});
