import { colourByFlow } from './congestion-window-panel.js';
import { hoverLayer } from './hover.js';
import type { JsonObject } from './json.js';
import { timeAxis } from './over-time.js';
import { BLUE, ORANGE, WIDTH } from './theme.js';

const NAMES = { rtt: 'Sample', rtt_smoothed: 'Smoothed (RFC 6298)' };
const BY_NAME: JsonObject = {
  type: 'nominal',
  title: null,
  scale: { domain: Object.values(NAMES), range: [BLUE, ORANGE] },
  legend: { symbolType: 'stroke', symbolStrokeWidth: 3, symbolOpacity: 1 },
};

/**
 * The layers and encodings over rows with the columns of `roundTrips()`, without the data.
 *
 * @param flows in the order of their colours; null draws one flow, with its smoothed round trip.
 */
export function roundTripsPanel(range: readonly [number, number] | null, flows: readonly string[] | null): JsonObject {
  // A line: in an SVG as many points are ten times as long.
  const samples = { type: 'line', strokeWidth: 1, opacity: 0.8, clip: true };
  const smoothed = { type: 'line', strokeWidth: 1.5, clip: true };
  const y = (field: string): JsonObject => ({ field: `${field}_ms`, type: 'quantitative' });
  return {
    width: WIDTH,
    height: 220,
    transform: ['rtt', 'rtt_smoothed'].map(field => ({ calculate: `datum.${field} * 1000`, as: `${field}_ms` })),
    encoding: {
      x: timeAxis(range),
      y: { type: 'quantitative', title: 'Round trip (ms)', scale: { zero: true } },
    },
    layer: [
      {
        mark: samples,
        encoding: { y: y('rtt'), color: flows === null ? { datum: NAMES.rtt, ...BY_NAME } : colourByFlow(flows) },
      },
      ...(flows === null
        ? [{ mark: smoothed, encoding: { y: y('rtt_smoothed'), color: { datum: NAMES.rtt_smoothed, ...BY_NAME } } }]
        : []),
      hoverLayer('round-trips', 'rtt_ms', TOOLTIP, []),
    ],
  };
}

/** The layers over rows of `{flow, rtt, share}`: which share of the samples took no longer. */
export function distributionPanel(flows: readonly string[] | null): JsonObject {
  return {
    width: WIDTH,
    height: 160,
    transform: [{ calculate: 'datum.rtt * 1000', as: 'rtt_ms' }],
    encoding: {
      x: { field: 'rtt_ms', type: 'quantitative', title: 'Round trip (ms)', scale: { zero: true } },
      y: {
        field: 'share',
        type: 'quantitative',
        title: 'Samples no longer',
        axis: { format: '.0%', values: [0, 0.25, 0.5, 0.75, 0.95] },
        scale: { domain: [0, 1] },
      },
      color: flows === null ? { value: BLUE } : colourByFlow(flows),
    },
    layer: [
      { mark: { type: 'line', interpolate: 'step-after', strokeWidth: 1.5 } },
      hoverLayer('distribution', 'share', DISTRIBUTION_TOOLTIP, []),
    ],
  };
}

const TOOLTIP: readonly JsonObject[] = [
  { field: 'flow', title: 'Flow', type: 'nominal' },
  { field: 'frame_number', title: 'ACK in frame', format: 'd', type: 'quantitative' },
  { field: 'time', title: 'Time (s)', format: '.6f', type: 'quantitative' },
  { field: 'rtt_ms', title: 'Round trip (ms)', format: '.3f', type: 'quantitative' },
  { field: 'rtt_smoothed_ms', title: 'Smoothed (ms)', format: '.3f', type: 'quantitative' },
];
const DISTRIBUTION_TOOLTIP: readonly JsonObject[] = [
  { field: 'flow', title: 'Flow', type: 'nominal' },
  { field: 'rtt_ms', title: 'Round trip (ms)', format: '.3f', type: 'quantitative' },
  { field: 'share', title: 'Samples no longer', format: '.1%', type: 'quantitative' },
];
