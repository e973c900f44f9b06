import type { Acked, Controller } from './acked.js';

/** Segments of the initial window (RFC 6928), which is also what a restart after idling leaves. */
export const INITIAL_WINDOW = 10;

/** Segments that corrections may add in the round after slow start was held to be over; more, and it was not. */
const STILL_SLOW_START = 3;

/**
 * A Linux sender's congestion window, in segments, replayed from what the ACKs tell it.
 *
 * Slow start and congestion avoidance at the controller's pace; proportional rate reduction in recovery (RFC 6937, with Linux's
 * slow-start bound); no growth of a window that is not used (RFC 7661 in Linux's form); decay after idling (RFC 5681, 4.1).
 */
export class Replay {
  window = INITIAL_WINDOW;
  /** Slow-start threshold; Infinity before the first loss. */
  threshold = Infinity;
  /** Whether the window is known: from its beginning on, or since something in flight has shown it. */
  known = true;
  /** Whether the window decayed while nothing was sent, and has not grown back since. */
  restarted = false;
  /** Whether a loss or an ECN mark is being answered. */
  reducing = false;
  #growth = 0;
  #prior = 0;
  #delivered = 0;
  #out = 0;
  #limited = false;
  #mostOut = 0;
  #usedUntil = -Infinity;
  /** The threshold before a correction ended slow start; what has been acknowledged, and added by corrections, since. */
  #interrupted = 0;
  #since = Infinity;
  #raised = 0;

  constructor(readonly controller: Controller) {}

  get slowStart(): boolean {
    return this.window < this.threshold;
  }

  /** The sender starts to answer a loss, or an ECN mark. */
  reduce(): void {
    this.#prior = this.window;
    this.threshold = this.controller.threshold(this.window);
    this.#delivered = this.#out = this.#growth = 0;
    this.#since = Infinity;
    this.reducing = true;
    this.restarted = false;
  }

  /** The answer is complete. */
  reduced(): void {
    if (this.reducing) this.window = this.threshold;
    this.reducing = false;
  }

  /** The retransmission timer ran out; `again` where it did so before in the same loss. */
  timeout(again: boolean): void {
    if (!again && !this.reducing) this.threshold = this.controller.threshold(this.window);
    this.controller.timeout();
    this.#since = Infinity;
    this.window = 1;
    this.#growth = 0;
    this.reducing = false;
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
    if (this.reducing) this.#out += segments;
  }

  /** The sender has answered an ACK, or the application, with data: what is outstanding now tells whether the window was used. */
  answered(outstanding: number, pipe: number, una: number, nxt: number): void {
    const limited = pipe >= this.window;
    if (una >= this.#usedUntil || limited || (!this.#limited && outstanding > this.#mostOut)) {
      this.#limited = limited;
      this.#mostOut = outstanding;
      this.#usedUntil = nxt;
    }
  }

  acknowledged(acked: Acked): void {
    this.#since += acked.delivered;
    if (this.reducing) this.#proportional(acked);
    else {
      if (!Number.isNaN(acked.rtt) && this.controller.sample(acked, this.window, this.slowStart)) {
        this.threshold = this.window;
      }
      if (acked.advanced && this.#used) this.#grow(acked);
    }
  }

  /** What is in flight shows another window than this one. */
  correct(window: number): void {
    this.known = true;
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

  get #used(): boolean {
    return this.#limited || (this.slowStart && this.window < 2 * this.#mostOut);
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

  #proportional({ delivered, pipe, advanced, lost }: Acked): void {
    if (delivered <= 0) return;
    this.#delivered += delivered;
    const room = this.threshold - pipe;
    let send: number;
    if (room < 0) send = Math.ceil((this.threshold * this.#delivered) / this.#prior) - this.#out;
    else send = Math.min(room, Math.max(this.#delivered - this.#out, delivered) + (advanced && !lost ? 1 : 0));
    this.window = pipe + Math.max(send, this.#out > 0 ? 0 : 1);
  }
}
