import { WishlabError, abortedError } from '../errors.js';
import type { Progress, SkippedFrame } from '../request/source.js';
import { patienceOf } from './backoff.js';
import type { BulkOptions } from './bulk-options.js';
import { BulkBatcher, type BulkDocument } from './bulk-batch.js';
import { type BulkCall, sendBatch } from './bulk-send.js';
import type { ElasticsearchClient } from './client.js';
import { IndexReport } from './index-report.js';
import { LedgerBook } from './ledger.js';
import { ProgressTicker } from '../request/progress-ticker.js';

/** Documents that came at once; they are made one by one, as there is room. */
export interface Arrival {
  readonly count: number;
  readonly documents: Iterable<BulkDocument>;
  /** Fields of theirs that the index has no room for, told once. */
  readonly unmapped?: readonly string[] | undefined;
  /** Frames that they are without, told once. */
  readonly skipped?: readonly SkippedFrame[] | undefined;
  /** The capture that they are the frames of. */
  readonly captureId?: string | undefined;
}

const BATCH_BYTES = 5_000_000;
/** More than two requests at once gain nothing on a small server, and two keep it busy while the next is made. */
const IN_FLIGHT = 2;

/**
 * Writes documents by bulk requests, two at a time.
 *
 * Memory: two requests, the batch being filled and the arrival it is filled from; the iterable is pulled only when there is
 * room, so a slow server slows down whoever makes the documents.
 *
 * @returns the ledger; documents that Elasticsearch refused are in it, and do not throw.
 * @throws WishlabError `ELASTICSEARCH_UNREACHABLE`, `ELASTICSEARCH_REFUSED`, `ABORTED`, or the arrivals' own error, with
 *   the ledger so far as `details.ledger`.
 */
export async function writeBulk(
  client: ElasticsearchClient,
  index: string,
  arrivals: AsyncIterable<Arrival>,
  options: BulkOptions = {},
): Promise<IndexReport> {
  const writer = new BulkWriter(client, index, options);
  try {
    await writer.run(arrivals);
  } catch (error) {
    throw withLedger(error, writer.report(), options.signal);
  } finally {
    await writer.ticker.end(writer.progress);
  }
  return writer.report();
}

class BulkWriter implements BulkCall {
  readonly book = new LedgerBook();
  readonly patience;
  readonly gzip: boolean | null;
  readonly signal: AbortSignal;
  readonly stop: AbortSignal;
  readonly ticker: ProgressTicker;
  readonly progress: Progress;
  readonly #stopping = new AbortController();
  readonly #inFlight = new Set<Promise<void>>();
  readonly #batcher = new BulkBatcher();
  #batchBytes: number;

  constructor(
    readonly client: ElasticsearchClient,
    readonly index: string,
    options: BulkOptions,
  ) {
    this.patience = patienceOf(options);
    this.gzip = options.gzip ?? null;
    this.signal = options.signal ?? new AbortController().signal;
    this.stop = AbortSignal.any([this.signal, this.#stopping.signal]);
    this.ticker = new ProgressTicker(options.onProgress);
    this.progress = { what: `indexing into ${index}`, frames: 0, bytes: 0, totalBytes: null };
    this.#batchBytes = options.batchBytes ?? BATCH_BYTES;
  }

  report(): IndexReport {
    return new IndexReport(this.index, this.book.close());
  }

  async run(arrivals: AsyncIterable<Arrival>): Promise<void> {
    const iterator = arrivals[Symbol.asyncIterator]();
    let pulling: Promise<IteratorResult<Arrival>> | null = null;
    let done = false;
    try {
      for (;;) {
        pulling = iterator.next();
        const pulled = await this.#unlessStopped(pulling);
        pulling = null;
        if (pulled.done) {
          done = true;
          break;
        }
        await this.#write(pulled.value);
      }
      await this.#flush();
    } finally {
      await Promise.all(this.#inFlight);
      if (!done) await close(iterator, pulling);
    }
    this.stop.throwIfAborted();
  }

  tooLarge(bytes: number): void {
    this.#batchBytes = Math.min(this.#batchBytes, Math.ceil(bytes / 2));
  }

  answered(bytes: number): void {
    this.progress.bytes += bytes;
    this.progress.frames = this.book.sent;
    this.ticker.update(this.progress);
  }

  async #write({ count, documents, unmapped = [], skipped = [], captureId }: Arrival): Promise<void> {
    this.book.came(count, captureId);
    this.book.leftUnmapped(unmapped);
    this.book.skipped(skipped);
    for (const document of documents) {
      if (this.#batcher.overflows(document, this.#batchBytes)) await this.#flush();
      this.#batcher.add(document);
    }
    // A full request may be long in coming; meanwhile the server would have nothing to do.
    if (this.#inFlight.size === 0) await this.#flush();
  }

  /** Starts sending what the batcher holds, as soon as there is room. */
  async #flush(): Promise<void> {
    while (this.#inFlight.size >= IN_FLIGHT) await this.#unlessStopped(Promise.race(this.#inFlight));
    this.stop.throwIfAborted();
    if (this.#batcher.documents === 0) return;
    const batch = this.#batcher.take();
    const sending = sendBatch(this, batch)
      .then(once => {
        if (once) this.#batcher.reuse(batch);
      })
      .catch((error: unknown) => this.#stopping.abort(error))
      .finally(() => this.#inFlight.delete(sending));
    this.#inFlight.add(sending);
  }

  /** `promise`, or the reason to stop if that comes first. */
  #unlessStopped<T>(promise: Promise<T>): Promise<T> {
    const { stop } = this;
    return new Promise((resolve, reject) => {
      const stopped = (): void => reject(stop.reason as Error);
      if (stop.aborted) stopped();
      stop.addEventListener('abort', stopped, { once: true });
      promise.then(resolve, reject).finally(() => stop.removeEventListener('abort', stopped));
    });
  }
}

/** Ends the arrivals; where one is still being made, its end is not waited for and its outcome is of no interest. */
async function close(iterator: AsyncIterator<Arrival>, pulling: Promise<unknown> | null): Promise<void> {
  const closing = iterator.return?.();
  if (pulling) void Promise.allSettled([pulling, closing]);
  else await closing;
}

function withLedger(error: unknown, ledger: IndexReport, signal: AbortSignal | undefined): unknown {
  const known = signal?.aborted ? abortedError(signal, 'Indexing') : error;
  if (!(known instanceof WishlabError)) return known;
  return new WishlabError(known.code, `${known.message} ${ledger.summary}`, {
    cause: known.cause,
    details: { ...known.details, ledger },
  });
}
