import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

let emptyHome: string | null = null;

/** A home without a Wireshark profile, so that no preference of this machine's user has a say. */
function home(): string {
  if (emptyHome !== null) return emptyHome;
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-tshark-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  emptyHome = folder;
  return folder;
}

/** How a run of tshark ended: its exit code, and what it had to say. */
export interface TsharkEnd {
  readonly code: number | null;
  readonly complaint: string;
}

/** A running tshark; `end` waits until it has exited. */
export interface TsharkRun {
  readonly output: Readable;
  readonly end: () => Promise<TsharkEnd>;
}

/** Starts tshark without anybody's profile and in UTC: what it prints depends on its arguments alone. */
export function tshark(args: readonly string[]): TsharkRun {
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn('tshark', args, {
    env: { PATH: process.env['PATH'], HOME: home(), WIRESHARK_CONFIG_DIR: home(), TZ: 'UTC', LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const closed = once(child, 'close') as Promise<[number | null]>;
  return {
    output: child.stdout,
    end: async () => {
      const [code] = await closed;
      const lines = complaint.split('\n').filter(line => line !== '' && !line.startsWith('Running as user'));
      return { code, complaint: lines.join('\n') };
    },
  };
}
