// node --import tsx test/notebook/picture.ts   makes the README's picture, docs/images/notebook.png: a real JupyterLab.
import { fileURLToPath } from 'node:url';
import { GUARD, runAll, withLab } from './lab.js';
import { notebookOf, withCopies } from './notebook-file.js';

const PICTURE = fileURLToPath(new URL('../../docs/images/notebook.png', import.meta.url));

const notebook = notebookOf([
  `import { capture } from 'wishlab';

const web = await capture('../test/captures/apps/http1-nginx.pcapng').limit(8).table();
web`,
  `const bulk = await capture('../test/captures/tcp/cubic_droptail.pcapng').tcp().table();
bulk.chart()`,
]);

await withCopies({ 'congestion-window.ipynb': notebook }, folder =>
  withLab(folder, async lab => {
    const page = await lab.open('congestion-window.ipynb');
    await page.setViewportSize({ width: 1240, height: 1290 });
    // Without the file browser and the selected cell's toolbar.
    await page.keyboard.press('Control+b');
    // Twice: worker and fonts are warm then, and no progress shows.
    await runAll(page);
    await runAll(page);
    await page.locator('.vega-embed svg.marks').first().waitFor({ timeout: GUARD });
    await page.addStyleTag({
      content: '.jp-cell-toolbar { display: none } .jp-Collapser-child { background: none !important }',
    });
    await page.mouse.move(0, 0);
    await page.locator('#jp-main-dock-panel').screenshot({ path: PICTURE, animations: 'disabled' });
  }),
);
