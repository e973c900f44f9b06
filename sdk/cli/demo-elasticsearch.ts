import { open } from 'node:fs/promises';
import type { Client } from '@elastic/elasticsearch';
import { table, type ColumnTable } from 'arquero';
import { connect } from '../elastic/connect.js';
import { createIndex } from '../elastic/create-index.js';
import { capture } from '../fluent/capture.js';
import { printTable } from './print.js';
import { type SameCount, sameCounts } from './same-counts.js';

const INDEX = 'wishlab-demo';
const FLOWS = 6;

/** A server to index into, or why there is none. */
export type Elasticsearch = { readonly url: string } | { readonly url: null; readonly reason: string };

/** What the demo has made by now. */
export interface Made {
  readonly capture: string;
  /** The path of its documents. */
  readonly documents: string;
  readonly packets: ColumnTable;
  readonly segments: ColumnTable;
  readonly flows: ColumnTable;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Indexes the capture and prints the same counts from the tables and from Elasticsearch.
 *
 * The index stays: on a server of the user's they may look at it, and a second run adds nothing.
 *
 * @returns the exit code: 1 where a count differs or a document was refused.
 */
export async function indexDemo(elasticsearch: Elasticsearch, made: Made): Promise<number> {
  if (elasticsearch.url === null) {
    console.log(`Left out: there is no Elasticsearch.\n${elasticsearch.reason}`);
    return 0;
  }
  const client = await connect<Client>({ url: elasticsearch.url });
  try {
    const query = capture(made.capture);
    const { created } = await createIndex(client, INDEX, { capture: query, signal: made.signal });
    console.log(`${created ? 'Created' : 'Found'} the index ${INDEX} at ${new URL(elasticsearch.url).host}.`);
    const report = await query.index(client, INDEX, { signal: made.signal });
    console.log(String(report));
    await client.indices.refresh({ index: INDEX });
    const where = { index: INDEX, captureId: await captureIdOf(made.documents) };
    const counts = await sameCounts(client, where, made, FLOWS);
    printTable(asTable(counts));
    return report.rejected === 0 && counts.every(isSame) ? 0 : 1;
  } finally {
    await client.close();
  }
}

function asTable(counts: readonly SameCount[]): ColumnTable {
  return table({
    count: counts.map(({ what }) => what),
    'the tables': counts.map(({ here }) => here),
    Elasticsearch: counts.map(({ elasticsearch }) => elasticsearch),
    '': counts.map(count => (isSame(count) ? 'the same' : 'DIFFERENT')),
  });
}

function isSame({ here, elasticsearch }: SameCount): boolean {
  return here === elasticsearch;
}

/** The capture's id, which every one of its documents has; an empty capture has none. */
async function captureIdOf(documents: string): Promise<string> {
  const file = await open(documents);
  try {
    for await (const line of file.readLines())
      return (JSON.parse(line) as { capture: { capture_id: string } }).capture.capture_id;
    return '';
  } finally {
    await file.close();
  }
}
