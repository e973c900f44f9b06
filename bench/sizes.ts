// npm run bench -- sizes [CAPTURE]   bytes a packet on disk, one segment, no replica, by mapping and codec; and how many of them the
// list of a document's protocols takes.
// It uses the server of $ELASTICSEARCH_URL, else one of its own.
import { resolve } from 'node:path';

import { Client } from '@elastic/elasticsearch';
import { type DocumentBatch, capture, createIndex, indexDocuments } from 'wishlab';
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
    console.log('| mapping, codec             | bytes a packet on disk | without capture_protocols |');
    console.log('| -------------------------- | ---------------------: | ------------------------: |');
    for (const { name, mapping, settings } of WAYS) {
      const sizes: number[] = [];
      for (const stored of [capture(path).documents(), withoutProtocols(capture(path).documents())]) {
        const index = `wishlab-sizes-${process.pid}`;
        await createIndex(client, index, { mapping, settings: { ...settings, number_of_replicas: 0 } });
        const report = await indexDocuments(client, index, stored);
        if (report.created !== documents) throw new Error(report.toString());
        sizes.push(await bytesOnDisk(client, index));
        await client.indices.delete({ index });
      }
      const [whole, without] = sizes.map(size => (size / documents).toFixed(1));
      console.log(`| ${name.padEnd(26)} | ${whole?.padStart(22)} | ${without?.padStart(25)} |`);
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

async function bytesOnDisk(client: Client, index: string): Promise<number> {
  await client.indices.forcemerge({ index, max_num_segments: 1, flush: true });
  await client.indices.refresh({ index });
  const { _all } = await client.indices.stats({ index, metric: 'store' });
  return _all.primaries?.store?.size_in_bytes ?? Number.NaN;
}

/** The same documents without the list of their protocols. */
async function* withoutProtocols(
  batches: AsyncIterable<DocumentBatch>,
): AsyncGenerator<DocumentBatch, void, undefined> {
  for await (const batch of batches) {
    const { ndjson, offsets } = batch;
    const lines = Array.from(batch.frames, (_, i) => {
      const line = ndjson.toString('utf8', offsets[i], offsets[i + 1]);
      const shorter = line.replace(/,"capture_protocols":\[[^\]]*\]/, '');
      if (shorter === line) throw new Error(`A document without capture_protocols: ${line.slice(0, 200)}`);
      return Buffer.from(shorter);
    });
    const starts = new Uint32Array(lines.length + 1);
    for (const [i, { length }] of lines.entries()) starts[i + 1] = starts[i]! + length;
    yield { ...batch, ndjson: Buffer.concat(lines), offsets: starts };
  }
}
