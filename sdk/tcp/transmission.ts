import type { FlowWalk } from './flow-walk.js';
import { type LossEpisode, RTO_LOSS } from './loss-episode.js';
import { duplicateBlock } from './sack-edges.js';
import type { Scoreboard } from './scoreboard.js';
import { Analysis } from './segments.js';
import { SendKind } from './sending.js';

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

/** A segment of which some was sent before, or fills a hole that the capture had. */
interface Repeated {
  readonly kind: SendKind;
  readonly from: number;
  readonly to: number;
  /** Whether it is the last one outstanding, and silence went before it. */
  readonly probes: boolean;
}

/** Tells of one flow's segments why they were sent again, and which of them were needless. */
export class Retransmissions {
  readonly #from = new Float64Array(REMEMBERED);
  readonly #to = new Float64Array(REMEMBERED);
  readonly #segment = new Int32Array(REMEMBERED);
  #count = 0;

  constructor(
    readonly walk: FlowWalk,
    readonly transmissions: Transmissions,
  ) {}

  /** Segment i is sent, which the board knows already. */
  sent(i: number, { kind, from, to, probes }: Repeated, board: Scoreboard, loss: LossEpisode): void {
    const { transmissions, walk } = this;
    const analysis = walk.segments.analysis[i]!;
    // A keep-alive repeats a byte that was acknowledged; what is outstanding is sent again, a single byte too (RFC 9293, 3.8.4).
    if (analysis & Analysis.keep_alive && from < board.pieces.una) return;
    if (kind === SendKind.FILLS && !(board.sending.behind > walk.reordering)) {
      transmissions[i] = Sent.OUT_OF_ORDER;
      return;
    }
    const slot = this.#count++ % REMEMBERED;
    this.#from[slot] = from;
    this.#to[slot] = to;
    this.#segment[slot] = i;
    if (loss.active) loss.sentAgain(walk.segments.tsval[i]!);
    transmissions[i] = cause(board, loss, probes) | (analysis & Analysis.spurious_retransmission ? Sent.SPURIOUS : 0);
  }

  /** ACK i may report a retransmission as needless: of those in the block the newest that was not reported before. */
  acknowledged(i: number): void {
    if (this.#count === 0) return;
    const { segments } = this.walk;
    const block = duplicateBlock(segments, i);
    if (block < 0) return;
    const left = segments.sackLeft[block]!;
    const right = segments.sackRight[block]!;
    for (let n = this.#count - 1; n >= 0 && n >= this.#count - REMEMBERED; n--) {
      const slot = n % REMEMBERED;
      const sent = this.#segment[slot]!;
      if (this.#from[slot]! >= right || this.#to[slot]! <= left || this.transmissions[sent]! & Sent.SPURIOUS) continue;
      this.transmissions[sent]! |= Sent.SPURIOUS;
      return;
    }
  }
}

function cause(board: Scoreboard, loss: LossEpisode, probes: boolean): number {
  if (loss.phase === RTO_LOSS) return Sent.TIMEOUT;
  if (loss.active || board.arrivedAbove > 0) return Sent.FAST;
  return probes ? Sent.PROBE : Sent.UNEXPLAINED;
}
