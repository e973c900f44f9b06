import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { SHIPPED, capturesBelow } from './captures.js';
import { compareDepths, transportFields } from './compare-depths.js';

/** Frames of one capture; the TCP transfers repeat themselves after some. */
const FRAMES = 1000;

describe('columns up to TCP and UDP are the same at both depths', { concurrency: 2 }, () => {
  let names: readonly string[];
  before(async () => {
    names = await transportFields();
  });
  for (const subject of capturesBelow(SHIPPED)) {
    test(subject.name, async () => {
      const { differences, frames, values } = await compareDepths(subject, names, FRAMES);
      assert.equal(differences.count, 0, `${frames} frames, ${values} values, differing:\n${differences.toString()}`);
    });
  }
});
