import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { executeArguments, jupyter, jupyterEnvironment } from '../../scripts/jupyter.mjs';
import { GUARD, withLab } from './lab.js';
import { notebookOf, withCopies } from './notebook-file.js';

const run = promisify(execFile);

const CELLS = [
  `import { capture } from 'wishlab';
const packets = await capture('../test/captures/apps/http1-nginx.pcapng').table();
packets`,
  `packets.newFlows().chart()`,
];

test('a notebook that ran is shown without its kernel', async t => {
  await withCopies({ 'first.ipynb': notebookOf(CELLS) }, async folder => {
    const options = { cwd: folder, env: jupyterEnvironment() };
    await run(jupyter, executeArguments('first.ipynb', 'ran.ipynb'), options);
    await run(jupyter, ['nbconvert', '--to', 'html', 'ran.ipynb'], options);
    await withLab(folder, async lab => {
      // What nobody of this Jupyter signed is untrusted: JupyterLab takes scripts and styles out of it.
      await t.test('in JupyterLab, untrusted: the table stands, and the chart', async () => {
        const page = await lab.open('ran.ipynb');
        await tableStands(page.locator('.jp-OutputArea-output'));
        assert.equal(await page.locator('.jp-OutputArea-output script').count(), 0);
        assert.equal(await page.getByRole('button', { name: 'next page' }).isVisible(), false);
        await page.locator('.vega-embed svg.marks, .jp-RenderedSVG img').first().waitFor({ timeout: GUARD });
        await page.close();
      });
      await t.test('as HTML of nbconvert: the table pages, and the chart is a picture', async () => {
        const page = await lab.page(pathToFileURL(join(folder, 'ran.html')).href);
        await tableStands(page.locator('body'));
        await pages(page);
        assert.ok((await page.locator('svg.marks, svg g.mark-rect, img[src^="data:image/svg"]').count()) > 0);
        await page.close();
      });
    });
  });
});

async function tableStands(output: Locator): Promise<void> {
  await output
    .getByText(/\d+ rows × 8 columns/)
    .first()
    .waitFor({ timeout: GUARD });
  const first = output.locator('tbody tr').first();
  assert.deepEqual((await first.locator('td').allInnerTexts()).slice(0, 1), ['1']);
  assert.ok((await output.locator('tbody tr').count()) >= 10);
}

async function pages(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'next page' }).click();
  await page.getByText(/rows 21 to 40 of/).waitFor({ timeout: GUARD });
  assert.equal(await page.locator('tbody tr td').first().innerText(), '21');
}
