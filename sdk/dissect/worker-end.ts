import { type ErrorCode, WishlabError } from '../errors.js';
import type { Mark } from './progress-mark.js';
import type { WorkerLimits } from './worker-limits.js';

/** What is known of a worker that has ended, or had to be. */
export interface WorkerEnd {
  /** `was ended by SIGSEGV`. */
  readonly how: string;
  /** The signal that ended it, unless it was ended from here. */
  readonly signal?: NodeJS.Signals | null;
  readonly cause?: Error | undefined;
  readonly pid: number | undefined;
  /** The capture that it had, as people know it. */
  readonly path: string | null;
  readonly mark: Mark | null;
  /** The end of its standard error. */
  readonly said: string;
  readonly limits: WorkerLimits;
}

/** What GLib, C++, V8 and Node say when there is no more memory. */
const NO_MEMORY = /failed to allocate|bad_alloc|out of memory|Array buffer allocation failed|Cannot allocate memory/i;

/** The facts by which a run decides whether it goes on without the frame. */
export interface CrashFacts {
  /** The frame that was dissected; null where the end is no frame's. */
  readonly frame: number | null;
  /** Whether that was in the first of two passes. */
  readonly firstPass: boolean;
  /** Whether the frame itself is the reason, by what ended the process. */
  readonly sure: boolean;
  /** In a few words. */
  readonly reason: string;
}

/** The signals by which a process ends itself; others, SIGKILL above all, come from outside. */
const OWN_SIGNALS: ReadonlySet<string> = new Set(['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGILL', 'SIGTRAP']);

/** The error of a worker that ended: WORKER_DIED, or WORKER_MEMORY where it said that it got no more. */
export function diedError(end: WorkerEnd): WishlabError {
  const { how, said, limits, cause } = end;
  const memory = NO_MEMORY.test(said);
  const code: ErrorCode = memory ? 'WORKER_MEMORY' : 'WORKER_DIED';
  const why = memory
    ? `The worker process got no more memory${limitText(limits)}, and ${how}${place(end)}.`
    : `The worker process ${how}${place(end)}.`;
  return new WishlabError(
    code,
    `${why}${said === '' ? '' : ` It said: ${said}`} ${memory ? MEMORY_OUT : wayOut(end)}`,
    {
      details: detailsOf(end, OWN_SIGNALS.has(end.signal ?? '') && !memory, memory ? 'it got no more memory' : how),
      ...(cause ? { cause } : {}),
    },
  );
}

/** The error of a worker that is ended since it makes no progress. */
export function stalledError(end: WorkerEnd, seconds: number): WishlabError {
  return new WishlabError(
    'WORKER_STALLED',
    `The worker process made no progress for ${seconds} s${place(end)}, and was ended. ${wayOut(end)} A longer patience: { frameSeconds: ${seconds * 10} }.`,
    { details: detailsOf(end, false, `it made no progress for ${seconds} s`) },
  );
}

/** The error of a dissection whose state has grown up to the ceiling, before it meets it. */
export function grownError(message: string, frame: number, path: string | null, limits: WorkerLimits): WishlabError {
  const of = path === null ? '' : ` of '${path}'`;
  return new WishlabError(
    'WORKER_MEMORY',
    `At frame ${frame}${of} ${message}, near the ceiling${limitText(limits)}. ${MEMORY_OUT}`,
    { details: { path, frame, grown: true } },
  );
}

const MEMORY_OUT =
  'The ways out: a higher ceiling, capture(path, { workerMegabytes: … }); fewer frames, by .limit(n) or by editcap; less state, by a table of TCP/IP columns or { disable: […] }.';

function limitText({ workerMegabytes }: WorkerLimits): string {
  return workerMegabytes === null ? '' : ` of ${workerMegabytes} MB`;
}

/** `while it dissected frame 17 of 'x.pcap'`. */
function place({ path, mark }: WorkerEnd): string {
  if (path === null) return '';
  if (mark?.phase === 'reading') return ` while it read frame ${mark.frame + 1} of '${path}'`;
  const frame = frameOf(mark);
  return frame === null ? ` while it worked on '${path}'` : ` while it dissected frame ${frame} of '${path}'`;
}

function wayOut({ path, mark }: WorkerEnd): string {
  const next = 'The next call starts a new one.';
  if (path === null || frameOf(mark) === null) return next;
  return `${next} To go on without a frame that ends it: capture(path, { onCrash: 'skip' }).`;
}

function frameOf(mark: Mark | null): number | null {
  return mark && (mark.phase === 'dissecting' || mark.phase === 'first pass') ? mark.frame : null;
}

function detailsOf(
  { path, pid, mark, signal }: WorkerEnd,
  sure: boolean,
  reason: string,
): Readonly<Record<string, unknown>> & CrashFacts {
  const frame = path === null ? null : frameOf(mark);
  return {
    path,
    pid: pid ?? null,
    signal: signal ?? null,
    frame,
    firstPass: mark?.phase === 'first pass',
    sure,
    reason,
  };
}
