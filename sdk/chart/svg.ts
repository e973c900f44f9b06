import { createRequire } from 'node:module';
import type { JsonObject } from './json.js';

/** Vega takes a third of a second to load: not before a chart is drawn. Its 5.x is CommonJS, so this can be synchronous. */
const require = createRequire(import.meta.url);

/** What is used of Vega; its own type definitions leave the string renderer and a view's measures out. */
interface SvgRenderer {
  initialize(
    element: null,
    width: number,
    height: number,
    origin: readonly [number, number],
    scale: number,
  ): SvgRenderer;
  background(colour: string): SvgRenderer;
  render(scene: Scene): SvgRenderer;
  svg(): string;
}
interface Vega {
  parse(spec: unknown): unknown;
  View: new (runtime: unknown, options: { renderer: 'none'; loader: typeof REFUSING }) => View;
  SVGStringRenderer: new (loader: unknown) => SvgRenderer;
}
/** Vega's own scene graph, handed from the view to the renderer. */
type Scene = { readonly marktype: string };
interface View {
  readonly _viewWidth: number;
  readonly _viewHeight: number;
  readonly _origin: readonly [number, number];
  padding(): { left: number; right: number; top: number; bottom: number };
  scenegraph(): { root: Scene };
  background(): string;
  run(): View;
  finalize(): View;
}
interface VegaLite {
  compile(spec: JsonObject, options: { logger: Logger }): { spec: unknown };
}
interface Logger {
  warn(...message: readonly unknown[]): Logger;
  info(...message: readonly unknown[]): Logger;
  debug(...message: readonly unknown[]): Logger;
  error(...message: readonly unknown[]): Logger;
  level(level?: number): unknown;
}

/**
 * Draws a Vega-Lite specification as SVG, synchronously: its data must be inline, and nothing is fetched.
 *
 * The same steps as Vega's `View.toSVG()`, which is asynchronous only because of data that is fetched.
 *
 * @param onWarning is told what Vega-Lite finds doubtful in the specification.
 */
export function renderSvg(spec: JsonObject, onWarning: (message: string) => void = () => undefined): string {
  const vega = require('vega') as Vega;
  const vegaLite = require('vega-lite') as VegaLite;
  const compiled = vegaLite.compile(spec, { logger: warningsTo(onWarning) });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', loader: REFUSING });
  try {
    view.run();
    const padding = view.padding();
    const drawn = new vega.SVGStringRenderer(REFUSING)
      .initialize(
        null,
        Math.max(0, view._viewWidth + padding.left + padding.right),
        Math.max(0, view._viewHeight + padding.top + padding.bottom),
        [padding.left + view._origin[0], padding.top + view._origin[1]],
        1,
      )
      .background(view.background())
      .render(view.scenegraph().root)
      .svg();
    return coarse(drawn);
  } finally {
    view.finalize();
  }
}

/** Paths to a tenth of a pixel, which is what can be seen: Vega writes thousandths, a third of a picture of many points. */
function coarse(svg: string): string {
  return svg.replace(/(<path [^>]*\bd=")([^"]*)/g, (_, before: string, path: string) => {
    return before + path.replace(/\d+\.\d\d+/g, number => String(Math.round(Number(number) * 10) / 10));
  });
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('A chart fetches nothing.'));
}

const REFUSING = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

function warningsTo(onWarning: (message: string) => void): Logger {
  const tell = (...message: readonly unknown[]): Logger => {
    onWarning(message.map(String).join(' '));
    return logger;
  };
  const silent = (): Logger => logger;
  const logger: Logger = { warn: tell, error: tell, info: silent, debug: silent, level: () => logger };
  return logger;
}
