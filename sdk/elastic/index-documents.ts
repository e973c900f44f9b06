import * as v from 'valibot';
import { type OptionSchemas, checkOptions } from '../request/check.js';
import { preferences, text } from '../request/expected.js';
import type { DissectionOptions } from '../request/request.js';
import type { DocumentBatch } from '../request/source.js';
import type { BulkDocument } from './bulk-batch.js';
import { BULK_OPTIONS, type BulkOptions } from './bulk-options.js';
import { type Arrival, writeBulk } from './bulk-writer.js';
import { type ElasticsearchClient, checkTarget } from './client.js';
import type { IndexReport } from './index-report.js';
import { checkState, recordOptions, stateOf } from './index-state.js';

/** What {@link indexDocuments} takes. */
export interface IndexDocumentsOptions extends BulkOptions {
  /** How the documents were dissected; the index remembers, and refuses others. */
  readonly dissection?: DissectionOptions | undefined;
  /** Version of libwireshark, for the record. */
  readonly wireshark?: string | undefined;
}

const OPTIONS: OptionSchemas<IndexDocumentsOptions> = {
  ...BULK_OPTIONS,
  dissection: v.optional(v.object({ preferences }, 'the dissection options of a request ({ preferences: […] })')),
  wireshark: text,
};

/**
 * Writes elasticized documents into an index made by `createIndex`; the bytes go out as they came, unparsed.
 *
 * A document's `_id` is `capture_id-frame_number` and it is only ever created, so a second run, a crash in the middle or two
 * machines at once give the same index.
 *
 * @returns the ledger, as a report that shows itself; rejected documents are in it, and do not throw.
 * @throws WishlabError `INDEX_MISSING`, `INDEX_EXISTS` (another kind of documents), `INDEX_OPTIONS_DIFFER`,
 *   `ELASTICSEARCH_UNREACHABLE`, `ELASTICSEARCH_REFUSED`, `ELASTICSEARCH_VERSION`, `ABORTED`; once documents came, the
 *   ledger so far is in `details.ledger`.
 * @example
 * ```ts
 * const report = await indexDocuments(client, 'packets', capture('bulk.pcapng').documents());
 * ```
 */
export async function indexDocuments(
  client: ElasticsearchClient,
  name: string,
  documents: AsyncIterable<DocumentBatch>,
  options: IndexDocumentsOptions = {},
): Promise<IndexReport> {
  checkTarget(client, name);
  checkOptions('indexDocuments()', OPTIONS, options);
  const expected = { kind: 'packets', dissection: options.dissection ?? null, wireshark: options.wireshark ?? null };
  const state = await stateOf(client, name, `index into ${name}`, options.signal);
  checkState(name, state, expected);
  await recordOptions(client, name, state, expected, options.signal);
  return writeBulk(client, name, arrivalsOf(documents), options);
}

async function* arrivalsOf(batches: AsyncIterable<DocumentBatch>): AsyncGenerator<Arrival, void, undefined> {
  for await (const batch of batches) yield { count: batch.frames.length, documents: documentsOf(batch) };
}

function* documentsOf({ identity, ndjson, offsets, frames }: DocumentBatch): Generator<BulkDocument, void, undefined> {
  for (const [i, frame] of frames.entries()) {
    yield { id: `${identity.capture_id}-${frame}`, line: ndjson.subarray(offsets[i], offsets[i + 1]) };
  }
}
