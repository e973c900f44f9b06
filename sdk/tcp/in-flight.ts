import { Analysis, Flag, type Segments } from './segments.js';
import { Scoreboard } from './scoreboard.js';
import { LIMITS, PHASES, type WindowRows } from './window-rows.js';

const UNKNOWN = PHASES.indexOf('unknown');
const RECOVERY = PHASES.indexOf('recovery');
const RTO_LOSS = PHASES.indexOf('rto-loss');

/** Silence after which a retransmission of the first outstanding segment is the timer's: below any stack's minimum, above a fast one's delay. */
const TIMER_SILENCE = 0.15;

/** One flow's way through a capture: which rows to walk, and what is known of the flow. */
export interface FlowWalk {
  readonly segments: Segments;
  readonly order: Uint32Array;
  readonly from: number;
  readonly to: number;
  /** Code of the flow that carries the data. */
  readonly flow: number;
  readonly segmentSize: number;
  readonly usesSack: boolean;
}

/**
 * Follows one flow's data and ACKs and writes a row for each ACK that reaches the data sender: what is in flight once the
 * sender has answered it, that is, up to the next ACK.
 *
 * A segment that carries data counts as an ACK only if there was something to acknowledge, or if data followed it.
 */
export function followInFlight(walk: FlowWalk, rows: WindowRows): void {
  const { segments, order, flow } = walk;
  const { time, seq, length, flags } = segments;
  const state = new FlowState(walk, rows);
  for (let k = walk.from; k < walk.to; k++) {
    const i = order[k]!;
    const kind = flags[i]!;
    if (kind & Flag.RST || Number.isNaN(seq[i])) continue;
    if (segments.flow[i] !== flow) {
      if (kind & Flag.ACK && !(kind & Flag.SYN)) state.acknowledged(i);
      continue;
    }
    const first = kind & Flag.SYN ? seq[i]! + 1 : seq[i]!;
    if (kind & Flag.SYN) state.board.open(first);
    if (length[i]! > 0) state.sent(time[i]!, first, first + length[i]!, (kind & Flag.PSH) !== 0);
  }
  state.close();
}

class FlowState {
  readonly board: Scoreboard;
  /** The ACK whose row is open, -1 before the first. */
  #row = -1;
  #wanted = false;
  #phase = UNKNOWN;
  #recoverUntil = 0;
  #lastAck = NaN;
  #window = NaN;
  #smoothed = NaN;
  /** Whether the last thing sent ended short of a full segment with a push: the send buffer had run dry. */
  #ranDry = false;

  constructor(
    readonly walk: FlowWalk,
    readonly rows: WindowRows,
  ) {
    this.board = new Scoreboard(walk.segmentSize, walk.usesSack);
  }

  sent(time: number, from: number, to: number, pushed: boolean): void {
    const { board } = this;
    const { pieces } = board;
    if (from === pieces.una && to > from && board.inFlight > 0) {
      const silence = time - (board.firstSent > this.#lastAck ? board.firstSent : this.#lastAck);
      if (silence >= Math.max(TIMER_SILENCE, this.#smoothed || 0)) {
        board.loseAll();
        this.#phase = RTO_LOSS;
        this.#recoverUntil = pieces.nxt;
      }
    }
    if (to > pieces.nxt) this.#ranDry = pushed && (to - from) % this.walk.segmentSize !== 0;
    board.send(time, from, to);
    this.#wanted = true;
  }

  acknowledged(i: number): void {
    this.close();
    const { board, walk } = this;
    const { segments } = walk;
    const time = segments.time[i]!;
    const ack = segments.ack[i]!;
    const window = segments.window[i]!;
    const pure = segments.length[i] === 0 && !(segments.flags[i]! & Flag.FIN);
    const outstanding = board.inFlight > 0;
    const first = segments.sackOffsets[i]!;
    const end = segments.sackOffsets[i + 1]!;
    const before = board.pieces.una;
    const rtt = board.acknowledge(time, ack, segments.sackLeft, segments.sackRight, first, end);
    const advanced = board.pieces.una > before;
    if (rtt >= 0) this.#smoothed = Number.isNaN(this.#smoothed) ? rtt : this.#smoothed + (rtt - this.#smoothed) / 8;
    const keepAlive = segments.analysis[i]! & Analysis.keep_alive;
    if (!advanced && outstanding && pure && !keepAlive && ack === before && (end > first || window === this.#window)) {
      board.duplicate();
    }
    this.#judge(advanced);
    this.#row = i;
    this.#wanted = pure || outstanding;
    this.#lastAck = time;
    this.#window = window;
    this.rows.rtt[i] = rtt >= 0 ? rtt : NaN;
  }

  #judge(advanced: boolean): void {
    const { board } = this;
    const { pieces } = board;
    const recovering = this.#phase !== UNKNOWN;
    if (recovering && pieces.una >= this.#recoverUntil) {
      this.#phase = UNKNOWN;
      board.recovered();
    } else if (recovering && advanced && !board.usesSack) board.loseFirst();
    const lost = board.findLosses(this.#phase !== UNKNOWN);
    if (lost > 0 && this.#phase === UNKNOWN) {
      this.#phase = RECOVERY;
      this.#recoverUntil = pieces.nxt;
    }
  }

  /** Writes the open row: no more data will come before the next ACK. */
  close(): void {
    const i = this.#row;
    if (i < 0 || !this.#wanted) return;
    const { board, rows } = this;
    rows.present[i] = 1;
    rows.inFlight[i] = board.known ? board.inFlight : NaN;
    rows.low[i] = board.known ? board.pipe : NaN;
    rows.phase[i] = this.#phase;
    rows.limit[i] = LIMITS.indexOf(this.#limit());
    this.#row = -1;
  }

  #limit(): (typeof LIMITS)[number] {
    if (this.#phase !== UNKNOWN) return 'recovery';
    if (this.#window - this.board.inFlight < this.walk.segmentSize) return 'rwnd';
    return this.#ranDry && this.board.known ? 'application' : 'unknown';
  }
}
