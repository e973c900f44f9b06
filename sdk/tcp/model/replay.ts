import type { Acked, Controller } from './acked.js';
import { RateReduction } from './rate-reduction.js';
import { WindowUse } from './window-use.js';

/** Segments of the initial window (RFC 6928), which is also what a restart after idling leaves. */
export const INITIAL_WINDOW = 10;

/** Segments that corrections may add in the round after slow start was held to be over; more, and it was not. */
const STILL_SLOW_START = 3;

/**
 * A Linux sender's congestion window, in segments, replayed from what the ACKs tell it.
 *
 * Slow start and congestion avoidance at the controller's pace; proportional rate reduction in recovery; no growth of a window
 * that is not used; decay after idling (RFC 5681, 4.1); undoing of what turns out to have been no loss (RFC 4015, 5682).
 */
export class Replay {
  window = INITIAL_WINDOW;
  /** Slow-start threshold; Infinity before the first loss. */
  threshold = Infinity;
  /** Whether the window decayed while nothing was sent, and has not grown back since. */
  restarted = false;
  readonly use = new WindowUse();
  /** In recovery, what is in flight counts so many times: other than 1 for a window that no sender had. */
  scale = 1;
  readonly #reduction = new RateReduction();
  #growth = 0;
  /** Window and threshold before the loss that is being answered. */
  #priorWindow = 0;
  #priorThreshold = 0;
  /** The threshold before a correction ended slow start; what has been acknowledged, and added by corrections, since. */
  #interrupted = 0;
  #since = Infinity;
  #raised = 0;

  constructor(readonly controller: Controller) {}

  get slowStart(): boolean {
    return this.window < this.threshold;
  }

  /** Whether a loss or an ECN mark is being answered. */
  get reducing(): boolean {
    return this.#reduction.active;
  }

  /** The sender starts to answer a loss, or an ECN mark. */
  reduce(): void {
    this.#remember();
    this.#reduction.begin(this.window);
    this.threshold = this.controller.threshold(this.window);
    this.#growth = 0;
    this.#since = Infinity;
    this.restarted = false;
  }

  /** The answer is complete. */
  reduced(): void {
    if (this.reducing) this.window = this.threshold;
    this.#reduction.active = false;
  }

  /** The retransmission timer ran out; `again` where it did so before in the same loss. */
  timeout(again: boolean): void {
    if (!again && !this.reducing) {
      this.#remember();
      this.threshold = this.controller.threshold(this.window);
    }
    this.controller.timeout();
    this.#since = Infinity;
    this.window = 1;
    this.#growth = 0;
    this.#reduction.active = false;
  }

  /** What was answered was no loss. */
  undo(): void {
    this.#reduction.active = false;
    this.window = Math.max(this.window, this.#priorWindow);
    this.threshold = Math.max(this.threshold, this.#priorThreshold);
  }

  /** Data is sent after `seconds` in which nothing was, and nothing is outstanding. */
  resume(seconds: number, timeout: number, now: number): void {
    this.controller.idle(seconds, now);
    if (!(seconds > timeout)) return;
    this.threshold = Math.max(this.threshold, (this.window >> 1) + (this.window >> 2));
    this.restarted = true;
    const least = Math.min(INITIAL_WINDOW, this.window);
    for (let left = seconds - timeout; left > 0 && this.window > least; left -= timeout) this.window >>= 1;
    this.window = Math.max(this.window, least);
  }

  sent(segments: number): void {
    this.#reduction.sent(segments);
  }

  acknowledged(acked: Acked): void {
    this.#since += acked.delivered;
    // In recovery as well: Linux lets HyStart lower the threshold there.
    if (!Number.isNaN(acked.rtt) && this.controller.sample(acked, this.window, this.slowStart)) {
      this.threshold = this.window;
    }
    if (this.#reduction.active) {
      const pipe = this.scale === 1 ? acked.pipe : Math.round(acked.pipe * this.scale);
      this.window = this.#reduction.window(this.window, this.threshold, pipe, acked);
      return;
    }
    if (acked.advanced && this.use.growing(this.window, this.slowStart)) this.#grow(acked);
  }

  /** Slow start ends here, unless a loss has set a threshold. */
  leaveFirstSlowStart(): void {
    if (this.threshold === Infinity) this.threshold = this.window;
  }

  /** What is in flight shows another window than this one. */
  correct(window: number): void {
    if (this.slowStart && window < this.window) {
      this.#interrupted = this.threshold;
      this.threshold = window;
      this.#since = this.#raised = 0;
    } else if (window > this.window && this.#since < window) {
      this.#raised += window - this.window;
      if (this.#raised >= STILL_SLOW_START) this.threshold = Math.max(this.threshold, this.#interrupted);
    }
    this.window = window;
  }

  /** Linux remembers a threshold of three quarters of the window at least (tcp_current_ssthresh). */
  #remember(): void {
    this.#priorWindow = this.window;
    this.#priorThreshold = Math.max(this.threshold, (this.window >> 1) + (this.window >> 2));
  }

  #grow(acked: Acked): void {
    let { delivered } = acked;
    if (this.slowStart) {
      const grown = Math.min(this.window + delivered, this.threshold);
      delivered -= grown - this.window;
      this.window = grown;
      if (grown >= this.threshold) this.restarted = false;
    }
    if (delivered <= 0) return;
    const pace = this.controller.pace(acked, delivered, this.window);
    if (this.#growth >= pace) {
      this.#growth = 0;
      this.window++;
    }
    this.#growth += delivered;
    const steps = Math.floor(this.#growth / pace);
    this.#growth -= steps * pace;
    this.window += steps;
  }
}
