import { type Request, joinedFilter } from '../request/request.js';
import type { CaptureFile } from './capture-file.js';
import type { Depth } from './depth.js';
import { isTransportField } from './transport-fields.js';

/** From this size on a capture is split without being told to: below, what is to be gained is little. */
const WORTH_BYTES = 8 << 20;
/** The same for a limit. */
const WORTH_FRAMES = 20_000;

/** The releases for which it is proved that a capture can be split (native/src/wireshark_version.cc). */
const PROVED = /^4\.0\./;
/** What a filter asks of other processes' frames (native/src/separable.cc). */
const ACROSS = /\b(?:tcp\.stream|udp\.stream|frame\.time_delta_displayed)\b/;

/** How a capture is read: what is dissected decides what is met. */
export type Reading = Depth | 'documents';

/** Why a capture had to be dissected by one process, as it turned out; the latest ones. */
const known = new Map<string, string>();
const KNOWN = 1000;

/** A filter may itself be what speaks against a split. */
const keyOf = (path: string, reading: Reading, displayFilters: readonly string[]): string =>
  JSON.stringify([path, reading, joinedFilter(displayFilters)]);

/** Keeps in mind what a worker says of a capture that it was to split, so that the next such call does not try again. */
export function learn(path: string, reading: Reading, displayFilters: readonly string[], against: unknown): void {
  if (typeof against !== 'string' || against === '') return;
  known.set(keyOf(path, reading, displayFilters), against);
  for (const oldest of known.keys()) {
    if (known.size <= KNOWN) return;
    known.delete(oldest);
  }
}

/** By how many processes a capture is dissected, and what decided, in a form for people. */
export interface Shares {
  /** 1 where it is not split; it may turn out not to be possible where it is more. */
  readonly count: number;
  /** Even where one pair of hosts, or one connection, has most of it. */
  readonly asked: boolean;
  /** Why there is one; null where there are several. */
  readonly against: string | null;
}

/** What is known before the capture is read; `workers` is how many processes may run, `version` libwireshark's where it is known. */
export function sharesOf(
  files: readonly CaptureFile[],
  request: Request,
  {
    workers,
    reading,
    version,
  }: { readonly workers: number; readonly reading: Reading; readonly version?: string | undefined },
): Shares {
  const asked = request.run.workers !== null;
  const [file] = files;
  const against =
    reasonAgainst(files, request, workers, asked) ??
    (version === undefined || PROVED.test(version) ? null : 'splitting is proved for Wireshark 4.0 alone') ??
    (file ? (known.get(keyOf(file.path, reading, request.displayFilters)) ?? null) : null);
  return { count: against === null ? workers : 1, asked, against };
}

function reasonAgainst(
  files: readonly CaptureFile[],
  { dissection, limit, displayFilters }: Request,
  workers: number,
  asked: boolean,
): string | null {
  const [file] = files;
  if (workers < 2) return 'there is one worker';
  if (!file || files.length > 1) return 'captures are spread over workers whole';
  if (dissection.twoPass === true) return 'there are two passes';
  if (dissection.profile !== undefined) return `the profile ${dissection.profile} may have anything`;
  if (dissection.keyLog !== undefined) return 'keys may open connections of other hosts';
  if ((dissection.nameResolution ?? []).length > 0) return 'a name may come from another connection';
  const preference = dissection.preferences.find(each => !isTransportField(each.split(':', 1)[0] ?? ''));
  if (preference !== undefined) return `the preference ${preference} may reach across connections`;
  const filter = joinedFilter(displayFilters);
  const across = ACROSS.exec(filter)?.[0];
  if (across !== undefined) return `the filter looks at ${across}`;
  if (filter !== '' && limit !== null) return 'the frames that pass the filter are counted, for a limit';
  if (asked) return null;
  if (file.size < WORTH_BYTES) return `it is smaller than ${WORTH_BYTES >> 20} MB`;
  return limit !== null && limit < WORTH_FRAMES ? `the limit is less than ${WORTH_FRAMES} frames` : null;
}
