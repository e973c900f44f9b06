import type { Client } from '@elastic/elasticsearch';
import type { ColumnTable } from 'arquero';

/** One count, made from the tables here and by Elasticsearch from its documents. */
export interface SameCount {
  readonly what: string;
  readonly here: number;
  readonly elasticsearch: number;
}

/** A row of `flows()`, as far as it is counted here. */
interface FlowRow {
  readonly flow: string;
  readonly transport: 'tcp' | 'udp';
  readonly stream: number;
  readonly source: string | null;
  readonly source_port: number;
  readonly bytes: number;
}

/** The marks of Wireshark's TCP analysis that are counted: columns, and attributes of a document's `tcp`. */
const MARKS = ['tcp_analysis_retransmission', 'tcp_analysis_duplicate_ack', 'tcp_analysis_out_of_order'] as const;

interface Answer {
  readonly hits: { readonly total: { readonly value: number } };
  readonly aggregations: {
    readonly bytes: { readonly value: number };
    readonly marks: { readonly buckets: Record<string, { readonly doc_count: number }> };
    readonly flows?: { readonly buckets: Record<string, { readonly bytes: { readonly value: number } }> };
  };
}

/**
 * The same counts twice: documents, bytes, the marks of the TCP analysis, and the bytes of the largest flows; from the tables
 * by adding up, and by one search of Elasticsearch.
 *
 * @param packets a packets table of all frames, with `frame_len`.
 * @param segments the same of `.tcp()`.
 * @param flows of `flows()`.
 * @param index where the capture's documents are, refreshed.
 * @param captureId whose documents are counted; the index may hold others.
 * @param most how many flows are counted.
 */
export async function sameCounts(
  client: Client,
  { index, captureId }: { readonly index: string; readonly captureId: string },
  { packets, segments, flows }: Record<'packets' | 'segments' | 'flows', ColumnTable>,
  most: number,
): Promise<SameCount[]> {
  const rows = flows.objects() as FlowRow[];
  const largest = [...rows].sort((a, b) => b.bytes - a.bytes).slice(0, most);
  const byFlow = Object.fromEntries(largest.map(row => [row.flow, segmentsOf(row)]));
  const search = {
    index,
    size: 0,
    track_total_hits: true,
    query: { term: { 'capture.capture_id': captureId } },
    aggs: {
      bytes: { sum: { field: 'frame.frame_len' } },
      marks: {
        filters: { filters: Object.fromEntries(MARKS.map(mark => [mark, { exists: { field: `tcp.${mark}` } }])) },
      },
      // No filters at all would be refused.
      ...(largest.length > 0 && {
        flows: { filters: { filters: byFlow }, aggs: { bytes: { sum: { field: 'frame.frame_len' } } } },
      }),
    },
  };
  const { hits, aggregations } = (await client.search(search)) as unknown as Answer;
  const lengths = packets.objects({ columns: ['frame_len'] }) as { frame_len: number }[];
  const marked = segments.objects({ columns: [...MARKS] }) as Record<(typeof MARKS)[number], boolean | null>[];
  return [
    { what: 'documents', here: packets.numRows(), elasticsearch: hits.total.value },
    { what: 'bytes', here: sum(lengths, row => row.frame_len), elasticsearch: aggregations.bytes.value },
    ...MARKS.map(mark => ({
      what: mark.slice('tcp_analysis_'.length).replaceAll('_', ' '),
      here: sum(marked, row => (row[mark] === true ? 1 : 0)),
      elasticsearch: aggregations.marks.buckets[mark]?.doc_count ?? 0,
    })),
    ...largest.map(row => ({
      what: `bytes of ${row.flow}`,
      here: row.bytes,
      elasticsearch: aggregations.flows?.buckets[row.flow]?.bytes.value ?? 0,
    })),
  ];
}

/** The query for one flow's frames: its stream, and the side that sends. */
function segmentsOf({ transport, stream, source, source_port: port }: FlowRow): object {
  const terms: Record<string, string | number>[] = [
    { [`${transport}.${transport}_stream`]: stream },
    { [`${transport}.${transport}_srcport`]: port },
  ];
  if (source !== null) terms.push({ [source.includes(':') ? 'ipv6.ipv6_src' : 'ip.ip_src']: source });
  // An ICMP error quotes a segment of the flow, but is not of it.
  const quotes = ['icmp.icmp_type', 'icmpv6.icmpv6_type'].map(field => ({ exists: { field } }));
  return { bool: { filter: terms.map(term => ({ term })), must_not: quotes } };
}

function sum<Row>(rows: readonly Row[], value: (row: Row) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}
