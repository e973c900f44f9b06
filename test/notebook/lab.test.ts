import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { HOSTILE_TEXTS } from '../table/hostile-texts.js';
import { GUARD, type Lab, runAll, withLab } from './lab.js';
import { lessons, notebookOf, readNotebook, withCopies } from './notebook-file.js';

/** A value as source text in ASCII: the notebook's editor takes U+2028 for the end of a line. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[^ -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Tables and charts whose every text is hostile, shown in the ways that a notebook shows them. */
const HOSTILE_CELLS = [
  `import { PacketTable, capture, congestionWindowChart, duplicateAcksChart, escape } from 'wishlab';
import { table } from 'arquero';
const texts: string[] = ${literal(HOSTILE_TEXTS)};
const columns = Object.fromEntries(texts.map(text => [text, texts]));
PacketTable.from(table({ protocol: texts, info: texts, ...columns }))`,
  `const packets = await capture('../test/captures/apps/http1-nginx.pcapng').limit(24).table();
packets.derive({ info: escape((d: any) => texts[d.frame_number - 1]) })`,
  `const windows = (await capture('../test/captures/tcp/cubic_droptail.pcapng').limit(400).tcp().table()).congestionWindow();
const hostileFlows = windows.derive({ flow: escape((d: any) => texts[d.frame_number % texts.length] + '/tcp/0/1') });
congestionWindowChart(hostileFlows)`,
  `duplicateAcksChart(table({
  frame_number: texts.map((_, i) => i), time: texts.map((_, i) => i / 10), tcp_stream: texts.map(() => 0),
  flow: texts.map(text => text + '/tcp/0/1'), ack: texts.map(() => 1), duplicate_ack_num: texts.map(() => 1) }))`,
  `capture(texts[1]).displayFilter(texts[0])`,
  `'the end'`,
];

/** A table of more rows than are shown, whose texts are hostile. */
const PAGED = `import { PacketTable } from 'wishlab';
import { table } from 'arquero';
const texts: string[] = ${literal(HOSTILE_TEXTS)};
const rows = Array.from({ length: 2500 }, (_, i) => i + 1);
PacketTable.from(table({ frame_number: rows, protocol: rows.map(i => (i % 3 ? 'TCP' : 'DNS')), left: rows.map(i => (i % 7 ? (i % 11 ? 5000 - i : NaN) : null)),
  info: rows.map(i => texts[i % texts.length]) }))`;

const HOSTILE_ERROR = `import { WishlabError } from 'wishlab';
throw new WishlabError('OPTION_INVALID', ${literal(HOSTILE_TEXTS.slice(0, 20).join('\n'))});`;

test('in JupyterLab', async t => {
  const lesson = (await lessons()).find(path => path.includes('02-')) ?? '';
  const notebooks = {
    'lesson.ipynb': await readNotebook(lesson),
    'hostile.ipynb': notebookOf(HOSTILE_CELLS),
    'error.ipynb': notebookOf([HOSTILE_ERROR]),
    'paged.ipynb': notebookOf([PAGED]),
    'frame.ipynb': notebookOf([
      `import { capture } from 'wishlab';`,
      `await capture('../test/captures/apps/http1-nginx.pcapng').frame(7)`,
    ]),
  };
  await withCopies(notebooks, folder =>
    withLab(folder, async lab => {
      await t.test('the charts and tables of a lesson are drawn', () => lessonIsDrawn(lab));
      await t.test('hostile texts are shown in a trusted notebook, and nothing of them runs', () =>
        hostileIsShown(lab),
      );
      await t.test("a frame's tree unfolds, and lights the bytes of the item under the pointer", () =>
        frameIsShown(lab),
      );
      await t.test('a table pages and sorts in place', () => tablePages(lab));
      await t.test('an error of hostile texts is shown as text', () => hostileErrorIsShown(lab));
    }),
  );
});

async function lessonIsDrawn(lab: Lab): Promise<void> {
  const page = await lab.open('lesson.ipynb');
  await runAll(page);
  await page.locator('.vega-embed svg.marks').nth(1).waitFor({ timeout: GUARD });
  for (const ink of await page.locator('.vega-embed svg.marks').evaluateAll(inkOf)) {
    assert.ok(ink.width > 600 && ink.curves > 2 && ink.longest > 1000, `the chart is drawn: ${JSON.stringify(ink)}`);
  }
  const tables = page.locator('.jp-OutputArea-output table');
  assert.ok((await tables.count()) >= 3);
  assert.equal(await tables.first().locator('th').first().innerText(), 'flow\nstring');
  assert.equal(await tables.first().locator('tbody tr').count(), 2);
  assert.deepEqual(await complaints(page), []);
  await page.close();
}

async function hostileIsShown(lab: Lab): Promise<void> {
  const page = await lab.open('hostile.ipynb');
  const dialogs = watchDialogs(page);
  await runAll(page);
  await page.locator('.vega-embed svg.marks').nth(1).waitFor({ timeout: GUARD });
  assert.deepEqual(await complaints(page), []);
  // Hovering opens titles and tooltips, where texts could strike as well.
  for (const cell of (await page.locator('.jp-OutputArea-output td').all()).slice(0, 8)) await cell.hover();
  for (const chart of await page.locator('.vega-embed svg.marks').all()) await chart.hover();
  assert.deepEqual(dialogs, []);
  assert.deepEqual(await page.evaluate(injuries), {
    struck: false,
    foreign: [],
    tallest: true,
    visible: true,
    wide: true,
  });
  assert.equal(await page.locator('.jp-OutputArea-output pre').last().innerText(), 'the end\n');
  await page.close();
}

