import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Chart } from '../chart/chart.js';
import { WishlabError } from '../errors.js';
import { chartHtml } from './chart-html.js';
import { chartPng } from './chart-png.js';

/** How a chart is saved as PNG. */
export interface SaveChartOptions {
  /** Pixels of the PNG for each pixel of the chart, from 0.1 to 10; 2 by default. */
  readonly scale?: number | undefined;
}

declare module '../chart/chart.js' {
  // The rooms of charts and of files meet here: what a chart is needs no file, and whoever chains verbs wants one.
  interface Chart {
    /**
     * Writes the chart to a file; the name's end says what it becomes: `.svg` (a picture that scales), `.png` (pixels), `.html` (a page that
     * answers the pointer and needs no network, some 0.8 MB larger than the data) or `.json` (the Vega-Lite specification, `.vl.json` by custom).
     *
     * A file that is there is replaced. The background is transparent, the colours are legible on light and dark. A PNG's letters are those of a font
     * of this machine. Costs the drawing, 0.1 to 1 s, and a PNG as much again.
     *
     * @returns the path.
     * @throws OPTION_INVALID for another ending, or a scale that cannot be; OUTPUT_NOT_WRITABLE; FONT_MISSING for a PNG on a machine without fonts
     * @example
     * ```ts
     * await packets.congestionWindow().chart().save('window.svg');
     * ```
     */
    save(path: string, options?: SaveChartOptions): Promise<string>;
  }
}

const WRITERS: Readonly<Record<string, (chart: Chart, options: SaveChartOptions) => string | Uint8Array>> = {
  '.svg': chart => chart.svg(),
  '.png': (chart, { scale = 2 }) => chartPng(chart, scale),
  '.html': chart => chartHtml(chart),
  '.json': chart => `${JSON.stringify(chart.spec)}\n`,
};

/**
 * Writes a chart to a file; what `chart.save(path)` does.
 *
 * @returns the path.
 * @throws OPTION_INVALID for an ending that no format has, or a scale that cannot be; OUTPUT_NOT_WRITABLE; FONT_MISSING
 * @example
 * ```ts
 * await saveChart(packets.newFlows().chart(), 'arrivals.vl.json');
 * ```
 */
export async function saveChart(chart: Chart, path: string, options: SaveChartOptions = {}): Promise<string> {
  const write = WRITERS[extname(path).toLowerCase()];
  if (write === undefined) {
    throw new WishlabError(
      'OPTION_INVALID',
      `'${path}' does not say as what the chart is to be saved. Expected a name that ends in .svg, .png, .html or .vl.json.`,
      { details: { path } },
    );
  }
  const content = write(chart, options);
  await writeFile(path, content).catch((cause: unknown) => {
    throw new WishlabError(
      'OUTPUT_NOT_WRITABLE',
      `'${path}' cannot be written: ${(cause as Error).message}. Expected a path in a folder that exists and may be written.`,
      { cause, details: { path } },
    );
  });
  return path;
}

Chart.prototype.save = function (this: Chart, path, options) {
  return saveChart(this, path, options);
};
