import { colourByFlow } from '../chart/congestion-window-panel.js';
import type { JsonObject } from '../chart/json.js';
import { PALETTE } from '../chart/theme.js';
import type { PanelRows, SharedLayer } from './panel.js';
import { ANSWER, DOCUMENTS, WHEN, each, overTime, searchData } from './search.js';

const BUCKETS = 600;

/** Rows of some columns for each flow, over time. */
export interface FlowSeries {
  readonly index: string;
  /** Numbers of the documents. Of an interval with several, the greatest is drawn. */
  readonly greatest: readonly string[];
  /** The column by whose greatest value flows are ranked; the six with most are drawn. */
  readonly by: string;
}

/**
 * A search of documents with `flow`, `time` and `capture`, and the transforms that make rows of them: `timestamp` (milliseconds), `time`
 * (seconds since the capture's first frame), `flow` (the capture's name before it) and the columns.
 */
export function flowSeries({ index, greatest, by }: FlowSeries): PanelRows {
  const metrics = {
    ...Object.fromEntries(greatest.map(field => [field, { max: { field } }])),
    time: { min: { field: 'time' } },
    first: { min: { field: '@timestamp' } },
  };
  const data = searchData({
    index,
    size: DOCUMENTS,
    source: ['capture.capture_name', 'flow', 'time', ...greatest],
    aggs: flowsBy(by, { over_time: overTime(BUCKETS, metrics) }),
  });
  const either = (hit: string, bucket: string, as: string): JsonObject => ({
    calculate: `datum.exact ? datum.item._source${hit} : ${bucket}`,
    as,
  });
  const transform = [
    ...ANSWER,
    ...each('datum.exact ? [{}] : datum.aggregations.captures.buckets', 'of'),
    ...each('datum.exact ? [{}] : datum.of.flows.buckets', 'group'),
    ...each('datum.exact ? datum.hits.hits : datum.group.over_time.buckets', 'item'),
    { calculate: `datum.exact ? ${WHEN} : datum.item.first.value`, as: 'timestamp' },
    either('.time', 'datum.item.time.value', 'time'),
    either('.capture.capture_name', 'datum.of.key', 'capture_name'),
    either('.flow', 'datum.group.key', 'flow_key'),
    ...greatest.map(name => either(`['${name}']`, `datum.item['${name}'].value`, name)),
    { calculate: "datum.capture_name + '/' + datum.flow_key", as: 'flow' },
    { joinaggregate: [{ op: 'max', field: by, as: 'most' }], groupby: ['flow'] },
    ...ranked('most'),
  ];
  return { data, transform };
}

/**
 * The flows with the greatest value of a column, within their captures. A flow that is among the six with most overall is in one of the six captures
 * that have a flow with most.
 */
function flowsBy(column: string, aggs: JsonObject): JsonObject {
  const most = { max: { field: column } };
  const ranked = { size: PALETTE.length, order: { most: 'desc' } };
  const flows = { terms: { field: 'flow', ...ranked }, aggs: { most, ...aggs } };
  return { captures: { terms: { field: 'capture.capture_name', ...ranked }, aggs: { most, flows } } };
}

/** As many flows as there are colours, those with most; flows without a value are left out. */
function ranked(most: string): JsonObject[] {
  return [
    { filter: `isValid(datum.${most})` },
    {
      window: [{ op: 'dense_rank', as: 'rank' }],
      sort: [
        { field: most, order: 'descending' },
        { field: 'flow', order: 'ascending' },
      ],
    },
    { filter: `datum.rank <= ${PALETTE.length}` },
  ];
}

/**
 * An invisible layer of the flows with most of a column: panels that have it share the colours of the flows, though each draws other documents. Only
 * documents that have the column are asked, so the indices without it change nothing.
 */
export function sharedColours(by: string): SharedLayer {
  return {
    aggs: { coloured: { filter: { exists: { field: by } }, aggs: flowsBy(by, {}) } },
    transform: [
      ...each('datum.aggregations.coloured.captures.buckets', 'of'),
      ...each('datum.of.flows.buckets', 'group'),
      { calculate: 'datum.group.most.value', as: 'most' },
      { calculate: "datum.of.key + '/' + datum.group.key", as: 'flow' },
      ...ranked('most'),
      { calculate: 'datum.aggregations.from.value', as: 'timestamp' },
    ],
    encoding: { y: { value: 0 }, color: colourByFlow('any') },
  };
}
