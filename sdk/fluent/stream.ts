import { leavable } from '../request/leavable.js';
import { longCall, longIteration } from '../request/long-call.js';
import type { CallOptions } from '../request/source.js';

/**
 * Items as they are made: the consumer pulls, and a slow one stops the dissection. Each iteration runs anew; one that is
 * abandoned (`break`, or `return()` while an item is being made) ends the work.
 *
 * @example
 * ```ts
 * for await (const part of capture('bulk.pcapng').batches()) console.log(part.numRows());
 * ```
 */
export class Stream<T> implements AsyncIterable<T> {
  /** @internal */
  constructor(
    private readonly options: CallOptions,
    private readonly open: (options: CallOptions) => AsyncIterable<T>,
  ) {}

  /**
   * One run over the items; `for await` calls it. Throws what the call that made the stream throws.
   *
   * @example
   * ```ts
   * const parts = capture('bulk.pcapng').batches()[Symbol.asyncIterator]();
   * const { value } = await parts.next();
   * ```
   */
  [Symbol.asyncIterator](): AsyncIterator<T, void, undefined> {
    return leavable(this.options, filled => longIteration(filled, this.open))[Symbol.asyncIterator]();
  }

  /**
   * Calls `use` with each item, one after the other, and waits for what it returns: a notebook's cell has no `for await` at its
   * top level.
   *
   * @returns how many items there were.
   * @throws what the call that made the stream throws, and what `use` throws.
   * @example
   * ```ts
   * let frames = 0;
   * await capture('bulk.pcapng').documents().forEach(batch => (frames += batch.frames.length));
   * frames; // 8684
   * ```
   */
  forEach(use: (item: T) => unknown): Promise<number> {
    return longCall(this.options, async filled => {
      let items = 0;
      for await (const item of this.open(filled)) {
        await use(item);
        items++;
      }
      return items;
    });
  }
}
