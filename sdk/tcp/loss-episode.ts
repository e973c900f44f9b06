import type { Scoreboard } from './scoreboard.js';
import { duplicateBlock, type Segments } from './segments.js';
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

  get active(): boolean {
    return this.phase !== UNKNOWN;
  }

  begin(phase: number, { una, nxt }: { readonly una: number; readonly nxt: number }): void {
    if (this.phase === UNKNOWN) {
      this.#first = una;
      this.#unreported = this.#stamp = NaN;
    }
    this.phase = phase;
    this.until = nxt;
  }

  end(): void {
    this.phase = UNKNOWN;
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
      return advanced && (delayed || (board.original <= this.until && (board.usesSack || !board.deliveredAgain)));
    }
    return advanced && delayed && board.pieces.una >= this.until;
  }
}
