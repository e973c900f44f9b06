/** Items of which the first is being made already. */
export interface Begun<T> extends AsyncIterable<T> {
  /** Where nobody will ask for them: ends them, the first one that is still being made too, and waits for nothing. */
  abandon(): void;
}

/** Begins with the first item at once, so that it is made while something else is waited for; each further one as it is asked for. */
export function begun<T>(items: AsyncIterable<T>): Begun<T> {
  const iterator = items[Symbol.asyncIterator]();
  const first = iterator.next();
  // Whoever iterates meets its failure.
  first.catch(() => undefined);
  return {
    async *[Symbol.asyncIterator]() {
      try {
        for (let next = await first; !next.done; next = await iterator.next()) yield next.value;
      } finally {
        await iterator.return?.();
      }
    },
    abandon() {
      void Promise.allSettled([first, iterator.return?.()]);
    },
  };
}
