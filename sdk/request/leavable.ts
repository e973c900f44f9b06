import type { CallOptions } from './source.js';

/** What {@link leavable} makes. */
interface Leavable<T> extends AsyncIterable<T> {
  [Symbol.asyncIterator](): AsyncIterator<T, void, undefined>;
}

/**
 * Items that may be left while one of them is being made: `return()` then aborts the making and waits for no item, as a generator alone
 * would. The `next()` that was waiting says that there are no more.
 *
 * @param open makes the items under the signal that it is given; each iteration anew.
 * @example
 * ```ts
 * const batches = leavable({}, options => source.documents(request, options));
 * ```
 */
export function leavable<T>(options: CallOptions, open: (filled: CallOptions) => AsyncIterable<T>): Leavable<T> {
  return { [Symbol.asyncIterator]: () => iteratorOf(options, open) };
}

function iteratorOf<T>(
  { signal, ...options }: CallOptions,
  open: (filled: CallOptions) => AsyncIterable<T>,
): AsyncIterator<T, void, undefined> {
  const left = new AbortController();
  const signals = [left.signal, ...(signal ? [signal] : [])];
  const made = open({ ...options, signal: AbortSignal.any(signals) });
  const items = made[Symbol.asyncIterator]() as AsyncIterator<T, unknown, undefined>;
  let waiting = 0;
  return {
    async next() {
      waiting++;
      try {
        const next = await items.next();
        return next.done === true ? { done: true, value: undefined } : next;
      } catch (error) {
        if (left.signal.aborted) return { done: true, value: undefined };
        throw error;
      } finally {
        waiting--;
      }
    },
    async return() {
      if (waiting > 0) left.abort();
      await items.return?.();
      return { done: true, value: undefined };
    },
  };
}
