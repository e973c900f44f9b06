import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { type BodyKind, makeResources } from './bodies.js';
import { startProcess } from './processes.js';
import { seededRandom } from './random.js';

const SERVER = { host: '127.0.0.1', port: 80 };
/** Requests of a hundred, and connections at once, of each of the eight addresses. */
const CLIENTS = [
  { address: '127.0.0.11', share: 30, connections: 6 },
  { address: '127.0.0.12', share: 22, connections: 4 },
  { address: '127.0.0.13', share: 16, connections: 4 },
  { address: '127.0.0.14', share: 12, connections: 2 },
  { address: '127.0.0.15', share: 8, connections: 2 },
  { address: '127.0.0.16', share: 6, connections: 2 },
  { address: '127.0.0.17', share: 4, connections: 1 },
  { address: '127.0.0.18', share: 2, connections: 1 },
] as const;
const RESOURCES = 200;

/** Serves files by nginx, and gets `requests` of them over connections that are kept alive. */
export async function serveHttp({ requests, body }: { requests: number; body: BodyKind }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wishlab-bench-'));
  try {
    const random = seededRandom(7);
    const resources = makeResources(random, body, RESOURCES);
    for (const { name, bytes } of resources) await writeFile(join(folder, name), bytes);
    const configuration = join(folder, 'nginx.conf');
    await writeFile(configuration, nginxConfiguration(folder));
    const nginx = startProcess('nginx', ['-c', configuration, '-p', folder, '-e', 'stderr']);
    try {
      await Promise.race([nginx.failed, answering(`/${resources[0]!.name}`)]);
      const clients = CLIENTS.map(({ share, ...client }) => {
        const wanted = Array.from(
          { length: Math.round((requests * share) / 100) },
          () => resources[Math.floor(random() * RESOURCES)]!.name,
        );
        return browse(client.address, client.connections, wanted);
      });
      await Promise.race([nginx.failed, Promise.all(clients)]);
    } finally {
      await nginx.stop('SIGTERM');
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One process in the foreground: a namespace's mapped root has no other user to change to. */
function nginxConfiguration(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  types { text/html html; image/png png; application/json json; }
  keepalive_requests 100;
  ${temporary.map(name => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { listen ${SERVER.host}:${SERVER.port}; root ${folder}; }
}
`;
}

/** Gets the named files in turn, over so many connections at once. */
async function browse(localAddress: string, connections: number, names: readonly string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const queue = names.values();
  const one = async (): Promise<void> => {
    for (const name of queue) await fetchWhole(`/${name}`, { agent, localAddress });
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
}

function fetchWhole(path: string, options: { agent?: Agent; localAddress?: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'user-agent': 'wishlab-bench', accept: '*/*' };
    get({ ...SERVER, path, headers, ...options }, response => {
      response.resume().once('error', reject).once('end', resolve);
      if (response.statusCode !== 200) reject(new Error(`nginx answered ${String(response.statusCode)} to ${path}`));
    }).once('error', reject);
  });
}

/** Resolves once the server gives a file. */
async function answering(path: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await fetchWhole(path, {});
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await pause(50);
    }
  }
}
