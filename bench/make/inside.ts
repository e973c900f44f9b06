/**
 * Records one recipe's traffic: `inside.ts NAME OUTPUT`, in a network namespace of its own (make-capture.ts starts it there),
 * whose loopback interface is set up as an Ethernet is: MTU 1500, and one segment a frame.
 */
import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

import { RECIPES } from '../recipes.js';
import { startProcess } from './processes.js';

/** After the last frame, for it to come out of the kernel's buffer. */
const SETTLE_MS = 1000;

async function record(name: string, output: string): Promise<void> {
  const recipe = RECIPES[name];
  if (!recipe?.traffic) throw new Error(`There is no recipe '${name}'.`);
  execFileSync('ip', ['link', 'set', 'lo', 'up', 'mtu', '1500', 'gso_max_segs', '1']);
  const dumpcap = startProcess('dumpcap', ['-q', '-i', 'lo', '-B', '256', '-w', output]);
  await dumpcap.saying(/^File: /m);
  await recipe.traffic();
  await pause(SETTLE_MS);
  await dumpcap.stop('SIGINT');
  const [, received, dropped] = /received\/dropped on interface .*: (\d+)\/(\d+)/.exec(dumpcap.said()) ?? [];
  if (received === undefined || dropped !== '0') throw new Error(`dumpcap lost frames: ${dumpcap.said().trim()}`);
}

const [name = '', output = ''] = process.argv.slice(2);
record(name, output).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
