import { readFileSync } from 'node:fs';

/**
 * How long a process and its children have each waited for a core since a moment: on a machine with more to do than it can, they stand
 * still without being to blame.
 */
export class CoreWaits {
  private readonly since = new Map<number, number>();

  constructor(private readonly pid: number) {
    for (const each of this.processes()) this.since.set(each, waitedMs(each));
  }

  /** Milliseconds of the one that has waited longest; 0 where the kernel does not tell. Cost: 0.1 ms. */
  longest(): number {
    return Math.max(0, ...this.processes().map(pid => waitedMs(pid) - (this.since.get(pid) ?? 0)));
  }

  private processes(): number[] {
    const children = read(`/proc/${this.pid}/task/${this.pid}/children`).split(' ').filter(Boolean);
    return [this.pid, ...children.map(Number)];
  }
}

/** Of its main thread, in which all is dissected (sched-stats.rst: time on the processor, time waiting for one, both in nanoseconds). */
function waitedMs(pid: number): number {
  return Number(read(`/proc/${pid}/schedstat`).split(' ')[1] ?? 0) / 1e6;
}

/** What a file of /proc says; nothing where the process is gone. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}
