import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import { type Format, read } from 'vega';

import type { Chart } from '../../dist/chart/chart.js';
import type { Json, JsonObject } from '../../dist/chart/json.js';
import { renderSvg } from '../../dist/chart/svg.js';

/** What an SVG draws: its elements and its texts. */
export interface Drawn {
  readonly elements: readonly string[];
  readonly texts: readonly string[];
}

/**
 * Checks what every chart promises, and returns what its SVG draws: a specification that is strict JSON, that Vega-Lite has nothing to say
 * against, whose data is inline; and an SVG that is well-formed XML without scripts, links or fetched images.
 */
export function drawn(chart: Chart): Drawn {
  assert.deepEqual(JSON.parse(JSON.stringify(chart.spec)), chart.spec, 'the specification is strict JSON');
  assertInline(chart.spec);
  const warnings: string[] = [];
  renderSvg(chart.spec, message => warnings.push(message));
  assert.deepEqual(warnings, []);
  const svg = chart.svg();
  const elements: string[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push(name);
    for (const attribute of Object.keys(attributes)) assert.doesNotMatch(attribute, /^on|href$/i);
  });
  parser.on('text', text => texts.push(text));
  parser.write(svg).close();
  for (const forbidden of ['script', 'image', 'a', 'foreignObject'])
    assert.ok(!elements.includes(forbidden), forbidden);
  return { elements, texts };
}

/** The strip's own expressions: nothing in them comes from a packet but two numbers. */
const EXPRESSIONS = [
  /^span\.time$/,
  /^span\.time \? 'filter\(d => d\.time >= ' \+ format\(span\.time\[0\], '\.\d+f'\) \+ ' && d\.time <= ' \+ format\(span\.time\[1\], '\.\d+f'\) \+ '\)' : '[\w ;.-]+'$/,
];

/** Numbers and texts only where values are; nothing that Vega would fetch or follow. */
function assertInline(value: Json): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value));
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value as JsonObject)) {
    assert.ok(!['url', 'href', 'signal'].includes(key), `the specification has ${key}`);
    if (key === 'expr')
      assert.ok(
        EXPRESSIONS.some(known => known.test(inner as string)),
        `the expression ${inner as string}`,
      );
    assertInline(inner);
  }
}

/** The rows that a chart carries, as Vega reads them: of its first panel that has some, or of the panel `at`. */
export function inlineRows(spec: JsonObject, at = 0): readonly JsonObject[] {
  const panel = (spec['vconcat'] as readonly JsonObject[])[at]!;
  const { name, format } = panel['data'] as { name: string; format: Format };
  const { [name]: values } = spec['datasets'] as Readonly<Record<string, string>>;
  return read(values!, format) as readonly JsonObject[];
}
