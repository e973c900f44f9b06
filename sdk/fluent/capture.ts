import { FileSource } from '../dissect/file-source.js';
import { Inputs } from '../dissect/inputs.js';
import { DERIVE_OPTIONS, type DeriveOptions } from '../elastic/derive-options.js';
import { INDEX_OPTIONS, type IndexOptions } from '../elastic/index-documents.js';
import { type ElasticsearchClient, checkTarget } from '../elastic/client.js';
import type { IndexReport } from '../elastic/index-report.js';
import type { IndexBody } from '../elastic/mapping.js';
import type { ColumnsOf, DefaultColumns, FieldName, Simplified } from '../field/row-types.js';
import { checkOptions, checkValue } from '../request/check.js';
import { CALL_OPTIONS } from '../request/expected.js';
import { longCall } from '../request/long-call.js';
import { BASE_COLUMNS, type Request } from '../request/request.js';
import type { CallOptions, DocumentBatch } from '../request/source.js';
import { type CaptureOptions, DEPTH, FILTER, FRAMES, PATH, pathsOf, requestOf } from './capture-options.js';
import { collectTable, tableOfBatch } from './collect.js';
import { indexCapture, mappingOfCapture } from './index-capture.js';
import { KeptOpen } from './kept-open.js';
import type { PacketTable } from './packet-table.js';
import type { Named, RowOf } from './row-of.js';
import { Stream } from './stream.js';
import { TCP_BASE, TCP_WISHES, type TcpColumns } from './tcp-columns.js';
import { type FieldsArgument, wishesOf } from './wish.js';
import { type WrittenDocuments, writeDocuments } from './write-documents.js';

/**
 * Packets to come from one or several captures: immutable, lazy, nothing has run yet. Each verb gives a new Capture;
 * `table`, `batches`, `documents`, `writeDocuments`, `index` and `explain` run it.
 *
 * Those throw CAPTURE_NOT_FOUND, CAPTURE_IS_DIRECTORY, CAPTURE_NOT_READABLE, CAPTURE_EMPTY, CAPTURE_UNKNOWN_FORMAT,
 * CAPTURE_TRUNCATED, CAPTURE_DAMAGED, FILTER_INVALID, FIELD_UNKNOWN, COLUMN_CONFLICT, OPTION_INVALID, WORKER_DIED, WORKER_STALLED, WORKER_MEMORY, BINDING_MISSING and ABORTED.
 */
export class Capture<
  Columns extends object | null = object | null,
  Defaults extends object = DefaultColumns,
