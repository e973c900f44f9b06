// npm run bench -- sizes [CAPTURE]   bytes a packet on disk, one segment, no replica, by mapping and codec.
// It uses the server of $ELASTICSEARCH_URL, else one of its own.
import { resolve } from 'node:path';

import { Client } from '@elastic/elasticsearch';
import { capture, createIndex } from 'wishlab';
import { startElasticsearch } from '../scripts/elasticsearch/server.mjs';
import { main } from '../scripts/setup/failure.mjs';
import { at } from '../scripts/setup/paths.mjs';

/** Ways of storing the same documents. */
const WAYS = [
  { name: 'dynamic', mapping: 'dynamic', settings: {} },
  { name: 'derived', mapping: 'derived', settings: {} },
  { name: 'dynamic, best_compression', mapping: 'dynamic', settings: { codec: 'best_compression' } },
  { name: 'derived, best_compression', mapping: 'derived', settings: { codec: 'best_compression' } },
  { name: 'dynamic, logsdb', mapping: 'dynamic', settings: { mode: 'logsdb' } },
] as const;

void main(async () => {
  const path = resolve(
    process.env['INIT_CWD'] ?? '.',
    process.argv[2] ?? at('test/captures/tcp/cubic_droptail.pcapng'),
  );
  const given = process.env['ELASTICSEARCH_URL'];
  const own = given ? null : await startElasticsearch();
  const client = new Client({ node: given ?? own?.url ?? '' });
  try {
    const { documents, bytes } = await countOf(path);
    console.log(`${path}: ${documents} packets, ${Math.round(bytes / documents)} bytes of JSON a packet\n`);
    console.log('| mapping, codec             | bytes a packet on disk |');
    console.log('| -------------------------- | ---------------------: |');
    for (const { name, mapping, settings } of WAYS) {
      const index = `wishlab-sizes-${process.pid}`;
      await createIndex(client, index, { mapping, settings: { ...settings, number_of_replicas: 0 } });
      const report = await capture(path).index(client, index);
      if (report.created !== documents) throw new Error(report.toString());
      await client.indices.forcemerge({ index, max_num_segments: 1, flush: true });
      await client.indices.refresh({ index });
      const { _all } = await client.indices.stats({ index, metric: 'store' });
      const stored = _all.primaries?.store?.size_in_bytes ?? Number.NaN;
      console.log(`| ${name.padEnd(26)} | ${String(Math.round(stored / documents)).padStart(22)} |`);
      await client.indices.delete({ index });
    }
  } finally {
    await client.close();
    await own?.stop();
  }
  return 0;
});

async function countOf(path: string): Promise<{ documents: number; bytes: number }> {
  let [documents, bytes] = [0, 0];
  await capture(path)
    .documents()
    .forEach(batch => {
      documents += batch.frames.length;
      bytes += batch.ndjson.length;
    });
  return { documents, bytes };
}
