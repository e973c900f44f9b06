import { type ColumnTable, table } from 'arquero';

/** A row of a congestion window table, with what an ordinary one has. */
export interface WindowRow {
  readonly time?: number | null;
  readonly flow?: string;
  readonly vantage?: string;
  readonly cwnd_low?: number | null;
  readonly cwnd_high?: number | null;
  readonly cwnd_estimate?: number | null;
  readonly ssthresh_estimate?: number | null;
  readonly receive_window?: number | null;
  readonly phase?: string;
}

const ORDINARY = {
  time: 0,
  tcp_stream: 0,
  flow: 'tcp/0/1',
  vantage: 'sender',
  mss: 1000,
  cwnd_estimate: null,
  cwnd_low: 10_000,
  cwnd_high: null,
  ssthresh_estimate: null,
  bytes_in_flight: 10_000,
  receive_window: 65_535,
  rtt: null,
  phase: 'unknown',
  limited_by: 'unknown',
  method: 'pipe',
};

/** A table as `congestionWindow()` makes them. */
export function windowTable(rows: readonly WindowRow[]): ColumnTable {
  const all = rows.map((row, i) => ({ ...ORDINARY, frame_number: i + 1, ...row }));
  const names = ['frame_number', ...Object.keys(ORDINARY)] as const;
  return table(Object.fromEntries(names.map(name => [name, all.map(row => row[name as keyof typeof row])])));
}

/** A table as `duplicateAcks()` makes them, with one row for each time. */
export function duplicateTable(times: readonly (number | null)[], flow = 'tcp/0/1'): ColumnTable {
  return table({
    frame_number: times.map((_, i) => i + 1),
    time: [...times],
    tcp_stream: times.map(() => 0),
    flow: times.map(() => flow),
    ack: times.map(() => 1),
    duplicate_ack_num: times.map((_, i) => i + 1),
  });
}

/** A table as `newFlows()` makes them. */
export function newFlowsTable(counts: readonly number[], interval = 1): ColumnTable {
  return table({
    time: counts.map((_, i) => i * interval),
    interval: counts.map(() => interval),
    transport: counts.map(() => 'tcp'),
    new_flows: [...counts],
    rate: counts.map(count => count / interval),
  });
}
