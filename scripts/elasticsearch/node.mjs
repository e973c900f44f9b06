import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { appendFile, chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { run } from '../setup/command.mjs';
import { SetupFailure } from '../setup/failure.mjs';

/** Elasticsearch refuses root; any other user will do, and nobody is everywhere. */
const NOBODY = 65534;
const START_SECONDS = 180;
const STOP_SECONDS = 10;

/**
 * @typedef {object} Place
 * @property {string} java Java's home.
 * @property {string} home Elasticsearch's home; several nodes may share it.
 * @property {string} folder The node's own, for settings, data and logs.
 * @property {string} heap The JVM's heap, `1g`.
 * @property {Record<string, unknown>} settings Of elasticsearch.yml.
 */

/** One Elasticsearch process, which may be killed and started again over the same data, at the same address. */
export class Node {
  /** @type {import('node:child_process').ChildProcess | null} */
  #child = null;
  /** @type {Promise<true>} */
  #ended = Promise.resolve(true);
  /** @type {string | null} */
  #url = null;

  /** @param {Place} place */
  constructor(place) {
    this.place = place;
  }

  /** Its address, `http://127.0.0.1:PORT`; it stays the same over a restart. */
  get url() {
    return /** @type {string} */ (this.#url);
  }

  /** The leader of its process group, for tests of faults. */
  get pid() {
    return /** @type {number} */ (this.#child?.pid);
  }

  /** Starts the process; {@link healthy} waits for it. */
  async start() {
    const { home, folder, java } = this.place;
    await this.#configure();
    await rm(join(folder, 'logs/http.ports'), { force: true });
    // The kernel signals it when this process dies, however it dies.
    const command = ['--pdeathsig', 'TERM'];
    if (process.getuid?.() === 0) {
      await run('chown', ['-R', `${NOBODY}:${NOBODY}`, folder]);
      await chmod(folder, 0o755);
      command.push('--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups');
    }
    command.push(join(home, 'bin/elasticsearch'));
    const log = openSync(join(folder, 'log'), 'a');
    this.#child = spawn('setpriv', command, {
      // A group of its own, so that Ctrl-C reaches us alone and we end it in order.
      detached: true,
      env: {
        ...process.env,
        JAVA_HOME: undefined,
        ES_JAVA_HOME: java,
        ES_PATH_CONF: join(folder, 'config'),
        ES_TMPDIR: join(folder, 'tmp'),
        HOME: folder,
      },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.#child.on('error', error => void appendFile(join(folder, 'log'), error.message));
    this.#ended = once(this.#child, 'exit').then(() => /** @type {const} */ (true));
  }

  /**
   * Waits until it answers, with so many nodes in its cluster.
   *
   * @param {number} [nodes]
   * @param {AbortSignal} [signal]
   * @param {string} [status]
   */
  async healthy(nodes = 1, signal, status = 'yellow') {
    const deadline = Date.now() + START_SECONDS * 1000;
    while (Date.now() < deadline) {
      const url = await this.#address();
      if (url !== null && (await answers(url, nodes, status))) {
        this.#url = url;
        return;
      }
      signal?.throwIfAborted();
      if (await Promise.race([this.#ended, wait(250, false)])) break;
    }
    const tail = (await readFile(join(this.place.folder, 'log'), 'utf8')).trimEnd().split('\n').slice(-20).join('\n');
    throw new SetupFailure(`Elasticsearch did not start; the end of its log:\n${tail}`);
  }

  /**
   * Kills the launcher and the server, which are one process group, by SIGKILL. So it ends, too: its data is thrown away, and a server
   * that is just starting would first finish that.
   */
  async kill() {
    const pid = this.#child?.pid;
    if (pid === undefined) return;
    const deadline = Date.now() + STOP_SECONDS * 1000;
    while (killGroup(pid) && Date.now() < deadline) await wait(50);
    await this.#ended;
  }

  async #configure() {
    const { home, folder, heap, settings } = this.place;
    const config = join(folder, 'config');
    await cp(join(home, 'config'), config, { recursive: true });
    // Its own choice of a temporary folder would be one that it leaves behind.
    for (const name of ['tmp', 'logs', 'data', 'config/jvm.options.d'])
      await mkdir(join(folder, name), { recursive: true });
    const all = {
      'network.host': '127.0.0.1',
      'http.port': this.#url === null ? 0 : Number(new URL(this.#url).port),
      'transport.port': 0,
      'node.portsfile': true,
      'path.data': join(folder, 'data'),
      'path.logs': join(folder, 'logs'),
      'xpack.security.enabled': false,
      'action.destructive_requires_name': false,
      'cluster.routing.allocation.disk.threshold_enabled': false,
      ...settings,
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
    await writeFile(join(config, 'elasticsearch.yml'), lines.join(''));
    await writeFile(join(config, 'jvm.options.d/heap.options'), `-Xms${heap}\n-Xmx${heap}\n`);
  }

  /** @returns {Promise<string | null>} Null until it listens. */
  async #address() {
    try {
      const ports = await readFile(join(this.place.folder, 'logs/http.ports'), 'utf8');
      const [first] = ports.split('\n').filter(line => line.startsWith('127.0.0.1:'));
      return first === undefined ? null : `http://${first}`;
    } catch {
      return null;
    }
  }
}

/**
 * @param {string} url
 * @param {number} nodes
 * @param {string} status
 */
async function answers(url, nodes, status) {
  try {
    const query = `wait_for_status=${status}&wait_for_nodes=${nodes}&timeout=1s`;
    return (await fetch(`${url}/_cluster/health?${query}`)).ok;
  } catch {
    return false;
  }
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
