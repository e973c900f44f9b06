import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { SetupFailure } from '../setup/failure.mjs';
import { newestJava, oldestJava } from '../setup/java.mjs';
import { onSignal } from '../setup/signals.mjs';
import { unpackDistribution } from './distribution.mjs';
import { Node } from './node.mjs';

/**
 * @typedef {object} Options
 * @property {string} [heap] The JVM's heap, `1g`.
 * @property {Record<string, string | number | boolean>} [settings] More settings of elasticsearch.yml.
 * @property {AbortSignal} [signal] Gives up starting it.
 *
 * @typedef {object} Server
 * @property {string} url Its address, `http://127.0.0.1:PORT`.
 * @property {Node} node Its process, for tests of faults.
 * @property {() => Promise<void>} stop Ends it and deletes its folder; may be called again.
 *
 * @typedef {object} Cluster
 * @property {readonly Node[]} nodes
 * @property {() => Promise<void>} stop Ends all and deletes their folder; may be called again.
 */

/**
 * Starts an Elasticsearch of its own on a free port of the loopback interface, with its data in a temporary folder, and
 * waits until it is healthy: some 25 s and 1.3 GB. It ends with `stop()`, on a signal, and when this process dies.
 *
 * @param {Options} [options]
 * @returns {Promise<Server>}
 * @throws {SetupFailure} Without Java or the distribution, or when it does not become healthy.
 */
export async function startElasticsearch(options = {}) {
  const single = { 'discovery.type': 'single-node', ...options.settings };
  const { nodes, stop } = await start([single], { heap: '1g', ...options });
  const [node] = /** @type {[Node]} */ (nodes);
  return { url: node.url, node, stop };
}

/**
 * The same with several nodes that form one cluster, 512 MB of heap each: three take some 70 s and 2.4 GB.
 *
 * @param {number} count
 * @param {Options} [options]
 * @returns {Promise<Cluster>}
 */
export async function startCluster(count, options = {}) {
  const ports = await freePorts(count);
  const names = ports.map((_, i) => `node-${i}`);
  const each = ports.map((port, i) => ({
    'cluster.name': `wishlab-${ports[0]}`,
    'node.name': /** @type {string} */ (names[i]),
    'transport.port': port,
    'discovery.seed_hosts': ports.map(other => `127.0.0.1:${other}`),
    'cluster.initial_master_nodes': names,
    ...options.settings,
  }));
  return start(each, { heap: '512m', ...options });
}

/**
 * @param {readonly Record<string, unknown>[]} settings Of each node.
 * @param {Options & { heap: string }} options
 * @returns {Promise<Cluster>}
 */
async function start(settings, { heap, signal }) {
  const java = await newestJava();
  if (java === null) throw new SetupFailure(`Java ${oldestJava} or later is needed to run Elasticsearch.`);
  const folder = await mkdtemp(join(tmpdir(), 'wishlab-elasticsearch-'));
  await chmod(folder, 0o755);
  /** @type {Node[]} */
  const nodes = [];
  const stop = async () => {
    await Promise.all(nodes.map(node => node.kill()));
    await rm(folder, { recursive: true, force: true });
  };
  const forget = onSignal(stop);
  const end = async () => {
    forget();
    await stop();
  };
  try {
    const home = await unpackDistribution(folder);
    for (const [i, each] of settings.entries()) {
      const own = join(folder, `node-${i}`);
      await mkdir(own);
      const node = new Node({ java, home, folder: own, heap, settings: each });
      nodes.push(node);
      await node.start();
    }
    for (const node of nodes) await node.healthy(nodes.length, signal);
    return { nodes, stop: end };
  } catch (error) {
    await end();
    throw error;
  }
}

/**
 * Ports that nothing listens on, below those that the kernel gives to whoever asks for any.
 *
 * @param {number} count
 * @returns {Promise<number[]>}
 */
async function freePorts(count) {
  /** @type {number[]} */
  const free = [];
  while (free.length < count) {
    const port = 15_000 + Math.floor(Math.random() * 15_000);
    if (!free.includes(port) && (await isFree(port))) free.push(port);
  }
  return free;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
