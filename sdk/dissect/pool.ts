import { availableParallelism } from 'node:os';
import { startedWith } from '../request/dissection.js';
import type { DissectionOptions } from '../request/request.js';
import { hasRoom } from './worker-limits.js';
import { Worker } from './worker.js';

/** Captures after which a worker retires: each leaves 11 MB behind in libwireshark. */
const RETIRES_AFTER = 16;

/** An idle worker that does not answer for so long is stopped, or of no use; another one takes its place. */
const ANSWERS_WITHIN_MS = 5_000;

/** Idle workers by their options; one of each is kept warm, since starting one takes a quarter of a second. */
const idle = new Map<string, Worker[]>();

/** By their options, how many each call wants kept that reads several captures at once. */
const wanted = new Map<string, number[]>();

/** How many worker processes run at once unless a call says otherwise. */
export function defaultWorkers(): number {
  return availableParallelism();
}

/** Has a worker with these options start, unless one waits already, while the caller does what comes before it is needed. */
export function startAhead(options: DissectionOptions): void {
  const key = keyOf(options);
  if (waiting(key).some(worker => worker.alive)) return;
  const worker = new Worker(options);
  worker.hold(false);
  idle.set(key, [worker]);
}

/**
 * A worker that libwireshark runs in with exactly these options; give it back with {@link release}.
 *
 * @param ceiling bytes that it may take: one that holds too much of them from captures before is replaced.
 */
export async function acquire(options: DissectionOptions, ceiling = Number.POSITIVE_INFINITY): Promise<Worker> {
  const warm = waiting(keyOf(options)).pop();
  const fit = warm !== undefined && (await answers(warm)) && hasRoom(warm.pid ?? 0, ceiling);
  if (warm && !fit) warm.kill();
  const worker = warm && fit ? warm : new Worker(options);
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
  const deaf = setTimeout(() => worker.kill(), ANSWERS_WITHIN_MS);
  try {
    await worker.order({ order: 'close' }, { path: null });
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(deaf);
  }
}

/** Keeps the worker warm for the next call, or ends it: when it is worn, or enough wait already. */
export function release(worker: Worker, options: DissectionOptions): void {
  const key = keyOf(options);
  worker.hold(false);
  idle.set(key, [...waiting(key), worker]);
  trim(key);
}

/** Keeps up to so many idle workers, until the function that it returns is called. */
export function keepSeveral(options: DissectionOptions, count: number): () => void {
  const key = keyOf(options);
  wanted.set(key, [...(wanted.get(key) ?? []), count]);
  return () => {
    const counts = wanted.get(key) ?? [];
    counts.splice(counts.indexOf(count), 1);
    if (counts.length === 0) wanted.delete(key);
    trim(key);
  };
}

function keyOf(options: DissectionOptions): string {
  return JSON.stringify(startedWith(options));
}

function waiting(key: string): Worker[] {
  return idle.get(key) ?? [];
}

/** Ends what is worn and what nobody will need; the oldest is the one that stays. */
function trim(key: string): void {
  const kept: Worker[] = [];
  const enough = Math.max(1, ...(wanted.get(key) ?? []));
  for (const worker of waiting(key)) {
    const fit = worker.alive && worker.captures < RETIRES_AFTER;
    if (fit && kept.length < enough) kept.push(worker);
    else worker.kill();
  }
  if (kept.length > 0) idle.set(key, kept);
  else idle.delete(key);
}
