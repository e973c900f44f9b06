import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { test } from 'node:test';

test('the compiled declarations are readable by the TypeScript of the notebooks', () => {
  const require = createRequire(import.meta.url);
  const compiler = require.resolve('@tslab/typescript-for-tslab/bin/tsc', { paths: [require.resolve('tslab')] });
  // As tslab resolves them, but with the declarations checked; only what they say of our own files counts.
  const options = ['--noEmit', '--target', 'ES2022', '--module', 'CommonJS', '--moduleResolution', 'node', '--strict'];
  const { stdout } = spawnSync(process.execPath, [compiler, ...options, '--types', 'node', 'dist/index.d.ts'], {
    encoding: 'utf8',
  });
  const ours = stdout.split('\n').filter(line => line.startsWith('dist/'));
  assert.deepEqual(ours, []);
});
