import { abortedError } from '../errors.js';
import { patienceOf } from './backoff.js';
import { type ElasticsearchClient, checkTarget, pathOf } from './client.js';
import type { CaptureLedger } from './ledger.js';
import { askPatiently } from './patient.js';
import { wholeSearch } from './whole-search.js';

/** What one capture has in the index, beside what the ledger says. */
export interface VerifiedCapture {
  /** The capture, by the digest of its bytes. */
  readonly capture_id: string;
  /** Documents that are in the index by the ledger: created and already there. */
  readonly expected: number;
  /** Documents of this capture that the index has. */
  readonly found: number;
  /** Documents by the ledger whose answer was lost in an abort: they may be there, too. */
  readonly uncertain: number;
  /** Of the frames that the index has; null where there is none. */
  readonly firstFrame: number | null;
  /** The same of the last. */
  readonly lastFrame: number | null;
  /** The ledger's documents are there, by number, first and last frame and sum of frame numbers, and no others. */
  readonly ok: boolean;
}

/** What {@link verifyIndex} found. */
export interface Verified {
  /** Whether all captures are. */
  readonly ok: boolean;
  /** What was found of each, in the order of the ledger. */
  readonly captures: readonly VerifiedCapture[];
}

/**
 * Asks Elasticsearch what it has of the captures of a ledger, and compares: the number of documents, the first and the last frame, and the
 * sum of the frame numbers, by capture_id. The index is refreshed first.
 *
 * It is for documents of frames, by `index()` of a Capture. An index that has more of a capture, written by another run with another
 * filter, is not `ok`: `found` says by how much. After an abort `uncertain` is how many more there may be.
 *
 * @returns what was found of each capture, and whether all is as the ledger says.
 * @throws WishlabError `INDEX_MISSING`, `ELASTICSEARCH_*`, `ABORTED`.
 * @example
 * ```ts
 * const report = await capture('bulk.pcapng').index(client, 'packets');
 * (await verifyIndex(client, report)).ok; // true
 * ```
 */
export async function verifyIndex(
  client: ElasticsearchClient,
  { index, captures }: { readonly index: string; readonly captures: readonly CaptureLedger[] },
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<Verified> {
  checkTarget(client, index);
  const call = { client, index, patience: patienceOf({}), signal };
  await askPatiently(call, { method: 'POST', path: pathOf(index, '/_refresh') });
  const verified: VerifiedCapture[] = [];
  for (const capture of captures) {
    if (signal?.aborted) throw abortedError(signal, 'Verifying');
    const answer = await askPatiently(call, wholeSearch(index, question(capture)));
    verified.push(compare(capture, answer as Answer));
  }
  return { ok: verified.every(({ ok }) => ok), captures: verified };
}

const FRAME = 'frame.frame_number';

function question({ capture_id }: CaptureLedger): Record<string, unknown> {
  return {
    size: 0,
    track_total_hits: true,
    query: { term: { 'capture.capture_id': capture_id } },
    aggs: { first: { min: { field: FRAME } }, last: { max: { field: FRAME } }, sum: { sum: { field: FRAME } } },
  };
}

interface Answer {
  readonly hits: { readonly total: { readonly value: number } };
  readonly aggregations: Readonly<Record<'first' | 'last' | 'sum', { readonly value: number | null }>>;
}

function compare(ledger: CaptureLedger, { hits, aggregations }: Answer): VerifiedCapture {
  const { capture_id, indexed, firstFrame, lastFrame, sumOfFrames } = ledger;
  const found = hits.total.value;
  const { first, last, sum } = aggregations;
  const same =
    found === indexed &&
    (found === 0 || (first.value === firstFrame && last.value === lastFrame && sum.value === sumOfFrames));
  const uncertain = ledger.dissected - ledger.indexed - ledger.rejected;
  return {
    capture_id,
    expected: indexed,
    found,
    uncertain,
    firstFrame: first.value,
    lastFrame: last.value,
    // What was under way in an abort is there or is not; either is as the ledger says.
    ok: same || (uncertain > 0 && found >= indexed && found <= indexed + uncertain),
  };
}
