import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as modules from 'wishlab';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** In a plain Node, where `wishlab` is what a user's own import gets: the bundle. */
function inNode(script: string): unknown {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as unknown;
}

describe('the bundle', () => {
  test('exports what the modules export', () => {
    const script = `console.log(JSON.stringify(Object.keys(await import('wishlab')).sort()));`;
    assert.deepEqual(inNode(script), Object.keys(modules).sort());
  });

  test('finds the files beside it: the worker, the binding, the mappings', () => {
    const script = `
      import { capture, readMapping } from 'wishlab';
      const table = await capture('test/captures/tcp/cubic_droptail.pcapng').tcp().limit(20).table();
      const mapping = readMapping('packets');
      console.log(JSON.stringify({ rows: table.filter(d => d.tcp_len >= 0).numRows(), dynamic: mapping.mappings.dynamic ?? null }));`;
    const mapping = JSON.parse(readFileSync(`${ROOT}/mappings/packets.json`, 'utf8')) as modules.IndexBody;
    assert.deepEqual(inNode(script), { rows: 20, dynamic: mapping.mappings['dynamic'] ?? null });
  });

  test('links a handful of modules, whatever is in them', () => {
    const bundle = readFileSync(`${ROOT}/dist/wishlab.js`, 'utf8');
    const own = new Set([...bundle.matchAll(/from '(\.[^']+)'/g)].map(([, name]) => name));
    assert.ok(own.size > 0 && own.size < 10, [...own].join(' '));
  });
});
