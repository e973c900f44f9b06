import * as v from 'valibot';
import type { OptionSchemas } from '../request/check.js';
import { CALL_OPTIONS, flag, whole } from '../request/expected.js';
import type { Progress } from '../request/source.js';

/** How documents are written; the defaults suit a server on the same machine and one far away. */
export interface BulkOptions {
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
  /** Bounds of the random pause before a retry, by default 100 and 10,000 ms; it doubles from the first to the second. */
  readonly firstDelayMs?: number | undefined;
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
