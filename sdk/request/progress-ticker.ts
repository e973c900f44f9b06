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
    if (this.#rest() > 0) return;
    this.#sent = performance.now();
    this.#send({ ...progress });
  }

  /** The last state, after what is left of a tenth of a second since the one before. */
  async end(progress: Progress): Promise<void> {
    if (!this.#send) return;
    // A timer cuts its delay to whole milliseconds, and may ring one early.
    for (let rest = this.#rest(); rest > 0; rest = this.#rest())
      await new Promise(resolve => setTimeout(resolve, Math.ceil(rest)));
    this.#sent = performance.now();
    this.#send({ ...progress });
  }

  #rest(): number {
    return this.#sent + INTERVAL_MS - performance.now();
  }
}
