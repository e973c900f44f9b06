import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { capture, createIndex, verifyIndex } from 'wishlab';
import { SHIPPED } from '../oracle/captures.js';
import { countOf, elasticsearchUrl, newClient, newIndex } from './server.js';

const BULK = join(SHIPPED, 'tcp/cubic_droptail.pcapng');

test('our own process is killed in the middle and run again: nothing is lost, nothing twice', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  await createIndex(client, index, { mapping: 'derived' });
  const script = `
    import { capture, connect } from 'wishlab';
    const client = await connect({ url: process.argv[1] });
    await capture(process.argv[2]).index(client, process.argv[3], {
      batchBytes: 20_000,
      onProgress: ({ frames }) => console.log(frames),
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, elasticsearchUrl(), BULK, index], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const before = await countOf(client, index);
  const report = await capture(BULK).index(client, index);
  assert.ok(before > 0 && report.created > 0, `${before} before, ${report.summary}`);
  assert.deepEqual([report.created + report.alreadyThere, report.rejected, report.notSent], [report.dissected, 0, 0]);
  assert.equal((await verifyIndex(client, report)).ok, true);
});
