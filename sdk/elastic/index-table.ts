import type { ColumnTable } from 'arquero';
import { WishlabError } from '../errors.js';
import { checkOptions } from '../request/check.js';
import { BULK_OPTIONS, type BulkOptions } from './bulk-options.js';
import { type Arrival, writeBulk } from './bulk-writer.js';
import { type ElasticsearchClient, ask, checkTarget, pathOf } from './client.js';
import { createIndex } from './create-index.js';
import type { IndexReport } from './index-report.js';
import { checkState, stateOf } from './index-state.js';
import type { TableMapping } from './mapping.js';
import { attributeOf } from './row-json.js';
import { type IndexedMeta, rowDocuments } from './table-rows.js';

/** A table that may know what its rows are; a `PacketTable` does. */
export type IndexableTable = ColumnTable & { readonly meta?: IndexedMeta | undefined };

/**
 * Writes a table's rows into an index, by the same writer and ledger as a capture's documents.
 *
 * The index is created where there is none: flows and congestion windows have mappings of their own, any other table one that
 * takes numbers as double, integers beyond 2^53 as long, strings as keyword. Each row is a document
 * of its columns, absent values left out, with the capture's id and name under `capture`, and `@timestamp` where the
 * capture's start is known. A second run adds nothing.
 *
 * @returns the ledger, as a report that shows itself; rejected documents are in it, and do not throw.
 * @throws WishlabError `INDEX_EXISTS` for an index of another kind, `ELASTICSEARCH_*`, `ABORTED`, as `indexDocuments`.
 * @example
 * ```ts
 * await indexTable(client, 'windows', packets.congestionWindow());
 * ```
 */
export async function indexTable(
  client: ElasticsearchClient,
  name: string,
  table: IndexableTable,
  options: BulkOptions = {},
): Promise<IndexReport> {
  checkTarget(client, name);
  checkOptions('indexTable()', BULK_OPTIONS, options);
  const meta = table.meta ?? {};
  await prepare(client, name, mappingOf(meta), options.signal);
  await mapBigIntegers(client, name, table, options.signal);
  return writeBulk(client, name, arrival(table, meta), options);
}

async function prepare(
  client: ElasticsearchClient,
  name: string,
  mapping: TableMapping,
  signal?: AbortSignal,
): Promise<void> {
  try {
    const state = await stateOf(client, name, `index into ${name}`, signal);
    checkState(name, state, { kind: mapping, mapping: null, dissection: null, wireshark: null });
  } catch (error) {
    if (!(error instanceof WishlabError) || error.code !== 'INDEX_MISSING') throw error;
    await createIndex(client, name, { mapping, signal });
  }
}

function mappingOf({ kind }: IndexedMeta): TableMapping {
  return kind === 'flows' || kind === 'congestion-window' ? kind : 'table';
}

async function* arrival(table: ColumnTable, meta: IndexedMeta): AsyncGenerator<Arrival, void, undefined> {
  yield await Promise.resolve({ count: table.numRows(), documents: rowDocuments(table, meta) });
}

/** JSON does not tell 64-bit integers from other numbers, so their columns are mapped before the first row comes. */
async function mapBigIntegers(
  client: ElasticsearchClient,
  name: string,
  table: ColumnTable,
  signal?: AbortSignal,
): Promise<void> {
  const names = table.columnNames().filter(column => isBigInteger(table, column));
  if (names.length === 0) return;
  const body = { properties: Object.fromEntries(names.map(column => [attributeOf(column), { type: 'long' }])) };
  await ask(
    client,
    { method: 'PUT', path: pathOf(name, '/_mapping'), body },
    `map the 64-bit columns of index ${name}`,
    signal,
  );
}

function isBigInteger(table: ColumnTable, column: string): boolean {
  const cells = table.column(column) as { at(row: number): unknown };
  for (const row of table.indices()) {
    const cell = cells.at(row);
    if (cell !== null && cell !== undefined) return typeof cell === 'bigint';
  }
  return false;
}
