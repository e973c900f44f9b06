import { DUPLICATE_THRESHOLD, loseAll, loseFirst, loseHoles, loseNone } from './losses.js';
import { Piece, Pieces } from './pieces.js';
import { Reordering } from './reordering.js';
import type { Segments } from './segments.js';

const { SACKED, LOST, SENT_AGAIN, UNSEEN } = Piece;

/** Sequence jumps beyond the largest window that TCP can have are not data in flight. */
const LARGEST_WINDOW = 2 ** 30;

/** Whether what is sent is new, fills a hole that the capture had, or was seen before. */
export const SendKind = { FIRST: 0, FILLS: 1, AGAIN: 2 } as const;
export type SendKind = (typeof SendKind)[keyof typeof SendKind];

/**
 * What a data sender must believe about its outstanding data, replayed from the segments and ACKs of a capture.
 *
 * SACK blocks and losses by RFC 6675, with the losses that its successor RACK (RFC 8985) finds by order of transmission in
 * recovery; without SACK, duplicate ACKs are counted in their place, as RFC 6582 has it.
 */
export class Scoreboard {
  readonly pieces = new Pieces();
  /** Whether anything was outstanding before the capture began is known: its SYN, or some data, was seen. */
  known = false;
  /** Of the last segment that filled a hole: by how many seconds it came behind what lies above the hole. */
  behind = 0;
  /** Of what the last ACK was the first to deliver, and was sent once: where the first piece ends; Infinity where there is none. */
  original = Infinity;
  /** Whether the last ACK acknowledged something that was sent again. */
  deliveredAgain = false;
  /** The last ACK's round-trip sample in seconds, from the newest data that it was the first to acknowledge; NaN where it has none. */
  rtt = NaN;
  /** When the newest of what the last ACK was the first to acknowledge was sent, or sent again; -Infinity where there is none. */
  newestSent = -Infinity;
  /** Whether the last search for losses found that something sent again was lost again. */
  lostAgain = false;
  readonly reordering = new Reordering();
  /** Duplicate ACKs in a row. */
  duplicates = 0;
  #begun = false;
  #usesSack: boolean;
  /** Without SACK: bytes that duplicate ACKs say have arrived. */
  #arrived = 0;
  /** When the most recently sent of all delivered pieces was sent. */
  #delivered = -Infinity;
  #shortest = Infinity;
  /** Where the SACK blocks of all ACKs so far end, and of those before this ACK. */
  #top = -Infinity;
  #topBefore = -Infinity;
  /** What was acknowledged last before it was seen: the capture missed it, or has it out of turn. */
  #missedFrom = Infinity;
  #missedTo = -Infinity;

  /** @param exact whether data comes in the order in which it was sent: then what arrives late was reordered on its way. */
  constructor(
    readonly segmentSize: number,
    usesSack: boolean,
    readonly exact: boolean,
  ) {
    this.#usesSack = usesSack;
  }

