/** How often and how long a passing fault is waited out. */
export interface Patience {
  /** Tries in a row without any progress, after the first. */
  readonly maxRetries: number;
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
}

/** Some 35 seconds in the mean, a restarting node's time. */
const PATIENCE: Patience = { maxRetries: 12, firstDelayMs: 100, maxDelayMs: 10_000 };

/** The patience that a call's options ask for. */
export function patienceOf(options: { readonly [Member in keyof Patience]?: number | undefined }): Patience {
  return {
    maxRetries: options.maxRetries ?? PATIENCE.maxRetries,
    firstDelayMs: options.firstDelayMs ?? PATIENCE.firstDelayMs,
    maxDelayMs: options.maxDelayMs ?? PATIENCE.maxDelayMs,
  };
}

/**
 * Milliseconds to wait before retry `attempt` (0 for the first): anything between nothing and a bound that doubles.
 *
 * Full jitter, so that clients refused together do not come back together. Source: Brooker, "Exponential Backoff And
 * Jitter", AWS Architecture Blog, 2015.
 */
export function backoffMs(attempt: number, { firstDelayMs, maxDelayMs }: Patience): number {
  return Math.random() * Math.min(maxDelayMs, firstDelayMs * 2 ** attempt);
}

/** Resolves after `ms`, or at once when `signal` aborts: the caller looks at the signal. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}
