import type { ElasticsearchClient } from '../elastic/client.js';
import { IndexReport } from '../elastic/index-report.js';
import type { Capture } from '../fluent/capture.js';
import type { PacketTable } from '../fluent/packet-table.js';
import { totalLedger } from './total-ledger.js';

/** The indices of the tables that are derived from the captures in an index. */
export function tableIndices(index: string): {
  readonly flows: string;
  readonly windows: string;
  readonly duplicates: string;
} {
  return { flows: `${index}-flows`, windows: `${index}-congestion-windows`, duplicates: `${index}-duplicate-acks` };
}

/**
 * Indexes the flows, the congestion windows and the duplicate ACKs of captures, one capture after the other; needs their packets as a table in memory.
 *
 * @returns a ledger for each of the three indices.
 */
export async function indexTables(
  client: ElasticsearchClient,
  index: string,
  captures: readonly Capture[],
  signal: AbortSignal,
): Promise<IndexReport[]> {
  const { flows, windows, duplicates } = tableIndices(index);
  const reports: [string, (packets: PacketTable) => PacketTable, IndexReport[]][] = [
    [flows, packets => packets.flows(), []],
    [windows, packets => packets.congestionWindow(), []],
    [duplicates, packets => packets.duplicateAcks(), []],
  ];
  for (const capture of captures) {
    const packets = await capture.tcp().table({ signal });
    for (const [name, derive, own] of reports) own.push(await derive(packets).index(client, name, { signal }));
  }
  return reports.map(([name, , own]) => new IndexReport(name, totalLedger(own)));
}
