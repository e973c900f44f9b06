import { WishlabError } from '../errors.js';
import { FrameTree } from '../frame/frame-tree.js';
import { longCall } from '../request/long-call.js';
import type { Request } from '../request/request.js';
import type { CallOptions, Source } from '../request/source.js';

/** Options of a question about one frame, stream or protocol. */
export interface OneCaptureOptions extends CallOptions {
  /** Which capture, by its name, where there are several. */
  readonly capture?: string;
}

/** One frame of a source. */
export function frameOf(
  source: Source,
  request: Request,
  number: number,
  { capture, ...options }: OneCaptureOptions,
): Promise<FrameTree> {
  return longCall(options, async filled => {
    wholeNumber('frame() takes a frame number', number, 1);
    return new FrameTree(await source.ask({ ask: 'frame', number }, capture ?? null, request, filled));
  });
}

/** @throws OPTION_INVALID for what is no frame's or stream's number. */
export function wholeNumber(what: string, number: number, from: number): void {
  if (Number.isSafeInteger(number) && number >= from && number <= 0xffff_ffff) return;
  throw new WishlabError('OPTION_INVALID', `${what}, a whole number from ${from}; it was given ${String(number)}.`);
}
