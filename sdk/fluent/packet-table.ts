import { ColumnTable } from 'arquero';
import type { Chart } from '../chart/chart.js';
import { BULK_OPTIONS, type BulkOptions } from '../elastic/bulk-options.js';
import { type ElasticsearchClient, checkTarget } from '../elastic/client.js';
import type { IndexReport } from '../elastic/index-report.js';
import { indexTable } from '../elastic/index-table.js';
import { WishlabError } from '../errors.js';
import type { FrameTree } from '../frame/frame-tree.js';
import { checkOptions } from '../request/check.js';
import { longCall } from '../request/long-call.js';
import { arrowTypes } from '../table/arrow-types.js';
import { type MimeBundle, tableBundle } from '../table/bundle.js';
import { type DescribedColumn, described } from '../table/described.js';
import { ExpressionTable } from '../table/expression-table.js';
import { PAGED_ROWS } from '../table/paged-html.js';
import { tableText } from '../table/text.js';
import { chartOf } from './chart-of.js';
import type { OneCaptureOptions } from './one-capture.js';
import { FlowVerbsTable } from './flow-verbs-table.js';
import { OPEN_IN_WIRESHARK_OPTIONS, type OpenInWiresharkOptions, openInWireshark } from './open-in-wireshark.js';
import { NO_META, type TableKind, type TableMeta } from './table-meta.js';
import { NO_ORIGIN, type TableOrigin } from './table-origin.js';
import { type AnyRow, type NoKeys, OTHER_ROWS, makesRows } from './typed-verbs.js';
import type { WiresharkFile } from './wireshark-file.js';

type ColumnData = ConstructorParameters<typeof ColumnTable>[0];

/**
 * A table of packets, or of what was derived from them: arquero's ColumnTable with a few more verbs.
 *
 * Every verb of [arquero](https://idl.uw.edu/arquero/api/verbs) gives a PacketTable again. Those that keep rows (filter, derive, select, orderby, slice, …) keep
 * {@link meta}; rollup, count, pivot, fold and the joins make other rows, and clear its kind, and so does impute where it expands.
 *
 * @example
 * ```ts
 * const packets = await capture('bulk.pcapng').displayFilter('tcp').tcp().table();
 * packets.filter(d => d.tcp_len > 0).groupby('flow').rollup({ bytes: d => op.sum(d.tcp_len) });
 * ```
 */
export class PacketTable<Row extends object = AnyRow, Keys extends object = NoKeys<Row>> extends FlowVerbsTable<
  Row,
  Keys
