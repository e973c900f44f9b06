import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';

test('npm run demo starts an Elasticsearch of its own, where the counts are the same, and ends it', async () => {
  const env = { ...process.env, ELASTICSEARCH_URL: '' };
  const child = spawn('npm', ['run', 'demo'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close') as Promise<[number]>;
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  assert.equal(code, 0, err);
  const [, index, url] = /Created the index (\S+) at (\S+)\.\n/.exec(out) ?? [];
  assert.equal(index, 'wishlab-demo', out);
  assert.match(out, /^documents +8684 +8684 +the same$/m);
  assert.doesNotMatch(out, /DIFFERENT|Left out/);
  await assert.rejects(fetch(`http://${url!}`), /fetch failed/);
});