> extends KeptOpen {
  /**
   * Keeps the frames that pass a filter of Wireshark's own language, which libwireshark itself applies. A second one narrows
   * the first; each is checked by itself.
   *
   * @returns a new Capture.
   * @throws OPTION_INVALID for what is no text.
   * @example
   * ```ts
   * await capture('bulk.pcapng').displayFilter('tcp.analysis.retransmission').table();
   * ```
   */
  displayFilter(filter: string): Capture<Columns, Defaults> {
    checkValue('displayFilter()', FILTER, filter);
    const { displayFilters } = this.request;
    return filter.trim() === '' ? this : this.with({ displayFilters: [...displayFilters, filter] });
  }

  /**
   * Names the columns: fields as Wireshark names them, wildcards, and the base columns (`source`, `destination`, `protocol`,
   * `frame_len`, `info`, `flow`, `ip_source`, `ip_destination`); `frame_number` and `time` are always there. An object names
   * columns, or asks for other than a field's first value in a frame: `first`, `last`, `all`, `count`. Further calls add columns;
   * a field that `tcp()` brings as a list or a count stays so where it is named without more.
   *
   * @returns a new Capture.
   * @throws OPTION_INVALID
   * @example
   * ```ts
   * await capture('dns.pcap').fields('flow', 'dns.*', { answers: count('dns.resp.name') }).table();
   * ```
   */
  // One signature of both would not complete names within a string.
  fields<Name extends FieldName>(...fields: Name[]): Capture<Simplified<Named<Columns> & ColumnsOf<Name>>, Defaults>;
  fields<const Given extends readonly FieldsArgument[]>(
    ...fields: Given
  ): Capture<Simplified<Named<Columns> & ColumnsOf<Given[number]>>, Defaults>;
  fields(...fields: FieldsArgument[]): Capture<object | null, Defaults> {
    const base = new Set<string>(
      this.request.wishes.length > 0 || this.named ? this.request.base : ['frame_number', 'time'],
    );
    const rest = fields.filter(field => !(typeof field === 'string' && NAMED_BASE.has(field)) || !base.add(field));
    return this.with({ base: [...base], wishes: [...this.request.wishes, ...wishesOf(rest)] });
  }

  /**
   * The columns of the TCP analysis, which `flows()`, `congestionWindow()` and the charts need; docs/tables.md lists them. Never throws.
   *
   * @returns a new Capture.
   * @example
   * ```ts
   * const packets = await capture('bulk.pcapng').tcp().table();
   * ```
   */
  tcp(): Capture<Simplified<Named<Columns> & TcpColumns>, Defaults> {
    const base = new Set<string>([...(this.named ? this.request.base : []), ...TCP_BASE]);
    return this.with({ base: [...base], wishes: [...this.request.wishes, ...TCP_WISHES] });
  }

  /**
   * The first `frames` frames that pass the filter.
   *
   * @returns a new Capture.
   * @throws OPTION_INVALID
   * @example
   * ```ts
   * (await capture('bulk.pcapng').limit(10).table()).numRows(); // 10
   * ```
   */
  limit(frames: number): Capture<Columns, Defaults> {
    checkValue('limit()', FRAMES, frames);
    return this.with({ limit: Math.min(frames, this.request.limit ?? frames) });
  }

  /**
   * How far up each frame is dissected. `'auto'`, the default, leaves out what TCP and UDP carry where every column, the filter
   * and the preferences are about the layers up to TCP and UDP, and what bodies of JSON say where they are about HTTP, DNS or TLS; the columns are the
   * same, and come up to twice as fast for HTTP, ten times where bodies are JSON. `'full'` runs every dissector. `explain()` says what was chosen, and
   * why; docs/tables.md has the fields.
   *
   * With less depth, `meta.counts.malformed` and `.cut` count what the layers that ran have met.
   *
   * @returns a new Capture.
   * @throws OPTION_INVALID
   * @example
   * ```ts
   * const { malformed } = (await capture('dns.pcap').fields('ip.src').depth('full').table()).meta.counts;
   * ```
   */
  depth(depth: 'auto' | 'full'): Capture<Columns, Defaults> {
    checkValue('depth()', DEPTH, depth);
    return this.with({ run: { ...this.request.run, depth } });
  }

  /**
   * Dissects every frame twice, the second time when all are known, as `tshark -2` and Wireshark itself do: values that a later frame tells are then there
   * (`tcp.reassembled_in`, `http.response_in`, `dns.response_in`). For tables and documents; `frame()` and its like always do so.
   *
   * Cost: a second dissection, and memory for each frame's place and times; `limit` does not shorten the first one. It needs a regular file:
   * with a pipe, what runs it throws CAPTURE_NOT_READABLE. Never throws itself.
   *
   * @returns a new Capture.
   * @example
   * ```ts
   * const answers = await capture('dns.pcap').twoPass().fields('dns.response_in').table();
   * ```
   */
  twoPass(): Capture<Columns, Defaults> {
    return this.with({ dissection: { ...this.request.dissection, twoPass: true } });
  }

  /**
   * Keeps columns of a wildcard in which no frame has a value; by default a table drops them. Never throws.
   *
   * @returns a new Capture.
   * @example
   * ```ts
   * const every = await capture('dns.pcap').fields('dns.*').keepEmpty().table();
   * ```
   */
  keepEmpty(): Capture<Columns, Defaults> {
    return this.with({ keepEmpty: true });
  }

  /**
   * Dissects, and gives a row for each frame that passes, in frame order, captures in the order given.
   *
   * Cost: one dissection; memory is that of the columns. A column holds a field's first value in the frame unless asked otherwise;
   * `meta.more` says where there were others.
   *
   * @returns the table, all of it in memory.
   * @throws what {@link Capture} lists.
   * @example
   * ```ts
   * const packets = await capture('bulk.pcapng').table();
   * ```
   */
  async table(options: CallOptions = {}): Promise<PacketTable<RowOf<Columns, Defaults>>> {
    checkOptions('table()', CALL_OPTIONS, options);
    return longCall(options, filled => collectTable(this.source, this.request, filled));
  }

  /**
   * The table in parts, some 16,000 frames or 4 MB each, so that no capture is too large. Columns of a wildcard are all there in each.
   *
   * @throws what {@link Capture} lists, when it is iterated.
   * @example
   * ```ts
   * let rows = 0;
   * await capture('bulk.pcapng').batches().forEach(part => (rows += part.numRows()));
   * ```
   */
  batches(options: CallOptions = {}): Stream<PacketTable<RowOf<Columns, Defaults>>> {
    checkOptions('batches()', CALL_OPTIONS, options);
    return new Stream(options, filled => tableOfBatch(this.source, this.request, filled));
  }

  /**
   * Every frame that passes as an elasticized document, in buffers of NDJSON; `fields` and `tcp` have no part in it.
   *
   * Cost: one dissection of every field, two to three times that of a table.
   *
   * @throws what {@link Capture} lists, when it is iterated.
   * @example
   * ```ts
   * let bytes = 0;
   * await capture('bulk.pcapng').documents().forEach(batch => (bytes += batch.ndjson.length));
   * ```
   */
  documents(options: CallOptions = {}): Stream<DocumentBatch> {
    checkOptions('documents()', CALL_OPTIONS, options);
    return new Stream(options, filled => this.source.documents(this.request, filled));
  }

  /**
   * Writes the documents to a file, one JSON object a line; a file that is there is replaced once the new one is whole, and stays
   * if this fails, is aborted, or the script is ended. Only an NFS or FAT file system is then left with a NAME.partial-….
   *
   * @returns how many documents and bytes were written, what was counted on the way, and the frames that were left out.
   * @throws OUTPUT_NOT_WRITABLE
   * @example
   * ```ts
   * await capture('bulk.pcapng').writeDocuments('bulk.ndjson');
   * ```
   */
  async writeDocuments(path: string, options: CallOptions = {}): Promise<WrittenDocuments> {
    checkValue('writeDocuments()', PATH, path);
    checkOptions('writeDocuments()', CALL_OPTIONS, options);
    return longCall(options, filled => writeDocuments(this.source, this.request, path, filled));
  }

  /**
   * Writes the documents into an index that `createIndex` made; a second run adds nothing. See `indexDocuments`.
   *
   * @returns the ledger: dissected, sent, created, alreadyThere, rejected, notSent.
   * @throws what {@link Capture} lists, and what `indexDocuments` throws.
   * @example
   * ```ts
   * const report = await capture('bulk.pcapng').index(client, 'packets');
   * ```
   */
  async index(client: ElasticsearchClient, name: string, options: IndexOptions = {}): Promise<IndexReport> {
    checkTarget(client, name);
    checkOptions('index()', INDEX_OPTIONS, options);
    return longCall(options, filled =>
      indexCapture(this.source, this.request, { client, name, ...options, ...filled }),
    );
  }

  /**
   * The body of an index for these documents, with a mapping derived from the fields that they have: what `index()` with
   * `{ mapping: 'derived' }` makes on the way, as JSON to read, to change and to `PUT`.
   *
   * Cost: that of `documents()`.
   *
   * @throws what {@link Capture} lists.
   * @example
   * ```ts
   * const body = await capture('dns.pcap').mapping();
   * await createIndex(client, 'packets', { mapping: body, overwrite: true });
   * ```
   */
  async mapping(options: CallOptions & DeriveOptions = {}): Promise<IndexBody> {
    checkOptions('mapping()', { ...CALL_OPTIONS, ...DERIVE_OPTIONS }, options);
    return longCall(options, filled => mappingOfCapture(this.source, this.request, { ...options, ...filled }));
  }

  /** Whether columns were named, so that the default ones do not apply. */
  private get named(): boolean {
    return this.request.base !== this.source.base;
  }

  private with<Next extends object | null = Columns>(changes: Partial<Request>): Capture<Next, Defaults> {
    return new Capture(this.source, Object.freeze({ ...this.request, ...changes }));
  }
}

const NAMED_BASE: ReadonlySet<string> = new Set([...BASE_COLUMNS, 'ip_source', 'ip_destination']);

/**
 * Captures to work with: a path, several, or a wildcard (`'captures/*.pcap'`), in any format that Wireshark reads, compressed
 * or not; `'-'` is standard input, which is read to its end first. Nothing is opened before the Capture runs; a file that is named twice, or by two wildcards, is then an OPTION_INVALID.
 *
 * @throws OPTION_INVALID
 * @example
 * ```ts
 * const packets = await capture('bulk.pcapng').displayFilter('tcp').tcp().table();
 * ```
 */
export function capture(path: string | readonly string[], options: CaptureOptions = {}): Capture<null> {
  const request = requestOf(options);
  return new Capture(new FileSource(new Inputs(pathsOf(path), options.merge ?? false)), request);
}
