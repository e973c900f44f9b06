import { type ElasticsearchRequest, pathOf } from './client.js';

/** Asks for an answer of all shards or none: the documents of one that is gone would be missing without a word. */
const WHOLE = { allow_partial_search_results: false };

/** A search of an index; without one, that of a point in time. */
export function wholeSearch(index: string | null, body: Record<string, unknown>): ElasticsearchRequest {
  return { method: 'POST', path: index === null ? '/_search' : pathOf(index, '/_search'), querystring: WHOLE, body };
}
