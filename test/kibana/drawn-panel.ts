import { createRequire } from 'node:module';
import type { JsonObject } from '../../dist/chart/json.js';
import { renderSvg } from '../../dist/chart/svg.js';

const require = createRequire(import.meta.url);
const { compile } = require('vega-lite-kibana') as {
  compile: (spec: JsonObject, options: object) => { spec: Compiled };
};
const vega = require('vega') as {
  parse(spec: object): object;
  View: new (runtime: object, options: object) => View;
};

interface View {
  run(): void;
  data(name: string): JsonObject[];
  scale(name: string): { domain(): readonly unknown[] };
  finalize(): void;
}

/** A panel in a place of some size, as Kibana sizes it. */
export function placed(spec: JsonObject, width = 900, height = 280): JsonObject {
  return { ...spec, width, height };
}

/** The panel as SVG. */
export function drawn(spec: JsonObject, width?: number, height?: number): string {
  return renderSvg(placed(spec, width, height));
}

/**
 * The rows that a panel draws: those of its first source after all of its transforms, as the Vega-Lite that Kibana has compiles them.
 *
 * @param warnings is told what the compiler finds doubtful.
 */
export function rowsOf(spec: JsonObject, warnings: string[] = []): JsonObject[] {
  return run(spec, warnings, (view, marks) => view.data(sourceOf(marks)));
}

/** The ends of a panel's time axis, in milliseconds. */
export function timeAxisOf(spec: JsonObject): readonly number[] {
  return run(spec, [], view => view.scale('x').domain().map(Number));
}

/** What has a colour in a panel, in the order of the colours. */
export function colouredIn(spec: JsonObject): readonly unknown[] {
  return run(spec, [], view => view.scale('color').domain());
}

function run<T>(spec: JsonObject, warnings: string[], look: (view: View, marks: readonly Mark[]) => T): T {
  const warn = (...message: unknown[]): object => {
    warnings.push(message.join(' '));
    return logger;
  };
  const silent = (): object => logger;
  const logger: object = { warn, error: warn, info: silent, debug: silent, level: () => logger };
  const rows: JsonObject = { ...spec, width: 100, height: 100 };
  const compiled = compile(rows, { logger }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none' });
  try {
    view.run();
    return look(view, compiled.marks);
  } finally {
    view.finalize();
  }
}

interface Compiled {
  readonly marks: readonly Mark[];
}

interface Mark {
  readonly from?: { readonly data?: string; readonly facet?: { readonly data: string } };
  readonly marks?: readonly Mark[];
}

/** The data of the first mark that has some. */
function sourceOf(marks: readonly Mark[]): string {
  for (const { from, marks: inner = [] } of marks) {
    const own = from?.facet?.data ?? from?.data;
    if (own !== undefined) return own;
    const below = sourceOf(inner);
    if (below !== '') return below;
  }
  return '';
}
