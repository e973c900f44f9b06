import * as v from 'valibot';
import { checkOptions, checkValue } from '../request/check.js';
import { oneOf, preferences, whole } from '../request/expected.js';
import { BASE_COLUMNS, type Request } from '../request/request.js';

/** What `capture()` takes beside its path. */
export interface CaptureOptions {
  /** Worker processes at once, by default as many as there are cores; each has one capture at a time. */
  readonly workers?: number;
  /** Wireshark preferences, `name:value` as tshark's `-o` takes them: `tcp.desegment_tcp_streams:FALSE`. */
  readonly preferences?: readonly string[];
  /**
   * What a capture that is cut or damaged does: `error` (the default) hands its readable frames to iterations and then
   * throws; `keep` takes them for the whole, and `meta.damage` says why they end.
   */
  readonly damaged?: 'error' | 'keep';
}

const EXPECTED_PATHS = 'takes the path of a capture, a list of paths or a wildcard';

const PATHS = v.union(
  [v.pipe(v.string(), v.nonEmpty()), v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty())],
  EXPECTED_PATHS,
);

const EXPECTED_PATH = 'takes the path of the file to write';

/** What the verbs of a Capture take. */
export const FILTER = v.string(
  'takes a display filter as text (a condition in JavaScript goes to the table: (await capture.table()).filter(d => …))',
);
export const DEPTH = v.picklist(['auto', 'full'], "takes 'auto' or 'full'");
export const FRAMES = whole(1, 'takes how many frames, a whole number from 1');
export const PATH = v.pipe(v.string(EXPECTED_PATH), v.nonEmpty(EXPECTED_PATH));

/** The paths that `capture()` was given. */
export function pathsOf(path: string | readonly string[]): readonly string[] {
  checkValue('capture()', PATHS, path);
  return typeof path === 'string' ? [path] : [...path];
}

/** What is wanted of captures before any verb: every frame, with the base columns. */
export function requestOf(options: CaptureOptions): Request {
  checkOptions<CaptureOptions>(
    'capture()',
    { workers: v.optional(whole(1)), preferences, damaged: oneOf('error', 'keep') },
    options,
  );
  return Object.freeze<Request>({
    displayFilters: [],
    base: BASE_COLUMNS,
    wishes: [],
    keepEmpty: false,
    limit: null,
    dissection: { preferences: [...(options.preferences ?? [])] },
    run: { workers: options.workers ?? null, damaged: options.damaged ?? 'error', depth: 'auto' },
  });
}
