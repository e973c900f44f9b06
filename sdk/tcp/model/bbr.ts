import { type AckLog, Heard } from './ack-log.js';
import { Aggregation } from './aggregation.js';
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
 * Source: Cardwell et al., "BBR: Congestion-Based Congestion Control", 2016; draft-cardwell-iccrg-bbr-congestion-control-00; what is granted for ACKs that
 * come in bunches, draft-cardwell-iccrg-bbr-congestion-control-02, as Linux has it.
 */
export class Bbr {
  window = INITIAL_WINDOW;
  #time: Float64Array = new Float64Array(256);
  #total: Float64Array = new Float64Array(256);
  #from = 0;
  #to = 0;
  #delivered = 0;
  #shortest = Infinity;
  #round = 0;
  /** Segments that were delivered when the round began: what is sent from then on ends it. */
  #roundEnd = 0;
  /** Largest delivery rate of each of the last rounds, by round modulo ROUNDS. */
  #rates = new Float64Array(ROUNDS);
  #most = 0;
  #full = 0;
  #flat = 0;
  #startup = true;
  /** Whether a loss is being repaired; whether in its first round; the window before it. */
  #repairing = false;
  #conserving = false;
  #saved = 0;
  readonly #aggregation = new Aggregation();

  /** Hears entry k of a log, and then the next. */
  hear(log: AckLog, k: number): void {
    const heard = log.heard[k]!;
    if (heard & Heard.TIMEOUT) {
      this.#timeout();
      return;
    }
    const delivered = log.delivered[k]!;
    const rtt = log.rtt[k]!;
    const time = log.time[k]!;
    this.#delivered += delivered;
    if (!Number.isNaN(rtt)) this.#shortest = Math.min(this.#shortest, rtt);
    const rate = this.#rate(time, rtt);
    if (!Number.isNaN(rtt) && this.#total[this.#from]! >= this.#roundEnd) this.#nextRound();
    const slot = this.#round % ROUNDS;
    if (rate > this.#rates[slot]!) this.#rates[slot] = rate;
    if (rate > this.#most) this.#most = rate;
    this.#aggregation.acknowledged(time, delivered, this.#most, this.window);
    this.#move(delivered, log.lost[k]!, log.pipe[k]!, (heard & Heard.RECOVERING) !== 0);
  }

  /** The retransmission timer ran out. */
  #timeout(): void {
    if (!this.#repairing) this.#saved = this.window;
    this.#repairing = true;
    this.#conserving = false;
    this.window = 1;
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

  /** A round ends with what was sent after the last one had ended. */
  #nextRound(): void {
    this.#roundEnd = this.#delivered;
    this.#round++;
    this.#conserving = false;
    this.#aggregation.nextRound();
    this.#rates[this.#round % ROUNDS] = 0;
    this.#most = largest(this.#rates);
    if (!this.#startup) return;
    if (this.#most > this.#full * FULL_GROWTH) {
      this.#full = this.#most;
      this.#flat = 0;
    } else this.#startup = ++this.#flat < FULL_ROUNDS;
  }

  /** In recovery what is lost is taken off, and for its first round an ACK lets out no more than it acknowledges. */
  #move(delivered: number, lost: number, pipe: number, recovering: boolean): void {
    if (delivered === 0) return;
    this.window = Math.max(this.window - lost, 1);
    if (recovering && !this.#repairing) {
      this.#saved = this.window + lost;
      this.#conserving = this.#repairing = true;
      this.#roundEnd = this.#delivered;
      this.window = pipe + delivered;
    } else if (!recovering && this.#repairing) {
      this.#conserving = this.#repairing = false;
      this.window = Math.max(this.window, this.#saved);
    }
    if (this.#conserving) {
      this.window = Math.max(this.window, pipe + delivered);
      return;
    }
    const target = this.#target();
    if (!this.#startup) this.window = Math.min(this.window + delivered, target);
    else if (this.window < target || this.#delivered < INITIAL_WINDOW) this.window += delivered;
    this.window = Math.max(this.window, LEAST_WINDOW);
  }

  #target(): number {
    const rate = this.#most;
    if (rate === 0 || this.#shortest === Infinity) return INITIAL_WINDOW;
    const inflight = Math.ceil((this.#startup ? STARTUP_GAIN : GAIN) * rate * this.#shortest);
    return even(inflight + (this.#startup ? 0 : this.#aggregation.extra(rate)) + QUANTA);
  }

  #makeRoom(): void {
    const { length } = this.#time;
    this.#time.copyWithin(0, this.#from, this.#to);
    this.#total.copyWithin(0, this.#from, this.#to);
    this.#to -= this.#from;
    this.#from = 0;
    if (this.#to <= length / 2) return;
    this.#time = larger(this.#time);
    this.#total = larger(this.#total);
  }
}

/** Without the copy that a spread makes: there is one for each round trip. */
function largest(rates: Float64Array): number {
  let most = 0;
  for (const rate of rates) if (rate > most) most = rate;
  return most;
}

function larger(values: Float64Array): Float64Array {
  const more = new Float64Array(values.length * 2);
  more.set(values);
  return more;
}

/** Linux rounds BBR's window up to an even number of segments, so that delayed ACKs come at once. */
function even(window: number): number {
  return window + (window & 1);
}
