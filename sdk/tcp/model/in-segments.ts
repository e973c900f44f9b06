import { SegmentCount } from './segment-count.js';

/** What a scoreboard says, in bytes. */
export interface Outstanding {
  readonly inFlight: number;
  readonly pipe: number;
  readonly arrivedAbove: number;
  readonly doubtful: number;
  /** Of the last ACK: its sample in seconds, NaN where it brings none, and when the newest that it delivers was sent. */
  readonly delivery: { readonly rtt: number; readonly newestSent: number };
  readonly pieces: { readonly una: number; readonly nxt: number; readonly lostSoFar: number };
}

/** What a scoreboard says in bytes, in segments, full or short, as a sender counts. */
export class InSegments {
  /** What the last ACK delivered, that is, acknowledged or SACKed, and what it told to be lost. */
  delivered = 0;
  lost = 0;
  readonly #count: SegmentCount;
  /** Delivered so far. */
  #total = 0;
  /** Bytes told to be lost so far. */
  #lostBytes = 0;

  constructor(readonly segmentSize: number) {
    this.#count = new SegmentCount(segmentSize);
  }

  get outstanding(): number {
    return this.#count.outstanding;
  }

  /** [from, to) is sent: so many segments. */
  sent(from: number, to: number): number {
    this.#count.sent(from, to);
    const bytes = to - from;
    return bytes === this.segmentSize ? 1 : Math.ceil(bytes / this.segmentSize);
  }

  /** The board has seen an ACK. */
  acknowledge(board: Outstanding): void {
    const { una, lostSoFar } = board.pieces;
    this.#count.acknowledge(una);
    const total = this.#count.acknowledged + this.of(board.arrivedAbove);
    this.delivered = Math.max(0, total - this.#total);
    this.#total = Math.max(total, this.#total);
    this.lost = this.of(lostSoFar - this.#lostBytes);
    this.#lostBytes = lostSoFar;
  }

  /** RFC 6675's pipe. */
  pipe(board: Outstanding): number {
    this.#count.acknowledge(board.pieces.una);
    return Math.max(0, this.#count.outstanding - this.of(board.inFlight - board.pipe));
  }

  of(bytes: number): number {
    // Mostly there are none, and a division takes long.
    return bytes === 0 ? 0 : Math.ceil(bytes / this.segmentSize);
  }
}
