import { colourByFlow } from './congestion-window-panel.js';
import { hoverLayer } from './hover.js';
import type { JsonObject } from './json.js';
import { timeAxis } from './over-time.js';
import { BLUE, ORANGE, WIDTH } from './theme.js';

const NAMES = { throughput: 'Throughput (whole frames)', goodput: 'Goodput (new payload)' };
const BY_NAME: JsonObject = {
  type: 'nominal',
  title: null,
  scale: { domain: Object.values(NAMES), range: [ORANGE, BLUE] },
  legend: { symbolType: 'stroke', symbolStrokeWidth: 3 },
};

/**
 * The layers and encodings over rows with the columns of `throughput()`, without the data.
 *
 * @param flows in the order of their colours, each by its goodput; null draws one flow's throughput and goodput.
 */
export function throughputPanel(range: readonly [number, number] | null, flows: readonly string[] | null): JsonObject {
  const line = (field: string, color: JsonObject): JsonObject => ({
    mark: { type: 'line', interpolate: 'step-after', strokeWidth: 1.5, clip: true },
    encoding: { y: { field: `${field}_Mbps`, type: 'quantitative' }, color },
  });
  return {
    width: WIDTH,
    height: 220,
    transform: ['throughput', 'goodput'].map(field => ({ calculate: `datum.${field} / 1e6`, as: `${field}_Mbps` })),
    encoding: {
      x: timeAxis(range),
      y: { type: 'quantitative', title: `${flows === null ? 'Rate' : 'Goodput'} (Mbit/s)`, scale: { zero: true } },
    },
    layer: [
      ...(flows === null
        ? [
            line('throughput', { datum: NAMES.throughput, ...BY_NAME }),
            line('goodput', { datum: NAMES.goodput, ...BY_NAME }),
          ]
        : [line('goodput', colourByFlow(flows))]),
      hoverLayer('throughput', 'goodput_Mbps', TOOLTIP, []),
    ],
  };
}

const TOOLTIP: readonly JsonObject[] = [
  { field: 'flow', title: 'Flow', type: 'nominal' },
  { field: 'time', title: 'From (s)', type: 'quantitative' },
  { field: 'interval', title: 'For (s)', type: 'quantitative' },
  { field: 'throughput_Mbps', title: 'Throughput (Mbit/s)', format: '.3f', type: 'quantitative' },
  { field: 'goodput_Mbps', title: 'Goodput (Mbit/s)', format: '.3f', type: 'quantitative' },
];
