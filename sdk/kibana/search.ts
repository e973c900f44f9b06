import type { JsonObject } from '../chart/json.js';

/** Documents that a panel draws one by one; of more, it draws an aggregate of each interval. As many as a chart's rows. */
export const DOCUMENTS = 5000;

/** The time in a hit, as a number of milliseconds with all its digits. */
export const WHEN = "toNumber(datum.item.fields['@timestamp'][0])";

/** A search of a panel, before Kibana puts the dashboard's filters and time range into it. */
export interface PanelSearch {
  readonly index: string;
  /** Names of which alone documents are asked, where `index` has wildcards so that none of them need be there. */
  readonly among?: readonly string[];
  /** Only documents that match are hits; aggregations are of all that the dashboard shows. */
  readonly hits?: JsonObject;
  /** Documents wanted, and which of their fields. */
  readonly size: number;
  readonly source?: readonly string[];
  readonly aggs: JsonObject;
}

/**
 * The `data` of a Kibana Vega panel: a search whose query takes the dashboard's filters and its time range.
 *
 * Kibana's `%context%: true` allows no query of one's own beside it, so the clauses of the dashboard are named one by one.
 * Source: Kibana's es_query_parser.ts (vis_types/vega), and its documentation of Vega.
 */
export function searchData({ index, among, hits, size, source, aggs }: PanelSearch): JsonObject {
  const body = {
    track_total_hits: true,
    size,
    ...(source === undefined
      ? {}
      : { _source: source, docvalue_fields: [{ field: '@timestamp', format: 'epoch_millis' }] }),
    query: {
      bool: {
        must: ['%dashboard_context-must_clause%', { range: { '@timestamp': { '%timefilter%': true } } }],
        filter: ['%dashboard_context-filter_clause%', ...(among === undefined ? [] : [{ terms: { _index: among } }])],
        must_not: ['%dashboard_context-must_not_clause%'],
      },
    },
    ...(hits === undefined ? {} : { post_filter: hits }),
    aggs,
  };
  return { url: { index, body } };
}

/** A histogram over the dashboard's time range, of some `buckets` intervals; Kibana chooses a round one, from 0.1 s on. */
export function overTime(buckets: number, aggs: JsonObject, empty = false): JsonObject {
  const histogram = {
    field: '@timestamp',
    interval: { '%autointerval%': buckets },
    min_doc_count: empty ? 0 : 1,
  };
  return { date_histogram: histogram, aggs };
}

/** Transforms from the one row that an answer is: `exact` says whether the hits are all there are. */
export const ANSWER: readonly JsonObject[] = [{ calculate: `datum.hits.total.value <= ${DOCUMENTS}`, as: 'exact' }];

/** A row for each element of a list that an expression gives. */
export function each(list: string, as: string): JsonObject[] {
  return [{ calculate: list, as }, { flatten: [as] }];
}
