import { WishlabError, abortedError } from '../../errors.js';
import { backoffMs, pause } from '../backoff.js';
import { pathOf } from '../client.js';
import { faultError, faultOf } from '../fault.js';
import type { Query } from '../filter/clauses.js';
import { type PatientCall, askPatiently } from '../patient.js';
import { rawAnswer } from '../raw-answer.js';
import { type Hit, hitsOf } from './hits.js';
import { wholeSearch } from '../whole-search.js';

/** What is read: which documents, in which order, and what of them. */
export interface Search {
  readonly query: Query;
  /** A number that is another in each document; the order is by it. */
  readonly by: string;
  /** Paths, with wildcards; null for whole documents, as they were written. */
  readonly source: readonly string[] | null;
  /** Documents at most. */
  readonly limit: number;
}

/** How long the server keeps the point in time for the next page. */
const KEEP_ALIVE = '5m';

/** A page is made as large as this, from the size of the one before. */
const PAGE_BYTES = 4 << 20;
const FIRST_PAGE = 500;
const MOST_HITS = 10_000;

/**
 * The documents that a search finds, page by page, by a point in time and search_after: all that were there when it began, each
 * once, however many are written meanwhile. The next page is asked for while one is used; memory is that of two.
 *
 * What passes is waited out. A point in time that is lost (a node died, the consumer was slow) is taken anew, behind the last document that
 * was read.
 *
 * @throws WishlabError `INDEX_MISSING`, `ELASTICSEARCH_*`, `ABORTED`.
 */
export async function* searchPages(call: PatientCall, search: Search): AsyncGenerator<readonly Hit[], void, undefined> {
  const pages = new Pages(call, search);
  try {
    let asked: Promise<readonly Hit[]> | null = pages.next();
    while (asked) {
      const hits: readonly Hit[] = await asked;
      asked = hits.length > 0 && !pages.done ? pages.next() : null;
      // One that nobody awaits any more must not count as unhandled.
      asked?.catch(() => undefined);
      if (hits.length > 0) yield hits;
    }
  } finally {
    await pages.close();
  }
}

class Pages {
  done = false;
  readonly #call: PatientCall & { readonly signal: AbortSignal };
  #pit: string | null = null;
  #after: readonly unknown[] | null = null;
  /** Of the last document that a lost point in time had given. */
  #behind: unknown = null;
  #size = FIRST_PAGE;
  #left: number;
  #asked = 0;
  readonly #closing = new AbortController();

  constructor(
    call: PatientCall,
    private readonly search: Search,
  ) {
    const signals = [this.#closing.signal, ...(call.signal ? [call.signal] : [])];
    this.#call = { ...call, signal: AbortSignal.any(signals) };
    this.#left = search.limit;
  }

  async next(): Promise<readonly Hit[]> {
    const hits = await this.#page(Math.min(this.#size, this.#left));
    this.#left -= hits.length;
    this.done = hits.length < this.#asked || this.#left <= 0;
    this.#after = hits.at(-1)?.sort ?? null;
    const bytes = hits.reduce((sum, { source }) => sum + source.length, 0);
    if (hits.length > 0) {
      this.#size = Math.max(1, Math.min(MOST_HITS, Math.floor((PAGE_BYTES * hits.length) / Math.max(1, bytes))));
    }
    return hits;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    if (this.#pit === null) return;
    const { client } = this.#call;
    // The server forgets it by itself, too.
    await client.transport.request({ method: 'DELETE', path: '/_pit', body: { id: this.#pit } }).catch(() => undefined);
  }

  async #page(size: number): Promise<readonly Hit[]> {
    const { client, index, patience, signal } = this.#call;
    for (let tries = 0; ; tries++) {
      if (signal.aborted) throw abortedError(signal, `Reading index ${index}`);
      this.#pit ??= await this.#open();
      try {
        // A server that keeps refusing may have no room for so many at once.
        this.#asked = Math.max(1, Math.ceil(size / 2 ** tries));
        const body = this.#body(this.#pit, this.#asked);
        return hitsOf(await rawAnswer(client, wholeSearch(null, body), signal));
      } catch (error) {
        const fault = faultOf(error);
        const lost = fault.status === 404;
        const passing = lost || fault.kind === 'busy' || fault.kind === 'unreachable';
        if (!passing || tries >= patience.maxRetries) throw faultError(fault, `read index ${index}`, error);
        if (lost) this.#forget();
        else await pause(backoffMs(tries, patience), signal);
      }
    }
  }

  #body(id: string, size: number): Record<string, unknown> {
    const { query, by, source } = this.search;
    const rest =
      this.#behind === null ? query : { bool: { filter: [query, { range: { [by]: { gt: this.#behind } } }] } };
    return {
      size,
      query: rest,
      pit: { id, keep_alive: KEEP_ALIVE },
      sort: [{ [by]: 'asc' }],
      track_total_hits: false,
      ...(this.#after ? { search_after: this.#after } : {}),
      ...(source ? { _source: source } : {}),
    };
  }

  #forget(): void {
    this.#pit = null;
    this.#behind = this.#after?.[0] ?? this.#behind;
    this.#after = null;
  }

  async #open(): Promise<string> {
    const { index } = this.#call;
    const querystring = { keep_alive: KEEP_ALIVE };
    const answer = await askPatiently(this.#call, { method: 'POST', path: pathOf(index, '/_pit'), querystring });
    const { id } = answer as { id?: unknown };
    if (typeof id === 'string') return id;
    throw new WishlabError('ELASTICSEARCH_REFUSED', `Could not read index ${index}: it gives no point in time.`);
  }
}
