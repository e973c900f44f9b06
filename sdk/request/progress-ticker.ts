import type { Progress } from './source.js';

const INTERVAL_MS = 100;

/**
 * Hands progress on at most ten times a second, the last state included: it waits for its turn.
 *
 * @param send the caller's `onProgress`; without it nothing is done.
 */
export class ProgressTicker {
  readonly #send: ((progress: Progress) => void) | undefined;
  #sent = Number.NEGATIVE_INFINITY;

  constructor(send: ((progress: Progress) => void) | undefined) {
    this.#send = send;
  }

  update(progress: Progress): void {
    if (!this.#send) return;
    const now = performance.now();
    if (now - this.#sent < INTERVAL_MS) return;
    this.#sent = now;
    this.#send({ ...progress });
  }

  /** The last state, after what is left of a tenth of a second since the one before. */
  async end(progress: Progress): Promise<void> {
    if (!this.#send) return;
    const rest = this.#sent + INTERVAL_MS - performance.now();
    if (rest > 0) await new Promise(resolve => setTimeout(resolve, rest));
    this.#send({ ...progress });
  }
}
