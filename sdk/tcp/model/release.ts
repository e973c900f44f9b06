/** Seconds after an ACK within which what is sent answers it. */
const BURST = 0.001;

/** What ACKs have released of a flow's segments, and what its sender's clock has: how a paced sender is told from one that is not. */
export class Release {
  /** Since the last ACK: segments sent, and those of them that were sent at once. */
  sent = 0;
  burst = 0;
  /** Segments sent so far, and those of them that no ACK had just released, where only the window can have held the sender. */
  released = 0;
  clocked = 0;
  /** How long those waited for after an ACK, in segments times shares of the time between two ACKs. */
  lag = 0;
  #lastAck = NaN;
  #interval = NaN;
  #waited = 0;

  /** So many segments are sent at the time `times[i]`. */
  add(segments: number, times: Float64Array, i: number): void {
    const since = times[i]! - this.#lastAck;
    this.sent += segments;
    if (since < BURST) this.burst += segments;
    this.#waited += since * segments;
  }

  /** The next ACK comes at the time `times[i]`. */
  apart(times: Float64Array, i: number): void {
    this.#interval = times[i]! - this.#lastAck;
    this.#lastAck = times[i]!;
  }

  /** The last ACK has been answered; `free` where only the window can have held the sender. */
  answered(free: boolean): void {
    if (free) {
      this.released += this.sent;
      this.clocked += this.sent - this.burst;
      if (this.#interval > 0 && this.#waited > 0) this.lag += this.#waited / this.#interval;
    }
    this.sent = this.burst = this.#waited = 0;
  }
}
