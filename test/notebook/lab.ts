import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type Page, chromium } from 'playwright-core';
import { jupyter, jupyterEnvironment, labArguments } from '../../scripts/jupyter.mjs';

/** A JupyterLab on the loopback interface, and a browser in front of it. */
export interface Lab {
  /** Opens a notebook of the lab's folder, by name, and waits until its kernel is idle. */
  open(notebook: string, theme?: 'light' | 'dark'): Promise<Page>;
  /** Opens another address in the same browser. */
  page(address: string): Promise<Page>;
}

/** Chromium as root in a closed network: no sandbox, and nobody called at start. */
const CHROMIUM = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const SILENT = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
const TOKEN = 'wishlab-test';
/** Only a guard against a hang: what takes so long never ends. */
export const GUARD = 120_000;

/** Runs JupyterLab on a folder with a browser for as long as `use` takes; both are gone afterwards. */
export async function withLab<T>(folder: string, use: (lab: Lab) => Promise<T>): Promise<T> {
  const settings = await mkdtemp(join(tmpdir(), 'wishlab-lab-'));
  const port = await freePort();
  const env = { ...jupyterEnvironment(), JUPYTERLAB_SETTINGS_DIR: settings, JUPYTERLAB_WORKSPACES_DIR: settings };
  const args = labArguments({ folder, token: TOKEN, port, browser: false });
  const server = spawn(jupyter, args, { env, stdio: 'ignore' });
  const ended = once(server, 'exit');
  let browser: Browser | null = null;
  try {
    const address = `http://127.0.0.1:${port}`;
    await answering(address, ended);
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...CHROMIUM, ...SILENT] });
    const started = browser;
    return await use({
      open: (notebook, theme = 'light') => open(started, address, notebook, theme),
      async page(at) {
        const page = await started.newPage();
        // What nbconvert's pages fetch from elsewhere (MathJax, require.js) they need not have.
        await page.route(/^https?:/, route => route.abort());
        await page.goto(at);
        return page;
      },
    });
  } finally {
    await browser?.close();
    server.kill('SIGTERM');
    await ended;
    await rm(settings, { recursive: true, force: true });
  }
}

/**
 * Runs all cells, and waits until none is waiting any more; after an error those below it stay without a number. The
 * first run after a server's start once never came to an end, hence a second try.
 */
export async function runAll(page: Page): Promise<void> {
  for (const tries of [1, 2]) {
    await page.getByRole('menuitem', { name: 'Run', exact: true }).click();
    await page.locator('.lm-Menu [data-command="runmenu:run-all"]').click();
    try {
      await page.waitForFunction(ran, undefined, { timeout: GUARD });
      return;
    } catch (error) {
      if (tries === 2) throw error;
    }
  }
}

/** In the page. */
function ran(): boolean {
  const prompts = [...document.querySelectorAll('.jp-CodeCell .jp-InputPrompt')].map(
    prompt => (prompt as HTMLElement).innerText,
  );
  const idle = document.querySelector('.jp-Notebook-ExecutionIndicator[data-status=idle]') !== null;
  return idle && prompts.some(prompt => /\[\d+\]/.test(prompt)) && !prompts.some(prompt => prompt.includes('*'));
}

async function open(browser: Browser, address: string, notebook: string, theme: string): Promise<Page> {
  await set(address, 'apputils-extension:themes', { theme: theme === 'dark' ? 'JupyterLab Dark' : 'JupyterLab Light' });
  await set(address, 'apputils-extension:notification', { fetchNews: 'false', checkForUpdates: false });
  // Cells out of sight would not be laid out.
  await set(address, 'notebook-extension:tracker', { windowingMode: 'none' });
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, deviceScaleFactor: 2 });
  await page.goto(`${address}/lab/tree/${notebook}?token=${TOKEN}&reset`);
  // The indicator is idle before there is a kernel, too; a run then asks which kernel is meant.
  await page.locator('.jp-KernelName', { hasText: 'TypeScript' }).waitFor({ timeout: GUARD });
  await page.locator('.jp-Notebook-ExecutionIndicator[data-status=idle]').first().waitFor({ timeout: GUARD });
  return page;
}

async function set(address: string, plugin: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const setting = `${address}/lab/api/settings/@jupyterlab/${plugin}?token=${TOKEN}`;
  const answer = await fetch(setting, { method: 'PUT', body: JSON.stringify({ raw: JSON.stringify(settings) }) });
  if (!answer.ok) throw new Error(`JupyterLab refused the settings of ${plugin}: ${answer.status}`);
}

async function answering(address: string, ended: Promise<unknown[]>): Promise<void> {
  const server = { gone: false };
  void ended.then(() => (server.gone = true));
  while (!server.gone) {
    const answer = await fetch(`${address}/api?token=${TOKEN}`).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('JupyterLab ended before it answered.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was free.');
  return address.port;
}
