import { WishlabError } from '../../errors.js';
import { type WishedColumn, openedColumns } from '../../field/opened-columns.js';
import { ProgressTicker } from '../../request/progress-ticker.js';
import type { DissectionOptions, FieldWish, Request } from '../../request/request.js';
import type {
  CallOptions,
  CaptureIdentity,
  ColumnBatch,
  DocumentBatch,
  DocumentOutput,
  FieldInfo,
  Progress,
  Source,
  WrittenBatch,
} from '../../request/source.js';
import { patienceOf } from '../backoff.js';
import { type ElasticsearchClient, checkTarget } from '../client.js';
import type { Query } from '../filter/clauses.js';
import { UNLISTED, filterQuery, lacksProtocols } from '../filter/filter-query.js';
import type { IndexedFields } from '../filter/indexed-fields.js';
import { isProtocol } from '../filter/translate.js';
import { type PatientCall, askPatiently } from '../patient.js';
import { pathsOfColumn } from './document-columns.js';
import { writeDocumentText } from './document-file.js';
import { documentBatch } from './document-batch.js';
import { indexedCaptures } from './indexed-captures.js';
import { type Wanted, emptyBatch, readColumns, readDocuments } from './reading.js';
import { readIndexedFields } from './read-indexed-fields.js';
import { wholeSearch } from '../whole-search.js';

/** What reading an index back asks of libwireshark. */
export interface Wireshark {
  /** Throws FILTER_INVALID where libwireshark refuses one of the display filters. */
  checkFilters(displayFilters: readonly string[], options: DissectionOptions): Promise<void>;
  /** Those of the names that are fields. */
  lookUp(names: readonly string[], options: DissectionOptions): Promise<ReadonlyMap<string, FieldInfo>>;
  /** The fields that a name or a wildcard stands for. */
  match(pattern: string, options: DissectionOptions): Promise<readonly FieldInfo[]>;
  dictionary(): Promise<readonly FieldInfo[]>;
  version(): Promise<string>;
}

/** The columns of a table of an index without `fields()`: documents do not hold Wireshark's column text. */
export const INDEXED_BASE = ['frame_number', 'time', 'frame_len', 'flow'] as const;

/** The documents of an index as a Source: what was dissected once, without its capture. */
export class IndexSource implements Source {
  readonly base = INDEXED_BASE;

  constructor(
    private readonly client: ElasticsearchClient,
    readonly name: string,
    private readonly libwireshark: Wireshark,
  ) {
    checkTarget(client, name);
  }

