/** Recoveries for which what a needless retransmission taught is remembered (RFC 8985, 6.2, step 4). */
const REMEMBERED = 16;
/** Parts of the shortest round trip that the window is counted in. */
const PARTS = 4;
/** Linux grants this part of the smoothed round trip at most, where the RFC grants all of it. */
const MOST = 1 / 8;

/**
 * How long a sender waits for what later data has overtaken before it takes it for lost: the reordering window of RACK (RFC 8985, 6.2), which
 * grows with each round in which a retransmission turns out to have been needless.
 */
export class Reordering {
  /** Whether data that was sent once has arrived behind later data. */
  seen = false;
  #parts = 1;
  #recoveries = 0;
  /** A needless retransmission counts once a round trip: until what was outstanding is acknowledged. */
  #until = -Infinity;

  /** The window in seconds, once reordering was seen; shortest and smoothed round trip are NaN or Infinity where unknown. */
  window(shortest: number, smoothed: number): number {
    return Math.min((shortest / PARTS) * this.#parts, smoothed * MOST);
  }

  /** A DSACK came (RFC 2883). */
  needless(una: number, nxt: number): void {
    if (una < this.#until) return;
    this.#until = nxt;
    this.#parts++;
    this.#recoveries = REMEMBERED;
  }

  /** A recovery has come to its end. */
  recovered(): void {
    if (this.#recoveries > 0 && --this.#recoveries === 0) this.#parts = 1;
  }
}
