/** How far captures may be read before their turn. */
export interface Ahead<T> {
  /** How many are read at the same time. */
  readonly width: number;
  /** What may be held of those whose turn has not come, in the unit of `weigh`. */
  readonly room: number;
  readonly weigh: (item: T) => number;
}

/** Captures that may be read whole before their turn: each can hold a file open. */
const WINDOW = 64;

interface Reading<T> {
  readonly iterator: AsyncIterator<T>;
  readonly items: T[];
  over: boolean;
  failure: { readonly error: unknown } | null;
}

/**
 * Items of several files, in the order of the files, while up to `width` files are read at the same time. A file that is read
 * to its end makes place for another one, whether its turn has come or not; with a width of 1 a file is opened when the one before
 * it has been handed over. A failure is thrown when its file's turn comes. An abandoned iteration closes all that are open.
 */
export async function* inFileOrder<F, T>(
  files: readonly F[],
  { width, room, weigh }: Ahead<T>,
  open: (file: F, index: number) => AsyncIterable<T>,
): AsyncGenerator<[index: number, item: T], void, undefined> {
  const readings: Reading<T>[] = [];
  const pumps: Promise<void>[] = [];
  const change = new Change();
  let [turn, working, held, closed] = [0, 0, 0, false];

  const pump = async (reading: Reading<T>, index: number): Promise<void> => {
    const mayPull = (): boolean => closed || (index === turn ? reading.items.length === 0 : held < room);
    try {
      for (;;) {
        await change.until(mayPull);
        const result = closed ? null : await reading.iterator.next();
        if (!result || result.done) break;
        reading.items.push(result.value);
        held += weigh(result.value);
        change.tell();
      }
    } catch (error) {
      reading.failure = { error };
    }
    reading.over = true;
    working--;
    start();
    change.tell();
  };
  const start = (): void => {
    const last = Math.min(files.length, turn + (width === 1 ? 1 : WINDOW));
    while (!closed && working < width && readings.length < last) {
      const index = readings.length;
      const iterator = open(files[index] as F, index)[Symbol.asyncIterator]();
      const reading: Reading<T> = { iterator, items: [], over: false, failure: null };
      readings.push(reading);
      working++;
      pumps.push(pump(reading, index));
    }
  };

  try {
    for (; turn < files.length; turn++) {
      start();
      change.tell();
      await change.until(() => readings.length > turn);
      const reading = readings[turn] as Reading<T>;
      for (;;) {
        await change.until(() => reading.items.length > 0 || reading.over);
        if (reading.items.length === 0) break;
        const item = reading.items.shift() as T;
        held -= weigh(item);
        change.tell();
        yield [turn, item];
      }
      if (reading.failure) throw reading.failure.error;
    }
  } finally {
    closed = true;
    change.tell();
    await Promise.allSettled(readings.map(async ({ iterator }) => iterator.return?.()));
    await Promise.all(pumps);
  }
}

/** Lets one part of a program wait for what another one changes. */
class Change {
  private waiting: (() => void)[] = [];

  /** Something has changed. */
  tell(): void {
    for (const wake of this.waiting.splice(0)) wake();
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>(resolve => this.waiting.push(resolve));
  }
}
