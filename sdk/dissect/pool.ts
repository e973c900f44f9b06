import { availableParallelism } from 'node:os';
import type { DissectionOptions } from '../request/request.js';
import { Worker } from './worker.js';

/** Captures after which a worker retires: each leaves 11 MB behind in libwireshark. */
const RETIRES_AFTER = 16;

/** Idle workers by their options; one of each is kept warm, since starting one takes a quarter of a second. */
const idle = new Map<string, Worker>();

/** How many worker processes run at once unless a call says otherwise. */
export function defaultWorkers(): number {
  return availableParallelism();
}

/** Has a worker with these options start, unless one waits already, while the caller does what comes before it is needed. */
export function startAhead(options: DissectionOptions): void {
  const key = JSON.stringify(options);
  if (idle.get(key)?.alive) return;
  const worker = new Worker(options);
  worker.hold(false);
  idle.set(key, worker);
}

/** A worker that libwireshark runs in with exactly these options; give it back with {@link release}. */
export async function acquire(options: DissectionOptions): Promise<Worker> {
  const key = JSON.stringify(options);
  const warm = idle.get(key);
  idle.delete(key);
  const worker = warm && (await answers(warm)) ? warm : new Worker(options);
  worker.hold(true);
  try {
    await worker.started;
  } catch (error) {
    worker.kill();
    throw error;
  }
  return worker;
}

/** Whether a worker that was idle still lives: its end may not have been noticed yet. Cost: under a millisecond. */
async function answers(worker: Worker): Promise<boolean> {
  if (!worker.alive) return false;
  worker.hold(true);
  return worker.order({ order: 'close' }, { path: null }).then(
    () => true,
    () => false,
  );
}

/** Keeps the worker warm for the next call, or ends it: when it is worn, or one waits already. */
export function release(worker: Worker, options: DissectionOptions): void {
  const key = JSON.stringify(options);
  worker.hold(false);
  if (!worker.alive || worker.captures >= RETIRES_AFTER || idle.get(key)?.alive) worker.kill();
  else idle.set(key, worker);
}
