import { hoverLayer } from './hover.js';
import type { JsonObject } from './json.js';
import { legendColumns } from './legend.js';
import { timeAxis } from './over-time.js';
import { BLUE, NEUTRAL, ORANGE, PALETTE, VERMILION, WIDTH } from './theme.js';

const HEIGHT = 280;

/** The columns that are drawn, in bytes. */
const MEASURES = ['cwnd_low', 'cwnd_high', 'cwnd_estimate', 'ssthresh_estimate', 'receive_window'];

/** A legend's symbols as the colours are, though the bands are drawn faintly. */
const SOLID = { symbolOpacity: 1, symbolType: 'square', symbolStrokeWidth: 0 };
/** Where only lines are drawn, a symbol is a line. */
const STROKED = { symbolOpacity: 1, symbolType: 'stroke', symbolStrokeWidth: 3 };

const SOLID_LINE: readonly number[] = [1, 0];
/** How strongly what is in flight is drawn where the estimate lies over it. */
const BENEATH = 0.6;

/** In what the window is drawn: 1,000 bytes, or full segments. */
export type WindowUnit = 'kB' | 'segments';

/** What a congestion window panel draws besides the lower bound. */
export interface WindowPanel {
  readonly unit: WindowUnit;
  /** Seconds, both ends of the time axis; null leaves it to the data. */
  readonly range: readonly [number, number] | null;
  /** The greatest bytes, or segments, that must be seen; null leaves it to the data. */
  readonly most: number | null;
  /** The flows, in the order of their colours, or whichever the data have; null draws one flow, with its receive window, and colours say what a curve is. */
  readonly flows: readonly string[] | 'any' | null;
  /** Whether the rows have upper bounds, and estimates. */
  readonly bounds: boolean;
  readonly estimate: boolean;
  /** Whether one flow's slow-start threshold is drawn. */
  readonly threshold?: boolean;
}

export const LOWER_BOUND = 'In flight (lower bound of cwnd)';
const ESTIMATE = 'Estimate of cwnd';
const THRESHOLD = 'Slow-start threshold';
const RECEIVE_WINDOW = 'Receive window';
/** How phases are called in the legend. */
export const PHASE_LABELS: ReadonlyMap<string, string> = new Map([
  ['recovery', 'Loss recovery'],
  ['rto-loss', 'After a timeout'],
]);

/** The colour of all that is drawn of a single flow. */
const COLOURS: Readonly<Record<string, string>> = {
  [LOWER_BOUND]: BLUE,
  [ESTIMATE]: PALETTE[2],
  [THRESHOLD]: PALETTE[3],
  [RECEIVE_WINDOW]: NEUTRAL,
  'Loss recovery': ORANGE,
  'After a timeout': VERMILION,
};

/** Bands behind the curves: the names of the phases, and the data, rows of `{from, to, phase}`. */
export interface PhaseBands {
  readonly names: readonly string[];
  readonly data: JsonObject;
}

/**
 * The layers and encodings over rows with the columns of `congestionWindow()`, without the data.
 *
 * @param phases null draws none.
 */
export function congestionWindowPanel(panel: WindowPanel, phases: PhaseBands | null): JsonObject {
  const { unit, range, most, flows } = panel;
  const domain = most === null ? {} : { domain: [0, most], nice: true };
  const colour = flows === null ? colourByName(panel, phases?.names ?? []) : () => colourByFlow(flows);
  return {
    width: WIDTH,
    height: HEIGHT,
    transform: MEASURES.map(column => inUnit(column, unit)),
    encoding: {
      x: timeAxis(range),
      y: {
        type: 'quantitative',
        title: unit === 'kB' ? 'Window (kB)' : 'Window (segments)',
        scale: { zero: true, ...domain },
      },
    },
    layer: [
      ...(phases === null ? [] : [phaseBands(phases.data, colour)]),
      ...(panel.bounds ? [boundsBand(colour(panel.estimate ? ESTIMATE : LOWER_BOUND))] : []),
      ...(flows === null ? [curve('receive_window_drawn', colour(RECEIVE_WINDOW), [4, 3])] : []),
      ...(panel.threshold === true ? [curve('ssthresh_estimate_drawn', colour(THRESHOLD), [6, 3])] : []),
      curve('cwnd_low_drawn', colour(LOWER_BOUND), SOLID_LINE, panel.estimate ? BENEATH : 1),
      ...(panel.estimate ? [curve('cwnd_estimate_drawn', colour(ESTIMATE))] : []),
      hoverLayer('window', 'cwnd_low_drawn', tooltip(unit), [valid('cwnd_low_drawn')]),
    ],
  };
}

