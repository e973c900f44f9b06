import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { capture, createIndex, indexed } from 'wishlab';
import { SHIPPED } from '../oracle/captures.js';
import { tsharkText } from '../frame/tshark-text.js';
import { newClient, newIndex } from './server.js';
import { writeShifted } from './shifted.js';

const FRAMES = 120;
const CENTURY = 3_155_760_000;

for (const [when, shift, year] of [
  ['before 1970', -CENTURY, 1926],
  ['after 2262', 3 * CENTURY, 2326],
] as const) {
  for (const mapping of ['dynamic', 'derived'] as const) {
    test(`a capture of ${when}, ${mapping}: every frame goes in, and comes back with its time`, async t => {
      const folder = mkdtempSync(join(tmpdir(), 'wishlab-far-'));
      t.after(() => rmSync(folder, { recursive: true }));
      const path = join(folder, 'far.pcapng');
      writeShifted(join(SHIPPED, 'tcp/cubic_rto_blackout.pcapng'), path, shift);
      const printed = await tsharkText(['-n', '-r', path, '-c', '1', '-T', 'fields', '-e', 'frame.time_epoch']);
      const far = new Date(Number(printed) * 1000).getUTCFullYear();
      assert.equal(far, year);

      const [client, index] = [newClient(t), newIndex(t)];
      await createIndex(client, index, { mapping });
      const subject = capture(path).limit(FRAMES);
      const report = await subject.index(client, index);
      assert.deepEqual([report.created, report.rejected], [FRAMES, 0], report.toString());
      await client.indices.refresh({ index });
      const { hits } = await client.search<{ '@timestamp': string }>({ index, size: FRAMES });
      for (const { _source } of hits.hits) assert.ok(_source?.['@timestamp'].startsWith(`${far}-`));
      // The time as its own type cannot have it; `wide` can.
      const found = async (query: object): Promise<number> => (await client.count({ index, query })).count;
      assert.equal(await found({ term: { _ignored: '@timestamp' } }), FRAMES);
      const span = { gte: `${far}-01-01`, lt: `${far + 1}-01-01` };
      if (mapping === 'derived') assert.equal(await found({ range: { 'frame.frame_time.wide': span } }), FRAMES);

      const back = indexed(client, index);
      const times = ['frame.time', 'frame.time_epoch', 'frame.time_relative'] as const;
      const [there, here] = [await subject.fields(...times).table(), await back.fields(...times).table()];
      for (const name of there.columnNames()) assert.deepEqual(here.array(name), there.array(name), name);
      assert.deepEqual(here.meta.captures, there.meta.captures);
      assert.equal(here.meta.counts.nonFinite, there.meta.counts.nonFinite);
      const [segments, read] = [await subject.tcp().table(), await back.tcp().table()];
      for (const derive of [
        (packets: typeof read) => packets.flows(),
        (packets: typeof read) => packets.congestionWindow(),
      ])
        assert.deepEqual(derive(read).objects(), derive(segments).objects());
    });
  }
}
