import type { ElasticsearchClient } from '../elastic/client.js';
import { IndexReport } from '../elastic/index-report.js';
import type { Capture } from '../fluent/capture.js';
import { totalLedger } from './total-ledger.js';

/** The indices of the tables that are derived from the captures in an index. */
export function tableIndices(index: string): { readonly flows: string; readonly windows: string } {
  return { flows: `${index}-flows`, windows: `${index}-congestion-windows` };
}

/**
 * Indexes the flows and the congestion windows of captures, one capture after the other; needs their packets as a table in memory.
 *
 * @returns a ledger for each of the two indices.
 */
export async function indexTables(
  client: ElasticsearchClient,
  index: string,
  captures: readonly Capture[],
  signal: AbortSignal,
): Promise<IndexReport[]> {
  const { flows, windows } = tableIndices(index);
  const reports: { readonly flows: IndexReport[]; readonly windows: IndexReport[] } = { flows: [], windows: [] };
  for (const capture of captures) {
    const packets = await capture.tcp().table({ signal });
    reports.flows.push(await packets.flows().index(client, flows, { signal }));
    reports.windows.push(await packets.congestionWindow().index(client, windows, { signal }));
  }
  return [new IndexReport(flows, totalLedger(reports.flows)), new IndexReport(windows, totalLedger(reports.windows))];
}
