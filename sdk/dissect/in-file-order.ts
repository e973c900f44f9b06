/**
 * Items of several files, in the order of the files, while up to `width` files are read at the same time: those whose turn
 * has not come are ahead by what they hold at hand, no more. An abandoned iteration closes all that are open.
 */
export async function* inFileOrder<F, T>(
  files: readonly F[],
  width: number,
  open: (file: F, index: number) => AsyncIterable<T>,
): AsyncGenerator<[index: number, item: T], void, undefined> {
  const running: { index: number; iterator: AsyncIterator<T>; first: Promise<IteratorResult<T>> }[] = [];
  let next = 0;
  const start = (): void => {
    const iterator = open(files[next] as F, next)[Symbol.asyncIterator]();
    const first = iterator.next();
    // It may fail before its turn; the error is for whoever awaits it then.
    first.catch(() => undefined);
    running.push({ index: next++, iterator, first });
  };
  try {
    while (next < files.length || running.length > 0) {
      while (running.length < width && next < files.length) start();
      const current = running[0];
      if (!current) return;
      for (let result = await current.first; !result.done; result = await current.iterator.next()) {
        yield [current.index, result.value];
      }
      running.shift();
    }
  } finally {
    await Promise.allSettled(running.map(async ({ iterator }) => iterator.return?.()));
  }
}
