import type { JsonObject } from './json.js';
import { type StripMarks, timeAxis } from './over-time.js';
import { PALETTE, WIDTH } from './theme.js';

const [BLUE, ORANGE, GREEN, PURPLE] = PALETTE;

/** What can limit a sender: name and colour in the legend, in its order. */
export const LIMIT_MARKS: ReadonlyMap<string, { readonly label: string; readonly colour: string }> = new Map([
  ['cwnd', { label: 'Congestion window', colour: BLUE }],
  ['rwnd', { label: 'Receive window', colour: PURPLE }],
  ['application', { label: 'Application', colour: GREEN }],
  ['recovery', { label: 'Loss recovery', colour: ORANGE }],
  ['unknown', { label: 'Not known', colour: '#80808060' }],
]);

/**
 * One flow's band over rows of `{time, end, low, high, limited_by, duration}`, without the data; low and high are shares of the band's height.
 *
 * @param last whether the time axis is labelled beneath it.
 */
export function limitsPanel(range: readonly [number, number], limits: readonly string[], last: boolean): JsonObject {
  const { transform, mark, encoding } = limitMarks(limits);
  return {
    width: WIDTH,
    height: 28,
    transform,
    mark,
    encoding: {
      x: { ...timeAxis(range), ...(last ? {} : { axis: { labels: false, title: null, ticks: false } }) },
      ...encoding,
      tooltip: [
        { field: 'limit', title: 'Limited by', type: 'nominal' },
        { field: 'time', title: 'From (s)', format: '.6f', type: 'quantitative' },
        { field: 'duration', title: 'For (s)', format: '.6f', type: 'quantitative' },
      ],
    },
  };
}

/** The band's rectangles, without their place in time. */
export function limitMarks(limits: readonly string[]): StripMarks {
  const marks = [...LIMIT_MARKS].filter(([limit]) => limits.includes(limit));
  const label = `{${marks.map(([limit, mark]) => `'${limit}': '${mark.label}'`).join(', ')}}[datum.limited_by]`;
  const scale = { domain: marks.map(([, mark]) => mark.label), range: marks.map(([, mark]) => mark.colour) };
  const limit = { field: 'limit', type: 'nominal', title: null, scale, legend: { symbolType: 'square' } };
  return {
    transform: [{ calculate: label, as: 'limit' }],
    // With an outline, so that the shortest stretch is a pixel wide.
    mark: { type: 'rect', strokeWidth: 1, clip: true },
    encoding: {
      x2: { field: 'end' },
      y: { field: 'low', type: 'quantitative', axis: null, scale: { domain: [0, 1] } },
      y2: { field: 'high' },
      color: limit,
      stroke: limit,
    },
  };
}
