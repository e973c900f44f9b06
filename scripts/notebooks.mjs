// node scripts/notebooks.mjs [NAME…]   runs the lessons top to bottom and writes them back with their outputs, for a commit.
//
// 03 needs an Elasticsearch: the one in $ELASTICSEARCH_URL, else a local one is started. What differs from run to run is
// left out: progress, timestamps, the kernel's own metadata. A path of this machine in an output is an error.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { startElasticsearch } from './elasticsearch/server.mjs';
import { executeArguments, jupyter, jupyterEnvironment, notebooks } from './jupyter.mjs';
import { run, say } from './setup/command.mjs';
import { SetupFailure, main } from './setup/failure.mjs';
import { root } from './setup/paths.mjs';

/**
 * @typedef {{ output_type: string, metadata?: { wishlab?: { progress?: boolean } }, execution_count?: unknown }} Output
 * @typedef {{ cell_type: string, metadata: object, outputs?: Output[], execution_count?: number }} Cell
 * @typedef {{ cells: Cell[], metadata: { kernelspec: object, language_info?: object } }} Notebook
 */

await main(async () => {
  const wanted = process.argv.slice(2);
  const names = readdirSync(notebooks)
    .filter(name => name.endsWith('.ipynb') && (wanted.length === 0 || wanted.some(each => name.startsWith(each))))
    .sort();
  if (names.length === 0) throw new SetupFailure(`No notebook in notebooks/ begins with ${wanted.join(', ')}.`);
  const given = process.env.ELASTICSEARCH_URL;
  const server = given ? null : await startElasticsearch();
  try {
    const url = given ?? server?.url ?? '';
    for (const name of names) await refresh(join(notebooks, name), url);
  } finally {
    await server?.stop();
  }
  return 0;
});

/**
 * @param {string} notebook
 * @param {string} elasticsearch
 */
async function refresh(notebook, elasticsearch) {
  say(basename(notebook));
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-notebooks-'));
  try {
    const executed = join(folder, 'executed.ipynb');
    const env = { ...jupyterEnvironment(), ELASTICSEARCH_URL: elasticsearch };
    await run(jupyter, executeArguments(notebook, executed), { env, cwd: notebooks });
    const text = quiet(readFileSync(executed, 'utf8'));
    for (const place of [root, homedir(), elasticsearch]) {
      if (place.length > 1 && text.includes(JSON.stringify(place).slice(1, -1)))
        throw new SetupFailure(`${basename(notebook)} shows ${place}, which is this machine's own.`);
    }
    writeFileSync(notebook, text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} text A notebook's JSON, as nbconvert writes it. */
function quiet(text) {
  const notebook = /** @type {Notebook} */ (JSON.parse(text));
  let ran = 0;
  for (const cell of notebook.cells) {
    cell.metadata = {};
    // tslab does not announce its counts, which are these: nbconvert ran all cells in order in a fresh kernel.
    if (cell.cell_type === 'code') cell.execution_count = ++ran;
    if (cell.outputs) cell.outputs = cell.outputs.filter(output => !output.metadata?.wishlab?.progress);
  }
  const { kernelspec, language_info } = notebook.metadata;
  notebook.metadata = { kernelspec, ...(language_info ? { language_info } : {}) };
  return written(notebook);
}

/**
 * A notebook as JSON, one line for each thing as Jupyter writes it, but for charts: their thousands of values would be as
 * many lines, and half the file white space.
 *
 * @param {Notebook} notebook
 */
function written(notebook) {
  /** @type {string[]} */
  const charts = [];
  const marked = JSON.stringify(
    notebook,
    (key, value) =>
      key.startsWith('application/vnd.vegalite') ? `chart ${charts.push(JSON.stringify(value))}` : value,
    1,
  );
  const whole = marked.replace(
    /("application\/vnd\.vegalite[^"]*": )"chart (\d+)"/g,
    (_, name, n) => name + charts[n - 1],
  );
  return `${whole}\n`;
}
