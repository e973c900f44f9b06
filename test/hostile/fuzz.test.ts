import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzz, leftWorkers } from './fuzz-captures.js';
import { newFolder } from './hostile-capture.js';

/** `npm run fuzz` has 2,000. */
const CAPTURES = 24;

test('mutated captures: as many frames as tshark has, or an error; no hang, no process left', async () => {
  const { captures, frames, compared, wrong } = await fuzz(CAPTURES, 1, newFolder());
  assert.deepEqual(wrong, []);
  assert.ok(captures > CAPTURES / 2 && frames > captures && compared > captures);
  assert.ok(leftWorkers() <= 1);
});
