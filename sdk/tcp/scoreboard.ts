import { Delivery, LARGEST_WINDOW } from './delivery.js';
import { DuplicateAckCount } from './duplicate-ack-count.js';
import { DUPLICATE_THRESHOLD, loseAll, loseFirst, loseHoles, loseNone } from './losses.js';
import { Pieces } from './pieces.js';
import { Reordering } from './reordering.js';
import type { Segments } from './segments.js';
import { Sending, type SendKind } from './sending.js';
import type { SmoothedRoundTrip } from './smoothed-round-trip.js';

/**
 * What a data sender must believe about its outstanding data, replayed from the segments and ACKs of a capture.
 *
 * SACK blocks and losses by RFC 6675, with the losses that its successor RACK (RFC 8985) finds by order of transmission in
 * recovery; without SACK, duplicate ACKs are counted in their place, as RFC 6582 has it.
 */
export class Scoreboard {
  readonly pieces = new Pieces();
  readonly sending = new Sending(this.pieces);
  /** Of the last ACK. */
  readonly delivery = new Delivery(this.pieces);
  readonly reordering = new Reordering();
  readonly duplicates: DuplicateAckCount;
  /** Whether anything was outstanding before the capture began is known: its SYN, or some data, was seen. */
  known = false;
  /** Whether the last search for losses found that something sent again was lost again. */
  lostAgain = false;
  #begun = false;
  #opened = false;
  /** Below it, data may have been sent before the capture began. */
  #unseenBelow = -Infinity;

  /**
   * @param usesSack what the handshake has agreed on; the first SACK block makes it true.
   * @param exact whether data comes in the order in which it was sent: then what arrives late was reordered on its way.
   */
  constructor(
    readonly segmentSize: number,
    public usesSack: boolean,
    readonly exact: boolean,
  ) {
    this.duplicates = new DuplicateAckCount(segmentSize);
  }

  /** RFC 6675's pipe in bytes. */
  get pipe(): number {
    return Math.max(0, this.pieces.pipe - this.duplicates.arrived);
  }

  /** Whether all that was outstanding when the capture began has been acknowledged. */
  get whole(): boolean {
    return this.pieces.una >= this.#unseenBelow;
  }

  /**
   * Bytes that are in flight for sure: the pipe, but of what was outstanding when the capture began, of which SACK blocks may have told before,
   * none.
   */
  get surelyInFlight(): number {
    if (this.whole) return this.pipe;
    return Math.max(0, Math.min(this.pipe, this.pieces.nxt - this.#unseenBelow - this.arrivedAbove));
  }

  /** Bytes judged lost that the sender may not hold for lost yet: it has seen reordering, and has not sent them again. */
  get doubtful(): number {
    return this.reordering.seen ? Math.max(0, this.pieces.lost - this.pieces.again) : 0;
  }

  /** Bytes that SACK blocks or duplicate ACKs say have arrived beyond what is acknowledged. */
  get arrivedAbove(): number {
    return this.pieces.sacked + this.duplicates.arrived;
  }

  /** Sequence space from the first unacknowledged byte to the last one sent. */
  get inFlight(): number {
    return this.pieces.nxt - this.pieces.una;
  }

  /** The flow's SYN: its data starts at `first`. */
  open(first: number): void {
    if (this.#begun && this.inFlight > 0) return;
    this.pieces.reset(first);
    this.#begun = this.known = this.#opened = true;
  }

  /** The sender sends [from, to) at the time `times[i]`; tells whether some of it was sent before. */
  send(times: Float64Array, i: number, from: number, to: number): SendKind {
    // What the sender skips as the capture begins it has sent before.
    if (!this.#opened && (!this.known || from > this.pieces.nxt)) this.#unseenBelow = from;
    if (!this.#begun || Math.abs(from - this.pieces.nxt) > LARGEST_WINDOW) {
      this.pieces.reset(from);
      this.#begun = true;
    }
    this.known = true;
    return this.sending.send(times, i, from, to);
  }

  /** Segment i, an ACK, reaches the sender at the time `times[i]`; what it delivers is in `delivery`. */
  acknowledge({ ack: acks, sackLeft, sackRight, sackOffsets }: Segments, times: Float64Array, i: number): void {
    const { pieces, delivery } = this;
    const ack = acks[i]!;
    delivery.begin(times, i);
    if (!this.#begun) {
      pieces.reset(ack);
      this.#begun = true;
      return;
    }
    const advance = ack - pieces.una;
    if (advance > 0 && ack - pieces.nxt < LARGEST_WINDOW) {
      delivery.acknowledge(ack);
      // Beyond what was seen: a FIN, or data that the capture missed.
      if (ack > pieces.una) {
        this.sending.missed(pieces.una, ack);
        pieces.reset(ack);
      }
      this.duplicates.advance(advance);
    }
    const end = sackOffsets[i + 1]!;
    for (let k = sackOffsets[i]!; k < end; k++) if (delivery.sack(sackLeft[k]!, sackRight[k]!)) this.#sacked();
    this.duplicates.limit(this.inFlight);
    delivery.end();
    if (delivery.late && this.exact) this.reordering.seen = true;
  }

  /** A duplicate ACK without SACK blocks. */
  duplicate(): void {
    this.duplicates.add(this.inFlight, this.usesSack);
  }

  /** Bytes judged lost by what is known now. */
  findLosses(recovering: boolean, { seconds }: SmoothedRoundTrip): number {
    const { pieces } = this;
    this.lostAgain = false;
    if (pieces.sacked > 0) {
      const { seen } = this.reordering;
      const window = this.reordering.window(this.delivery.shortest, seconds);
      this.lostAgain = loseHoles(pieces, this.segmentSize, this.delivery.latest, recovering, window, seen);
    } else if (!this.usesSack && this.duplicates.count >= DUPLICATE_THRESHOLD && !recovering) this.loseFirst();
    return pieces.lost;
  }

  /** A partial ACK in recovery without SACK. */
  loseFirst(): void {
    loseFirst(this.pieces, this.segmentSize);
  }

  /** The retransmission timer ran out. */
  loseAll(): void {
    loseAll(this.pieces);
    this.duplicates.arrived = this.duplicates.count = 0;
  }

  /** What was judged lost was not. */
  loseNone(): void {
    loseNone(this.pieces);
    this.duplicates.arrived = 0;
  }

  /** Recovery has come to its end. */
  recovered(): void {
    this.duplicates.arrived = 0;
  }

  #sacked(): void {
    this.usesSack = true;
    this.duplicates.arrived = 0;
  }
}