> {
  static {
    for (const verb of OTHER_ROWS) {
      const original = Reflect.get(ExpressionTable.prototype, verb) as (...given: unknown[]) => PacketTable;
      Object.defineProperty(PacketTable.prototype, verb, {
        value(this: PacketTable, ...given: unknown[]): PacketTable {
          const table = Reflect.apply(original, this, given);
          if (makesRows(verb, given)) table.#meta = { ...table.#meta, kind: null };
          return table;
        },
        writable: true,
        configurable: true,
      });
    }
  }

  /**
   * arquero's own, for rows of the same captures: streams are numbered in each, so those of two would be taken for one.
   *
   * @throws TABLE_KIND for tables of different captures.
   * @example
   * ```ts
   * packets.slice(0, 10).concat(packets.slice(-10)).numRows(); // 20
   * ```
   */
  override concat(...tables: Parameters<ColumnTable['concat']>): this {
    const others = tables.flat().filter((table): table is PacketTable => table instanceof PacketTable);
    const names = ({ meta }: Pick<PacketTable, 'meta'>): string => JSON.stringify(meta.captures.map(each => each.name));
    if (this.meta.kind !== null && others.some(other => other.meta.kind !== null && names(other) !== names(this))) {
      throw new WishlabError(
        'TABLE_KIND',
        "These tables are of different captures, whose streams have the same numbers. Read them together, capture(['a.pcap', 'b.pcap']), and each row tells its capture_name.",
      );
    }
    return super.concat(...tables);
  }

  #meta: TableMeta = NO_META;
  #origin: TableOrigin = NO_ORIGIN;

  /**
   * A PacketTable over the columns of any arquero table: it shows itself in a notebook, and has the verbs of one. Never throws.
   *
   * @example
   * ```ts
   * PacketTable.from(aq.table({ port: [80, 443] })).filter(d => d.port > 80);
   * ```
   */
  static from<Row extends object = AnyRow>(
    table: ColumnTable,
    meta: TableMeta = NO_META,
    origin: TableOrigin = NO_ORIGIN,
  ): PacketTable<Row> {
    const packets = new PacketTable<Row>(
      table.data(),
      table.columnNames(),
      table.mask(),
      table.groups(),
      table.comparator(),
      table.params(),
    );
    packets.#meta = meta;
    packets.#origin = origin;
    return packets;
  }

  /**
   * A PacketTable of columns: arrays, typed arrays, or anything with `length` and `at(row)`.
   *
   * @internal
   */
  static of<Row extends object = AnyRow>(
    columns: ColumnData,
    meta: TableMeta,
    origin: TableOrigin = NO_ORIGIN,
  ): PacketTable<Row> {
    return PacketTable.from<Row>(new ColumnTable(columns), meta, origin);
  }

  /** What the table knows about itself: what its rows are, of which captures, what was left out or counted. */
  get meta(): TableMeta {
    return this.#meta;
  }

  /**
   * arquero's own: every verb makes its table here, so that class and meta go along.
   *
   * @internal
   */
  override create(options: Parameters<ColumnTable['create']>[0]): this {
    const table = super.create(options);
    table.#meta = this.#meta;
    table.#origin = this.#origin;
    return table;
  }

  /**
   * arquero's own, with the types that fields have: the same in every table, whatever values it holds. Throws what arquero throws.
   *
   * @example
   * ```ts
   * packets.toArrow().numRows; // 8684
   * ```
   */
  override toArrow(options: Parameters<ColumnTable['toArrow']>[0] = {}): ReturnType<ColumnTable['toArrow']> {
    return super.toArrow({ ...options, types: { ...arrowTypes(this), ...options.types } });
  }

  /**
   * arquero's own, with the types that fields have: the same in every table, whatever values it holds. Throws what arquero throws.
   *
   * @example
   * ```ts
   * writeFileSync('packets.arrow', packets.toArrowIPC());
   * ```
   */
  override toArrowIPC(options: Parameters<ColumnTable['toArrowIPC']>[0] = {}): Uint8Array {
    return super.toArrowIPC({ ...options, types: { ...arrowTypes(this), ...options.types } });
  }

  /**
   * The chart of what the table's rows are: of packets the congestion window above the duplicate ACKs, of a derived table
   * that one.
   *
   * @throws CHART_KIND where the kind of rows has no chart, or was cleared by a verb.
   * @example
   * ```ts
   * packets.newFlows().chart();
   * ```
   */
  chart(): Chart {
    return chartOf(this, this.#meta.kind);
  }

  /**
   * Writes the rows into an Elasticsearch index, by the same writer and ledger as documents; see `indexTable`.
   *
   * @returns the ledger: dissected, sent, created, alreadyThere, rejected, notSent.
   * @throws what `indexTable` throws.
   * @example
   * ```ts
   * const report = await packets.congestionWindow().index(client, 'windows');
   * ```
   */
  async index(client: ElasticsearchClient, name: string, options: BulkOptions = {}): Promise<IndexReport> {
    checkTarget(client, name);
    checkOptions('index()', BULK_OPTIONS, options);
    return longCall(options, async filled => {
      const identities = await this.#origin.identities(filled);
      const captures = this.#meta.captures.map(capture => ({
        ...capture,
        capture_id: identities.find(identity => identity.capture_name === capture.name)?.capture_id ?? null,
      }));
      const identified = this.create({});
      identified.#meta = { ...this.#meta, captures };
      return indexTable(client, name, identified, { ...options, ...filled });
    });
  }

  /**
   * The whole tree of one of the table's frames, by its number; of several captures `capture` names which. See `capture(…).frame`.
   *
   * @throws TABLE_KIND where the table was not read from a capture
   * @example
   * ```ts
   * const frame = await packets.frame(1);
   * frame.number; // 1
   * ```
   */
  frame(number: number, options: OneCaptureOptions = {}): Promise<FrameTree> {
    return this.#origin.frame(number, options);
  }

  /**
   * Writes the frames of the rows to a pcapng, their bytes, times, interfaces and comments as they were captured, and opens it in Wireshark where
   * there is one, and a display. Any table with a column `frame_number` tells its frames, derived ones too; of several captures it needs
   * `capture_name`, and the file has them in the order of time.
   *
   * The captures must be there, and be those that were read. For a table read from an index they are looked for by their content, in
   * the current folder or where `captures` says. Cost: reads each capture up to the last frame chosen, without dissecting; hashes it, of an index.
   *
   * @returns the file; a notebook shows where it is, and how to open it.
   * @throws CAPTURE_NOT_FOUND, CAPTURE_CHANGED, COLUMN_MISSING, OUTPUT_NOT_WRITABLE, ABORTED; OPTION_INVALID also for a table without rows, and for frames
   *   that a pcapng cannot hold; TABLE_KIND where the table was not read from a capture
   * @example
   * ```ts
   * const lost = packets.filter(d => d.tcp_analysis_retransmission);
   * const { path } = await lost.openInWireshark({ to: 'lost.pcapng' });
   * ```
   */
  async openInWireshark(options: OpenInWiresharkOptions = {}): Promise<WiresharkFile> {
    checkOptions('openInWireshark()', OPEN_IN_WIRESHARK_OPTIONS, options);
    const captures = this.#meta.captures.map(({ name }) => name);
    return longCall(options, filled => openInWireshark(this, captures, this.#origin, { ...options, ...filled }));
  }

  /**
   * The nth page of the rows in their order, from 1: a shown table pages and sorts as many rows in place, and this shows the others.
   *
   * @throws OPTION_INVALID
   * @example
   * ```ts
   * packets.page(2);
   * ```
   */
  page(n: number, rows = PAGED_ROWS): this {
    if (!Number.isSafeInteger(n) || n < 1 || !Number.isSafeInteger(rows) || rows < 1) {
      throw new WishlabError(
        'OPTION_INVALID',
        `page() takes the number of a page and how many rows it has, whole numbers from 1; it was given ${String(n)} and ${String(rows)}.`,
      );
    }
    return this.reify([...this.indices().subarray((n - 1) * rows, n * rows)]);
  }

  /**
   * A row for each column: type, values, absent and distinct ones, least, largest, mean and median of numbers, the most frequent value; see
   * {@link DescribedColumn}. Groups are not told apart. Reads every value once. Never throws.
   *
   * @example
   * ```ts
   * packets.select('flow', 'tcp_len').describe().get('count', 1); // 8684
   * ```
   */
  describe(): PacketTable<DescribedColumn> {
    return PacketTable.from<DescribedColumn>(described(this), { ...NO_META, captures: this.#meta.captures });
  }

  /** What a notebook shows. */
  [Symbol.for('Jupyter.display')](): MimeBundle {
    return tableBundle(this, this.#meta);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return tableText(this, this.#meta);
  }

  protected override derived<Made extends object>(kind: TableKind, table: ColumnTable): PacketTable<Made> {
    const { captures, damage, skipped, counts } = this.#meta;
    return PacketTable.from<Made>(table, { ...NO_META, kind, captures, damage, skipped, counts }, this.#origin);
  }
}