/** Colours by flow, in a fixed order, or that of the names in the data. */
export function colourByFlow(flows: readonly string[] | 'any'): JsonObject {
  return {
    field: 'flow',
    type: 'nominal',
    title: null,
    scale:
      flows === 'any'
        ? { range: PALETTE }
        : { domain: flows, range: flows.map((_, i) => PALETTE[i % PALETTE.length]!) },
    legend: flows === 'any' ? STROKED : { ...STROKED, columns: legendColumns(flows) },
  };
}

function inUnit(column: string, unit: WindowUnit): JsonObject {
  const value = unit === 'kB' ? `datum.${column} / 1000` : `datum.${column} / datum.mss`;
  return { calculate: `isValid(datum.${column}) ? ${value} : null`, as: `${column}_drawn` };
}

function valid(column: string): JsonObject {
  return { filter: `isValid(datum.${column})` };
}

/** Colours by what is drawn; the legend has what this panel draws, and no more. */
function colourByName(panel: WindowPanel, phases: readonly string[]): (name: string | null) => JsonObject {
  const left = new Set<string>([
    ...(panel.estimate ? [] : [ESTIMATE]),
    ...(panel.threshold === true ? [] : [THRESHOLD]),
    ...[...PHASE_LABELS.values()].filter(label => !phases.includes(label)),
  ]);
  const drawn = Object.keys(COLOURS).filter(name => !left.has(name));
  const scale = { domain: drawn, range: drawn.map(name => COLOURS[name]!) };
  const shared = { type: 'nominal', title: null, scale, legend: { ...SOLID, columns: legendColumns(drawn) } };
  return name => (name === null ? shared : { datum: name, ...shared });
}

function curve(column: string, color: JsonObject, dash = SOLID_LINE, opacity = 1): JsonObject {
  return {
    transform: [valid(column)],
    mark: { type: 'line', interpolate: 'step-after', strokeWidth: 1.5, strokeDash: dash, opacity, clip: true },
    encoding: { y: { field: column, type: 'quantitative' }, color },
  };
}

function boundsBand(color: JsonObject): JsonObject {
  return {
    transform: [valid('cwnd_low_drawn'), valid('cwnd_high_drawn')],
    mark: { type: 'area', interpolate: 'step-after', opacity: 0.25, clip: true },
    encoding: { y: { field: 'cwnd_low_drawn', type: 'quantitative' }, y2: { field: 'cwnd_high_drawn' }, color },
  };
}

function phaseBands(data: JsonObject, colour: (name: string | null) => JsonObject): JsonObject {
  return {
    data,
    mark: { type: 'rect', opacity: 0.25, clip: true },
    encoding: {
      x: { field: 'from', type: 'quantitative' },
      x2: { field: 'to' },
      y: { value: 0 },
      y2: { value: HEIGHT },
      color: { field: 'phase', ...colour(null) },
    },
  };
}

function tooltip(unit: WindowUnit): JsonObject[] {
  const number = (field: string, title: string, format: string): JsonObject => ({
    field,
    title,
    format,
    type: 'quantitative',
  });
  const text = (field: string, title: string): JsonObject => ({ field, title, type: 'nominal' });
  return [
    text('flow', 'Flow'),
    number('frame_number', 'ACK in frame', 'd'),
    number('time', 'Time (s)', '.6f'),
    number('cwnd_low_drawn', `In flight (${unit})`, '.1f'),
    number('cwnd_estimate_drawn', `Estimate of cwnd (${unit})`, '.1f'),
    number('cwnd_high_drawn', `Upper bound (${unit})`, '.1f'),
    number('ssthresh_estimate_drawn', `Slow-start threshold (${unit})`, '.1f'),
    number('receive_window_drawn', `Receive window (${unit})`, '.1f'),
    number('rtt', 'Round trip (s)', '.6f'),
    text('phase', 'Phase'),
    text('limited_by', 'Limited by'),
    text('method', 'Method'),
  ];
}
