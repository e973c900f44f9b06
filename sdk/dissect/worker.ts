import { type ChildProcess, fork } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { WishlabError } from '../errors.js';
import { installed } from '../installed.js';
import type { DissectionOptions } from '../request/request.js';
import { CoreWaits } from './core-waits.js';
import { failure } from './failures.js';
import { type Message, MessageDecoder } from './frame-stream.js';
import { type Mark, ProgressMark } from './progress-mark.js';
import { StallWatch } from './stall-watch.js';
import { type WorkerEnd, diedError, stalledError } from './worker-end.js';
import { NO_CAPTURE_LIMITS, type WorkerLimits } from './worker-limits.js';
import type { ErrorFacts, Order, WorkerOptions } from './orders.js';
import { configDirOf } from './start-options.js';

const ENTRY = fileURLToPath(installed('dist/worker.js'));
/** A folder that is not there: libwireshark looks for personal plugins under it. */
const NO_HOME = fileURLToPath(installed('dist/no-home'));
/** How much of a worker's standard error is kept to explain its end. */
const STDERR_KEPT = 4096;

interface Pending {
  resolve(message: Message): void;
  reject(error: Error): void;
}

/** What an order was about, for the error's text. */
export interface Subject {
  readonly path: string | null;
  /** Whether the capture is opened only now: none of its frames has been read. */
  readonly opening?: boolean;
  /** Whether it is read to be merged with others. */
  readonly merging?: boolean;
  /** Whether it is no regular file, whose bytes may keep it waiting. */
  readonly pipe?: boolean;
}

/**
 * A worker process, seen from the notebook's. Orders are answered in turn; several may be under way. When the process
 * ends for whatever reason, every order under way is rejected with WORKER_DIED.
 */
export class Worker {
  /** Captures opened so far; a worker retires after some, since libwireshark leaks 11 MB with each. */
  captures = 0;
  /** What it may take for what is asked of it now. */
  limits: WorkerLimits = NO_CAPTURE_LIMITS;
  private readonly child: ChildProcess;
  private readonly pending: (Pending & { subject: Subject })[] = [];
  private stderr = '';
  private ended: WishlabError | null = null;
  private progress: ProgressMark | null = null;
  private readonly watch = new StallWatch({
    mark: () => this.mark(),
    waits: () => new CoreWaits(this.child.pid ?? 0),
    waitsForInput: () => this.pending[0]?.subject.pipe ?? false,
    seconds: () => this.limits.frameSeconds,
    stalled: seconds => this.kill(stalledError(this.endNow('stands still'), seconds)),
  });
  /** Resolves when libwireshark is up. */
  readonly started: Promise<{ version: string }>;

  constructor(options: DissectionOptions) {
    const argument: WorkerOptions = { ...options, parent: process.pid, configDir: configDirOf(process.env) };
    this.child = fork(ENTRY, [JSON.stringify(argument)], {
      execArgv: [],
      env: hermetic(process.env),
      serialization: 'json',
      // A group of its own: what a terminal or Jupyter sends to the notebook's group is not for workers.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'ipc'],
    });
    const decoder = new MessageDecoder(message => this.settle(message));
    (this.child.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      this.watch.heard();
      decoder.push(chunk);
    });
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr = (this.stderr + chunk.toString()).slice(-STDERR_KEPT);
    });
    this.child.once('error', error => this.end(`did not start: ${error.message}`, null, error));
    this.child.once('close', (code, signal) =>
      this.end(signal ? `was ended by ${signal}` : `ended with code ${code}`, signal),
    );
    this.started = this.expect({ path: null }).then(({ facts }) => {
      this.progress = new ProgressMark(this.child.pid ?? 0, Number(facts['progress']));
      return { version: String(facts['version']) };
    });
    // Whoever uses the worker awaits `started`; an unused one may fail quietly.
    this.started.catch(() => undefined);
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** False once the process has ended or was told to. */
  get alive(): boolean {
    return this.ended === null && !this.child.killed && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Sends one order; resolves with its answer, rejects with the error that it means. */
  order(order: Order, subject: Subject): Promise<Message> {
    if (this.ended) return Promise.reject(this.ended);
    const answer = this.expect(subject);
    this.child.send(order, error => {
      // A process that cannot be reached is gone, or of no use: its end, which comes as an event, says how.
      if (error) this.child.kill('SIGKILL');
    });
    return answer;
  }

  /** Ends the process at once, whatever it does; orders under way are rejected with `reason`. */
  kill(reason: WishlabError | null = null): void {
    if (reason) this.ended = reason;
    this.child.kill('SIGKILL');
  }

  /** Whether the process keeps the caller's event loop alive: yes while it works, no while it waits. */
  hold(held: boolean): void {
    const handles = [this.child, this.child.channel, this.child.stdio[3], this.child.stderr];
    for (const handle of handles as ({ ref?(): void; unref?(): void } | null | undefined)[]) {
      if (held) handle?.ref?.();
      else handle?.unref?.();
    }
  }

  private expect(subject: Subject): Promise<Message> {
    return new Promise((resolve, reject) => {
      this.pending.push({ resolve, reject, subject });
      this.watch.start();
    });
  }

  private settle(message: Message): void {
    const next = this.pending.shift();
    if (this.pending.length === 0) this.watch.stop();
    const error = message.facts['error'] as ErrorFacts | undefined;
    if (error) next?.reject(failure(error, next.subject, this.limits));
    else next?.resolve(message);
  }

  private mark(): Mark | null {
    return this.progress?.read() ?? null;
  }

  private endNow(how: string): WorkerEnd {
    const path = this.pending.find(each => each.subject.path !== null)?.subject.path ?? null;
    const { limits } = this;
    return { how, pid: this.child.pid, path, mark: this.mark(), said: this.stderr.trim(), limits };
  }

  private end(how: string, signal: NodeJS.Signals | null, cause?: Error): void {
    this.watch.stop();
    this.ended ??= diedError({ ...this.endNow(how), signal, cause });
    this.progress?.close();
    for (const each of this.pending.splice(0)) each.reject(this.ended);
  }
}

/**
 * The environment without what changes a dissection (Wireshark's variables, home and its plugins, zone and language) and without
 * what is meant for Node programs: extra certificate authorities take a worker 40 ms to read.
 */
function hermetic(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(WIRESHARK_|XDG_|LC_|LANG|NODE_)/.test(name));
  return { ...Object.fromEntries(kept), HOME: NO_HOME, TZ: 'UTC', LC_ALL: 'C.UTF-8' };
}
