import { stat } from 'node:fs/promises';
import { WishlabError, abortedError } from '../errors.js';
import type { DissectionOptions, RunOptions } from '../request/request.js';
import { isDamage } from './failures.js';
import type { Message } from './frame-stream.js';
import { LeftOutFrames } from './left-out-frames.js';
import type { Order } from './orders.js';
import { learn } from './shares.js';
import { acquire, release } from './pool.js';
import type { Subject, Worker } from './worker.js';
import { NO_CAPTURE_LIMITS, bytesOf, limitsOf } from './worker-limits.js';

/** A batch ends by count, or by bytes. */
const ROWS = 16_384;
const BYTES = 4 << 20;
/** Batches asked for ahead of the consumer: one is made while another is used. A slow consumer stops the dissection. */
const AHEAD = 2;

/** One capture to read, whichever way. */
export interface ReadJob {
  readonly open: Extract<Order, { order: 'open-columns' | 'open-documents' }>;
  /** What people know it as. */
  readonly name: string;
  readonly options: DissectionOptions;
  readonly run: RunOptions;
  readonly signal: AbortSignal | undefined;
}

/**
 * The answer to the open order first, then every batch; a kept damage ends it with a message `{damage}`. Where frames that end a worker
 * are left out, a message has them as its `skipped`.
 */
export async function* readCapture(job: ReadJob): AsyncGenerator<Message, void, undefined> {
  const leftOut = new LeftOutFrames(job.run.onCrash);
  for (;;) {
    try {
      for await (const message of attempt({ ...job, open: { ...job.open, ...leftOut.reading() } }))
        yield* leftOut.pass(message);
      return;
    } catch (error) {
      leftOut.after(error);
    }
  }
}

async function* attempt(job: ReadJob): AsyncGenerator<Message, void, undefined> {
  const { open, name, signal } = job;
  const pipe = !(await stat(open.path)).isFile();
  const subject: Subject = { path: name, pipe };
  const what = `Reading '${name}'`;
  if (signal?.aborted) throw abortedError(signal, what);
  const worker = await acquire(job.options, bytesOf(limitsOf(job.run)));
  const abort = (): void => worker.kill(abortedError(signal, what));
  signal?.addEventListener('abort', abort, { once: true });
  let whole = false;
  try {
    if (signal?.aborted) throw abortedError(signal, what);
    worker.captures++;
    worker.limits = limitsOf(job.run);
    const reading = open.order === 'open-columns' ? open.depth : 'documents';
    const opened = await worker.order(open, { ...subject, opening: true });
    learn(open.path, reading, open.displayFilters, opened.facts['against']);
    yield opened;
    for await (const message of batches(worker, subject, job.run.damaged)) {
      learn(open.path, reading, open.displayFilters, message.facts['against']);
      yield message;
    }
    await worker.order({ order: 'close' }, subject);
    whole = true;
  } catch (error) {
    // The worker answered, so it is as good as before: only its capture has to be closed.
    whole =
      error instanceof WishlabError &&
      !error.code.startsWith('WORKER_') &&
      worker.alive &&
      (await closes(worker, subject));
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
    // An abandoned iteration may leave a dissection running: that process is of no more use.
    if (!whole) worker.kill();
    worker.limits = NO_CAPTURE_LIMITS;
    release(worker, job.options);
  }
}

async function* batches(
  worker: Worker,
  subject: Subject,
  damaged: RunOptions['damaged'],
): AsyncGenerator<Message, void> {
  const asked: Promise<Message>[] = [];
  const ask = (): void => {
    const answer = worker.order({ order: 'next', rows: ROWS, bytes: BYTES }, subject);
    // One that nobody awaits any more must not count as unhandled.
    answer.catch(() => undefined);
    asked.push(answer);
  };
  for (let i = 0; i < AHEAD; i++) ask();
  try {
    for (let next = asked.shift(); next; next = asked.shift()) {
      const message = await next;
      if (message.facts['last'] === true) {
        // What was asked for ahead comes back empty.
        await Promise.all(asked);
        yield message;
        return;
      }
      ask();
      yield message;
    }
  } catch (error) {
    if (damaged !== 'keep' || !isDamage(error)) throw error;
    await Promise.allSettled(asked);
    yield { facts: { damage: error.message }, sections: [] };
  }
}

async function closes(worker: Worker, subject: Subject): Promise<boolean> {
  try {
    await worker.order({ order: 'close' }, subject);
    return true;
  } catch {
    return false;
  }
}
