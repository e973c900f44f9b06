import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { capture, type FlowsRow } from 'wishlab';

import { measureTrace } from '../../bench/truth/measure-trace.js';

const FOLDER = fileURLToPath(new URL('../captures/tcp/', import.meta.url));

/**
 * Errors in % of the kernel's window, at the median and the 90th percentile, of the estimate and of the lower bound; a bbr sender
 * keeps half of its window unused most of the time, so that nothing in flight shows it. `limited` is the least number of rows in which
 * the window must be the limit, a little below what each trace has: the shares of the rows enclosed are of so many.
 */
const BOUNDS = {
  reno_droptail: { algorithm: 'reno', estimate: [0, 0.1], low: [0, 1], limited: 3000, enclosed: 0.98, width: 1.5 },
  cubic_droptail: { algorithm: 'cubic', estimate: [0, 0.1], low: [0, 1.1], limited: 3000, enclosed: 0.98, width: 1.5 },
  bbr_droptail: { algorithm: 'bbr', estimate: [0.5, 3], low: [50, 52], limited: 480, enclosed: 0.95, width: 5 },
  // The beginnings of more: random losses, lost ACKs, a needless timeout, reordering, super-segments, marks, neither SACK nor timestamps, a pause, ...
  cubic_loss05: { algorithm: 'cubic', estimate: [0, 0.1], low: [0, 6], limited: 900, enclosed: 0.98, width: 2 },
  cubic_ackloss5: { algorithm: 'cubic', estimate: [0, 1], low: [0, 1.5], limited: 650, enclosed: 0.98, width: 1.5 },
  cubic_rto_blackout: {
    algorithm: 'cubic',
    estimate: [0, 1.2],
    low: [0, 1.5],
    limited: 1080,
    enclosed: 0.95,
    width: 1.5,
  },
  cubic_reorder: { algorithm: 'cubic', estimate: [0, 0.1], low: [0, 1], limited: 750, enclosed: 0.98, width: 1.5 },
  cubic_tso_loss02: { algorithm: 'cubic', estimate: [0, 0.5], low: [0, 2], limited: 1220, enclosed: 0.98, width: 2 },
  reno_ecn: { algorithm: 'reno', estimate: [0, 0.1], low: [0, 1], limited: 770, enclosed: 0.98, width: 2.5 },
  reno_nosack_nots: { algorithm: 'reno', estimate: [0, 0.1], low: [0, 4.5], limited: 870, enclosed: 0.95, width: 2 },
  bbr_loss05: { algorithm: 'bbr', estimate: [0.5, 3], low: [50, 60], limited: 740, enclosed: 0.95, width: 5 },
  cubic_idle_restart: {
    algorithm: 'cubic',
    estimate: [0, 1.2],
    low: [0, 1.5],
    limited: 700,
    enclosed: 0.98,
    width: 1.5,
  },
  // ... and limits that are not the congestion window: receive windows that are small, closed for a while, or not scaled, and an application.
  cubic_rwnd64k: { algorithm: 'unknown', estimate: [0, 0.1], low: [51, 51], limited: 17, enclosed: 0.95, width: 2 },
  cubic_zerowin: { algorithm: 'unknown', estimate: [0, 0.1], low: [28, 28], limited: 62, enclosed: 0.98, width: 2 },
  cubic_nowscale: { algorithm: 'unknown', estimate: [0, 0.1], low: [41, 41], limited: 30, enclosed: 0.95, width: 2 },
  cubic_applimited: { algorithm: 'unknown', estimate: [0, 0.1], low: [83, 94], limited: 8, enclosed: 0.95, width: 5 },
} as const;

/** The same at the receiver, where the sender's clock shows no more than milliseconds. */
const AT_RECEIVER = {
  reno_droptail: { algorithm: 'reno', estimate: [0.5, 2], limited: 850, width: 5 },
  cubic_droptail: { algorithm: 'cubic', estimate: [0.5, 2], limited: 2800, width: 4.5 },
  bbr_droptail: { algorithm: 'bbr', estimate: [3, 6], limited: 440, width: 18 },
} as const;

describe("congestionWindow() beside the kernel's own window", () => {
  for (const [name, bound] of Object.entries(BOUNDS)) {
    it(`estimates it, with bounds that hold: ${name}`, async () => {
      const score = await measureTrace(FOLDER, name);
      assert.deepEqual(score.vantages, ['sender']);
      assert.equal(score.rowsMissing, 0);
      assert.equal(score.wrongMss, 0);
      assert.equal(score.unbounded, 0);
      assert.equal(score.silent, 0);
      assert.equal(score.algorithm, bound.algorithm);
      assert.ok(score.held >= 0.99, `within its bounds in ${(100 * score.held).toFixed(2)} % of the rows`);
      for (const [measured, most] of [
        [score.median, bound.estimate[0]],
        [score.p90, bound.estimate[1]],
        [score.lowMedian, bound.low[0]],
        [score.lowP90, bound.low[1]],
      ] as const) {
        assert.ok(measured <= most, `${measured.toFixed(2)} % off, at most ${most} %`);
      }
      assert.ok(score.limited >= bound.limited, `limited by the window in ${score.limited} rows`);
      assert.ok(score.enclosed >= bound.enclosed, `enclosed in ${(100 * score.enclosed).toFixed(2)} % of the rows`);
      assert.ok(score.width <= bound.width, `${score.width.toFixed(2)} % wide`);
    });
  }

  for (const [name, bound] of Object.entries(AT_RECEIVER)) {
    it(`estimates it from the receiver as well, by timestamps, with wider bounds: ${name}`, async () => {
      const score = await measureTrace(FOLDER, `${name}.rx`);
      assert.deepEqual(score.vantages, ['receiver']);
      assert.equal(score.algorithm, bound.algorithm);
      assert.equal(score.rowsMissing + score.unbounded + score.silent, 0);
      assert.ok(score.held >= 0.99, `within its bounds in ${(100 * score.held).toFixed(2)} % of the rows`);
      const [median, p90] = bound.estimate;
      assert.ok(score.median <= median && score.p90 <= p90, `${score.median} and ${score.p90} % off`);
      assert.ok(score.limited >= bound.limited, `limited by the window in ${score.limited} rows`);
      assert.ok(score.enclosed >= 0.95, `enclosed in ${(100 * score.enclosed).toFixed(2)} % of the rows`);
      assert.ok(score.width <= bound.width, `${score.width.toFixed(2)} % wide`);
    });
  }

  it("gives the sender's round trips at the receiver, to the ticks of two clocks", async () => {
    const [there, here] = await Promise.all(['cubic_droptail', 'cubic_droptail.rx'].map(roundTrips));
    assert.ok(here!.rtt_samples! > 0.97 * there!.rtt_samples!);
    for (const column of ['rtt_min', 'rtt_mean', 'rtt_p95', 'rtt_max'] as const) {
      assert.ok(Math.abs(here![column]! - there![column]!) < 0.002, `${column} ${here![column]}`);
    }
  });
});

async function roundTrips(name: string): Promise<FlowsRow | undefined> {
  const packets = await capture(join(FOLDER, `${name}.pcapng`))
    .tcp()
    .table();
  return (packets.flows().objects() as FlowsRow[]).find(({ flow }) => flow === 'tcp/0/1');
}
