import { errorText } from './error-text.js';
import { visibleLines } from './escape.js';

/** The stable codes of {@link WishlabError}; a program decides on these, a person reads the message. */
export type ErrorCode =
  | 'CAPTURE_NOT_FOUND'
  | 'CAPTURE_IS_DIRECTORY'
  | 'CAPTURE_NOT_READABLE'
  | 'CAPTURE_EMPTY'
  | 'CAPTURE_UNKNOWN_FORMAT'
  | 'CAPTURE_TRUNCATED'
  | 'CAPTURE_DAMAGED'
  | 'CAPTURE_CHANGED'
  | 'FILTER_INVALID'
  | 'FIELD_UNKNOWN'
  | 'COLUMN_MISSING'
  | 'COLUMN_CONFLICT'
  | 'EXPRESSION_INVALID'
  | 'OPTION_INVALID'
  | 'BINDING_MISSING'
  | 'WORKER_DIED'
  | 'WORKER_STALLED'
  | 'WORKER_MEMORY'
  | 'CHART_KIND'
  | 'FONT_MISSING'
  | 'TABLE_KIND'
  | 'OUTPUT_NOT_WRITABLE'
  | 'ELASTICSEARCH_REFUSED'
  | 'ELASTICSEARCH_UNREACHABLE'
  | 'ELASTICSEARCH_VERSION'
  | 'INDEX_EXISTS'
  | 'INDEX_MISSING'
  | 'INDEX_OPTIONS_DIFFER'
  | 'ABORTED';

/** What an error carries besides its message. */
export interface WishlabErrorOptions extends ErrorOptions {
  /** Facts a program may want: the path, the filter, the column of the caret, the HTTP status. */
  details?: Readonly<Record<string, unknown>>;
}

/**
 * The one class of error that wishlab throws.
 *
 * The message says what was expected, what came and the way out. Control characters of what it quotes (a path, a filter, a packet's text) are made
 * visible: it may end in a log or a terminal. Its lines stay lines; `details` has the values as they came.
 *
 * @example
 * ```ts
 * try {
 *   await capture('missing.pcap').table();
 * } catch (error) {
 *   if (error instanceof WishlabError) console.log(error.code); // CAPTURE_NOT_FOUND
 * }
 * ```
 */
export class WishlabError extends Error {
  /** Always `WishlabError`. */
  override readonly name = 'WishlabError';
  /** What a program decides on. */
  readonly code: ErrorCode;
  /** Facts beside the message. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: WishlabErrorOptions = {}) {
    super(visibleLines(message), 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.details = options.details ?? {};
  }

  /** What a cell or a terminal shows: the message first, then the stack, folded to the caller's part of it. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return errorText(this);
  }
}

/** The error of a call that its `AbortSignal` ended; `cause` is the signal's reason. */
export function abortedError(signal: AbortSignal | undefined, what: string): WishlabError {
  return new WishlabError('ABORTED', `${what} was aborted.`, { cause: signal?.reason });
}
