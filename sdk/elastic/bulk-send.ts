import { type Patience, backoffMs, pause } from './backoff.js';
import { type BulkBatch, halves, pick } from './bulk-batch.js';
import type { ElasticsearchClient } from './client.js';
import { pathOf } from './client.js';
import { type Fault, faultError, faultOf, isPassing } from './fault.js';
import type { LedgerBook } from './ledger.js';

/** What the batches of one call share. */
export interface BulkCall {
  readonly client: ElasticsearchClient;
  readonly index: string;
  readonly book: LedgerBook;
  readonly patience: Patience;
  /** The caller's; ends requests that are under way. */
  readonly signal: AbortSignal;
  /** Aborted too when another batch met a fault that stays: nothing is tried again. */
  readonly stop: AbortSignal;
  /** The server takes no request of so many bytes. */
  tooLarge(bytes: number): void;
  /** So many bytes have an answer. */
  answered(bytes: number): void;
}

/**
 * Sends a batch until every document in it has an answer, which goes into the books.
 *
 * Passing faults of the whole request (429, 502, 503, 504, a cut connection) and of single documents (429, 503) are tried
 * again after a growing, random pause, as long as there is some progress within `maxRetries` tries; documents that are still
 * refused then are recorded as rejected. A request that is too large is halved. Trying again is safe: each document
 * has its own `_id` and is only ever created.
 *
 * @throws WishlabError for a fault that stays; the batch's documents without an answer are then nowhere in the books.
 */
export async function sendBatch(call: BulkCall, batch: BulkBatch): Promise<void> {
  const waiting = [batch];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const rest = await sendOnce(call, next);
    if (rest) waiting.push(...rest);
  }
}

/** Sends one request, and again while its faults pass; the halves of a batch that is too large are left to the caller. */
async function sendOnce(call: BulkCall, whole: BulkBatch): Promise<readonly BulkBatch[] | null> {
  let batch = whole;
  for (let attempt = 0; ; attempt++) {
    const answer = await post(call, batch);
    if (isFault(answer)) {
      if (answer.fault.kind === 'too-large') return divide(call, batch, answer.fault);
      const passing = answer.fault.kind === 'busy' || answer.fault.kind === 'unreachable';
      if (!passing || attempt >= call.patience.maxRetries || call.stop.aborted) throw bulkError(call, answer);
    } else {
      const again = settle(call, batch, answer, attempt >= call.patience.maxRetries);
      if (again.length === 0) return null;
      if (again.length < batch.ids.length) attempt = 0;
      batch = pick(batch, again);
    }
    await pause(backoffMs(attempt, call.patience), call.stop);
    if (call.stop.aborted) throw call.stop.reason;
  }
}

function divide(call: BulkCall, batch: BulkBatch, { status, reason }: Fault): readonly BulkBatch[] | null {
  call.tooLarge(batch.body.length);
  if (batch.ids.length > 1) return halves(batch);
  call.book.rejected({ id: batch.ids[0]!, status: status ?? 413, type: 'content_too_long', reason });
  return null;
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

function isFault(answer: readonly BulkItem[] | Failure): answer is Failure {
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
      // The client retries at once and knows nothing of 429; retries are ours.
      { maxRetries: 0, signal: call.signal },
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
    const blocked = type === 'cluster_block_exception' && !(isPassing(status) && !last);
    if (blocked)
      throw bulkError(call, { fault: { kind: 'read-only', status, type, reason, address: null }, cause: undefined });
    if (isPassing(status) && !last) {
      again.push(i);
      continue;
    }
    if (!error) call.book.created();
    else if (status === 409) call.book.alreadyThere();
    else call.book.rejected({ id: batch.ids[i]!, status, type, reason });
    answered += batch.starts[i + 1]! - batch.starts[i]!;
  }
  if (answered > 0) call.answered(answered);
  return again;
}

function bulkError(call: BulkCall, { fault, cause }: Failure): Error {
  return faultError(fault, `index into ${call.index}`, cause);
}
