// npm run demo [CAPTURE] [--no-elasticsearch]: the main job on a TCP transfer, in the terminal and as files under demo/.
import { resolve } from 'node:path';

import { fetchDistribution } from './elasticsearch/distribution.mjs';
import { startElasticsearch } from './elasticsearch/server.mjs';
import { ensureDebian, needs } from './setup/debian.mjs';
import { SetupFailure, main } from './setup/failure.mjs';
import { at } from './setup/paths.mjs';
import { isStopping } from './setup/signals.mjs';
import { setUp } from './setup/steps.mjs';

const SHIPPED = at('test/captures/tcp/cubic_droptail.pcapng');

/** @typedef {import('../dist/cli/demo-elasticsearch.js').Elasticsearch} Elasticsearch */

// Whoever reads our output may have read enough, as `head` does: the files are made nevertheless.
process.stdout.on('error', error => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

await main(async () => {
  const words = process.argv.slice(2);
  const [capture, surplus] = words.filter(word => !word.startsWith('-'));
  const strange = words.find(word => word.startsWith('-') && word !== '--no-elasticsearch') ?? surplus;
  if (strange !== undefined)
    throw new SetupFailure(`Expected npm run demo [CAPTURE] [--no-elasticsearch]; got ${strange}.`);
  await setUp('build');

  const stop = new AbortController();
  const elasticsearch = withoutElasticsearch(words) ? null : (await findServer(stop.signal)).server;
  try {
    const { runDemo } = await import('../dist/cli/demo.js');
    // npm runs us in the root; a relative path is meant from where the user is.
    const path = capture === undefined ? SHIPPED : resolve(process.env.INIT_CWD ?? '.', capture);
    return await runDemo({ capture: path, folder: at('demo'), elasticsearch });
  } finally {
    stop.abort();
    await (await elasticsearch)?.stop?.();
  }
});

/**
 * npm takes an option that follows no `--` for one of its own, and hands it on in the environment.
 *
 * @param {readonly string[]} words
 */
function withoutElasticsearch(words) {
  const taken = process.env.npm_config_elasticsearch;
  return words.includes('--no-elasticsearch') || taken === '' || taken === 'false';
}

/**
 * `$ELASTICSEARCH_URL`, else a local server for the time of the demo; else why there is none. What it installs it installs
 * before it returns; the server starts while the demo dissects.
 *
 * @param {AbortSignal} signal
 * @returns {Promise<{ server: Promise<Elasticsearch & { stop?: () => Promise<void> }> }>}
 */
async function findServer(signal) {
  const given = process.env.ELASTICSEARCH_URL;
  if (given !== undefined && given !== '') return { server: Promise.resolve({ url: given }) };
  try {
    await ensureDebian(needs.elasticsearch);
    await fetchDistribution();
    return { server: startElasticsearch({ signal }).catch(failed) };
  } catch (error) {
    return { server: Promise.resolve(without(error)) };
  }
}

/**
 * A server that a signal ends with us has not failed: nothing more is said.
 *
 * @param {unknown} error
 * @returns {Elasticsearch | Promise<never>}
 */
function failed(error) {
  return isStopping() ? new Promise(() => {}) : without(error);
}

/**
 * @param {unknown} error
 * @returns {Elasticsearch}
 */
function without(error) {
  const why = error instanceof Error ? error.message : String(error);
  return {
    url: null,
    reason: `${why}\nOr name a server of yours: ELASTICSEARCH_URL=http://localhost:9200 npm run demo`,
  };
}
