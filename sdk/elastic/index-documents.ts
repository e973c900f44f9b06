import * as v from 'valibot';
import { type OptionSchemas, checkOptions } from '../request/check.js';
import { DISSECTION_SCHEMAS } from '../request/dissection.js';
import { oneOf, text } from '../request/expected.js';
import type { DissectionOptions } from '../request/request.js';
import type { DocumentBatch } from '../request/source.js';
import { patienceOf } from './backoff.js';
import { begun } from './begun.js';
import type { BulkDocument } from './bulk-batch.js';
import { BULK_OPTIONS, type BulkOptions } from './bulk-options.js';
import { type Arrival, writeBulk } from './bulk-writer.js';
import { type ElasticsearchClient, checkTarget } from './client.js';
import { createIndex } from './create-index.js';
import { DERIVE_OPTIONS, type DeriveOptions } from './derive-options.js';
import type { PacketMapping } from './index-meta.js';
import type { IndexReport } from './index-report.js';
import { type Expected, type IndexState, checkState, recordOptions, stateOf } from './index-state.js';
import { MappingExtender } from './mapping-extender.js';
import { PartialFields, nullPaths } from './partial-fields.js';

/** What `capture(…).index()` takes; `fieldBudget` and `text` are of the derived mapping. */
export interface IndexOptions extends BulkOptions, DeriveOptions {
  /**
   * Creates the index where there is none, with this mapping; see `createIndex`. An index that is there must have it. Without it the
   * index must exist, and its own mapping holds.
   */
  readonly mapping?: PacketMapping | undefined;
}

/** What these options may be. */
export const INDEX_OPTIONS: OptionSchemas<IndexOptions> = {
  ...BULK_OPTIONS,
  ...DERIVE_OPTIONS,
  mapping: oneOf('dynamic', 'derived'),
};

/** What {@link indexDocuments} takes. */
export interface IndexDocumentsOptions extends IndexOptions {
  /** How the documents were dissected; the index remembers, and refuses others. */
  readonly dissection?: DissectionOptions | undefined;
  /** Version of libwireshark, for the record. */
  readonly wireshark?: string | undefined;
}

const OPTIONS: OptionSchemas<IndexDocumentsOptions> = {
  ...INDEX_OPTIONS,
  dissection: v.optional(v.object(DISSECTION_SCHEMAS, 'the dissection options of a request ({ preferences: […] })')),
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
  const { mapping, signal } = options;
  const expected: Expected = {
    kind: 'packets',
    mapping: mapping ?? null,
    dissection: options.dissection ?? null,
    wireshark: options.wireshark ?? null,
  };
  const coming = begun(documents);
  const state = await preparedState(client, name, expected, options).catch((error: unknown) => {
    coming.abandon();
    throw error;
  });
  const call = { client, index: name, patience: patienceOf(options), signal };
  const extender = state.wishlab?.mapping === 'derived' ? new MappingExtender(call) : null;
  const partial = state.wishlab ? new PartialFields(call) : null;
  const report = await writeBulk(client, name, arrivalsOf(coming, extender, partial), options);
  await partial?.confirm();
  return report;
}

/** The index as it is when the first documents go into it: made where that is wanted, and found to be for such documents. */
async function preparedState(
  client: ElasticsearchClient,
  name: string,
  expected: Expected,
  { mapping, fieldBudget, text, signal }: IndexDocumentsOptions,
): Promise<IndexState> {
  if (mapping !== undefined) await createIndex(client, name, { mapping, fieldBudget, text, signal });
  const state = await stateOf(client, name, `index into ${name}`, signal);
  checkState(name, state, expected);
  await recordOptions(client, name, state, expected, signal);
  return state;
}

async function* arrivalsOf(
  batches: AsyncIterable<DocumentBatch>,
  extender: MappingExtender | null,
  partial: PartialFields | null,
): AsyncGenerator<Arrival, void, undefined> {
  for await (const batch of batches) {
    const unmapped = await extender?.extend(batch.newFields);
    const without = batch.newFields.filter(({ field }) => unmapped?.includes(field)).map(({ path }) => path);
    await partial?.record([...without, ...nullPaths(batch)]);
    const captureId = batch.identity.capture_id;
    const { frames, skipped } = batch;
    yield { count: frames.length, documents: documentsOf(batch), unmapped, skipped, captureId };
  }
}

function* documentsOf({ identity, ndjson, offsets, frames }: DocumentBatch): Generator<BulkDocument, void, undefined> {
  for (const [i, frame] of frames.entries()) {
    yield { id: `${identity.capture_id}-${frame}`, bytes: ndjson, start: offsets[i]!, end: offsets[i + 1]! };
  }
}
