import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { NOISE, noiseBytes } from './make-noise.js';

test('the capture of noise is what its choice makes', () => {
  assert.ok(readFileSync(NOISE).equals(noiseBytes()), 'run node --import tsx test/captures/make-noise.ts');
});
