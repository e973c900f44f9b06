import { type ErrorCode, WishlabError } from '../errors.js';
import { filterError } from './filter-error.js';
import type { ErrorFacts } from './orders.js';
import type { Subject } from './worker.js';
import { grownError } from './worker-end.js';
import { NO_CAPTURE_LIMITS, type WorkerLimits } from './worker-limits.js';

/** wiretap's numbers (wiretap/wtap.h) that have a code of their own. */
const NOT_REGULAR_FILE = -1;
const RANDOM_OPEN_PIPE = -2;
const UNKNOWN_FORMAT = -3;
const UNSUPPORTED = -4;
const SHORT_READ = -12;
const DECOMPRESSION_NOT_SUPPORTED = -26;

const WHOLE = 'A merge takes whole captures: leave it out.';

/** OUTPUT_NOT_WRITABLE, also for what a worker could not write: it has the same words. */
export function notWritable(path: string, cause: unknown): WishlabError {
  if (cause instanceof WishlabError) return cause;
  return new WishlabError(
    'OUTPUT_NOT_WRITABLE',
    `'${path}' cannot be written: ${(cause as Error).message}. Expected a path in a folder that exists and may be written.`,
    { cause, details: { path } },
  );
}

/** Whether a capture ended before its end: what `damaged: 'keep'` takes for the whole. */
export function isDamage(error: unknown): error is WishlabError {
  return error instanceof WishlabError && /^CAPTURE_(TRUNCATED|DAMAGED)$/.test(error.code);
}

/** What a worker's error means to the caller, and what can be done about it. */
export function failure(
  facts: ErrorFacts,
  { path, opening = false, merging = false }: Subject,
  limits: WorkerLimits = NO_CAPTURE_LIMITS,
): WishlabError {
  const details = { ...facts.details, ...(path === null ? {} : { path }) };
  switch (facts.code) {
    case 'CAPTURE':
      return captureError(facts.message, Number(facts.details['wiretap']), path ?? '', { opening, merging }, details);
    case 'FILTER':
      return filterError(facts);
    case 'ARGUMENT':
      return new WishlabError('OPTION_INVALID', facts.message, { details });
    case 'MEMORY':
      return grownError(facts.message, Number(facts.details['frame']), path, limits);
    case 'NATIVE':
      return new WishlabError('WORKER_DIED', `The dissection failed: ${facts.message}`, { details });
    default:
      return new WishlabError(facts.code as ErrorCode, facts.message, { details });
  }
}

function captureError(
  message: string,
  wiretap: number,
  path: string,
  { opening, merging }: { readonly opening: boolean; readonly merging: boolean },
  details: Record<string, unknown>,
): WishlabError {
  const inHeader = 'No frame of it can be read; is it still being written, or only partly copied?';
  switch (wiretap) {
    case NOT_REGULAR_FILE:
      return new WishlabError('CAPTURE_NOT_READABLE', `'${path}' is a device: expected a capture file.`, { details });
    case RANDOM_OPEN_PIPE:
      return new WishlabError(
        'CAPTURE_NOT_READABLE',
        `'${path}' is no regular file: two passes need one whose frames can be read again. Save the capture first, or give it as '-'.`,
        { details },
      );
    case UNKNOWN_FORMAT:
    case UNSUPPORTED:
    case DECOMPRESSION_NOT_SUPPORTED:
      return new WishlabError(
        'CAPTURE_UNKNOWN_FORMAT',
        `'${path}' is not a capture that Wireshark can read: ${message}. Expected pcap, pcapng or another of its formats, plain or gzip, zstd or lz4 compressed.`,
        { details },
      );
    case SHORT_READ:
      return new WishlabError(
        'CAPTURE_TRUNCATED',
        opening
          ? `'${path}' ends within the header of the file: ${message}. ${inHeader}`
          : `'${path}' ends in the middle of a packet: ${message}. ${merging ? WHOLE : "To work with the frames before the cut: capture(path, { damaged: 'keep' })."}`,
        { details },
      );
    default:
      return new WishlabError(
        wiretap > 0 ? 'CAPTURE_NOT_READABLE' : 'CAPTURE_DAMAGED',
        opening
          ? `'${path}' cannot be opened: ${message}. ${inHeader}`
          : `'${path}' cannot be read further: ${message}. ${merging ? WHOLE : "To work with the frames before that place: capture(path, { damaged: 'keep' })."}`,
        { details },
      );
  }
}
