import { WishlabError } from '../errors.js';
import { newInterrupt } from './interrupt.js';
import { type Outcome, defaultProgress } from './progress.js';
import type { CallOptions } from './source.js';

/**
 * Runs a call that may take long, with what surrounds it: its `signal` or the notebook's Interrupt aborts it, and
 * its progress goes to `onProgress`, else to where the notebook shows it.
 *
 * @param work the call itself; it is given the options with the surroundings filled in.
 * @example
 * ```ts
 * await longCall({ signal: AbortSignal.timeout(1000) }, async ({ signal }) => signal?.aborted); // false
 * ```
 */
export async function longCall<T>(options: CallOptions, work: (filled: CallOptions) => Promise<T>): Promise<T> {
  const call = begin(options, longCall);
  try {
    const value = await work(call.options);
    call.end('done');
    return value;
  } catch (error) {
    call.end(outcomeOf(error));
    throw call.blame(error);
  }
}

/** {@link longCall} for a call that yields; it ends when the iteration does, abandoned ones included. */
export async function* longIteration<T>(
  options: CallOptions,
  work: (filled: CallOptions) => AsyncIterable<T>,
): AsyncGenerator<T, void, undefined> {
  const call = begin(options, longIteration);
  let outcome: Outcome = 'aborted';
  try {
    yield* work(call.options);
    outcome = 'done';
  } catch (error) {
    outcome = outcomeOf(error);
    throw call.blame(error);
  } finally {
    call.end(outcome);
  }
}

interface Call {
  readonly options: CallOptions;
  end(outcome: Outcome): void;
  /** The error with the stack of who called: a worker's or a socket's event has none of its own. */
  blame(error: unknown): unknown;
}

function begin({ signal, onProgress }: CallOptions, entry: (...given: never[]) => unknown): Call {
  const interrupt = newInterrupt();
  const display = onProgress ? null : defaultProgress();
  const signals = [signal, interrupt?.signal].filter((each): each is AbortSignal => each !== undefined);
  const caller: { stack?: string } = {};
  Error.captureStackTrace(caller, entry);
  return {
    options: {
      signal: signals.length === 2 ? AbortSignal.any(signals) : signals[0],
      onProgress: onProgress ?? (display ? progress => display.update(progress) : undefined),
    },
    end(outcome) {
      interrupt?.release();
      display?.end(outcome);
    },
    blame(error) {
      if (error instanceof WishlabError) {
        const frames = (caller.stack ?? '').split('\n').slice(1);
        error.stack = [`${error.name}: ${error.message}`, ...frames].join('\n');
      }
      return error;
    },
  };
}

function outcomeOf(error: unknown): Outcome {
  return error instanceof WishlabError && error.code === 'ABORTED' ? 'aborted' : 'failed';
}
