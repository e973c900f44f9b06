import type { Request } from '../request/request.js';
import type { CallOptions, Source } from '../request/source.js';
import { TableBuilder } from '../table/table-builder.js';
import { frameOf } from './one-capture.js';
import { PacketTable } from './packet-table.js';

/** One table of all that a request asks for. */
export async function collectTable<Row extends object>(
  source: Source,
  request: Request,
  options: CallOptions,
): Promise<PacketTable<Row>> {
  const builder = new TableBuilder(request.keepEmpty);
  for await (const batch of source.batches(request, options)) builder.add(batch);
  return finish(source, request, builder);
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
    if (batch.rows > 0 || batch.damage !== null) yield finish(source, request, builder);
  }
}

function finish<Row extends object>(source: Source, request: Request, builder: TableBuilder): PacketTable<Row> {
  const { columns, starts, ...facts } = builder.finish();
  const captures = [...starts].map(([name, start_ns]) => ({ name, start_ns }));
  return PacketTable.of(
    columns,
    { kind: 'packets', captures, ...facts },
    {
      identities: options => source.identities(options),
      frame: (number, options) => frameOf(source, request, number, options),
    },
  );
}