  /** RFC 6675's pipe in bytes. */
  get pipe(): number {
    return Math.max(0, this.pieces.pipe - this.#arrived);
  }

  /** Bytes judged lost that the sender may not hold for lost yet: it has seen reordering, and has not sent them again. */
  get doubtful(): number {
    return this.reordering.seen ? Math.max(0, this.pieces.lost - this.pieces.again) : 0;
  }

  /** Bytes that SACK blocks or duplicate ACKs say have arrived beyond what is acknowledged. */
  get arrivedAbove(): number {
    return this.pieces.sacked + this.#arrived;
  }

  /** Sequence space from the first unacknowledged byte to the last one sent. */
  get inFlight(): number {
    return this.pieces.nxt - this.pieces.una;
  }

  /** The flow's SYN: its data starts at `first`. */
  open(first: number): void {
    if (this.#begun && this.inFlight > 0) return;
    this.pieces.reset(first);
    this.#begun = this.known = true;
  }

  /** The sender sends [from, to); tells whether some of it was sent before. */
  send(time: number, from: number, to: number): SendKind {
    const { pieces } = this;
    if (!this.#begun || Math.abs(from - pieces.nxt) > LARGEST_WINDOW) {
      pieces.reset(from);
      this.#begun = true;
    }
    this.known = true;
    const sentBefore = pieces.nxt;
    const known = Math.min(to, sentBefore);
    const missed = from >= this.#missedFrom && known <= this.#missedTo;
    if (missed && known > from) this.#missedFrom = known;
    const again =
      from < sentBefore && !missed ? this.#sendAgain(time, Math.max(from, pieces.una), known) : SendKind.FIRST;
    if (from > pieces.nxt) pieces.append(from, time, UNSEEN);
    if (to > pieces.nxt) pieces.append(to, time, 0);
    return again;
  }

  #sendAgain(time: number, from: number, to: number): SendKind {
    const { pieces } = this;
    // All of it was acknowledged before.
    if (from >= to) return SendKind.AGAIN;
    pieces.cut(to);
    let kind: SendKind = SendKind.FILLS;
    for (let i = pieces.cut(from); i < pieces.tail && pieces.start(i) < to; i++) {
      const state = pieces.state[i]!;
      if (state & UNSEEN) this.behind = time - pieces.sent[i]!;
      else kind = SendKind.AGAIN;
      pieces.sent[i] = time;
      if (state & UNSEEN && !(state & LOST)) pieces.become(i, state & ~UNSEEN);
      else {
        if (!(state & SACKED)) pieces.become(i, (state & ~UNSEEN) | SENT_AGAIN);
      }
    }
    return kind;
  }

  /**
   * Segment i, an ACK, reaches the sender at the time `times[i]`, and brings a round-trip sample, unless all that it is the first to acknowledge was
   * sent more than once (Karn's rule) or not seen.
   *
   * Numbers are read here, and results left in fields: what a call hands over as a number, V8 puts into an object.
   */
  acknowledge({ ack: acks, sackLeft, sackRight, sackOffsets }: Segments, times: Float64Array, i: number): void {
    const { pieces } = this;
    const time = times[i]!;
    const ack = acks[i]!;
    this.rtt = NaN;
    this.newestSent = -Infinity;
    if (!this.#begun) {
      pieces.reset(ack);
      this.#begun = true;
      return;
    }
    this.original = Infinity;
    this.deliveredAgain = false;
    this.#topBefore = this.#top;
    let newest = NaN;
    const advance = ack - pieces.una;
    if (advance > 0 && ack - pieces.nxt < LARGEST_WINDOW) {
      while (pieces.head < pieces.tail && pieces.una < ack) {
        newest = this.#deliver(pieces.head, time, newest);
        pieces.drop(ack);
      }
      // Beyond what was seen: a FIN, or data that the capture missed.
      if (ack > pieces.una) {
        this.#missedFrom = pieces.una;
        this.#missedTo = ack;
        pieces.reset(ack);
      }
      this.#arrived = Math.max(0, this.#arrived - Math.max(0, advance - this.segmentSize));
      this.duplicates = 0;
    }
    const end = sackOffsets[i + 1]!;
    for (let k = sackOffsets[i]!; k < end; k++) newest = this.#sack(sackLeft[k]!, sackRight[k]!, time, newest);
    this.#arrived = Math.min(this.#arrived, Math.max(0, this.inFlight - this.segmentSize));
    const rtt = time - newest;
    if (!(rtt >= 0)) return;
    this.rtt = rtt;
    if (rtt < this.#shortest) this.#shortest = rtt;
  }

  /** A duplicate ACK without SACK blocks. */
  duplicate(): void {
    this.duplicates++;
    if (this.#usesSack) return;
    this.#arrived = Math.min(this.#arrived + this.segmentSize, Math.max(0, this.inFlight - this.segmentSize));
  }

  /** Bytes judged lost by what is known now, with the smoothed round trip in seconds. */
  findLosses(recovering: boolean, smoothed: number): number {
    const { pieces } = this;
    this.lostAgain = false;
    if (pieces.sacked > 0) {
      const { seen } = this.reordering;
      const window = this.reordering.window(this.#shortest, smoothed);
      this.lostAgain = loseHoles(pieces, this.segmentSize, this.#delivered, recovering, window, seen);
    } else if (!this.#usesSack && this.duplicates >= DUPLICATE_THRESHOLD && !recovering) this.loseFirst();
    return pieces.lost;
  }

  /** A partial ACK in recovery without SACK. */
  loseFirst(): void {
    loseFirst(this.pieces, this.segmentSize);
  }

  /** The retransmission timer ran out. */
  loseAll(): void {
    loseAll(this.pieces);
    this.#arrived = 0;
    this.duplicates = 0;
  }

  /** What was judged lost was not. */
  loseNone(): void {
    loseNone(this.pieces);
    this.#arrived = 0;
  }

  /** Recovery has come to its end. */
  recovered(): void {
    this.#arrived = 0;
  }

  /** When the first outstanding piece was last sent; NaN if nothing is outstanding. */
  get firstSent(): number {
    return this.pieces.head < this.pieces.tail ? this.pieces.sent[this.pieces.head]! : NaN;
  }

  get usesSack(): boolean {
    return this.#usesSack;
  }

  #deliver(i: number, time: number, newest: number): number {
    const { end, sent, state } = this.pieces;
    if (state[i]! & SENT_AGAIN) this.deliveredAgain = true;
    if (state[i]! & SACKED) return newest;
    if (!(state[i]! & SENT_AGAIN)) {
      if (end[i]! < this.original) this.original = end[i]!;
      if (this.exact && end[i]! < this.#topBefore && !(state[i]! & UNSEEN)) this.reordering.seen = true;
    }
    const when = sent[i]!;
    if (when > this.newestSent && !(state[i]! & UNSEEN)) this.newestSent = when;
    // What was sent again less than a round trip ago is not what arrived (RFC 8985, 6.2, step 2).
    const ambiguous = state[i]! & SENT_AGAIN && this.#shortest < Infinity && time - when < this.#shortest;
    if (when > this.#delivered && !ambiguous) this.#delivered = when;
    if (state[i]! & (SENT_AGAIN | UNSEEN)) return newest;
    return newest > when ? newest : when;
  }

  #sack(from: number, to: number, time: number, newest: number): number {
    const { pieces } = this;
    if (!(to > from) || to <= pieces.una || to - pieces.nxt > LARGEST_WINDOW) return newest;
    if (to > pieces.nxt) pieces.append(to, time, UNSEEN);
    this.#usesSack = true;
    this.#arrived = 0;
    if (to > this.#top) this.#top = to;
    let i = pieces.cut(Math.max(from, pieces.una));
    if (pieces.state[i]! & SACKED && pieces.end[i]! >= to) return newest;
    pieces.cut(to);
    i = pieces.find(Math.max(from, pieces.una));
    const first = i;
    for (; i < pieces.tail && pieces.end[i]! <= to; i++) {
      if (pieces.state[i]! & SACKED) continue;
      newest = this.#deliver(i, time, newest);
      pieces.become(i, SACKED);
    }
    pieces.join(first);
    return newest;
  }
}
