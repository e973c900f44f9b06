/** Rounds that each of the two halves of the memory lasts. */
const ROUNDS = 5;
/** Seconds of the largest bandwidth that are granted at most. */
const MOST = 0.1;

/**
 * What a path delivers beyond its bandwidth, because ACKs come in bunches: BBR's window grants so much more, lest it stand still between them.
 *
 * Source: "extra_acked" in draft-cardwell-iccrg-bbr-congestion-control-02.
 */
export class Aggregation {
  #since = NaN;
  #acked = 0;
  /** The most of these rounds, and of those before. */
  #most = 0;
  #before = 0;
  #rounds = 0;

  /** So many segments were delivered at a time, by a path of so many a second. */
  acknowledged(time: number, delivered: number, rate: number, window: number): void {
    if (delivered === 0 || Number.isNaN(time)) return;
    let expected = Math.floor(rate * (time - this.#since));
    if (!(this.#acked > expected)) {
      this.#acked = expected = 0;
      this.#since = time;
    }
    this.#acked += delivered;
    this.#most = Math.max(this.#most, Math.min(this.#acked - expected, window));
  }

  nextRound(): void {
    if (++this.#rounds < ROUNDS) return;
    this.#rounds = 0;
    this.#before = this.#most;
    this.#most = 0;
  }

  /** A sender that idled starts anew. */
  restart(time: number): void {
    this.#since = time;
    this.#acked = 0;
  }

  /** Segments granted at a bandwidth of so many a second. */
  extra(rate: number): number {
    return Math.floor(Math.min(Math.max(this.#most, this.#before), rate * MOST));
  }
}
