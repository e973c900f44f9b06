import type { Request } from '../request/request.js';
import type { CaptureFile } from './capture-file.js';
import type { Reading } from './orders.js';
import type { Shares } from './shares.js';
import { bytesOf, limitsOf } from './worker-limits.js';

/** How a file is read for a request. @param limit 0 for all of its frames. */
export function readingOf(
  { path }: CaptureFile,
  { displayFilters, dissection, run }: Request,
  limit: number,
  shares: Shares,
): Reading {
  return {
    ...{ path, displayFilters, limit, twoPass: dissection.twoPass ?? false },
    ...{ shares: shares.count, uneven: shares.asked },
    ...{ leftOut: [], leftOutFirst: [], after: 0 },
    memory: bytesOf(limitsOf(run)),
  };
}
