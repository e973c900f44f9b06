import { duplicateBlock } from './sack-edges.js';
import type { Scoreboard } from './scoreboard.js';
import type { Segments } from './segments.js';
import { PHASES } from './window-rows.js';

export const UNKNOWN = PHASES.indexOf('unknown');
export const RECOVERY = PHASES.indexOf('recovery');
export const RTO_LOSS = PHASES.indexOf('rto-loss');

/**
 * What a sender is repairing, from the first loss it judges until all that was outstanding then is acknowledged, and whether it finds
 * out that there was none.
 *
 * It does by DSACK for each retransmission (RFC 3708), by an ACK whose timestamp is older than the first of them (Eifel, RFC 3522), or after a
 * timeout by an ACK for what was not sent again (F-RTO, RFC 5682); Linux then restores window and threshold.
 */
export class LossEpisode {
  phase = UNKNOWN;
  /** What was outstanding at its beginning: from `#first` up to here. */
  until = 0;
  #first = 0;
  /** Retransmissions that no DSACK has reported; NaN before the first. */
  #unreported = NaN;
  /** The first retransmission's timestamp. */
  #stamp = NaN;
  /** Whether F-RTO may judge the timeout: not the first one in a recovery that was under way (RFC 5682, 2.1). */
  #forward = false;

  /** @param exact whether ACKs and data come in the very order in which the sender met them. */
  constructor(readonly exact: boolean) {}

  get active(): boolean {
    return this.phase !== UNKNOWN;
  }

  begin(phase: number, { una, nxt }: { readonly una: number; readonly nxt: number }): void {
    if (this.phase === UNKNOWN) {
      this.#first = una;
      this.#unreported = this.#stamp = NaN;
    }
    this.#forward = phase === RTO_LOSS && this.phase !== RECOVERY;
    this.phase = phase;
    this.until = nxt;
  }

  end(): void {
    this.phase = UNKNOWN;
  }

  /**
   * What is sent next begins beyond a gap that the capture did not see: perhaps it was outstanding when the episode began. Called where there is no
   * SACK: to end too early is worse there, since what arrived above the gap would count as in flight again.
   */
  skipped(nxt: number, from: number): void {
    if (!this.exact && this.active && nxt === this.until && from > nxt) this.until = from;
  }

  /** A segment is sent again, with this timestamp (NaN without). */
  sentAgain(tsval: number): void {
    if (Number.isNaN(this.#unreported)) {
      this.#unreported = 0;
      this.#stamp = tsval;
    }
    this.#unreported++;
  }

  /** Whether ACK i, which the board has seen, tells that there was no loss. */
  refuted(segments: Segments, i: number, board: Scoreboard, advanced: boolean): boolean {
    const duplicate = duplicateBlock(segments, i);
    if (duplicate >= 0 && this.#unreported > 0) {
      const right = segments.sackRight[duplicate]!;
      if (right <= segments.ack[i]! && right > this.#first) this.#unreported--;
    }
    const delayed = ((segments.tsecr[i]! - this.#stamp) | 0) < 0 && !Number.isNaN(this.#stamp);
    if (this.#unreported === 0) return true;
    if (this.phase === RTO_LOSS) {
      const original =
        this.#forward && board.delivery.original <= this.until && (board.usesSack || !board.delivery.again);
      return advanced && (delayed || original);
    }
    // Linux waits until none of what it sent again is outstanding.
    return advanced && delayed && (board.pieces.una >= this.until || board.pieces.again === 0);
  }
}
