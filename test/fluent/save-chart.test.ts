import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { chromium } from 'playwright-core';
import { Chart, saveChart } from 'wishlab';

import { newFlowsChart } from '../../dist/chart/new-flows-chart.js';
import { newFlowsTable } from '../chart/made-tables.js';

const HOSTILE = '</script><script>globalThis.struck = 1</script><!--';

/** Vega numbers clip paths through the whole process. */
const unnumbered = (svg: string): string => svg.replaceAll(/clip\d+/g, 'clip');

describe('chart.save()', () => {
  const chart = newFlowsChart(newFlowsTable([1, 5, 2]));
  let folder: string;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'wishlab-charts-'))));
  after(() => rm(folder, { recursive: true }));
  const at = (name: string): string => join(folder, name);

  it('writes the SVG and the specification as they are, and gives the path back', async () => {
    assert.equal(await chart.save(at('a.svg')), at('a.svg'));
    assert.equal(unnumbered(await readFile(at('a.svg'), 'utf8')), unnumbered(chart.svg()));
    await chart.save(at('a.vl.json'));
    assert.equal(await readFile(at('a.vl.json'), 'utf8'), `${JSON.stringify(chart.spec)}\n`);
  });

  it('replaces what is there', async () => {
    await writeFile(at('b.JSON'), 'x'.repeat(100_000));
    await chart.save(at('b.JSON'));
    assert.equal(await readFile(at('b.JSON'), 'utf8'), `${JSON.stringify(chart.spec)}\n`);
  });

  it('writes a PNG of the size asked for', async () => {
    const [width, height] = [1, 3].map(async scale => {
      const png = await readFile(await saveChart(chart, at(`${scale}.png`), { scale }));
      assert.equal(png.toString('latin1', 1, 4), 'PNG');
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    }) as [Promise<number[]>, Promise<number[]>];
    const [one, three] = [await width, await height];
    assert.ok(one[0]! > 680 && one[1]! > 220, String(one));
    for (const side of [0, 1])
      assert.ok(Math.abs(three[side]! - 3 * one[side]!) <= 3, `${String(one)}, ${String(three)}`);
  });

  it('refuses an ending it does not know, a scale that cannot be, and a folder that is not there', async () => {
    await assert.rejects(chart.save(at('a.gif')), {
      code: 'OPTION_INVALID',
      message: /\.svg, \.png, \.html or \.vl\.json/,
    });
    for (const scale of [0, -1, NaN, 1e9]) {
      await assert.rejects(chart.save(at('a.png'), { scale }), { code: 'OPTION_INVALID' });
    }
    await assert.rejects(chart.save(at('nowhere/a.svg')), {
      code: 'OUTPUT_NOT_WRITABLE',
      message: /folder that exists/,
    });
  });

  it('writes a page that draws itself and asks nobody, and where no text of a chart is obeyed', async () => {
    const hostile = new Chart({ ...chart.spec, title: HOSTILE }, HOSTILE);
    await hostile.save(at('a.html'));
    const browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', request => asked.push(request.url()));
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(String(error)));
      await page.goto(`file://${at('a.html')}`);
      await page.locator('.vega-embed svg.marks').waitFor();
      await page.locator('.vega-embed svg.marks').hover();
      assert.deepEqual(
        asked.filter(url => !/^(file|data|blob):/.test(url)),
        [],
      );
      assert.deepEqual(errors, []);
      assert.equal(await page.evaluate(() => 'struck' in globalThis), false);
      const bars = await page.locator('.vega-embed svg .mark-rect path').count();
      assert.ok(bars >= 3, `${bars} bars are drawn`);
    } finally {
      await browser.close();
    }
  });
});
