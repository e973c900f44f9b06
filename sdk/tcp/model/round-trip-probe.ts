/** Seconds after which the shortest round trip is measured anew, and that this takes at least. */
const PROBE_AFTER = 10;
const PROBE_SECONDS = 0.2;
/** BBR's least window, in segments, and what it sends while the queue is to run empty. */
export const LEAST_WINDOW = 4;

/** BBR's shortest round trip, and when it is measured anew: where it has grown too old to be trusted, the queue is made to run empty for a while. */
export class RoundTripProbe {
  /** Seconds. */
  shortest = Infinity;
  /** Whether the queue is being emptied. */
  active = false;
  /** When the shortest was measured. */
  #measured = NaN;
  /** When the probing may end, NaN before the queue is empty, and whether a round has passed since. */
  #until = NaN;
  #passed = false;

  /** A connection's first event, at that time. */
  begin(time: number): void {
    if (Number.isNaN(this.#measured)) this.#measured = time;
  }

  /** An ACK with a round-trip sample, NaN without; true where the probing begins. */
  sample(time: number, rtt: number): boolean {
    const old = time - this.#measured > PROBE_AFTER;
    if (rtt < this.shortest || (old && rtt >= 0)) {
      this.shortest = rtt;
      this.#measured = time;
    }
    if (!old || this.active) return false;
    this.active = true;
    this.#until = NaN;
    return true;
  }

  /** While it is active: so many segments are in flight; true where the queue has just run empty. */
  emptied(time: number, pipe: number): boolean {
    if (!Number.isNaN(this.#until) || pipe > LEAST_WINDOW) return false;
    this.#until = time + PROBE_SECONDS;
    this.#passed = false;
    return true;
  }

  /** After that: whether a round begins with this ACK; true where the probing ends. */
  ends(time: number, round: boolean): boolean {
    if (Number.isNaN(this.#until)) return false;
    this.#passed ||= round;
    if (!this.#passed || time <= this.#until) return false;
    this.#measured = time;
    this.active = false;
    return true;
  }
}