  identities(options: CallOptions = {}): Promise<CaptureIdentity[]> {
    return indexedCaptures(this.#call(options));
  }

  paths(): Promise<string[]> {
    return Promise.resolve([]);
  }

  fields(): Promise<readonly FieldInfo[]> {
    return this.libwireshark.dictionary();
  }

  wireshark(): Promise<string> {
    return this.libwireshark.version();
  }

  async captures(): Promise<string[]> {
    return (await this.identities()).map(({ capture_name }) => capture_name);
  }

  async *batches(request: Request, options: CallOptions = {}): AsyncGenerator<ColumnBatch, void, undefined> {
    const call = this.#call(options);
    const fields = await readIndexedFields(call);
    const columns = await this.#columns(request, call, fields);
    // Says what an index does not have before anything is read.
    columns.forEach(pathsOfColumn);
    const each = (wanted: Omit<Wanted, 'columns'>): AsyncIterable<ColumnBatch> =>
      readColumns(call, { ...wanted, columns });
    let any = false;
    for await (const batch of this.#eachCapture(request, options, call, fields, each, ({ rows }) => rows)) {
      any = true;
      yield batch;
    }
    if (!any) yield emptyBatch({ index: 0, name: this.name, of: 1, file: null }, columns, null);
  }

  async *documents(request: Request, options: CallOptions = {}): AsyncGenerator<DocumentBatch, void, undefined> {
    const call = this.#call(options);
    const fields = await readIndexedFields(call);
    const dictionary = new Map((await this.fields()).map(info => [info.path, info]));
    async function* each(wanted: Omit<Wanted, 'columns'>): AsyncGenerator<DocumentBatch, void, undefined> {
      const met = new Set<string>();
      for await (const hits of readDocuments(call, wanted)) yield documentBatch(hits, wanted.identity, dictionary, met);
    }
    yield* this.#eachCapture(request, options, call, fields, each, ({ frames }) => frames.length);
  }

  async *writeDocuments(
    request: Request,
    output: DocumentOutput,
    options: CallOptions = {},
  ): AsyncGenerator<WrittenBatch, void, undefined> {
    for await (const { ndjson, frames, counts, damage, skipped } of this.documents(request, options)) {
      await writeDocumentText(output, ndjson);
      yield { documents: frames.length, bytes: ndjson.length, counts, damage, skipped };
    }
  }

  async explain(request: Request, options: CallOptions = {}): Promise<string> {
    const call = this.#call(options);
    const fields = await readIndexedFields(call);
    const query = await this.#query(request, call, fields);
    const columns = await this.#columns(request, call, fields);
    const paths = [...new Set(columns.flatMap(pathsOfColumn))];
    return [
      `index      ${this.name}, with ${fields.paths().size} fields`,
      `captures   ${(await this.captures()).join(', ') || 'none'}`,
      `query      ${JSON.stringify(query)}`,
      `limit      ${request.limit === null ? 'none' : `the first ${request.limit} frames that pass`}`,
      `read       ${paths.slice(0, 12).join(', ')}${paths.length > 12 ? ` and ${paths.length - 12} more` : ''}`,
      "left out   Wireshark's column text (source, destination, protocol, info), which documents do not hold",
    ].join('\n');
  }

  ask(): Promise<never> {
    const message = `Index ${this.name} has values, not the frames' bytes: ask the capture itself, capture(path).frame(number).`;
    return Promise.reject(new WishlabError('OPTION_INVALID', message, { details: { index: this.name } }));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** The batches of every capture, the limit counted over all of them. */
  async *#eachCapture<B>(
    request: Request,
    options: CallOptions,
    call: PatientCall,
    fields: IndexedFields,
    read: (wanted: Omit<Wanted, 'columns'>) => AsyncIterable<B>,
    rows: (batch: B) => number,
  ): AsyncGenerator<B, void, undefined> {
    const query = await this.#query(request, call, fields);
    const identities = await indexedCaptures(call);
    const ticker = new ProgressTicker(options.onProgress);
    const progress: Progress = { what: `reading ${this.name}`, frames: 0, bytes: 0, totalBytes: null };
    let limit = request.limit ?? Number.MAX_SAFE_INTEGER;
    for (const [index, identity] of identities.entries()) {
      if (limit <= 0) break;
      const capture = { index, name: identity.capture_name, of: identities.length, file: null };
      for await (const batch of read({ capture, identity, query, limit })) {
        limit -= rows(batch);
        progress.frames += rows(batch);
        ticker.update(progress);
        yield batch;
      }
    }
    await ticker.end(progress);
  }

  async #query({ displayFilters, dissection }: Request, call: PatientCall, index: IndexedFields): Promise<Query> {
    await this.libwireshark.checkFilters(displayFilters, dissection);
    return filterQuery(displayFilters, {
      index,
      lookUp: words => this.libwireshark.lookUp(words, dissection),
      anyWith: query => this.#anyWith(query, call),
    });
  }

  async #anyWith(query: Query, call: PatientCall): Promise<boolean> {
    const body = { size: 0, terminate_after: 1, track_total_hits: 1, query };
    const answer = await askPatiently(call, wholeSearch(this.name, body));
    return (answer as { hits: { total: { value: number } } }).hits.total.value > 0;
  }

  /** The columns of a request; a wildcard's that no document has are left out, unless they were asked to be kept. */
  async #columns(request: Request, call: PatientCall, index: IndexedFields): Promise<WishedColumn[]> {
    const { base, wishes, keepEmpty, dissection } = request;
    const matched = new Map<string, readonly FieldInfo[]>();
    for (const { field } of wishes) matched.set(field, await this.libwireshark.match(field, dissection));
    const unknown = wishes.some(({ field }: FieldWish) => matched.get(field)?.length === 0);
    const all = unknown ? await this.fields() : [];
    const dictionary = { match: (pattern: string) => matched.get(pattern) ?? [], all: () => all };
    const columns = openedColumns(dictionary, base, wishes);
    const kept = columns.filter(({ field, wild }) => !wild || keepEmpty || field === null || index.has(field));
    const protocol = kept.find(({ field }) => field !== null && isProtocol(field));
    const anyWith = (query: Query): Promise<boolean> => this.#anyWith(query, call);
    if (!protocol || !(await lacksProtocols({ index, anyWith }))) return kept;
    throw new WishlabError('COLUMN_MISSING', `Index '${this.name}' has no column '${protocol.name}': ${UNLISTED}.`, {
      details: { column: protocol.name },
    });
  }

  #call({ signal }: CallOptions): PatientCall {
    const doing = `read index ${this.name}`;
    return { client: this.client, index: this.name, patience: patienceOf({}), signal, doing };
  }
}
