import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { capture, createIndex, indexed } from 'wishlab';
import { SHIPPED } from '../oracle/captures.js';
import { CARRIERS, readPcap, unreachable, writePcap } from '../tcp/carriers.js';
import { newClient, newIndex } from './server.js';

test('an index has the flows of the segments in tunnels, and of none that an error quotes there', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const { header, frames } = readPcap(join(SHIPPED, 'lessons/cubic_reorder.pcap'));
  const carriers = Object.values(CARRIERS);
  const carried = frames.slice(0, carriers.length * 20).flatMap((frame, i) => {
    const carry = carriers[i % carriers.length]!;
    return i % 5 === 0 ? [carry(frame), carry(unreachable(frame))] : [carry(frame)];
  });
  const path = join(folder, 'tunnelled.pcap');
  writePcap(path, header, carried);

  const [client, index] = [newClient(t), newIndex(t)];
  await createIndex(client, index, { mapping: 'dynamic' });
  await capture(path).index(client, index);
  await client.indices.refresh({ index });
  const expected = await capture(path).tcp().table();
  const found = await indexed(client, index).tcp().table();
  for (const name of expected.columnNames()) assert.deepEqual(found.array(name), expected.array(name), name);
  assert.deepEqual(found.meta.counts.multipleTransport, expected.meta.counts.multipleTransport);
  assert.ok(expected.meta.counts.multipleTransport > 0);
  assert.deepEqual(found.congestionWindow().objects(), expected.congestionWindow().objects());
});