async function frameIsShown(lab: Lab): Promise<void> {
  const page = await lab.open('frame.ipynb');
  await runAll(page);
  assert.deepEqual(await complaints(page), []);
  const tcp = page.locator('details > summary', { hasText: /^Transmission Control Protocol/ });
  await tcp.waitFor({ timeout: GUARD });
  const port = page.getByText('Source Port: 46476', { exact: true });
  assert.equal(await port.isVisible(), false);
  await tcp.click();
  await port.hover();
  assert.deepEqual(await page.evaluate(litBytes), ['b5', '8c']);
  await tcp.hover();
  assert.equal((await page.evaluate(litBytes)).length, 32);
  await page.close();
}

/** In the page: the bytes that are lit, in hexadecimal. */
function litBytes(): string[] {
  const bytes = [...document.querySelectorAll('.jp-OutputArea-output [class^=b] > span')] as HTMLElement[];
  const lit = bytes.filter(byte => getComputedStyle(byte).backgroundColor !== 'rgba(0, 0, 0, 0)');
  return lit.map(byte => byte.innerText).filter(text => text.length === 2);
}

async function tablePages(lab: Lab): Promise<void> {
  const page = await lab.open('paged.ipynb', 'dark');
  const dialogs = watchDialogs(page);
  await runAll(page);
  const output = page.locator('.jp-OutputArea-output');
  const first = (column: number): Promise<string[]> =>
    output.locator(`tbody tr td:nth-child(${column})`).allInnerTexts();
  const numbers = (from: number): string[] => Array.from({ length: 20 }, (_, i) => String(from + i));
  const said = output.getByText(/^rows /);
  const at = (text: string): Promise<void> => output.getByText(`rows ${text} of`).waitFor({ timeout: GUARD });
  await at('1 to 20');
  // As many rows as fit: of hostile texts, of which some are long, not all 2,000.
  const rows = Number((await said.innerText()).replace(/.* of |,/g, ''));
  assert.ok(rows > 200 && rows <= 2000, `${rows} rows`);
  const left = Array.from({ length: rows }, (_, i) => i + 1).flatMap(i => (i % 7 && i % 11 ? [String(5000 - i)] : []));
  assert.deepEqual(await first(1), numbers(1));
  await output.getByRole('button', { name: 'next page' }).click();
  await at('21 to 40');
  assert.deepEqual(await first(1), numbers(21));
  const header = output.locator('th').nth(2);
  await header.click();
  await output.locator('th[aria-sort=ascending]').waitFor({ timeout: GUARD });
  assert.deepEqual(await first(3), left.slice(-20).reverse(), 'numbers sort as numbers');
  await header.press('Enter');
  await output.locator('th[aria-sort=descending]').waitFor({ timeout: GUARD });
  assert.deepEqual(await first(3), left.slice(0, 20));
  await output.getByRole('button', { name: 'last page' }).click();
  await at(`${(Math.floor((rows - 1) / 20) * 20 + 1).toLocaleString('en-US')} to ${rows.toLocaleString('en-US')}`);
  assert.deepEqual(new Set(await first(3)), new Set(['–']), 'absent values are last, either way');
  await header.press('Space');
  await at('1 to 20');
  assert.deepEqual(await first(1), numbers(1), 'a third turn gives the order of the table');
  for (let turns = 0; turns < 3; turns++) await output.getByRole('button', { name: 'next page' }).click();
  assert.deepEqual([dialogs, (await page.evaluate(injuries)).struck], [[], false]);
  assert.deepEqual((await page.evaluate(injuries)).foreign, []);
  await page.close();
}

async function hostileErrorIsShown(lab: Lab): Promise<void> {
  const page = await lab.open('error.ipynb');
  const dialogs = watchDialogs(page);
  await runAll(page);
  assert.match((await complaints(page)).join('\n'), /^<script>globalThis\.struck = 1<\/script>/);
  assert.deepEqual([dialogs, (await page.evaluate(injuries)).struck], [[], false]);
  await page.close();
}

/** What stands on stderr: tslab's type errors, and errors thrown. */
function complaints(page: Page): Promise<string[]> {
  return page.locator('[data-mime-type="application/vnd.jupyter.stderr"]').allInnerTexts();
}

function watchDialogs(page: Page): string[] {
  const dialogs: string[] = [];
  page.on('dialog', dialog => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return dialogs;
}

/** In the page: how wide a chart is, how many curves it has, and how long the longest one's path. */
function inkOf(charts: Element[]): { width: number; curves: number; longest: number }[] {
  return charts.map(chart => {
    const paths = [...chart.querySelectorAll('.mark-line path, .mark-symbol path')];
    return {
      width: chart.getBoundingClientRect().width,
      curves: paths.length,
      longest: Math.max(...paths.map(path => (path.getAttribute('d') ?? '').length)),
    };
  });
}

/** In the page: what a hostile text would have done. */
function injuries() {
  const outputs = [...document.querySelectorAll('.jp-OutputArea-output')];
  const foreign = outputs.flatMap(output => [
    ...output.querySelectorAll(
      'script:not([data-wishlab]), iframe, object, embed, img[onerror], svg[onload], a[href^="javascript"]',
    ),
  ]);
  const rows = [...document.querySelectorAll('.jp-OutputArea-output tbody tr')];
  return {
    struck: 'struck' in globalThis,
    foreign: foreign.map(element => element.outerHTML.slice(0, 100)),
    tallest: rows.every(row => row.getBoundingClientRect().height < 60),
    visible: outputs.every(output => output.getBoundingClientRect().height > 0),
    // Wide tables scroll inside their output, and do not widen the notebook.
    wide: outputs.every(output => output.getBoundingClientRect().right <= window.innerWidth + 1),
  };
}
