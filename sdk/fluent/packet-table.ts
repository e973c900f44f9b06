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
import { ExpressionTable } from '../table/expression-table.js';
import { PAGED_ROWS } from '../table/paged-html.js';
import { tableText } from '../table/text.js';
import { congestionControl } from '../tcp/congestion-control.js';
import { congestionWindow } from '../tcp/congestion-window.js';
import { duplicateAcks } from '../tcp/duplicate-acks.js';
import { flows } from '../tcp/flows.js';
import { type NewFlowsOptions, newFlows } from '../tcp/new-flows.js';
import { type Replayable, whatIf } from '../tcp/what-if.js';
import { chartOf } from './chart-of.js';
import type { OneCaptureOptions } from './one-capture.js';
import { OverTimeTable } from './over-time-table.js';
import { NO_META, type TableKind, type TableMeta } from './table-meta.js';
import { NO_ORIGIN, type TableOrigin } from './table-origin.js';
import { type AnyRow, OTHER_ROWS } from './typed-verbs.js';

type ColumnData = ConstructorParameters<typeof ColumnTable>[0];

/**
 * A table of packets, or of what was derived from them: arquero's ColumnTable with a few more verbs.
 *
 * Every verb of arquero gives a PacketTable again. Those that keep rows (filter, derive, select, orderby, slice, …) keep
 * {@link meta}; rollup, count, pivot, fold and the joins make other rows, and clear its kind, and so does impute where it expands.
 *
 * @example
 * ```ts
 * const packets = await capture('bulk.pcapng').displayFilter('tcp').tcp().table();
 * packets.filter(d => d.tcp_len > 0).groupby('flow').rollup({ bytes: d => op.sum(d.tcp_len) });
 * ```
 */
export class PacketTable<Row extends object = AnyRow> extends OverTimeTable<Row> {
  static {
    for (const verb of OTHER_ROWS) {
      const original = Reflect.get(ExpressionTable.prototype, verb) as (...given: unknown[]) => PacketTable;
      Object.defineProperty(PacketTable.prototype, verb, {
        value(this: PacketTable, ...given: unknown[]): PacketTable {
          const table = Reflect.apply(original, this, given);
          table.#meta = { ...table.#meta, kind: null };
          return table;
        },
        writable: true,
        configurable: true,
      });
    }
  }

  /** arquero's own; with `expand` it makes rows that are no packets, and clears the kind. */
  override impute(...given: Parameters<ColumnTable['impute']>): this {
    const table = super.impute(...given);
    if (given[1]?.expand !== undefined) table.#meta = { ...table.#meta, kind: null };
    return table;
  }

  /** arquero's own, for rows of the same captures: streams are numbered in each, so those of two would be taken for one. */
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

  /** A PacketTable over the columns of any arquero table. */
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

  /** A PacketTable of columns: arrays, typed arrays, or anything with `length` and `at(row)`. */
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

  /** arquero's own: every verb makes its table here, so that class and meta go along. */
  override create(options: Parameters<ColumnTable['create']>[0]): this {
    const table = super.create(options);
    table.#meta = this.#meta;
    table.#origin = this.#origin;
    return table;
  }

  /** arquero's own, with the types that fields have: the same in every table, whatever values it holds. */
  override toArrow(options: Parameters<ColumnTable['toArrow']>[0] = {}): ReturnType<ColumnTable['toArrow']> {
    return super.toArrow({ ...options, types: { ...arrowTypes(this), ...options.types } });
  }

  /** arquero's own, with the types that fields have: the same in every table, whatever values it holds. */
  override toArrowIPC(options: Parameters<ColumnTable['toArrowIPC']>[0] = {}): Uint8Array {
    return super.toArrowIPC({ ...options, types: { ...arrowTypes(this), ...options.types } });
  }

  /**
   * A row for each flow, that is, each direction of a conversation: packets, bytes, retransmissions, duplicate ACKs, round
   * trips and more; see the function `flows`. Needs the columns of `.tcp()`.
   *
   * @throws COLUMN_MISSING
   * @example
   * ```ts
   * packets.flows().orderby(desc('bytes'));
   * ```
   */
  flows(): PacketTable {
    return this.derived('flows', flows(this));
  }

  /**
   * A row for each ACK that reaches a sender of data, with what is known of its congestion window; see the function
   * `congestionWindow`. Needs the columns of `.tcp()`.
   *
   * @throws COLUMN_MISSING
   * @example
   * ```ts
   * packets.congestionWindow().chart();
   * ```
   */
  congestionWindow(): PacketTable {
    return this.derived('congestion-window', congestionWindow(this));
  }

  /**
   * The window that each sender would have had with another algorithm on the same ACKs and losses, a model: rows like those of
   * `congestionWindow()`; see the function `whatIf`. Needs the columns of `.tcp()`.
   *
   * @throws COLUMN_MISSING, OPTION_INVALID
   * @example
   * ```ts
   * packets.whatIf('reno').select('time', 'cwnd_estimate');
   * ```
   */
  whatIf(algorithm: Replayable): PacketTable {
    return this.derived('what-if', whatIf(this, algorithm));
  }

  /**
   * A row for each flow that carries data: which congestion control its sender most likely runs, and what says so; see the
   * function `congestionControl`. Needs the columns of `.tcp()`.
   *
   * @throws COLUMN_MISSING
   * @example
   * ```ts
   * packets.congestionControl().select('flow', 'algorithm', 'evidence');
   * ```
   */
  congestionControl(): PacketTable {
    return this.derived('congestion-control', congestionControl(this));
  }

  /** A row for each duplicate ACK: its frame, time, flow and number in its series. Throws COLUMN_MISSING without the columns of `.tcp()`. */
  duplicateAcks(): PacketTable {
    return this.derived('duplicate-acks', duplicateAcks(this));
  }

  /**
   * How many conversations began in each interval of time, each counted once. Needs `time` and `flow`.
   *
   * @throws COLUMN_MISSING
   */
  newFlows(options: NewFlowsOptions = {}): PacketTable {
    return this.derived('new-flows', newFlows(this, options));
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

  /** What a notebook shows. */
  [Symbol.for('Jupyter.display')](): MimeBundle {
    return tableBundle(this, this.#meta);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return tableText(this, this.#meta);
  }

  protected override derived(kind: TableKind, table: ColumnTable): PacketTable {
    const { captures, damage, counts } = this.#meta;
    return PacketTable.from(table, { ...NO_META, kind, captures, damage, counts }, this.#origin);
  }
}
