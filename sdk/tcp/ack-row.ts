import { type LossEpisode } from './loss-episode.js';
import type { SenderModel } from './model/sender-model.js';
import type { Scoreboard } from './scoreboard.js';
import { LIMITS, type WindowRows } from './window-rows.js';

/** Segments that the receive window must leave free, and a fiftieth of it, for it not to be the limit. */
const ROOM = 3;

/** The row of a flow's last ACK: what is in flight once the sender has answered it, that is, up to the next ACK. */
export class AckRow {
  /** The receive window that the last ACK grants; NaN before the first. */
  window = NaN;
  /** Whether the sender's buffer had run dry when it last sent. */
  ranDry = false;
  /** Whether the segment is an ACK at all: something was outstanding, it carries no data, or data followed it. */
  wanted = false;
  /** -1 where no row is open. */
  #row = -1;
  /** Rows of ACKs that no data has answered, at the receiver. */
  readonly #unanswered: number[] = [];

  constructor(
    readonly rows: WindowRows,
    readonly segmentSize: number,
    readonly board: Scoreboard,
    readonly episode: LossEpisode,
    readonly model: SenderModel,
  ) {}

  /** ACK i, which the board has seen, opens its row. */
  open(i: number, windows: Float64Array, wanted: boolean): void {
    this.#row = this.rows.of[i]!;
    this.rows.rtt[this.#row] = this.board.delivery.rtt;
    if (!this.board.exact) this.#unanswered.push(this.#row);
    this.window = windows[i]!;
    this.wanted = wanted;
  }

  /**
   * Data is sent, or none any more. By ticks, ACKs have the time of the data which echoes them: where nothing was outstanding then it may have had to be made
   * first, and the ACKs' samples tell nothing.
   */
  answered(sends: boolean): void {
    if (!sends || this.board.inFlight === 0) for (const row of this.#unanswered) this.rows.rtt[row] = NaN;
    this.#unanswered.length = 0;
  }

  /** Writes the open row: no more data will come before the next ACK. */
  close(): void {
    const row = this.#row;
    if (row < 0 || !this.wanted) return;
    const { board, rows, ranDry } = this;
    const { inFlight } = board;
    rows.present[row] = 1;
    rows.inFlight[row] = board.known ? inFlight : NaN;
    rows.low[row] = board.known ? board.surelyInFlight : NaN;
    rows.phase[row] = this.episode.phase;
    rows.limit[row] = this.#limit(inFlight);
    this.#row = -1;
    const room = this.window - inFlight >= ROOM * this.segmentSize + this.window / 50;
    this.model.answer(row, board, room && !ranDry, ranDry);
  }

  #limit(inFlight: number): number {
    if (this.episode.active) return LIMIT_RECOVERY;
    if (this.window - inFlight < this.segmentSize) return LIMIT_RWND;
    return this.ranDry && this.board.known ? LIMIT_APPLICATION : LIMIT_UNKNOWN;
  }
}

const LIMIT_RECOVERY = LIMITS.indexOf('recovery');
const LIMIT_RWND = LIMITS.indexOf('rwnd');
const LIMIT_APPLICATION = LIMITS.indexOf('application');
const LIMIT_UNKNOWN = LIMITS.indexOf('unknown');
