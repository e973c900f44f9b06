import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { appendFile, chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { run } from '../setup/command.mjs';
import { SetupFailure } from '../setup/failure.mjs';
import { newestJava, oldestJava } from '../setup/java.mjs';
import { onSignal } from '../setup/signals.mjs';
import { unpackDistribution } from './distribution.mjs';

/** Elasticsearch refuses root; any other user will do, and nobody is everywhere. */
const NOBODY = 65534;
const START_SECONDS = 180;
const STOP_SECONDS = 10;

/**
 * @typedef {object} Options
 * @property {string} [heap] The JVM's heap, `1g`.
 * @property {Record<string, string | number | boolean>} [settings] More settings of elasticsearch.yml.
 * @property {AbortSignal} [signal] Gives up starting it.
 *
 * @typedef {object} Server
 * @property {string} url Its address, `http://127.0.0.1:PORT`.
 * @property {number} pid The leader of its process group, for tests of faults.
 * @property {() => Promise<void>} stop Ends it and deletes its folder; may be called again.
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
  const java = await newestJava();
  if (java === null) throw new SetupFailure(`Java ${oldestJava} or later is needed to run Elasticsearch.`);
  const folder = await mkdtemp(join(tmpdir(), 'wishlab-elasticsearch-'));
  /** @type {() => Promise<void>} */
  let stop = () => rm(folder, { recursive: true, force: true });
  const forget = onSignal(() => stop());
  try {
    const home = await unpackDistribution(folder);
    await configure(home, options);
    const child = await launch(folder, home, java);
    const ended = once(child, 'exit').then(() => /** @type {const} */ (true));
    stop = async () => {
      forget();
      await end(child, ended);
      await rm(folder, { recursive: true, force: true });
    };
    const url = await healthy(folder, home, ended, options.signal);
    return { url, pid: /** @type {number} */ (child.pid), stop: () => stop() };
  } catch (error) {
    await stop();
    forget();
    throw error;
  }
}

/**
 * @param {string} home
 * @param {Options} options
 */
async function configure(home, { heap = '1g', settings = {} }) {
  const all = {
    'discovery.type': 'single-node',
    'network.host': '127.0.0.1',
    'http.port': 0,
    'transport.port': 0,
    'node.portsfile': true,
    'xpack.security.enabled': false,
    'action.destructive_requires_name': false,
    'cluster.routing.allocation.disk.threshold_enabled': false,
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  await writeFile(join(home, 'config/elasticsearch.yml'), lines.join(''));
  await writeFile(join(home, 'config/jvm.options.d/heap.options'), `-Xms${heap}\n-Xmx${heap}\n`);
}

/**
 * @param {string} folder
 * @param {string} home
 * @param {string} java
 */
async function launch(folder, home, java) {
  // Its own choice would be a folder that it leaves behind.
  const temporary = join(folder, 'tmp');
  await mkdir(temporary);
  // The kernel signals it when this process dies, however it dies.
  const command = ['--pdeathsig', 'TERM'];
  if (process.getuid?.() === 0) {
    await run('chown', ['-R', `${NOBODY}:${NOBODY}`, folder]);
    await chmod(folder, 0o755);
    command.push('--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups');
  }
  command.push(join(home, 'bin/elasticsearch'));
  const log = openSync(join(folder, 'log'), 'a');
  const child = spawn('setpriv', command, {
    // A group of its own, so that Ctrl-C reaches us alone and we end it in order.
    detached: true,
    env: { ...process.env, JAVA_HOME: undefined, ES_JAVA_HOME: java, ES_TMPDIR: temporary, HOME: folder },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.on('error', error => void appendFile(join(folder, 'log'), error.message));
  return child;
}

/**
 * Waits until the server answers.
 *
 * @param {string} folder
 * @param {string} home
 * @param {Promise<true>} ended
 * @param {AbortSignal} [signal]
 */
async function healthy(folder, home, ended, signal) {
  const deadline = Date.now() + START_SECONDS * 1000;
  while (Date.now() < deadline) {
    const url = await address(home);
    if (url !== null && (await answers(url))) return url;
    signal?.throwIfAborted();
    if (await Promise.race([ended, wait(250, false)])) break;
  }
  const tail = (await readFile(join(folder, 'log'), 'utf8')).trimEnd().split('\n').slice(-20).join('\n');
  throw new SetupFailure(`Elasticsearch did not start; the end of its log:\n${tail}`);
}

/**
 * @param {string} home
 * @returns {Promise<string | null>} Null until it listens.
 */
async function address(home) {
  try {
    const ports = await readFile(join(home, 'logs/http.ports'), 'utf8');
    const [first] = ports.split('\n').filter(line => line.startsWith('127.0.0.1:'));
    return first === undefined ? null : `http://${first}`;
  } catch {
    return null;
  }
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(`${url}/_cluster/health?wait_for_status=yellow&timeout=1s`)).ok;
  } catch {
    return false;
  }
}

/**
 * Ends the launcher and the server, which are one process group. At once: its data is thrown away, and a server that is
 * just starting would first finish that.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<true>} ended
 */
async function end(child, ended) {
  if (child.pid === undefined) return;
  const deadline = Date.now() + STOP_SECONDS * 1000;
  while (killGroup(child.pid) && Date.now() < deadline) await wait(50);
  await ended;
}

/**
 * @param {number} leader
 * @returns {boolean} Whether there was anything to kill.
 */
function killGroup(leader) {
  try {
    return process.kill(-leader, 'SIGKILL');
  } catch {
    return false;
  }
}
