import type { Acked } from './acked.js';

/** Below this window Linux does not look for an end of slow start. */
const LEAST_WINDOW = 16;
/** ACKs closer than this, in seconds, are one train. */
const TRAIN_GAP = 0.002;
/** Seconds that Linux grants a train for what offloading delays. */
const TRAIN_SLACK = 0.001;
const SAMPLES = 8;
/** The round trip may grow by an eighth, within these seconds. */
const LEAST_DELAY = 0.004;
const MOST_DELAY = 0.016;

/**
 * HyStart as Linux has it: slow start ends where a round's ACK train lasts half a round trip, or its round trips have grown.
 *
 * Source: Ha and Rhee, "Taming the elephants: new TCP slow start", 2011.
 */
export class HyStart {
  #end = 0;
  #start = 0;
  #last = 0;
  #least = Infinity;
  #samples = 0;

  /** True where slow start ends. `shortest` is the shortest round trip so far, in seconds. */
  ends(acked: Acked, window: number, shortest: number): boolean {
    const { time, rtt } = acked;
    if (acked.una > this.#end) this.#round(time, acked.nxt);
    if (window < LEAST_WINDOW) return false;
    if (time - this.#last <= TRAIN_GAP) {
      this.#last = time;
      if (time - this.#start > (shortest + TRAIN_SLACK) / 2) return true;
    }
    this.#least = Math.min(this.#least, rtt);
    if (this.#samples < SAMPLES) {
      this.#samples++;
      return false;
    }
    return this.#least > shortest + Math.min(Math.max(shortest / 8, LEAST_DELAY), MOST_DELAY);
  }

  #round(time: number, next: number): void {
    this.#end = next;
    this.#start = this.#last = time;
    this.#least = Infinity;
    this.#samples = 0;
  }
}
