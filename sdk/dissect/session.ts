import { stat } from 'node:fs/promises';
import { WishlabError, abortedError } from '../errors.js';
import type { Answer, Answers, Question } from '../request/frame.js';
import { ProgressTicker } from '../request/progress-ticker.js';
import type { DissectionOptions, RunOptions } from '../request/request.js';
import type { CallOptions } from '../request/source.js';
import { captureChanged, fileStamp } from './capture-file.js';
import { isDamage } from './failures.js';
import { acquire, release } from './pool.js';
import type { Subject, Worker } from './worker.js';
import { bytesOf, limitsOf } from './worker-limits.js';

/** Frames of the first pass at once, so that progress can be told and an abort is heard. */
const STEP = 4096;

/** What a session is of. */
export interface SessionOf {
  readonly path: string;
  /** What errors call it: the path as given. */
  readonly called: string;
  /** The capture's name. */
  readonly name: string;
  readonly dissection: DissectionOptions;
  readonly run: RunOptions;
}

/** A capture that a worker keeps open, so that frames can be dissected again: one first pass, then answers. */
export class Session {
  /** Questions are answered one after the other; an abort of one must not end another's. */
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly of: SessionOf,
    private readonly worker: Worker,
    private readonly stamp: string,
  ) {}

  /**
   * Cost: one dissection without a tree; the worker's memory is that of libwireshark's own state, some 700 bytes a frame.
   *
   * @throws CAPTURE_NOT_READABLE for what is no regular file, and what reading it throws.
   */
  static async open(of: SessionOf, options: CallOptions): Promise<Session> {
    const facts = await stat(of.path);
    if (!facts.isFile()) {
      throw new WishlabError(
        'CAPTURE_NOT_READABLE',
        `'${of.called}' is no regular file: single frames, streams and objects need one whose frames can be read again. Save the capture first.`,
        { details: { path: of.called } },
      );
    }
    const worker = await acquire(of.dissection, bytesOf(limitsOf(of.run)));
    const session = new Session(of, worker, fileStamp(facts));
    try {
      worker.captures++;
      await session.heeding(options.signal, () => session.load(facts.size, options));
    } catch (error) {
      session.close();
      throw error;
    }
    worker.hold(false);
    return session;
  }

  /** False once its process has ended. */
  get alive(): boolean {
    return this.worker.alive;
  }

  /** @throws CAPTURE_CHANGED where the file is not the one that was opened. */
  async ask<Q extends Question>(question: Q, { signal }: CallOptions): Promise<Answer<Q>> {
    const turn = this.last.then(() => this.heeding(signal, () => this.answer(question)));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Ends the session once the questions under way are answered. */
  async closeWhenQuiet(): Promise<void> {
    await this.last;
    this.close();
  }

  /** Ends the session. It may be called again. */
  close(): void {
    this.worker.kill();
    release(this.worker, this.of.dissection);
  }

  private async answer<Q extends Question>(question: Q): Promise<Answer<Q>> {
    const { path, called, name } = this.of;
    if (fileStamp(await stat(path)) !== this.stamp) {
      this.close();
      throw captureChanged(called, 'Ask again, and it is read anew.');
    }
    this.worker.hold(true);
    try {
      const { sections } = await this.worker.order({ order: 'ask', question }, { path: called });
      const [json, bytes = Buffer.alloc(0)] = sections;
      return { facts: JSON.parse(String(json)) as Answers[Q['ask']], bytes, capture: name };
    } finally {
      this.worker.hold(false);
    }
  }

  private async load(totalBytes: number, { onProgress }: CallOptions): Promise<void> {
    const subject: Subject = { path: this.of.called };
    const progress = { what: 'reading', frames: 0, bytes: 0, totalBytes };
    const ticker = new ProgressTicker(onProgress);
    const limits = limitsOf(this.of.run);
    this.worker.limits = limits;
    await this.worker.order(
      { order: 'open-session', path: this.of.path, memory: bytesOf(limits) },
      { ...subject, opening: true },
    );
    try {
      for (;;) {
        const { facts } = await this.worker.order({ order: 'next', rows: STEP, bytes: 0 }, subject);
        progress.frames = Number(facts['dissected']);
        progress.bytes = Number(facts['bytes']);
        ticker.update(progress);
        if (facts['last'] === true) break;
      }
    } catch (error) {
      if (!isDamage(error) || this.of.run.damaged !== 'keep') throw error;
    }
    await ticker.end(progress);
  }

  /** A dissection that runs cannot be told to stop: its process is ended. */
  private async heeding<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const what = `Reading '${this.of.called}'`;
    if (signal?.aborted) throw abortedError(signal, what);
    const abort = (): void => this.worker.kill(abortedError(signal, what));
    signal?.addEventListener('abort', abort, { once: true });
    try {
      return await work();
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }
}
