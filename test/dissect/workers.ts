import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** A worker process of this test's process. */
export interface WorkerProcess {
  readonly pid: number;
  /** Clock ticks of processor time used so far. */
  readonly ticks: number;
}

/** The fields of /proc/PID/stat after the command's name, which may hold anything. */
function statOf(pid: string): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** The living worker processes that this process has started. */
export function workers(): WorkerProcess[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => {
      const stat = statOf(pid);
      const [state, parent] = stat ?? [];
      if (!stat || state === 'Z' || Number(parent) !== process.pid) return [];
      if (!commandOf(pid).includes('dist/worker.js')) return [];
      return [{ pid: Number(pid), ticks: Number(stat[11]) + Number(stat[12]) }];
    });
}

/** Waits for a condition; fails after long enough for the slowest machine. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`still not so after a minute: ${what}`);
    await delay(20);
  }
}
