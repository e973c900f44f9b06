import type { Client } from '@elastic/elasticsearch';
import type { Totals } from './tshark-totals.js';

interface Value {
  readonly value: number | null;
}

interface Buckets<B> {
  readonly buckets: readonly (B & { readonly key: string; readonly doc_count: number })[];
}

interface CaptureBucket {
  readonly bytes: Value;
  readonly tcpPayload: Value;
  readonly tcpStreams: Value;
  readonly udpStreams: Value;
  readonly longest: Value;
  readonly shortest: Value;
  readonly protocols: Buckets<{ readonly bytes: Value }>;
  readonly sources: Buckets<unknown>;
}

const ALL = 1000;
const exactly = (field: string) => ({ cardinality: { field, precision_threshold: 40_000 } });

/** The same totals of each capture in an index, by its capture_id, as Elasticsearch's aggregations say them. */
export async function indexTotals(client: Client, index: string): Promise<Map<string, Totals>> {
  await client.indices.refresh({ index });
  const answer = await client.search<unknown, { captures: Buckets<CaptureBucket> }>({
    index,
    size: 0,
    aggs: {
      captures: {
        terms: { field: 'capture.capture_id', size: ALL },
        aggs: {
          bytes: { sum: { field: 'frame.frame_len' } },
          tcpPayload: { sum: { field: 'tcp.tcp_len' } },
          tcpStreams: exactly('tcp.tcp_stream'),
          udpStreams: exactly('udp.udp_stream'),
          longest: { max: { field: 'frame.frame_len' } },
          shortest: { min: { field: 'frame.frame_len' } },
          protocols: {
            terms: { field: 'frame.frame_protocols', size: ALL },
            aggs: { bytes: { sum: { field: 'frame.frame_len' } } },
          },
          sources: { terms: { field: 'ip.ip_src', size: ALL } },
        },
      },
    },
  });
  const buckets = answer.aggregations?.captures.buckets ?? [];
  return new Map(buckets.map(bucket => [bucket.key, totalsOf(bucket)]));
}

function totalsOf(bucket: CaptureBucket & { readonly doc_count: number }): Totals {
  return {
    frames: bucket.doc_count,
    bytes: bucket.bytes.value ?? 0,
    tcpPayload: bucket.tcpPayload.value ?? 0,
    tcpStreams: bucket.tcpStreams.value ?? 0,
    udpStreams: bucket.udpStreams.value ?? 0,
    longest: bucket.longest.value,
    shortest: bucket.shortest.value,
    bytesByProtocols: Object.fromEntries(bucket.protocols.buckets.map(({ key, bytes }) => [key, bytes.value ?? 0])),
    framesBySource: Object.fromEntries(bucket.sources.buckets.map(({ key, doc_count }) => [key, doc_count])),
  };
}
