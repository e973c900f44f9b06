import * as v from 'valibot';
import type { OptionSchemas } from '../request/check.js';
import { CALL_OPTIONS, flag, whole } from '../request/expected.js';
import type { Progress } from '../request/source.js';

/** How documents are written; the defaults suit a server on the same machine and one far away. */
export interface BulkOptions {
  /** Ends the call after the requests under way; the ledger so far is in the error's `details.ledger`. */
  readonly signal?: AbortSignal | undefined;
  /** Called at most ten times a second: documents (as `frames`) and bytes that Elasticsearch has answered for. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Bytes of a request, by default 5 MB; a server that takes less teaches the writer its limit. */
  readonly batchBytes?: number | undefined;
  /**
   * Compresses requests: fewer bytes for more CPU time, so for a server far away. By default as
   * the client is set.
   */
  readonly gzip?: boolean | undefined;
  /** Tries in a row without progress, after the first, before a fault counts as lasting; by default 12, some 35 seconds. */
  readonly maxRetries?: number | undefined;
  /** The random pause before the first retry, by default up to 100 ms; it doubles up to `maxDelayMs`, by default 10,000 ms. */
  readonly firstDelayMs?: number | undefined;
  /** The longest such pause. */
  readonly maxDelayMs?: number | undefined;
}

/** What these options may be. */
export const BULK_OPTIONS: OptionSchemas<BulkOptions> = {
  ...CALL_OPTIONS,
  batchBytes: v.optional(whole(1)),
  gzip: flag,
  maxRetries: v.optional(whole(0)),
  firstDelayMs: v.optional(whole(0)),
  maxDelayMs: v.optional(whole(0)),
};
