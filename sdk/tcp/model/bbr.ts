import type { Acked } from './acked.js';
import { INITIAL_WINDOW } from './replay.js';

/** Window gain in startup, 2 / ln 2, and after it. */
const STARTUP_GAIN = 2.885;
const GAIN = 2;
/** Round trips over which the largest bandwidth is remembered. */
const ROUNDS = 10;
/** Startup ends after so many rounds in which the bandwidth did not grow by a quarter. */
const FULL_ROUNDS = 3;
const FULL_GROWTH = 1.25;
/** Linux grants three send quanta on top: two segments each at these rates. */
const QUANTA = 6;
const LEAST_WINDOW = 4;

/**
 * The window that BBR v1 would have, in segments: gain × largest delivery rate × shortest round trip, modelled from the ACKs alone.
 *
 * Its pacing, not its window, drives such a sender, so that nothing in flight shows the window itself.
 *
 * Source: Cardwell et al., "BBR: Congestion-Based Congestion Control", 2016; draft-cardwell-iccrg-bbr-congestion-control-00.
 */
export class Bbr {
  window = INITIAL_WINDOW;
  #time = new Float64Array(256);
  #total = new Float64Array(256);
  #from = 0;
  #to = 0;
  #delivered = 0;
  #shortest = Infinity;
  #round = 0;
  #roundEnd = 0;
  /** Largest delivery rate of each of the last rounds, by round modulo ROUNDS. */
  #rates = new Float64Array(ROUNDS);
  #most = 0;
  #full = 0;
  #flat = 0;
  #startup = true;
  #conserveUntil = NaN;
  #saved = 0;

  acknowledged(acked: Acked, recovering: boolean): void {
    const { delivered, rtt, una, nxt, pipe } = acked;
    this.#delivered += delivered;
    if (!Number.isNaN(rtt)) this.#shortest = Math.min(this.#shortest, rtt);
    const rate = this.#rate(acked.time, rtt);
    const slot = this.#round % ROUNDS;
    if (rate > this.#rates[slot]!) this.#rates[slot] = rate;
    if (rate > this.#most) this.#most = rate;
    if (una > this.#roundEnd) this.#nextRound(nxt);
    this.#move(delivered, una, nxt, pipe, recovering);
  }

  /** Segments a second since the ACK that came before the newest segment acknowledged was sent; 0 where there is no such sample. */
  #rate(time: number, rtt: number): number {
    if (Number.isNaN(time)) return 0;
    if (this.#to === this.#time.length) this.#makeRoom();
    this.#time[this.#to] = time;
    this.#total[this.#to++] = this.#delivered;
    const since = time - rtt;
    while (this.#from + 1 < this.#to && this.#time[this.#from + 1]! <= since) this.#from++;
    const before = this.#time[this.#from]!;
    return before <= since && time > before ? (this.#delivered - this.#total[this.#from]!) / (time - before) : 0;
  }

  #nextRound(nxt: number): void {
    this.#roundEnd = nxt;
    this.#round++;
    this.#rates[this.#round % ROUNDS] = 0;
    this.#most = Math.max(...this.#rates);
    if (!this.#startup) return;
    if (this.#most > this.#full * FULL_GROWTH) {
      this.#full = this.#most;
      this.#flat = 0;
    } else this.#startup = ++this.#flat < FULL_ROUNDS;
  }

  #move(delivered: number, una: number, nxt: number, pipe: number, recovering: boolean): void {
    if (recovering && Number.isNaN(this.#conserveUntil)) {
      this.#conserveUntil = nxt;
      this.#saved = this.window;
      this.window = pipe + delivered;
      return;
    }
    if (recovering && una < this.#conserveUntil) {
      this.window = Math.max(this.window, pipe + delivered);
      return;
    }
    if (!recovering && !Number.isNaN(this.#conserveUntil)) {
      this.#conserveUntil = NaN;
      this.window = Math.max(this.window, this.#saved);
    }
    const target = this.#target();
    if (!this.#startup) this.window = Math.min(this.window + delivered, target);
    else if (this.window < target || this.#delivered < INITIAL_WINDOW) this.window += delivered;
    this.window = Math.max(this.window, LEAST_WINDOW);
  }

  #target(): number {
    const rate = this.#most;
    if (rate === 0 || this.#shortest === Infinity) return INITIAL_WINDOW;
    return even(Math.ceil((this.#startup ? STARTUP_GAIN : GAIN) * rate * this.#shortest) + QUANTA);
  }

  #makeRoom(): void {
    const { length } = this.#time;
    const size = this.#to - this.#from > length / 2 ? length * 2 : length;
    for (const name of ['time', 'total'] as const) {
      const from = name === 'time' ? this.#time : this.#total;
      const moved = new Float64Array(size);
      moved.set(from.subarray(this.#from, this.#to));
      if (name === 'time') this.#time = moved;
      else this.#total = moved;
    }
    this.#to -= this.#from;
    this.#from = 0;
  }
}

/** Linux rounds BBR's window up to an even number of segments, so that delayed ACKs come at once. */
function even(window: number): number {
  return window + (window & 1);
}
