import { type Patience, backoffMs, pause } from './backoff.js';
import { type BulkBatch, halves, pick } from './bulk-batch.js';
import type { ElasticsearchClient } from './client.js';
import { pathOf } from './client.js';
import { type Fault, faultError, faultOf, isPassingItem } from './fault.js';
import type { LedgerBook } from './ledger.js';

/** What the batches of one call share. */
export interface BulkCall {
  readonly client: ElasticsearchClient;
  readonly index: string;
  readonly book: LedgerBook;
  readonly patience: Patience;
  /** Null as the client is set. */
  readonly gzip: boolean | null;
  /** The caller's; ends requests that are under way. */
  readonly signal: AbortSignal;
  /** Aborted too when another batch met a fault that stays: nothing is tried again. */
  readonly stop: AbortSignal;
  /** The server takes no request of so many bytes. */
  tooLarge(bytes: number): void;
  /** So many bytes have an answer. */
  answered(bytes: number): void;
}

/** Tries of a request that a busy server refuses whole, before it is made smaller: it may be too large to ever pass. */
const TRIES_BEFORE_HALVING = 3;

/** Documents on their way, and how often in a row they were tried without any progress. */
interface Waiting {
  readonly batch: BulkBatch;
  readonly tries: number;
}

/**
 * Sends a batch until every document in it has an answer, which goes into the books.
 *
 * Passing faults of the whole request (429, 502, 503, 504, a cut connection) and of single documents (429, 503) are tried
 * again after a growing, random pause, until `maxRetries` tries in a row brought no progress; documents that are still
 * refused then are recorded as rejected. A request that is too large (413) is halved, and so is one that a busy
 * server keeps refusing. Trying again is safe: each document has its own `_id` and is only ever created.
 *
 * @returns true where one request was enough and each document had its answer, so that nothing may still read the batch: not a retry, nor
 *   a connection that was cut, nor one on which the rest of a refused request is still on its way.
 * @throws WishlabError for a fault that stays; the batch's documents without an answer are then nowhere in the books.
 */
export async function sendBatch(call: BulkCall, whole: BulkBatch): Promise<boolean> {
  const stack: Waiting[] = [{ batch: whole, tries: 0 }];
  let [requests, refused] = [0, false];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.tries > 0) await pause(backoffMs(next.tries - 1, call.patience), call.stop);
    if (call.stop.aborted) throw call.stop.reason;
    const answer = await post(call, next.batch);
    requests++;
    refused ||= isFailure(answer);
    stack.push(...(isFailure(answer) ? afterFault(call, next, answer) : afterAnswer(call, next, answer)));
  }
  return requests === 1 && !refused;
}

/** What to send after a fault of the whole request. */
function afterFault(call: BulkCall, { batch, tries }: Waiting, failure: Failure): Waiting[] {
  const { kind, status, reason } = failure.fault;
  if (kind === 'too-large') {
    call.tooLarge(batch.body.length);
    if (batch.ids.length > 1) return halves(batch).map(half => ({ batch: half, tries: 0 }));
    call.book.rejected({ id: batch.ids[0]!, status: status ?? 413, type: 'content_too_long', reason });
    return [];
  }
  const passing = kind === 'busy' || kind === 'unreachable';
  if (!passing || tries >= call.patience.maxRetries) throw bulkError(call, failure);
  const again = tries + 1;
  if (kind === 'busy' && again % TRIES_BEFORE_HALVING === 0 && batch.ids.length > 1) {
    call.tooLarge(batch.body.length);
    return halves(batch).map(half => ({ batch: half, tries: again }));
  }
  return [{ batch, tries: again }];
}

/** What to send after an answer: the documents that were refused for now. */
function afterAnswer(call: BulkCall, { batch, tries }: Waiting, items: readonly BulkItem[]): Waiting[] {
  const again = settle(call, batch, items, tries >= call.patience.maxRetries);
  if (again.length === 0) return [];
  return [{ batch: pick(batch, again), tries: again.length < batch.ids.length ? 1 : tries + 1 }];
}

/** The part of a bulk answer that is asked for. */
interface BulkItem {
  readonly status: number;
  readonly error?: {
    readonly type?: string;
    readonly reason?: string;
    readonly caused_by?: { readonly reason?: string };
  };
}

interface Failure {
  readonly fault: Fault;
  readonly cause: unknown;
}

function isFailure(answer: readonly BulkItem[] | Failure): answer is Failure {
  return 'fault' in answer;
}

async function post(call: BulkCall, { body, ids }: BulkBatch): Promise<readonly BulkItem[] | Failure> {
  try {
    const answer = await call.client.transport.request(
      {
        method: 'POST',
        path: pathOf(call.index, '/_bulk'),
        querystring: {
          filter_path: 'items.*.status,items.*.error.type,items.*.error.reason,items.*.error.caused_by.reason',
        },
        bulkBody: body,
      },
      // The client retries at once and knows nothing of 429, so retries are ours. To take secrets out of an error it
      // would else walk a body byte by byte, for seconds.
      {
        maxRetries: 0,
        signal: call.signal,
        redaction: { type: 'remove' },
        ...(call.gzip === null ? {} : { compression: call.gzip }),
      },
    );
    const items = (answer as { items?: readonly { readonly create: BulkItem }[] }).items;
    if (items?.length !== ids.length) {
      const reason = `its answer names ${items?.length ?? 'no'} documents of ${ids.length}`;
      return { fault: { kind: 'refused', status: null, type: null, reason, address: null }, cause: undefined };
    }
    return items.map(item => item.create);
  } catch (error) {
    return { fault: faultOf(error), cause: error };
  }
}

/** Enters the answers into the books; returns the documents to be sent again. */
function settle(call: BulkCall, batch: BulkBatch, items: readonly BulkItem[], last: boolean): number[] {
  const again: number[] = [];
  let answered = 0;
  for (const [i, { status, error }] of items.entries()) {
    const type = error?.type ?? 'unknown';
    const reason = [error?.reason, error?.caused_by?.reason].filter(Boolean).join(': ') || `status ${status}`;
    const later = !last && error !== undefined && isPassingItem(status, type, reason);
    if (type === 'cluster_block_exception' && !later) {
      throw bulkError(call, { fault: { kind: 'read-only', status, type, reason, address: null }, cause: undefined });
    }
    if (later) {
      again.push(i);
      continue;
    }
    if (!error) call.book.created(batch.ids[i]!);
    else if (status === 409) call.book.alreadyThere(batch.ids[i]!);
    else call.book.rejected({ id: batch.ids[i]!, status, type, reason });
    answered += batch.starts[i + 1]! - batch.starts[i]!;
  }
  if (answered > 0) call.answered(answered);
  return again;
}

function bulkError(call: BulkCall, { fault, cause }: Failure): Error {
  return faultError(fault, `index into ${call.index}`, cause);
}
