/** What the sender is believed to know of a piece of its outstanding data. */
export const Piece = {
  /** A SACK block covers it. */
  SACKED: 1,
  /** The network is judged to have lost it. */
  LOST: 2,
  /** It was sent again, and that transmission is not judged lost. */
  SENT_AGAIN: 4,
  /** Its transmission is not in the capture: the sequence numbers after it tell that it was sent. */
  UNSEEN: 8,
} as const;

const { SACKED, LOST, SENT_AGAIN } = Piece;

/**
 * The outstanding data [una, nxt) of one flow, cut into pieces of equal state, with RFC 6675's pipe kept up to date.
 *
 * Pieces are what was sent in one segment; a super-segment of an offloading card is one piece until an ACK or a SACK block cuts
 * it. They lie in flat arrays from `head` to `tail`, so that the common case, send at one end and acknowledge at the other, is O(1).
 */
export class Pieces {
  una = 0;
  nxt = 0;
  head = 0;
  tail = 0;
  /** End of each piece; a piece starts where the one before it ends, the first at `una`. */
  end = new Float64Array(256);
  /** When each piece was last sent. */
  sent = new Float64Array(256);
  state = new Uint8Array(256);
  /** Bytes in flight: outstanding, neither SACKed nor lost, or lost and sent again. */
  pipe = 0;
  sacked = 0;
  /** Bytes judged lost, sent again or not. */
  lost = 0;
  /** Bytes sent again, and outstanding. */
  again = 0;
  /** Bytes that ACKs have told to be lost so far, each time that they did. */
  lostSoFar = 0;

  /** When the first piece was last sent; NaN if nothing is outstanding. */
  get firstSent(): number {
    return this.head < this.tail ? this.sent[this.head]! : NaN;
  }

  start(i: number): number {
    return i === this.head ? this.una : this.end[i - 1]!;
  }

  /** Appends [nxt, end). */
  append(end: number, time: number, state: number): void {
    if (this.tail === this.end.length) this.#makeRoom();
    const i = this.tail++;
    this.end[i] = end;
    this.sent[i] = time;
    this.state[i] = state;
    this.#count(state, end - this.nxt);
    this.nxt = end;
  }

  /** Gives piece i another state. */
  become(i: number, state: number): void {
    const length = this.end[i]! - this.start(i);
    const before = this.state[i]!;
    if (state & LOST && (!(before & LOST) || before & SENT_AGAIN & ~state)) this.lostSoFar += length;
    this.#count(before, -length);
    this.#count(state, length);
    this.state[i] = state;
  }

  /** Cuts at `at`, which lies in [una, nxt]; returns the piece that starts there (`tail` for nxt). */
  cut(at: number): number {
    const i = this.find(at);
    if (i === this.tail || this.start(i) === at) return i;
    if (this.tail === this.end.length) {
      const before = this.head;
      this.#makeRoom();
      return this.#insert(i - before + this.head, at);
    }
    return this.#insert(i, at);
  }

  /** The piece that holds byte `at`, by bisection; `tail` where there is none. */
  find(at: number): number {
    let low = this.head;
    let high = this.tail;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Drops the first piece, or what of it lies below `to`. */
  drop(to: number): void {
    const end = Math.min(this.end[this.head]!, to);
    this.#count(this.state[this.head]!, -(end - this.una));
    this.una = end;
    if (this.end[this.head] === end) this.head++;
    if (this.head === this.tail) this.head = this.tail = 0;
  }

  /** Joins SACKed piece i with SACKed neighbours, so that what is to be looked at are the holes; returns the joint piece. */
  join(i: number): number {
    let from = i;
    let to = i;
    while (from > this.head && this.state[from - 1]! & SACKED) from--;
    while (to + 1 < this.tail && this.state[to + 1]! & SACKED) to++;
    if (from === to) return i;
    this.#move(from, to);
    this.tail -= to - from;
    return from;
  }

  /** Forgets everything: nothing is outstanding, the next byte is `at`. */
  reset(at: number): void {
    this.head = this.tail = 0;
    this.una = this.nxt = at;
    this.pipe = this.sacked = this.lost = this.again = 0;
  }

  #count(state: number, bytes: number): void {
    if (state & SACKED) this.sacked += bytes;
    else {
      if (state & LOST) this.lost += bytes;
      if (state & SENT_AGAIN) this.again += bytes;
      if (!(state & LOST) || state & SENT_AGAIN) this.pipe += bytes;
    }
  }

  #insert(i: number, at: number): number {
    this.#move(i + 1, i);
    this.tail++;
    this.end[i] = at;
    return i + 1;
  }

  /** Moves the pieces from `from` on to `to`. */
  #move(to: number, from: number): void {
    this.end.copyWithin(to, from, this.tail);
    this.sent.copyWithin(to, from, this.tail);
    this.state.copyWithin(to, from, this.tail);
  }

  /** Moves the pieces to the front, into larger arrays where more than half would stay filled. */
  #makeRoom(): void {
    const { head, tail } = this;
    const { length } = this.end;
    this.head = 0;
    this.tail = tail - head;
    if (this.tail > length / 2) {
      const moved = <T extends Float64Array | Uint8Array>(from: T, to: T): T => {
        to.set(from.subarray(head, tail));
        return to;
      };
      this.end = moved(this.end, new Float64Array(length * 2));
      this.sent = moved(this.sent, new Float64Array(length * 2));
      this.state = moved(this.state, new Uint8Array(length * 2));
    } else {
      this.end.copyWithin(0, head, tail);
      this.sent.copyWithin(0, head, tail);
      this.state.copyWithin(0, head, tail);
    }
  }
}
