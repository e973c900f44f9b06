import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type CellRan, runCells } from './kernel.js';

const DENO = fileURLToPath(new URL('../../node_modules/.bin/deno', import.meta.url));

const CELLS = {
  'a table': `import { capture, op } from 'wishlab';
const web = '../test/captures/apps/http1-nginx.pcapng';
const packets = await capture(web).tcp().table();
packets`,
  'a Capture': `capture(web).displayFilter('tcp')`,
  'a chart': 'packets.chart()',
  "a frame's tree": 'await packets.frame(4)',
  'a table by a closure': `const stream = 0;
packets.filter(d => d.tcp_stream === stream).rollup({ bytes: d => op.sum(d.tcp_len) })`,
};

const LOOKS: Readonly<Record<keyof typeof CELLS, readonly [mime: string, shows: RegExp]>> = {
  'a table': ['text/html', /496 rows × 48 columns/],
  'a Capture': ['text/html', /not read yet/],
  'a chart': ['image/svg+xml', /^<svg/],
  "a frame's tree": ['text/html', /Source Port: 46476/],
  'a table by a closure': ['text/html', />3193</],
};

/** Deno forks workers that are Deno too, and load the binding by its Node-API. */
describe("Deno's kernel", () => {
  let ran: readonly CellRan[] = [];
  before(async () => {
    const argv = [DENO, 'jupyter', '--kernel', '--conn', '{connection_file}'];
    const codes = [...Object.values(CELLS), `await capture('nowhere.pcap').table()`];
    ({ cells: ran } = await runCells(codes, { name: 'deno', results: true, argv }));
  });

  for (const [i, [name, [mime, shows]]] of Object.entries(LOOKS).entries()) {
    it(`shows ${name} as tslab does`, () => {
      const results = (ran[i]?.messages ?? []).filter(({ type }) => type === 'execute_result');
      assert.equal(results.length, 1, JSON.stringify(ran[i]).slice(0, 1000));
      assert.match(String(results[0]?.data?.[mime]), shows);
      assert.equal(typeof results[0]?.data?.['text/plain'], 'string');
    });
  }

  it('has the chart as Vega-Lite too', () => {
    const chart = ran[Object.keys(CELLS).indexOf('a chart')]?.messages.find(({ type }) => type === 'execute_result');
    assert.equal(typeof chart?.data?.['application/vnd.vegalite.v5+json'], 'object');
  });

  it('tells an error', () => {
    const error = ran.at(-1)?.messages.find(({ type }) => type === 'error');
    assert.equal(error?.ename, 'WishlabError');
    assert.match(error.evalue ?? '', /^There is no capture 'nowhere\.pcap'/);
  });
});
