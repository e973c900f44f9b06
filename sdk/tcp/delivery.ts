import { Piece, type Pieces } from './pieces.js';

const { SACKED, SENT_AGAIN, UNSEEN } = Piece;

/** Sequence jumps beyond the largest window that TCP can have are not data in flight. */
export const LARGEST_WINDOW = 2 ** 30;

/**
 * What an ACK is the first to tell delivered, by its number and its SACK blocks: its round-trip sample, and in what order that was sent.
 *
 * One object serves all ACKs of a flow. Results are left in fields: what a call hands over as a fraction, V8 puts into an object.
 */
export class Delivery {
  /** The sample in seconds, from the newest that was delivered; NaN where all of it was sent more than once (Karn's rule), or not seen. */
  rtt = NaN;
  /** When the newest that was delivered was sent, or sent again; -Infinity where there is none. */
  newestSent = -Infinity;
  /** Of what was sent once: where the first piece ends; Infinity where there is none. */
  original = Infinity;
  /** Whether some of it was sent again. */
  again = false;
  /** Whether some of it, sent once, lies below what earlier ACKs had SACKed: it came behind later data. */
  late = false;
  /** When the most recently sent of all that was ever delivered was sent. */
  latest = -Infinity;
  /** The shortest sample so far. */
  shortest = Infinity;
  #time = NaN;
  #newest = NaN;
  /** Where the SACK blocks of all ACKs so far end, and of those before this ACK. */
  #top = -Infinity;
  #topBefore = -Infinity;

  constructor(readonly pieces: Pieces) {}

  /** An ACK reaches the sender at the time `times[i]`. */
  begin(times: Float64Array, i: number): void {
    this.#time = times[i]!;
    this.rtt = this.#newest = NaN;
    this.newestSent = -Infinity;
    this.original = Infinity;
    this.again = this.late = false;
    this.#topBefore = this.#top;
  }

  /** Everything up to `ack` is acknowledged: drops it. */
  acknowledge(ack: number): void {
    const { pieces } = this;
    while (pieces.head < pieces.tail && pieces.una < ack) {
      this.#deliver(pieces.head);
      pieces.drop(ack);
    }
  }

  /** A SACK block says that [from, to) has arrived; false where that cannot be. */
  sack(from: number, to: number): boolean {
    const { pieces } = this;
    if (!(to > from) || to <= pieces.una || to - pieces.nxt > LARGEST_WINDOW) return false;
    if (to > pieces.nxt) pieces.append(to, this.#time, UNSEEN);
    if (to > this.#top) this.#top = to;
    let i = pieces.cut(Math.max(from, pieces.una));
    if (pieces.state[i]! & SACKED && pieces.end[i]! >= to) return true;
    pieces.cut(to);
    i = pieces.find(Math.max(from, pieces.una));
    const first = i;
    for (; i < pieces.tail && pieces.end[i]! <= to; i++) {
      if (pieces.state[i]! & SACKED) continue;
      this.#deliver(i);
      pieces.become(i, SACKED);
    }
    pieces.join(first);
    return true;
  }

  /** The ACK has told all that it tells. */
  end(): void {
    const rtt = this.#time - this.#newest;
    if (!(rtt >= 0)) return;
    this.rtt = rtt;
    if (rtt < this.shortest) this.shortest = rtt;
  }

  #deliver(i: number): void {
    const { end, sent, state } = this.pieces;
    const own = state[i]!;
    if (own & SENT_AGAIN) this.again = true;
    if (own & SACKED) return;
    if (!(own & SENT_AGAIN)) {
      if (end[i]! < this.original) this.original = end[i]!;
      if (end[i]! < this.#topBefore && !(own & UNSEEN)) this.late = true;
    }
    const when = sent[i]!;
    if (when > this.newestSent && !(own & UNSEEN)) this.newestSent = when;
    // What was sent again less than a round trip ago is not what arrived (RFC 8985, 6.2, step 2).
    const ambiguous = own & SENT_AGAIN && this.shortest < Infinity && this.#time - when < this.shortest;
    if (when > this.latest && !ambiguous) this.latest = when;
    if (!(own & (SENT_AGAIN | UNSEEN)) && !(this.#newest > when)) this.#newest = when;
  }
}
