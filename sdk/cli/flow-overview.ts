import { table, type ColumnTable } from 'arquero';

/** A row of `flows()`, as far as it is shown here. */
interface FlowRow {
  readonly flow: string;
  readonly source: string | null;
  readonly source_port: number | null;
  readonly destination: string | null;
  readonly destination_port: number | null;
  readonly packets: number;
  readonly bytes: number;
  readonly retransmissions: number | null;
  readonly duplicate_acks: number | null;
  readonly rtt_mean: number | null;
  readonly goodput: number | null;
}

/** `flows()` in as few columns as a terminal has room for: ends joined, times in milliseconds, rates in Mbit/s. */
export function flowOverview(flows: ColumnTable): ColumnTable {
  const rows = flows.objects() as FlowRow[];
  return table({
    flow: rows.map(row => row.flow),
    from: rows.map(row => end(row.source, row.source_port)),
    to: rows.map(row => end(row.destination, row.destination_port)),
    packets: rows.map(row => row.packets),
    bytes: rows.map(row => row.bytes),
    retransmitted: rows.map(row => row.retransmissions),
    dup_acks: rows.map(row => row.duplicate_acks),
    rtt_ms: rows.map(row => scaled(row.rtt_mean, 1e3)),
    goodput_mbit_s: rows.map(row => scaled(row.goodput, 1e-6)),
  });
}

function end(address: string | null, port: number | null): string {
  const host = address?.includes(':') === true ? `[${address}]` : (address ?? '?');
  return port === null ? host : `${host}:${port}`;
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : Math.round(value * factor * 100) / 100;
}
