import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { CaptureOptions } from 'wishlab';
import { WIRESHARK } from './version.js';

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
  /** Ends it at once, by SIGKILL. */
  readonly kill: () => void;
}

/** The letters of tshark's -N. */
const NAME_LETTERS = { mac: 'm', network: 'n', transport: 't', vlan: 'v', dns: 'd' } as const;

/** The arguments by which tshark dissects as `capture()` does with these options; a profile's folder is its `configDir`. */
export function tsharkArguments(options: CaptureOptions): string[] {
  const { preferences = [], decodeAs = [], disable = [], enable = [], nameResolution = [], keyLog, profile } = options;
  const each = (flag: string, values: readonly string[]): string[] => values.flatMap(value => [flag, value]);
  // What is switched off and on is on for a later tshark; up to 4.0, and here, it is off.
  const switchedOn = WIRESHARK === '4.0' ? enable : enable.filter(name => !disable.includes(name));
  return [
    ...(profile === undefined ? [] : ['-C', basename(profile)]),
    ...each('-o', keyLog === undefined ? preferences : [...preferences, `tls.keylog_file:${keyLog}`]),
    ...each('-d', decodeAs),
    // A name of a protocol has no underscore where one of a heuristic dissector has the protocol it is over.
    ...disable.flatMap(name => [name.includes('_') ? '--disable-heuristic' : '--disable-protocol', name]),
    ...switchedOn.flatMap(name => [name.includes('_') ? '--enable-heuristic' : '--enable-protocol', name]),
    ...(nameResolution.length > 0 ? ['-N', nameResolution.map(kind => NAME_LETTERS[kind]).join('')] : ['-n']),
  ];
}

/**
 * Starts tshark in UTC, without anybody's profile unless it is given whose: what it prints depends on its arguments alone.
 *
 * @param configDir the folder that has `profiles`.
 */
export function tshark(args: readonly string[], configDir = home()): TsharkRun {
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn('tshark', args, {
    env: { PATH: process.env['PATH'], HOME: home(), WIRESHARK_CONFIG_DIR: configDir, TZ: 'UTC', LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const closed = once(child, 'close') as Promise<[number | null]>;
  return {
    output: child.stdout,
    kill: () => child.kill('SIGKILL'),
    end: async () => {
      const [code] = await closed;
      const lines = complaint.split('\n').filter(line => line !== '' && !line.startsWith('Running as user'));
      return { code, complaint: lines.join('\n') };
    },
  };
}
