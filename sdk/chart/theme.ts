import type { JsonObject } from './json.js';

export const SCHEMA = 'https://vega.github.io/schema/vega-lite/v5.json';

export const WIDTH = 680;

/** Okabe and Ito's colours for every kind of colour vision, less the two that vanish on white or on black, the blue a little lighter. */
export const PALETTE = ['#1f83c4', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'] as const;

export const BLUE = PALETTE[0];
export const ORANGE = PALETTE[1];
export const VERMILION = PALETTE[5];

/** In between: seen on white and on black alike. */
export const NEUTRAL = '#808080';
const FAINT = '#80808040';

/** Legible on light and dark pages: no background, greys that contrast with both. */
export const CONFIG: JsonObject = {
  background: 'transparent',
  // A label for each of thousands of marks helps nobody; the text of the chart says what it shows.
  aria: false,
  font: 'sans-serif',
  view: { stroke: null },
  title: {
    color: NEUTRAL,
    subtitleColor: NEUTRAL,
    anchor: 'start',
    fontSize: 14,
    subtitleFontSize: 11,
    subtitlePadding: 4,
  },
  axis: {
    labelColor: NEUTRAL,
    titleColor: NEUTRAL,
    titleFontWeight: 'normal',
    domainColor: NEUTRAL,
    tickColor: NEUTRAL,
    gridColor: FAINT,
  },
  legend: { labelColor: NEUTRAL, titleColor: NEUTRAL, titleFontWeight: 'normal', labelLimit: 300, orient: 'bottom' },
  range: { category: PALETTE },
};
