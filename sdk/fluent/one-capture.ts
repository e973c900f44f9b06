import { FrameTree } from '../frame/frame-tree.js';
import { type OptionSchemas, checkOptions, checkValue } from '../request/check.js';
import { CALL_OPTIONS, numberFrom, text } from '../request/expected.js';
import { longCall } from '../request/long-call.js';
import type { Request } from '../request/request.js';
import type { CallOptions, Source } from '../request/source.js';

/** Options of a question about one frame, stream or protocol. */
export interface OneCaptureOptions extends CallOptions {
  /** Which capture, by its name, where there are several. */
  readonly capture?: string;
}

/** What these options may be. */
export const ONE_CAPTURE_OPTIONS: OptionSchemas<OneCaptureOptions> = { ...CALL_OPTIONS, capture: text };

/** One frame of a source. */
export async function frameOf(
  source: Source,
  request: Request,
  number: number,
  given: OneCaptureOptions,
): Promise<FrameTree> {
  checkOptions('frame()', ONE_CAPTURE_OPTIONS, given);
  checkValue('frame() takes a frame number,', numberFrom(1), number);
  const { capture, ...options } = given;
  return longCall(options, async filled => {
    return new FrameTree(await source.ask({ ask: 'frame', number }, capture ?? null, request, filled));
  });
}
