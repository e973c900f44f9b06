import { hoverLayer } from './hover.js';
import type { JsonObject } from './json.js';
import { BLUE, NEUTRAL, ORANGE, PALETTE, VERMILION, WIDTH } from './theme.js';

/** In what the window is drawn: 1,000 bytes, or full segments. */
export type WindowUnit = 'kB' | 'segments';

/** What a congestion window panel draws besides the lower bound. */
export interface WindowPanel {
  readonly unit: WindowUnit;
  /** Seconds, both ends of the time axis; null leaves it to the data. */
  readonly range: readonly [number, number] | null;
  /** The greatest bytes, or segments, that must be seen; null leaves it to the data. */
  readonly most: number | null;
  /** The flows, in the order of their colours; null draws one flow, with its receive window, and colours say what a curve is. */
  readonly flows: readonly string[] | null;
  /** Whether the rows have upper bounds, and estimates. */
  readonly bounds: boolean;
  readonly estimate: boolean;
}

export const LOWER_BOUND = 'In flight (lower bound of cwnd)';
const ESTIMATE = 'Estimate of cwnd';
const RECEIVE_WINDOW = 'Receive window';
/** How phases are called in the legend. */
export const PHASE_LABELS: Readonly<Record<string, string>> = {
  recovery: 'Loss recovery',
  'rto-loss': 'After a timeout',
};

const CURVES: JsonObject = {
  domain: [LOWER_BOUND, ESTIMATE, RECEIVE_WINDOW, ...Object.values(PHASE_LABELS)],
  range: [BLUE, PALETTE[2], NEUTRAL, ORANGE, VERMILION],
};

/**
 * The layers and encodings over rows with the columns of `congestionWindow()`, without the data.
 *
 * @param phases the data of the phases' bands, rows of `{from, to, phase}`; null draws none.
 */
export function congestionWindowPanel(panel: WindowPanel, phases: JsonObject | null): JsonObject {
  const { unit, range, most, flows } = panel;
  const domain = most === null ? {} : { domain: [0, most], nice: true };
  return {
    width: WIDTH,
    height: 280,
    transform: ['cwnd_low', 'cwnd_high', 'cwnd_estimate', 'receive_window'].map((column) => inUnit(column, unit)),
    encoding: {
      x: { ...timeAxis(range) },
      y: {
        type: 'quantitative',
        title: unit === 'kB' ? 'Window (kB)' : 'Window (segments)',
        scale: { zero: true, ...domain },
      },
    },
    layer: [
      ...(phases === null ? [] : [phaseBands(phases)]),
      ...(panel.bounds ? [boundsBand(flows)] : []),
      ...(flows === null ? [receiveWindow()] : []),
      curve('cwnd_low_drawn', LOWER_BOUND, flows),
      ...(panel.estimate ? [curve('cwnd_estimate_drawn', ESTIMATE, flows)] : []),
      hoverLayer('window', 'cwnd_low_drawn', tooltip(unit), [valid('cwnd_low_drawn')]),
    ],
  };
}

/** The time axis that panels above each other share. */
export function timeAxis(range: readonly [number, number] | null): JsonObject {
  return {
    field: 'time',
    type: 'quantitative',
    title: 'Time (s)',
    scale: range === null ? { zero: false } : { domain: range, nice: false },
  };
}

/** Colours by flow, in a fixed order. */
export function colourByFlow(flows: readonly string[]): JsonObject {
  return { field: 'flow', type: 'nominal', title: null, scale: { domain: flows, range: flows.map((_, i) => PALETTE[i % PALETTE.length]!) } };
}

function inUnit(column: string, unit: WindowUnit): JsonObject {
  const value = unit === 'kB' ? `datum.${column} / 1000` : `datum.${column} / datum.mss`;
  return { calculate: `isValid(datum.${column}) ? ${value} : null`, as: `${column}_drawn` };
}

function valid(column: string): JsonObject {
  return { filter: `isValid(datum.${column})` };
}

function named(name: string): JsonObject {
  return { datum: name, type: 'nominal', title: null, scale: CURVES };
}

function curve(column: string, name: string, flows: readonly string[] | null): JsonObject {
  return {
    transform: [valid(column)],
    mark: { type: 'line', interpolate: 'step-after', strokeWidth: 1.5, clip: true },
    encoding: { y: { field: column, type: 'quantitative' }, color: flows === null ? named(name) : colourByFlow(flows) },
  };
}

function receiveWindow(): JsonObject {
  return {
    transform: [valid('receive_window_drawn')],
    mark: { type: 'line', interpolate: 'step-after', strokeWidth: 1.5, strokeDash: [4, 3], clip: true },
    encoding: { y: { field: 'receive_window_drawn', type: 'quantitative' }, color: named(RECEIVE_WINDOW) },
  };
}

function boundsBand(flows: readonly string[] | null): JsonObject {
  return {
    transform: [valid('cwnd_low_drawn'), valid('cwnd_high_drawn')],
    mark: { type: 'area', interpolate: 'step-after', opacity: 0.25, clip: true },
    encoding: {
      y: { field: 'cwnd_low_drawn', type: 'quantitative' },
      y2: { field: 'cwnd_high_drawn' },
      color: flows === null ? named(LOWER_BOUND) : colourByFlow(flows),
    },
  };
}

function phaseBands(data: JsonObject): JsonObject {
  return {
    data,
    mark: { type: 'rect', opacity: 0.25, clip: true },
    encoding: {
      x: { field: 'from', type: 'quantitative' },
      x2: { field: 'to' },
      y: { value: 0 },
      y2: { value: 280 },
      color: { field: 'phase', type: 'nominal', title: null, scale: CURVES },
    },
  };
}

function tooltip(unit: WindowUnit): JsonObject[] {
  const number = (field: string, title: string, format: string): JsonObject => ({ field, title, format, type: 'quantitative' });
  const text = (field: string, title: string): JsonObject => ({ field, title, type: 'nominal' });
  return [
    text('flow', 'Flow'),
    number('frame_number', 'ACK in frame', 'd'),
    number('time', 'Time (s)', '.6f'),
    number('cwnd_low_drawn', `In flight (${unit})`, '.1f'),
    number('receive_window_drawn', `Receive window (${unit})`, '.1f'),
    number('rtt', 'Round trip (s)', '.6f'),
    text('phase', 'Phase'),
    text('limited_by', 'Limited by'),
    text('method', 'Method'),
  ];
}
