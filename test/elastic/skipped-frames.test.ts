import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { capture, createIndex } from 'wishlab';
import { writeCrashing } from '../hostile/crashing-capture.js';
import { countOf, newClient, newIndex } from './server.js';

test('frames that crash libwireshark are no documents: the ledger names them, and its counts are those of the others', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-skipped-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [crashing, harmless] = [join(folder, 'crashing.pcap'), join(folder, 'harmless.pcap')];
  const [places, others] = [[3, 250, 251], 300];
  writeCrashing(crashing, harmless, places, others);
  const client = newClient(t);
  const index = newIndex(t);
  const packets = capture(crashing, { onCrash: 'skip' });
  await createIndex(client, index, { capture: packets });
  const report = await packets.index(client, index);
  const frames = await capture(harmless).displayFilter('not data.data or eth').fields('frame.number').table();
  assert.equal(frames.numRows(), others);
  const numbers = Array.from(frames.array('frame_number'), Number);
  assert.deepEqual([report.dissected, report.created, report.rejected, report.notSent], [others, others, 0, 0]);
  assert.deepEqual(
    report.skipped,
    places.map(frame => ({ capture: 'crashing.pcap', frame, reason: 'was ended by SIGSEGV' })),
  );
  assert.match(String(report), /crashing\.pcap: 3 frames left out, at which a worker ended: 3, 250, 251/);
  const [ledger] = report.captures;
  assert.deepEqual(
    [ledger?.dissected, ledger?.indexed, ledger?.firstFrame, ledger?.lastFrame, ledger?.sumOfFrames],
    [others, others, 1, numbers.at(-1), numbers.reduce((sum, frame) => sum + frame, 0)],
  );
  assert.equal(await countOf(client, index), others);
  const missing = await client.count({ index, query: { terms: { 'frame.frame_number': places } } });
  assert.equal(missing.count, 0);

  const again = await packets.index(client, index);
  assert.deepEqual([again.created, again.alreadyThere, again.skipped.length], [0, others, places.length]);
  assert.equal(await countOf(client, index), others);
});
