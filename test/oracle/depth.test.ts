import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { SHIPPED, capturesBelow } from './captures.js';
import { applicationFields, compareDepths, transportFields } from './compare-depths.js';

/** Frames of one capture; the TCP transfers repeat themselves after some. */
const FRAMES = 1000;

for (const [what, fieldsOf] of [
  ['columns up to TCP and UDP', transportFields],
  ['columns of what may carry JSON', applicationFields],
] as const) {
  describe(`${what} are the same at the depth that they need and at full depth`, { concurrency: 2 }, () => {
    let names: readonly string[];
    before(async () => {
      names = await fieldsOf();
    });
    for (const subject of capturesBelow(SHIPPED)) {
      test(subject.name, async () => {
        const { differences, frames, values } = await compareDepths(subject, names, FRAMES);
        assert.equal(differences.count, 0, `${frames} frames, ${values} values, differing:\n${differences.toString()}`);
      });
    }
  });
}
