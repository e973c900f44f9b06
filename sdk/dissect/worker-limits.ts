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

function machineBytes(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}
