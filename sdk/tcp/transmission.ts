/** How a segment of data came to be sent, as far as the capture tells: bits of {@link Transmissions}. */
export const Sent = {
  /** Sent again upon ACKs, SACK blocks or duplicate ACKs: fast retransmit and recovery (RFC 6675, 6582, 8985). */
  FAST: 1,
  /** Sent again since the retransmission timer ran out (RFC 6298). */
  TIMEOUT: 2,
  /** The last segment sent again to provoke an ACK, before the timer runs out (RFC 8985, 7). */
  PROBE: 4,
  /** Sent again, and the capture does not tell why. */
  UNEXPLAINED: 8,
  /** Not sent again: it came behind later data. */
  OUT_OF_ORDER: 16,
  /** It was sent again though the first had arrived: a DSACK says so (RFC 2883), or data that was acknowledged before. */
  SPURIOUS: 32,
} as const;

/** Any of the reasons for sending again. */
export const SENT_AGAIN = Sent.FAST | Sent.TIMEOUT | Sent.PROBE | Sent.UNEXPLAINED;

/** What became of each segment of data: bits of {@link Sent}, parallel to the segments. 0 for what was sent in order, and once. */
export type Transmissions = Uint8Array;

/** How many retransmissions of a flow are remembered for a DSACK to find. */
const REMEMBERED = 256;

/** The retransmissions of one flow that a DSACK may still report as needless. */
export class SentAgain {
  readonly #from = new Float64Array(REMEMBERED);
  readonly #to = new Float64Array(REMEMBERED);
  readonly #segment = new Int32Array(REMEMBERED);
  #count = 0;

  constructor(readonly transmissions: Transmissions) {}

  add(segment: number, from: number, to: number): void {
    const slot = this.#count++ % REMEMBERED;
    this.#from[slot] = from;
    this.#to[slot] = to;
    this.#segment[slot] = segment;
  }

  /** A DSACK reports [from, to): the newest retransmission in it that was not reported before was needless. */
  duplicate(from: number, to: number): void {
    for (let n = this.#count - 1; n >= 0 && n >= this.#count - REMEMBERED; n--) {
      const slot = n % REMEMBERED;
      const i = this.#segment[slot]!;
      if (this.#from[slot]! >= to || this.#to[slot]! <= from || this.transmissions[i]! & Sent.SPURIOUS) continue;
      this.transmissions[i]! |= Sent.SPURIOUS;
      return;
    }
  }
}
