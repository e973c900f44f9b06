import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
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

/** Whether the process that dissects a share of a worker's capture (from 1) is at a frame. */
export function shareDissects(pid: number, share: number): boolean {
  const shared = readdirSync(`/proc/${pid}/fd`).find(fd =>
    readlinkSync(`/proc/${pid}/fd/${fd}`).includes('wishlab-progress'),
  );
  if (shared === undefined) return false;
  // Sixteen bytes a process (native/src/progress_mark.h): its frame, then its phase, 3 for dissecting.
  return readFileSync(`/proc/${pid}/fd/${shared}`).readUInt32LE(16 * share + 4) === 3;
}
