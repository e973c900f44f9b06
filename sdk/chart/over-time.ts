import { onlyForPointers } from './hover.js';
import type { Json, JsonObject } from './json.js';
import { CONFIG, NEUTRAL, SCHEMA, WIDTH } from './theme.js';

/** The span of time that is dragged out of the strip; every panel above it shows that span. */
const SPAN = 'span';

/** What the strip shows in small. */
export type Strip = { readonly data: JsonObject } & (StripCurve | { readonly drawn: StripMarks });

/** A curve: a column of the data, for each flow or whatever else tells curves apart. */
interface StripCurve {
  readonly field: string;
  readonly by?: string;
  /** An expression that keeps the rows of the curve; all by default. */
  readonly where?: string;
}

/** Marks of the data's rows, without their place in time. */
export interface StripMarks {
  readonly transform: readonly JsonObject[];
  readonly mark: JsonObject;
  readonly encoding: JsonObject;
}

/** The time axis that panels above each other share; it follows the strip where a chart has one. */
export function timeAxis(range: readonly [number, number] | null): JsonObject {
  return {
    field: 'time',
    type: 'quantitative',
    title: 'Time (s)',
    scale: range === null ? { zero: false } : { domain: range, nice: false, domainRaw: { expr: `${SPAN}.time` } },
  };
}

/** A transform that keeps the rows of the span, so that the other axis follows too. */
export function inSpan(): JsonObject {
  return { filter: { param: SPAN } };
}

/**
 * A chart of panels above each other on one time axis. Beneath them is a strip with the whole of it, and the filter that keeps the rows of the span
 * that is dragged out of the strip, to be pasted into the next cell. A still picture has neither.
 *
 * @param strip null where there is nothing to drag over.
 * @param colour whether the panels share one legend of colours.
 */
export function overTime(
  panels: readonly JsonObject[],
  range: readonly [number, number],
  strip: Strip | null,
  colour: 'shared' | 'independent' = 'independent',
): JsonObject {
  const all = [...panels, ...(strip === null ? [] : [stripPanel(range, strip), filterPanel(range)])];
  const { datasets, named } = onceEach(all);
  return {
    $schema: SCHEMA,
    // The filter beneath the strip can be selected and copied: in an SVG, where Vega leaves the browser its part of a click.
    config: { ...CONFIG, events: { defaults: { allow: ['wheel', 'pointerdown', 'mousedown'] } } },
    datasets,
    usermeta: { embedOptions: { renderer: 'svg' } },
    vconcat: named,
    resolve: { scale: { color: colour } },
  };
}

/** The panels with their rows by name, so that rows which several panels draw are sent once. */
function onceEach(panels: readonly JsonObject[]): { datasets: JsonObject; named: JsonObject[] } {
  const names = new Map<Json, string>();
  const named = panels.map(panel => {
    const { values, format } = (panel['data'] ?? {}) as JsonObject;
    if (values === undefined || format === undefined) return panel;
    const name = names.get(values) ?? `rows-${names.size}`;
    names.set(values, name);
    return { ...panel, data: { name, format } };
  });
  return { datasets: Object.fromEntries([...names].map(([values, name]) => [name, values])), named };
}

function stripPanel([from, to]: readonly [number, number], strip: Strip): JsonObject {
  const { transform, mark, encoding } = 'drawn' in strip ? strip.drawn : curve(strip);
  return {
    name: onlyForPointers('strip'),
    width: WIDTH,
    height: 32,
    data: strip.data,
    transform,
    params: [{ name: SPAN, select: { type: 'interval', encodings: ['x'], clear: `@${SPAN}_brush:dblclick` } }],
    mark,
    encoding: {
      x: {
        field: 'time',
        type: 'quantitative',
        title: null,
        axis: { grid: false },
        scale: { domain: [from, to], nice: false },
      },
      ...encoding,
    },
  };
}

function curve({ field, by = 'flow', where = 'true' }: StripCurve): StripMarks {
  return {
    transform: [{ filter: `isValid(datum.${field}) && ${where}` }],
    mark: { type: 'line', interpolate: 'step-after', strokeWidth: 1, color: NEUTRAL },
    encoding: { y: { field, type: 'quantitative', axis: null }, detail: { field: by, type: 'nominal' } },
  };
}

function filterPanel([from, to]: readonly [number, number]): JsonObject {
  const decimals = Math.max(0, Math.ceil(-Math.log10((to - from) / WIDTH)));
  const at = (end: number): string => `format(${SPAN}.time[${end}], '.${decimals}f')`;
  const filter = `'filter(d => d.time >= ' + ${at(0)} + ' && d.time <= ' + ${at(1)} + ')'`;
  return {
    name: onlyForPointers('filter'),
    width: WIDTH,
    height: 14,
    data: { values: [{}] },
    mark: {
      type: 'text',
      align: 'left',
      font: 'monospace',
      color: NEUTRAL,
      // With a tooltip it takes the pointer, and so can be selected.
      tooltip: 'A triple click selects it.',
      text: {
        expr: `${SPAN}.time ? ${filter} : 'Drag over the strip to look closer; a double click shows all again.'`,
      },
    },
    encoding: { x: { value: 0 } },
  };
}
