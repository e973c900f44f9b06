import { readdirSync, readlinkSync } from 'node:fs';
import { type Mark, ProgressMark } from '../../dist/dissect/progress-mark.js';

/** Where a worker says that it is; null where it does not say so yet, or is gone. */
export function markOf(pid: number): Mark | null {
  try {
    const shared = readdirSync(`/proc/${pid}/fd`).find(fd =>
      readlinkSync(`/proc/${pid}/fd/${fd}`).includes('wishlab-progress'),
    );
    if (shared === undefined) return null;
    const mark = new ProgressMark(pid, Number(shared));
    try {
      return mark.read();
    } finally {
      mark.close();
    }
  } catch {
    return null;
  }
}
