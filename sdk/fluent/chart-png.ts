import { createRequire } from 'node:module';
import type * as resvg from '@resvg/resvg-js';
import type { Chart } from '../chart/chart.js';
import { WishlabError } from '../errors.js';

/** Loaded with the first PNG: it is a native library of 4 MB. */
const require = createRequire(import.meta.url);

/** resvg takes a serif face for `sans-serif` where it does not find Arial: it is told what Linux has in its place. */
const SANS_SERIF = 'Arial, Liberation Sans, DejaVu Sans, Noto Sans, FreeSans, sans-serif';

const LETTER = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20" font-family="sans-serif">M</text></svg>';

/** A chart's SVG as pixels, `scale` of them for each of its own; drawn by resvg, which fetches nothing. */
export function chartPng(chart: Chart, scale: number): Uint8Array {
  if (!(scale >= 0.1 && scale <= 10)) {
    throw new WishlabError('OPTION_INVALID', `A PNG's scale is a number from 0.1 to 10; ${scale} came.`, {
      details: { scale },
    });
  }
  const { Resvg } = require('@resvg/resvg-js') as typeof resvg;
  if (new Resvg(LETTER).getBBox() === undefined) {
    throw new WishlabError(
      'FONT_MISSING',
      'A PNG needs a font, and this machine has none, so the chart would have no text. Install one (on Debian: apt install fonts-dejavu-core), or save as .svg.',
    );
  }
  const svg = chart.svg().replaceAll('font-family="sans-serif"', `font-family="${SANS_SERIF}"`);
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}
