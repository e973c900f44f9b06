import { resolve } from 'node:path';
import * as v from 'valibot';
import { type Schema, checkOptions, checkValue } from '../request/check.js';
import { START_SCHEMAS, dissectionOf } from '../request/dissection.js';
import { flag, oneOf, whole } from '../request/expected.js';
import { BASE_COLUMNS, type DissectionOptions, type Request } from '../request/request.js';

/** What `capture()` takes beside its path. */
export interface CaptureOptions extends Partial<Omit<DissectionOptions, 'twoPass'>> {
  /**
   * Worker processes at once, by default as many as there are cores; each has one capture at a time. A single capture of 8 MB or more is split
   * over as many; with a number of workers, one of any size.
   */
  readonly workers?: number;
  /**
   * What a capture that is cut or damaged does: `error` (the default) hands its readable frames to iterations and then
   * throws; `keep` takes them for the whole, and `meta.damage` says why they end.
   */
  readonly damaged?: 'error' | 'keep';
  /**
   * What a frame does at which a worker ends, by a crash, a stand-still or want of memory: `error` (the default) ends the call with
   * WORKER_DIED, WORKER_STALLED or WORKER_MEMORY, which name it; `skip` goes on without it, and `meta.skipped` and the ledger have it.
   *
   * Cost of each: the frames before it are dissected again. At most a hundred of a capture are left out.
   */
  readonly onCrash?: 'error' | 'skip';
  /** Seconds that a worker may go without progress, at a frame or since it was stopped there, until it is ended; by default 60. Between frames it has 60 at least. */
  readonly frameSeconds?: number;
  /** Megabytes of memory that each worker may take, from 256; by default a quarter of what the machine, or the container, has, and at least 1024. */
  readonly workerMegabytes?: number;
  /**
   * Several captures as one, its frames in the order of their times, as mergecap writes it: streams may go over from one file to the next. They are
   * copied into one temporary file first; a capture that is damaged is an error then.
   */
  readonly merge?: boolean;
}

const EXPECTED_PATHS = 'takes the path of a capture, a list of paths or a wildcard';

const PATHS = v.union(
  [
    v.pipe(v.string(), v.nonEmpty(EXPECTED_PATHS)),
    v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(EXPECTED_PATHS))), v.nonEmpty(EXPECTED_PATHS)),
  ],
  EXPECTED_PATHS,
);

const SECONDS = 'a whole number of seconds from 1 to 86400';
const MEGABYTES = 'a whole number of megabytes from 256: libwireshark and Node take 170 before the first frame';

const EXPECTED_PATH = 'takes the path of the file to write';

/** What the verbs of a Capture take. */
export const FILTER: Schema = v.string(
  'takes a display filter as text (a condition in JavaScript goes to the table: (await capture.table()).filter(d => …))',
);
export const DEPTH: Schema = v.picklist(['auto', 'full'], "takes 'auto' or 'full'");
export const FRAMES: Schema = whole(1, 'takes how many frames, a whole number from 1');
export const PATH: Schema = v.pipe(v.string(EXPECTED_PATH), v.nonEmpty(EXPECTED_PATH));

/** The paths that `capture()` was given. */
export function pathsOf(path: string | readonly string[]): readonly string[] {
  checkValue('capture()', PATHS, path);
  return typeof path === 'string' ? [path] : [...path];
}

/** What is wanted of captures before any verb: every frame, with the base columns. */
export function requestOf(options: CaptureOptions): Request {
  checkOptions<CaptureOptions>(
    'capture()',
    {
      ...{ workers: v.optional(whole(1)), ...START_SCHEMAS, merge: flag },
      ...{ damaged: oneOf('error', 'keep'), onCrash: oneOf('error', 'skip') },
      frameSeconds: v.optional(v.pipe(whole(1, SECONDS), v.maxValue(86_400, SECONDS))),
      workerMegabytes: v.optional(v.pipe(whole(256, MEGABYTES), v.maxValue(1 << 24, MEGABYTES))),
    },
    options,
  );
  const { keyLog, profile } = options;
  return Object.freeze<Request>({
    displayFilters: [],
    base: BASE_COLUMNS,
    wishes: [],
    keepEmpty: false,
    limit: null,
    dissection: dissectionOf({
      ...options,
      // The paths are looked up where the Capture was made, whichever worker has them.
      ...(keyLog === undefined ? {} : { keyLog: resolve(keyLog) }),
      ...(profile?.includes('/') === true ? { profile: resolve(profile) } : {}),
    }),
    run: {
      workers: options.workers ?? null,
      damaged: options.damaged ?? 'error',
      onCrash: options.onCrash ?? 'error',
      frameSeconds: options.frameSeconds ?? null,
      workerMegabytes: options.workerMegabytes ?? null,
      depth: 'auto',
    },
  });
}
