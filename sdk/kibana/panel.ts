import type { JsonObject } from '../chart/json.js';
import { CONFIG, SCHEMA, WIDTH } from '../chart/theme.js';

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
 * @param layers drawn besides.
 */
export function onDashboard(panel: JsonObject, rows: PanelRows, layers: readonly JsonObject[] = []): JsonObject {
  const { transform = [], encoding, layer, ...rest } = withoutWidth(panel) as PanelSpec;
  const { x2, y, ...others } = encoding;
  return {
    $schema: SCHEMA,
    config: DASHBOARD_CONFIG,
    autosize: { type: 'fit', contains: 'padding' },
    ...rest,
    width: 'container',
    height: 'container',
    data: rows.data,
    transform: [...rows.transform, ...transform],
    encoding: {
      ...others,
      x: x2 === undefined ? CLOCK : { ...CLOCK, bin: 'binned' },
      ...(x2 === undefined ? {} : { x2: { field: 'timestamp_end' } }),
      y: { ...y, axis: { minExtent: EXTENT, maxExtent: EXTENT } },
    },
    ...(layer === undefined ? {} : { layer: [...layer, ...layers] }),
  };
}

interface PanelSpec extends JsonObject {
  readonly transform?: readonly JsonObject[];
  readonly encoding: { readonly [channel: string]: JsonObject };
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
