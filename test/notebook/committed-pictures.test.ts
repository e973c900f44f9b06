import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { lessons, readNotebook, textOf } from './notebook-file.js';

const VEGA = 'application/vnd.vegalite.v5+json';

/** What draws something, by name. */
const MARKS = new Set(['path', 'rect', 'line', 'circle', 'text']);
/** What a viewer's sanitizer takes away, or a picture would be empty without. */
const NOT_OF_A_PICTURE = new Set(['script', 'foreignObject', 'iframe', 'style', 'animate', 'set']);

test('each chart of the committed lessons has a picture for viewers that run no script', async t => {
  for (const path of await lessons()) {
    await t.test(basename(path), async () => {
      const { cells } = await readNotebook(path);
      const bundles = cells.flatMap(({ outputs = [] }) => outputs.flatMap(({ data }) => (data ? [data] : [])));
      for (const bundle of bundles.filter(data => VEGA in data)) {
        // HTML would be taken before the picture.
        assert.equal('text/html' in bundle, false);
        const svg = textOf(bundle['image/svg+xml']);
        const { marks, foreign } = read(svg);
        assert.deepEqual(foreign, []);
        assert.ok(marks > 20, `${marks} marks in ${svg.slice(0, 200)}`);
      }
      for (const bundle of bundles) assert.notEqual(textOf(bundle['text/plain']), '');
    });
  }
  const charts = (await Promise.all((await lessons()).map(readNotebook)))
    .flatMap(({ cells }) => cells.flatMap(({ outputs = [] }) => outputs))
    .filter(({ data }) => data !== undefined && VEGA in data);
  assert.ok(charts.length >= 10, `${charts.length} charts`);
});

/** How many marks an SVG has, and what in it would need a script, an event or another address. */
function read(svg: string): { marks: number; foreign: string[] } {
  const parser = new SaxesParser();
  const foreign: string[] = [];
  let marks = 0;
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (MARKS.has(name)) marks++;
    if (NOT_OF_A_PICTURE.has(name)) foreign.push(name);
    for (const [key, value] of Object.entries(attributes)) {
      const elsewhere = /href$/.test(key) && !value.startsWith('#');
      if (/^on/i.test(key) || elsewhere) foreign.push(`${name} ${key}`);
    }
  });
  parser.write(svg).close();
  return { marks, foreign };
}
