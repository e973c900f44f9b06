import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

import { type Browser, type Page, chromium } from 'playwright-core';
import { type PacketTable, capture } from 'wishlab';

const CAPTURE = fileURLToPath(new URL('../captures/tcp/cubic_loss05.pcapng', import.meta.url));
/** A panel is as many pixels wide; no bound can be told finer. */
const WIDTH = 680;
const HINT = /^Drag over the strip/;

/** The time axis of a panel as it is drawn: the span from its left edge to its right. */
type Span = readonly [from: number, to: number];

describe('the strip beneath a chart over time, in a browser', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  let windows: PacketTable;
  let whole: Span;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wishlab-brush-'));
    const packets = await capture(CAPTURE).tcp().table();
    windows = packets.congestionWindow();
    const path = await packets.chart().save(join(folder, 'story.html'));
    const args = ['--no-sandbox', '--disable-gpu'];
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
    page = await browser.newPage();
    await page.goto(`file://${path}`);
    await page.locator('text', { hasText: HINT }).waitFor();
    [whole] = (await panels(page)) as [Span];
  });
  after(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it('shows the whole at first: the window, and its duplicate ACKs beneath', async () => {
    const drawn = await panels(page);
    assert.equal(drawn.length, 2);
    const times = windows.array('time') as number[];
    for (const span of drawn) closeTo(span, [times[0]!, times.at(-1)!], 3 * pixel(whole));
  });

  it('zooms every panel to the span that is dragged, and gives the filter of its rows', async () => {
    for (const [left, right] of [
      [0.3, 0.5],
      [0.2, 0.9],
    ] as const) {
      await all(page);
      await drag(page, left, right);
      const text = await filterShown(page, whole, left, right);
      const bounds = boundsOf(text);
      for (const span of await panels(page)) closeTo(span, bounds, pixel(whole));

      const inside = pasted(windows, text);
      const [from, to] = bounds;
      const rows = windows.objects() as { frame_number: number; time: number }[];
      const expected = rows.filter(({ time }) => time >= from && time <= to).map(row => row.frame_number);
      assert.ok(expected.length > 100 && expected.length < rows.length, `${expected.length} rows`);
      assert.deepEqual([...(inside.array('frame_number') as number[])], expected);
    }
  });

  it('moves the span where it is dragged itself, and keeps its length', async () => {
    await all(page);
    await drag(page, 0.2, 0.4);
    await drag(page, 0.3, 0.6);
    const bounds = boundsOf(await filterShown(page, whole, 0.5, 0.7));
    for (const span of await panels(page)) closeTo(span, bounds, pixel(whole));
  });

  it('lets a triple click select that filter, to be copied', async () => {
    await all(page);
    await drag(page, 0.2, 0.6);
    const text = await filterShown(page, whole, 0.2, 0.6);
    await page.locator('text', { hasText: text }).click({ clickCount: 3 });
    assert.equal(await page.evaluate(() => String(getSelection()).trim()), text);
  });

  it('shows the whole again after a double click, wherever on the strip', async () => {
    await all(page);
    for (const share of [0.4, 0.8]) {
      await drag(page, 0.2, 0.6);
      await filterShown(page, whole, 0.2, 0.6);
      await all(page, share);
      for (const span of await panels(page)) closeTo(span, whole, pixel(whole));
    }
  });
});

function pixel([from, to]: Span): number {
  return (to - from) / WIDTH;
}

function closeTo(span: Span, expected: Span, within: number): void {
  const off = Math.max(...span.map((end, i) => Math.abs(end - expected[i]!)));
  assert.ok(off <= within, `${span.join(' to ')}, not ${expected.join(' to ')}`);
}

/** The left edge of the strip, and its middle. */
async function strip(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.hover_strip_group > g > path.background').boundingBox();
  assert.ok(box !== null && Math.abs(box.width - WIDTH) <= 2, `a strip ${box?.width} wide`);
  return { x: box.x, y: box.y + box.height / 2 };
}

/** Drags over the strip from one share of its width to another. */
async function drag(page: Page, left: number, right: number): Promise<void> {
  const { x, y } = await strip(page);
  await page.mouse.move(x + left * WIDTH, y);
  await page.mouse.down();
  await page.mouse.move(x + right * WIDTH, y, { steps: 2 });
  await page.mouse.up();
}

/** Double-clicks on the strip, at a share of its width, and waits until nothing is dragged out of it. */
async function all(page: Page, share = 0.3): Promise<void> {
  const { x, y } = await strip(page);
  await page.mouse.dblclick(x + share * WIDTH, y);
  await page.locator('text', { hasText: HINT }).waitFor();
}

/** The filter that stands beneath the strip, once its bounds are those dragged to two pixels: a drag is drawn step by step. */
async function filterShown(page: Page, whole: Span, left: number, right: number): Promise<string> {
  const at = (share: number): number => whole[0] + share * (whole[1] - whole[0]);
  const bounds = { from: at(left), to: at(right), within: 2 * pixel(whole) };
  const shown = await page.waitForFunction(filterWithin, bounds);
  return (await shown.jsonValue()) as string;
}

/** In the page. */
function filterWithin({ from, to, within }: Record<'from' | 'to' | 'within', number>): string | null {
  const text = document.querySelector('.hover_filter_group text')?.textContent ?? '';
  const [low, high] = (text.match(/[\d.]+(?= |\))/g) ?? []).map(Number);
  return Math.abs(low! - from) <= within && Math.abs(high! - to) <= within ? text : null;
}

function boundsOf(filter: string): Span {
  const found = /^filter\(d => d\.time >= ([\d.]+) && d\.time <= ([\d.]+)\)$/.exec(filter);
  assert.ok(found !== null, filter);
  return [Number(found[1]), Number(found[2])];
}

/** What a reader gets who pastes the filter behind the table in the next cell. */
function pasted(table: PacketTable, filter: string): PacketTable {
  return runInNewContext(`table.${filter}`, { table }) as PacketTable;
}

/** The spans of the panels, as the labels of their time axes tell them. */
async function panels(page: Page): Promise<Span[]> {
  const axes = await page.locator('svg.marks .role-axis').evaluateAll(labels);
  return axes.map(ends => {
    const [first, last] = ends as [Label, Label];
    const perPixel = (last.time - first.time) / (last.x - first.x);
    const from = first.time - first.x * perPixel;
    return [from, from + WIDTH * perPixel];
  });
}

interface Label {
  readonly time: number;
  readonly x: number;
}

/** In the page: the first label of each panel's time axis and its last, with their places. */
function labels(axes: Element[]): Label[][] {
  const overTime = axes.filter(axis => axis.querySelector('.role-axis-title')?.textContent === 'Time (s)');
  return overTime.map(axis => {
    const texts = [...axis.querySelectorAll<SVGTextElement>('.role-axis-label text')];
    const all = texts.map(text => ({
      time: Number(text.textContent),
      x: new DOMMatrix(getComputedStyle(text).transform).e,
    }));
    const sorted = all.sort((a, b) => a.time - b.time);
    return [sorted[0]!, sorted.at(-1)!];
  });
}
