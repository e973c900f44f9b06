import type { Client } from '@elastic/elasticsearch';
import type { Json, JsonObject } from '../../dist/chart/json.js';

/** What a dashboard puts into its panels' searches. */
export interface Dashboard {
  readonly from: Date;
  readonly to: Date;
  /** Clauses of its filters and controls. */
  readonly filter?: readonly JsonObject[];
}

/**
 * A panel's specification with its searches answered, as Kibana does before it draws: clauses and time range of the dashboard put in, the round interval
 * chosen, the answer as the data's values. By Kibana's documentation of Vega, and the behaviour of its es_query_parser.
 */
export async function answered(client: Client, spec: JsonObject, dashboard: Dashboard): Promise<JsonObject> {
  const entries = await Promise.all(
    Object.entries(spec).map(async ([name, value]): Promise<[string, Json]> => {
      if (name === 'data' && isObject(value) && isObject(value['url'])) {
        return [name, { values: await search(client, value['url'], dashboard) }];
      }
      if (Array.isArray(value)) {
        const items = (value as readonly Json[]).map(item => answeredItem(client, item, dashboard));
        return [name, await Promise.all(items)];
      }
      return [name, isObject(value) ? await answered(client, value, dashboard) : value];
    }),
  );
  return Object.fromEntries(entries);
}

function answeredItem(client: Client, item: Json, dashboard: Dashboard): Promise<Json> {
  return isObject(item) ? answered(client, item, dashboard) : Promise.resolve(item);
}

async function search(client: Client, url: JsonObject, dashboard: Dashboard): Promise<JsonObject> {
  const { index, body, ...others } = url;
  if (Object.keys(others).length > 0)
    throw new Error(`Kibana knows no ${Object.keys(others).join(', ')} beside a body.`);
  const { query, aggs, ...rest } = body as JsonObject;
  const filled = { ...rest, query: withContext(query!, dashboard), aggs: withInterval(aggs!, dashboard) };
  if (JSON.stringify(filled).includes('"%')) throw new Error(`Left over: ${JSON.stringify(filled)}`);
  const path = `/${index as string}/_search`;
  return client.transport.request<JsonObject>({
    method: 'POST',
    path,
    body: filled as Record<string, unknown>,
  });
}

function withContext(value: Json, dashboard: Dashboard): Json {
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap(item => {
      if (item === '%dashboard_context-filter_clause%') return [...(dashboard.filter ?? [])];
      if (item === '%dashboard_context-must_clause%' || item === '%dashboard_context-must_not_clause%') return [];
      return [withContext(item, dashboard)];
    });
  }
  if (!isObject(value)) return value;
  if (value['%timefilter%'] === true) {
    const { from, to } = dashboard;
    return { gte: from.toISOString(), lte: to.toISOString(), format: 'strict_date_optional_time' };
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withContext(item, dashboard)]));
}

function withInterval(value: Json, dashboard: Dashboard): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(item => withInterval(item, dashboard));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, item]): [string, Json] => {
    const buckets = isObject(item) ? item['%autointerval%'] : undefined;
    if (name !== 'interval' || typeof buckets !== 'number') return [name, withInterval(item, dashboard)];
    return ['fixed_interval', roundInterval((dashboard.to.getTime() - dashboard.from.getTime()) / buckets)];
  });
  return Object.fromEntries(entries);
}

/** Kibana's intervals, with the longest time in milliseconds that each is taken for. */
const INTERVALS: readonly (readonly [number, string])[] = [
  [500, '100ms'],
  [5000, '1s'],
  [7500, '5s'],
  [15_000, '10s'],
  [45_000, '30s'],
  [180_000, '1m'],
  [450_000, '5m'],
  [1_200_000, '10m'],
  [2_700_000, '30m'],
  [7_200_000, '1h'],
  [21_600_000, '3h'],
  [86_400_000, '12h'],
  [604_800_000, '24h'],
  [1_814_400_000, '7d'],
  [3_628_800_000, '30d'],
];

function roundInterval(milliseconds: number): string {
  return INTERVALS.find(([most]) => milliseconds <= most)?.[1] ?? '365d';
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
