import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capture, createIndex } from 'wishlab';
import { countOf, newClient, newIndex } from '../elastic/server.js';
import { hostileFrames, newFolder, writeHostileCapture } from './hostile-capture.js';

test('Elasticsearch takes every document of the hostile capture, and gives its texts back', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const path = writeHostileCapture(newFolder());
  const hostile = capture(path);
  await createIndex(client, index, { capture: hostile });
  const report = await hostile.index(client, index);
  const frames = hostileFrames().length;
  assert.deepEqual([report.created, report.rejected, report.notSent], [frames, 0, 0], report.toString());
  assert.equal(await countOf(client, index), frames);

  const script = await client.search<{ syslog: { syslog_msg: string } }>({
    index,
    query: { term: { 'syslog.syslog_msg': '<script>globalThis.struck = 1</script>' } },
  });
  assert.deepEqual(
    script.hits.hits.map(hit => hit._source?.syslog.syslog_msg),
    ['<script>globalThis.struck = 1</script>'],
  );
});
