import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fields } from 'wishlab';
import { knownFields } from '../../scripts/known-fields.mjs';

/** The Wireshark whose dictionary the committed types are of. */
const VERSION = '4.0.17';

test("the committed types of fields are those of the running libwireshark's dictionary", async () => {
  const written = readFileSync(new URL('../../sdk/field/known-fields.ts', import.meta.url), 'utf8').split('\n');
  const running = knownFields(await fields.all()).split('\n');
  const known = new Set(running);
  const gone = written.filter(line => !known.has(line));
  const there = new Set(written);
  const added = running.filter(line => !there.has(line));
  assert.deepEqual(
    { gone: gone.slice(0, 20), added: added.slice(0, 20) },
    { gone: [], added: [] },
    `They were written from Wireshark ${VERSION}: node scripts/known-fields.mjs writes them anew.`,
  );
  assert.equal(written.length, running.length);
});
