import { checkFilters } from '../dissect/check-filters.js';
import { dictionary, lookUpFields, matchingFields, wiresharkVersion } from '../dissect/dictionary.js';
import type { ElasticsearchClient } from '../elastic/client.js';
import { INDEXED_BASE, IndexSource } from '../elastic/indexed/index-source.js';
import type { BaseColumns } from '../field/row-types.js';
import { Capture } from './capture.js';
import { requestOf } from './capture-options.js';

/** What a table of an index has without `fields()` or `tcp()`. */
export type IndexedColumns = Pick<BaseColumns, 'frame_number' | 'time' | 'frame_len' | 'flow' | 'capture_name'>;

const LIBWIRESHARK = {
  checkFilters,
  lookUp: lookUpFields,
  match: matchingFields,
  dictionary,
  version: wiresharkVersion,
};

/**
 * The frames that an index has, with the verbs of a capture: what was dissected once is filtered and read again, without its file.
 *
 * `displayFilter()` becomes a query of Elasticsearch, which finds the frames that libwireshark would; what it cannot answer exactly is a FILTER_INVALID
 * with the part and the reason (docs/reading-back.md). Tables hold the values that the documents have, 64-bit integers and nanoseconds whole, so
 * that `flows()`, `congestionWindow()` and the charts give what they give from the capture. They come by captures, in the order of their
 * names, each in the order of its frames. Wireshark's column text (`source`, `destination`, `protocol`, `info`) is not in
 * documents, and asking for it is a COLUMN_MISSING; `frame`, `follow` and their like need the capture.
 *
 * Cost: the server's search; pages of some 4 MB, of which two are held.
 *
 * @throws OPTION_INVALID for what is no client or no index's name; the calls that read throw INDEX_MISSING, INDEX_EXISTS (it holds other things than
 *   packets), FILTER_INVALID, FIELD_UNKNOWN, COLUMN_MISSING, `ELASTICSEARCH_*` and ABORTED.
 * @example
 * ```ts
 * await capture('bulk.pcapng').index(client, 'packets');
 * await client.indices.refresh({ index: 'packets' });
 * const lost = await indexed(client, 'packets').displayFilter('tcp.analysis.retransmission').tcp().table();
 * ```
 */
export function indexed(client: ElasticsearchClient, name: string): Capture<null, IndexedColumns> {
  const source = new IndexSource(client, name, LIBWIRESHARK);
  return new Capture(source, Object.freeze({ ...requestOf({}), base: INDEXED_BASE }));
}
