import type { JsonObject } from './json.js';
import { withoutHover } from './hover.js';
import { renderSvg } from './svg.js';

/**
 * A chart: a Vega-Lite v5 specification with its data inline, which a notebook shows when it is a cell's last expression.
 *
 * JupyterLab and VS Code draw the specification; every other front end takes the SVG, a terminal the text.
 *
 * @example
 * ```ts
 * const chart = packets.congestionWindow().chart();
 * writeFileSync('window.svg', chart.svg());
 * ```
 */
export class Chart {
  constructor(
    /** Vega-Lite v5, strict JSON: `JSON.stringify` loses nothing of it. */
    readonly spec: JsonObject,
    /** What it shows, in a paragraph. */
    readonly summary: string,
  ) {}

  /**
   * The chart as SVG, without what only a pointer would show, with a transparent background. Never throws.
   *
   * Cost: drawn by Vega in this process, in some 0.1 to 1 s.
   *
   * @example
   * ```ts
   * packets.newFlows().chart().svg().startsWith('<svg'); // true
   * ```
   */
  svg(): string {
    return renderSvg(withoutHover(this.spec));
  }

  /**
   * What the chart shows, in one paragraph of plain text. Never throws.
   *
   * @example
   * ```ts
   * console.log(packets.chart().text());
   * ```
   */
  text(): string {
    return this.summary;
  }

  /** The MIME bundle of a notebook. */
  [Symbol.for('Jupyter.display')](): Record<string, unknown> {
    return {
      'application/vnd.vegalite.v5+json': this.spec,
      'image/svg+xml': this.svg(),
      'text/plain': this.text(),
    };
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.text();
  }
}
