import { WishlabError } from '../errors.js';
import type { FrameTree } from '../frame/frame-tree.js';
import type { CallOptions, CaptureIdentity } from '../request/source.js';
import type { OneCaptureOptions } from './one-capture.js';

/** Where a table's rows came from, for what its columns do not hold. */
export interface TableOrigin {
  /** Its captures' identities; they are computed where documents are made. */
  identities(options: CallOptions): Promise<readonly CaptureIdentity[]>;
  /** One frame of one of its captures. */
  frame(number: number, options: OneCaptureOptions): Promise<FrameTree>;
}

/** The origin of a table that nobody read. */
export const NO_ORIGIN: TableOrigin = {
  identities: () => Promise.resolve([]),
  frame: () =>
    Promise.reject(
      new WishlabError(
        'TABLE_KIND',
        'This table was not read from a capture, so there is no frame behind its rows. Ask the capture: capture(path).frame(number).',
      ),
    ),
};
