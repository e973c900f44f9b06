import type { Request } from '../request/request.js';
import type { CallOptions, ReadFile, Source } from '../request/source.js';
import { TableBuilder } from '../table/table-builder.js';
import { PacketTable } from './packet-table.js';
import { type TableOrigin, originOf } from './table-origin.js';

/** One table of all that a request asks for. */
export async function collectTable<Row extends object>(
  source: Source,
  request: Request,
  options: CallOptions,
): Promise<PacketTable<Row>> {
  const builder = new TableBuilder(request.keepEmpty);
  const files = new Map<string, ReadFile | null>();
  for await (const batch of source.batches(request, options)) {
    files.set(batch.capture.name, batch.capture.file);
    builder.add(batch);
  }
  return finish(builder, originOf(source, request, files));
}

/** A table for each batch; columns that a wildcard named are kept, since another batch may fill them. */
export async function* tableOfBatch<Row extends object>(
  source: Source,
  request: Request,
  options: CallOptions,
): AsyncGenerator<PacketTable<Row>, void, undefined> {
  for await (const batch of source.batches(request, options)) {
    const builder = new TableBuilder(true);
    builder.add(batch);
    const files = new Map([[batch.capture.name, batch.capture.file]]);
    if (batch.rows > 0 || batch.damage !== null || batch.skipped.length > 0)
      yield finish(builder, originOf(source, request, files));
  }
}

function finish<Row extends object>(builder: TableBuilder, origin: TableOrigin): PacketTable<Row> {
  const { columns, starts, ...facts } = builder.finish();
  const captures = [...starts].map(([name, start_ns]) => ({ name, start_ns }));
  return PacketTable.of(columns, { kind: 'packets', captures, ...facts }, origin);
}
