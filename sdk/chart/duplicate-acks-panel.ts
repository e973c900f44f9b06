import { colourByFlow } from './congestion-window-panel.js';
import { hoverLayer } from './hover.js';
import type { JsonObject } from './json.js';
import { timeAxis } from './over-time.js';
import { BLUE, NEUTRAL, WIDTH } from './theme.js';

/** Duplicate ACKs in a row that start a fast retransmission (RFC 5681). */
const THRESHOLD = 3;

/**
 * The layers and encodings over rows with the columns of `duplicateAcks()`, without the data.
 *
 * @param flows in the order of their colours, or whichever the data have; null draws all in one colour.
 */
export function duplicateAcksPanel(
  range: readonly [number, number] | null,
  flows: readonly string[] | 'any' | null,
): JsonObject {
  return {
    width: WIDTH,
    height: 120,
    encoding: {
      x: timeAxis(range),
      y: { field: 'duplicate_ack_num', type: 'quantitative', title: 'In a row', scale: { zero: true } },
    },
    layer: [
      {
        data: { values: [{ threshold: THRESHOLD }] },
        mark: { type: 'rule', strokeDash: [4, 3], color: NEUTRAL },
        encoding: { x: { value: 0 }, x2: { value: WIDTH }, y: { field: 'threshold', type: 'quantitative' } },
      },
      {
        mark: { type: 'point', shape: 'stroke', angle: 90, size: 36, strokeWidth: 1.5, opacity: 1, clip: true },
        encoding: { color: flows === null ? { value: BLUE } : colourByFlow(flows) },
      },
      hoverLayer('duplicate-acks', 'duplicate_ack_num', TOOLTIP, []),
    ],
  };
}

const TOOLTIP: readonly JsonObject[] = [
  { field: 'flow', title: 'Flow', type: 'nominal' },
  { field: 'frame_number', title: 'Frame', format: 'd', type: 'quantitative' },
  { field: 'time', title: 'Time (s)', format: '.6f', type: 'quantitative' },
  { field: 'duplicate_ack_num', title: 'In a row', type: 'quantitative' },
  { field: 'ack', title: 'Asks for byte', format: 'd', type: 'quantitative' },
];
