import type { AckLog } from './ack-log.js';

/**
 * The rate at which a path delivers, measured at each ACK as Linux measures it: over what was delivered since the newest segment that the ACK
 * acknowledges was sent, the longer of the times that sending and acknowledging took.
 *
 * Source: draft-cheng-iccrg-delivery-rate-estimation-00; Linux, tcp_rate.c.
 */
export class DeliveryRate {
  /** Segments delivered so far. */
  delivered = 0;
  /** The last ACK's sample: segments and seconds; NaN where it has none. */
  segments = NaN;
  seconds = NaN;
  /** What had been delivered when its newest segment was sent, and whether the application held the sender back then. */
  before = 0;
  limited = false;
  #shortest = Infinity;
  /** After each entry: what is delivered, when that was last so, when its newest segment was sent, and whether the application is the limit. */
  readonly #total: Float64Array;
  readonly #stamp: Float64Array;
  readonly #first: Float64Array;
  readonly #limited: Uint8Array;

  constructor(readonly log: AckLog) {
    this.#total = new Float64Array(log.length);
    this.#stamp = new Float64Array(log.length);
    this.#first = new Float64Array(log.length);
    this.#limited = new Uint8Array(log.length);
  }

  /** Entry k is no ACK; where it restarts a sender that had nothing outstanding, its clocks start with it. */
  pass(k: number, restarts: boolean, limited: boolean): void {
    const { time } = this.log;
    this.#total[k] = this.delivered;
    this.#stamp[k] = restarts || k === 0 ? time[k]! : this.#stamp[k - 1]!;
    this.#first[k] = restarts || k === 0 ? time[k]! : this.#first[k - 1]!;
    this.#limited[k] = limited ? 1 : 0;
  }

  /** Entry k is an ACK. */
  acknowledged(k: number): void {
    const { time, rtt, newest, delivered } = this.log;
    if (rtt[k]! < this.#shortest) this.#shortest = rtt[k]!;
    this.delivered += delivered[k]!;
    this.segments = this.seconds = NaN;
    this.pass(k, false, false);
    if (delivered[k]! > 0) this.#stamp[k] = time[k]!;
    const sent = newest[k]!;
    if (!(sent > -Infinity)) return;
    this.#first[k] = sent;
    const j = this.#lastBy(sent, k);
    if (j < 0) return;
    this.before = this.#total[j]!;
    this.limited = this.#limited[j] === 1;
    const seconds = Math.max(sent - this.#first[j]!, time[k]! - this.#stamp[j]!);
    if (!(seconds > 0) || seconds < this.#shortest) return;
    this.segments = this.delivered - this.before;
    this.seconds = seconds;
  }

  /** Whether the application is the limit from entry k on. */
  limit(k: number, limited: boolean): void {
    this.#limited[k] = limited ? 1 : 0;
  }

  /** The last entry before k that is no later than `time`; -1 where there is none. */
  #lastBy(time: number, k: number): number {
    let low = 0;
    let high = k;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.log.time[middle]! <= time) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
