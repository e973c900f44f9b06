import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import * as vega from 'vega';
import * as vegaLite from 'vega-lite';

import { congestionWindowChart } from '../../dist/chart/congestion-window-chart.js';
import { congestionWindowStory } from '../../dist/chart/congestion-window-story.js';
import { duplicateAcksChart } from '../../dist/chart/duplicate-acks-chart.js';
import { withoutHover } from '../../dist/chart/hover.js';
import { newFlowsChart } from '../../dist/chart/new-flows-chart.js';
import { drawn, inlineRows } from './drawn.js';
import { duplicateTable, newFlowsTable, windowTable } from './made-tables.js';

const windows = windowTable([{ time: 0 }, { time: 1, cwnd_low: 20_000, phase: 'recovery' }, { time: 2 }]);

/** Vega numbers clip paths through the whole process, so that pictures on one page do not share them. */
const unnumbered = (svg: string): string => svg.replaceAll(/clip\d+/g, 'clip');
/** Numbers to a tenth. */
const tenths = (svg: string): string =>
  svg.replaceAll(/\d+\.\d+/g, number => String(Math.round(Number(number) * 10) / 10));

describe('Chart', () => {
  it('draws the SVG that Vega draws, to a tenth of a pixel', async () => {
    const charts = [
      congestionWindowStory(windows, duplicateTable([0.5, 0.6])),
      newFlowsChart(newFlowsTable([1, 0, 4])),
      duplicateAcksChart(duplicateTable([])),
    ];
    for (const chart of charts) {
      const compiled = vegaLite.compile(withoutHover(chart.spec) as unknown as vegaLite.TopLevelSpec);
      const drawnByVega = await new vega.View(vega.parse(compiled.spec), { renderer: 'none' }).toSVG();
      assert.equal(tenths(unnumbered(chart.svg())), tenths(unnumbered(drawnByVega)));
      assert.doesNotMatch(chart.svg(), / d="[^"]*\.\d\d/);
    }
  });

  it('gives a notebook the specification as an object, SVG and text, and no HTML, which would outrank them', () => {
    const chart = newFlowsChart(newFlowsTable([1, 2]));
    const bundle = (chart as unknown as Record<symbol, () => Record<string, unknown>>)[
      Symbol.for('Jupyter.display')
    ]!();
    assert.deepEqual(Object.keys(bundle), ['application/vnd.vegalite.v5+json', 'image/svg+xml', 'text/plain']);
    assert.equal(bundle['application/vnd.vegalite.v5+json'], chart.spec);
    assert.match(String(bundle['image/svg+xml']), /^<svg /);
    assert.equal(bundle['text/plain'], chart.text());
    assert.equal(inspect(chart), chart.text());
  });

  it('answers the pointer in a notebook, and leaves those points out of a picture', () => {
    const chart = congestionWindowChart(windows);
    assert.match(JSON.stringify(chart.spec), /"name":"hover-window"/);
    assert.doesNotMatch(JSON.stringify(withoutHover(chart.spec)), /hover-window/);
    assert.deepEqual(inlineRows(withoutHover(chart.spec)), inlineRows(chart.spec));
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><image href="x" onerror="alert(1)">',
  "datum['flow'] + signal",
  '{"signal":"width"}',
  'a.b[0]\\.c',
  ']]>&lt;<!--',
  'nul\u0000 escape\u001b[31m bell\u0007 newline\n',
  'lone \ud800 and \udc00, not \ufffe nor \uffff',
  '\u202eevil\u202c',
  `long ${'x'.repeat(10_000)}`,
  '__proto__',
  '',
];

describe('names from packets', () => {
  for (const flow of HOSTILE) {
    it(`are shown, not obeyed: ${JSON.stringify(flow.slice(0, 40))}`, () => {
      const rows = [flow, 'tcp/1/0'].flatMap(name =>
        [0, 1].map(time => ({ time, flow: name, phase: flow, vantage: flow })),
      );
      const duplicates = duplicateTable([0, 1], flow).concat(duplicateTable([0, 1], 'tcp/1/0'));
      const charts = [
        congestionWindowChart(windowTable(rows)),
        congestionWindowChart(windowTable(rows.slice(0, 2))),
        congestionWindowStory(windowTable(rows), duplicates),
        duplicateAcksChart(duplicates),
      ];
      for (const chart of charts) {
        drawn(chart);
        // eslint-disable-next-line no-control-regex -- that none is left is what is tested
        assert.doesNotMatch(chart.text() + chart.svg(), /[\u0000-\u0009\u000b-\u001f\u202e\ufffe\uffff]/);
        assert.doesNotMatch(chart.text() + chart.svg(), /\p{Surrogate}/u);
        assert.ok(JSON.stringify(chart.spec).length < 20_000);
      }
    });
  }
});
