import type { JsonObject } from '../chart/json.js';
import type { PanelRows } from './panel.js';
import { ANSWER, DOCUMENTS, WHEN, each, overTime, searchData } from './search.js';

const BUCKETS = 75;
const AT = { field: '@timestamp' };

/** What is counted, or added up, in each interval, by some kind. */
export interface Counts {
  readonly index: string;
  readonly filter?: JsonObject;
  /** Fields of a document that the expressions read. */
  readonly source: readonly string[];
  /** Expression of a document's kind, of `datum.item._source`. */
  readonly kind: string;
  /** Expression of what a document counts, by default 1. */
  readonly weight?: string;
  /** Expression of until when a document reaches, in milliseconds after its time, by default 0. */
  readonly lasts?: string;
  /** Aggregations of an interval, the expression of the list of kinds in `datum.bucket`, and what each of them counts. */
  readonly aggs: JsonObject;
  readonly kinds: string;
  /** Expression of a list in `datum.bucket`, where kinds stand in each of several: `datum.outer` is one of it. */
  readonly outer?: string;
  readonly kindOfBucket?: string;
  readonly weightOfBucket?: string;
  /** Expression of what several documents are of: only the first of them counts. */
  readonly firstOf?: string;
}

/**
 * A search and the transforms that make rows of it: `timestamp` and `timestamp_end` (milliseconds), `interval` (seconds), `kind` and `amount`.
 *
 * Up to 5,000 documents are put into bins here, of the widths that `newFlows()` takes; more are counted by Elasticsearch, in the round intervals
 * that Kibana chooses.
 */
export function counts(wanted: Counts): PanelRows {
  const { index, filter, source, kind, weight = '1', lasts = '0', aggs, kinds, firstOf = null } = wanted;
  const { kindOfBucket = 'datum.item.key', weightOfBucket = 'datum.item.doc_count', outer = '[{}]' } = wanted;
  const data = searchData({
    index,
    ...(filter === undefined ? {} : { hits: filter }),
    size: DOCUMENTS,
    source,
    aggs: {
      chosen: { filter: filter ?? { match_all: {} }, aggs: { over_time: overTime(BUCKETS, aggs, true) } },
      begin: { min: AT },
      end: { max: AT },
    },
  });
  const buckets = 'datum.aggregations.chosen.over_time.buckets';
  const transform = [
    ...ANSWER,
    { calculate: 'datum.aggregations.begin.value', as: 'begin' },
    { calculate: 'datum.aggregations.end.value', as: 'end' },
    // Of a single bucket nothing says how long it is: what it has lasts as long as its documents do.
    { calculate: `length(${buckets}) < 2`, as: 'single' },
    { calculate: `datum.single ? max(1, datum.end - datum.begin) : ${buckets}[1].key - ${buckets}[0].key`, as: 'gap' },
    ...each(`datum.exact ? [{}] : ${buckets}`, 'bucket'),
    ...each(`datum.exact ? [{}] : ${outer}`, 'outer'),
    ...each(`datum.exact ? datum.hits.hits : ${kinds}`, 'item'),
    { calculate: `datum.exact ? ${WHEN} : datum.single ? datum.begin : datum.bucket.key`, as: 'when' },
    { calculate: `datum.when + (datum.exact ? ${lasts} : 0)`, as: 'until' },
    { calculate: `datum.exact ? ${kind} : ${kindOfBucket}`, as: 'kind' },
    { calculate: `datum.exact ? ${weight} : ${weightOfBucket}`, as: 'weight' },
    {
      joinaggregate: [
        { op: 'min', field: 'when', as: 'first' },
        { op: 'max', field: 'until', as: 'last' },
      ],
    },
    // What is counted of some documents alone has the intervals of all.
    ...(filter === undefined
      ? []
      : [
          { calculate: 'datum.begin', as: 'first' },
          { calculate: 'datum.end', as: 'last' },
        ]),
    ...(firstOf === null ? [] : onlyFirst(firstOf)),
    // The least of 1, 2, 5 × 10ⁿ milliseconds that makes no more than 75 intervals.
    { calculate: `max(0.001, (datum.last - datum.first) / ${BUCKETS})`, as: 'least' },
    { calculate: 'pow(10, floor(log(datum.least) / LN10 + 1e-9))', as: 'power' },
    { calculate: 'datum.least / datum.power', as: 'lead' },
    {
      calculate:
        'datum.exact ? datum.power * (datum.lead <= 1 ? 1 : datum.lead <= 2 ? 2 : datum.lead <= 5 ? 5 : 10) : datum.gap',
      as: 'width',
    },
    {
      calculate:
        'datum.exact ? datum.first + floor((datum.when - datum.first) / datum.width) * datum.width : datum.when',
      as: 'timestamp',
    },
    { calculate: 'datum.exact ? datum.last : datum.end', as: 'end' },
    {
      aggregate: [{ op: 'sum', field: 'weight', as: 'amount' }],
      groupby: ['timestamp', 'first', 'begin', 'end', 'width', 'kind'],
    },
    { filter: 'datum.amount > 0' },
    { calculate: 'datum.width / 1000', as: 'interval' },
    // An interval is drawn where there is data: else it would reach out of the axis of the other panels.
    {
      calculate: `max(min(datum.timestamp + datum.width, datum.end), datum.timestamp + datum.width / 20)`,
      as: 'timestamp_end',
    },
    { calculate: 'max(datum.timestamp, datum.begin)', as: 'timestamp' },
  ];
  return { data, transform };
}

function onlyFirst(of: string): JsonObject[] {
  return [
    { calculate: `datum.exact ? ${of} : ''`, as: 'one' },
    { window: [{ op: 'row_number', as: 'place' }], groupby: ['one'], sort: [{ field: 'when', order: 'ascending' }] },
    { filter: '!datum.exact || datum.place === 1' },
  ];
}
