import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import type { RunOptions } from '../request/request.js';

/** What one worker may take. */
export interface WorkerLimits {
  /** Without any progress. */
  readonly frameSeconds: number;
  /** Null where nothing limits it. */
  readonly workerMegabytes: number | null;
}

const FRAME_SECONDS = 60;
/** libwireshark and Node take 170 MB before the first frame, a batch and what Node needs beside it some 60. */
const LEAST_DEFAULT = 1024;
const MEGABYTE = 1 << 20;

/** So much a worker that has served a capture or two may hold under any ceiling. */
const LEFT_BEHIND = 180 * MEGABYTE;

/** Of what needs no capture. */
export const NO_CAPTURE_LIMITS: WorkerLimits = { frameSeconds: FRAME_SECONDS, workerMegabytes: null };

/** What a run asks for, and by default a minute and a quarter of the memory that this machine, or its container, has. */
export function limitsOf({ frameSeconds, workerMegabytes }: Pick<RunOptions, 'frameSeconds' | 'workerMegabytes'>): {
  readonly frameSeconds: number;
  readonly workerMegabytes: number;
} {
  return {
    frameSeconds: frameSeconds ?? FRAME_SECONDS,
    workerMegabytes: workerMegabytes ?? Math.max(LEAST_DEFAULT, Math.floor(machineBytes() / 4 / MEGABYTE)),
  };
}

/** The same as the kernel counts it. */
export function bytesOf({ workerMegabytes }: { readonly workerMegabytes: number }): number {
  return workerMegabytes * MEGABYTE;
}

/**
 * Whether a worker that served captures before has room for another one: what libwireshark left behind counts against the ceiling,
 * and may be half of it. Cost: a tenth of a millisecond.
 */
export function hasRoom(pid: number, ceiling: number): boolean {
  return heldBytes(pid) <= Math.max(LEFT_BEHIND, ceiling / 2);
}

/** A process's private memory, as RLIMIT_DATA counts it; none where the kernel does not tell. */
function heldBytes(pid: number): number {
  try {
    const kilobytes = /^VmData:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function machineBytes(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}
