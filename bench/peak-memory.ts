import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** How often a process is looked at; its peak only grows, so that little is missed. */
const EVERY_MS = 10;

/** The most memory that a command had at once (VmHWM), in bytes; what it prints is thrown away. */
export async function peakOf(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let peak = 0;
  for (let running = true; running;) {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, kilobytes(status) * 1024);
    running = await Promise.race([ended.then(() => false), pause(EVERY_MS, true)]);
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`${command} ended with code ${String(code)}`);
  return peak;
}

const kilobytes = (status: string): number => Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
