import type { JsonObject } from '../chart/json.js';
import { CONFIG, SCHEMA, WIDTH } from '../chart/theme.js';
import { each, searchData } from './search.js';

/** The indices that panels read. */
export interface KibanaIndices {
  readonly packets: string;
  readonly flows: string;
  readonly windows: string;
  readonly duplicates: string;
}

/** A panel of a dashboard: a Vega-Lite specification that Kibana asks its data for. */
export interface KibanaPanel {
  /** Stable, so that an import replaces what an earlier one brought. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly spec: JsonObject;
}

/** Where the rows of a panel come from. */
export interface PanelRows {
  readonly data: JsonObject;
  readonly transform: readonly JsonObject[];
}

/** Room for the numbers of an axis, the same in all panels: their time axes lie exactly under each other. */
const EXTENT = 56;

/** The time of day, with the date at the first label and at midnight. */
const CLOCK_LABEL =
  "[timeFormat(datum.value, '%H:%M:%S') + (milliseconds(datum.value) > 0 ? timeFormat(datum.value, '.%L') : ''), " +
  "datum.index === 0 || hours(datum.value) + minutes(datum.value) + seconds(datum.value) === 0 ? timeFormat(datum.value, '%b %d, %Y') : '']";

const CLOCK = {
  field: 'timestamp',
  type: 'temporal',
  title: null,
  scale: { nice: false },
  axis: { tickCount: 6, labelExpr: CLOCK_LABEL },
} as const;

/** The notebook's, with names of flows and captures in columns. */
const DASHBOARD_CONFIG: JsonObject = { ...CONFIG, legend: { ...(CONFIG['legend'] as JsonObject), columns: 3 } };

/**
 * A notebook's panel for Kibana: as wide and high as its place, on the time of day instead of seconds since the capture began.
 *
 * All that are over the same indices have one time axis: from the first to the last document that the dashboard shows of any of them.
 *
 * @param asked what else the panel wants of all indices.
 */
export function overTimeOfDay(
  panel: JsonObject,
  rows: PanelRows,
  indices: KibanaIndices,
  asked: readonly SharedLayer[] = [],
): JsonObject {
  const { transform = [], encoding, layer, mark, ...rest } = withoutWidth(panel) as PanelSpec;
  const { x2, y, ...others } = encoding;
  const placed = {
    ...others,
    x: x2 === undefined ? CLOCK : { ...CLOCK, bin: 'binned' },
    ...(x2 === undefined ? {} : { x2: { field: 'timestamp_end' } }),
    y: { ...y, axis: { minExtent: EXTENT, maxExtent: EXTENT } },
  };
  const shared = sharedLayers(indices, [WHOLE_TIME, ...asked]);
  const place = onDashboard({ ...rest, transform }, rows);
  return layer === undefined
    ? { ...place, layer: [{ mark: mark!, encoding: placed }, shared] }
    : { ...place, encoding: placed, layer: [...layer, shared] };
}

/** A panel as wide and high as its place, over an answer's rows. */
export function onDashboard(panel: JsonObject, rows: PanelRows): JsonObject {
  const { transform = [], ...rest } = panel as Partial<PanelSpec>;
  return {
    $schema: SCHEMA,
    config: DASHBOARD_CONFIG,
    autosize: { type: 'fit', contains: 'padding' },
    ...rest,
    width: 'container',
    height: 'container',
    data: rows.data,
    transform: [...rows.transform, ...transform],
  };
}

/** An invisible layer over an answer about all indices: what its marks stand for is in the panel's scales. */
export interface SharedLayer {
  readonly aggs: JsonObject;
  readonly transform: readonly JsonObject[];
  readonly encoding: JsonObject;
}

/** The first and the last document of any of the indices, on the time axis. */
const WHOLE_TIME: SharedLayer = {
  aggs: { from: { min: { field: '@timestamp' } }, to: { max: { field: '@timestamp' } } },
  transform: [
    ...each('[datum.aggregations.from.value, datum.aggregations.to.value]', 'timestamp'),
    { filter: 'isValid(datum.timestamp)' },
  ],
  encoding: { x: CLOCK, y: { value: 0 } },
};

/** Layers over one search of all the indices. */
function sharedLayers(indices: KibanaIndices, layers: readonly SharedLayer[]): JsonObject {
  const among = Object.values(indices) as string[];
  const index = among.map(name => `${name}*`).join(',');
  const aggs = Object.fromEntries(layers.flatMap(layer => Object.entries(layer.aggs)));
  return {
    data: searchData({ index, among, size: 0, aggs }),
    layer: layers.map(({ transform, encoding }) => ({ transform, mark: INVISIBLE, encoding })),
  };
}

/** A mark that nobody sees, but whose values the scales have. */
const INVISIBLE = { type: 'point', opacity: 0, size: 0, tooltip: null } as const;

interface PanelSpec extends JsonObject {
  readonly transform?: readonly JsonObject[];
  readonly encoding: { readonly [channel: string]: JsonObject };
  readonly mark?: JsonObject;
  readonly layer?: readonly JsonObject[];
}

/** What reaches over the notebook's width reaches over that of the place. */
function withoutWidth(panel: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(panel), (_, value: unknown) =>
    isWidth(value) ? { value: 'width' } : value,
  ) as JsonObject;
}

function isWidth(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { value?: unknown }).value === WIDTH;
}
