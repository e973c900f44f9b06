import { hoverLayer } from './hover.js';
import type { JsonObject } from './json.js';
import { legendColumns } from './legend.js';
import { inSpan, timeAxis } from './over-time.js';
import { NEUTRAL, PALETTE, WIDTH } from './theme.js';

const [BLUE, ORANGE, GREEN, PURPLE, SKY, VERMILION] = PALETTE;

/** What is drawn of a flow's sequence space: name and colour in the legend, in its order. */
export const SEQUENCE_MARKS: ReadonlyMap<string, { readonly label: string; readonly colour: string }> = new Map([
  ['segment', { label: 'Segment', colour: BLUE }],
  ['out-of-order', { label: 'Out of order', colour: SKY }],
  ['retransmission', { label: 'Retransmission', colour: VERMILION }],
  ['ack', { label: 'ACK', colour: GREEN }],
  ['window', { label: 'End of the receive window', colour: NEUTRAL }],
  ['sack', { label: 'SACK block', colour: PURPLE }],
  ['dsack', { label: 'D-SACK block', colour: ORANGE }],
]);

/** Kinds that are curves; the others are ranges, drawn upright. */
export const CURVES: readonly string[] = ['ack', 'window'];

/**
 * The layers and encodings over rows of `{time, kind, from, to, frames, frame_number}`, without the data.
 *
 * @param kinds those that occur.
 */
export function timeSequencePanel(range: readonly [number, number] | null, kinds: readonly string[]): JsonObject {
  const marks = [...SEQUENCE_MARKS].filter(([kind]) => kinds.includes(kind));
  const labels = marks.map(([, mark]) => mark.label);
  const label = `{${marks.map(([kind, mark]) => `'${kind}': '${mark.label}'`).join(', ')}}[datum.kind]`;
  const of = (kind: string): JsonObject => ({ filter: `datum.kind === '${kind}'` });
  return {
    width: WIDTH,
    height: 340,
    transform: [
      ...(range === null ? [] : [inSpan()]),
      { calculate: 'datum.from / 1000', as: 'from_kB' },
      { calculate: 'datum.to / 1000', as: 'to_kB' },
      { calculate: label, as: 'mark' },
    ],
    encoding: {
      x: timeAxis(range),
      y: { field: 'to_kB', type: 'quantitative', title: 'Sequence number (kB)', scale: { zero: false, nice: false } },
      color: {
        field: 'mark',
        type: 'nominal',
        title: null,
        scale: { domain: labels, range: marks.map(([, mark]) => mark.colour) },
        legend: { symbolType: 'stroke', symbolStrokeWidth: 3, symbolOpacity: 1, columns: legendColumns(labels) },
      },
    },
    layer: [
      ...marks.map(([kind]) => (CURVES.includes(kind) ? curve(of(kind), kind === 'window') : upright(of(kind)))),
      ...marks.filter(([kind]) => SMALL.includes(kind)).map(([kind]) => dot(of(kind))),
      hoverLayer('sequence', 'to_kB', TOOLTIP, []),
    ],
  };
}

function curve(only: JsonObject, dashed: boolean): JsonObject {
  return {
    transform: [only],
    mark: {
      type: 'line',
      interpolate: 'step-after',
      strokeWidth: 1.5,
      strokeDash: dashed ? [4, 3] : [1, 0],
      clip: true,
    },
  };
}

function upright(only: JsonObject): JsonObject {
  return {
    transform: [only],
    mark: { type: 'rule', strokeWidth: 2, strokeCap: 'square', clip: true },
    encoding: { y: { field: 'from_kB', type: 'quantitative' }, y2: { field: 'to_kB' } },
  };
}

/** Single segments, too small to be seen among megabytes. */
const SMALL: readonly string[] = ['retransmission', 'out-of-order'];

function dot(only: JsonObject): JsonObject {
  return {
    transform: [only],
    mark: { type: 'point', shape: 'diamond', size: 40, filled: true, opacity: 1, clip: true },
  };
}

const TOOLTIP: readonly JsonObject[] = [
  { field: 'mark', title: 'What', type: 'nominal' },
  { field: 'cause', title: 'Why again', type: 'nominal' },
  { field: 'frame_number', title: 'Frame', format: 'd', type: 'quantitative' },
  { field: 'time', title: 'Time (s)', format: '.6f', type: 'quantitative' },
  { field: 'from', title: 'From byte', format: ',d', type: 'quantitative' },
  { field: 'to', title: 'To before byte', format: ',d', type: 'quantitative' },
  { field: 'frames', title: 'Frames joined', format: 'd', type: 'quantitative' },
];
