import { EcnMarks } from './ecn-marks.js';
import type { FlowWalk, Walked } from './flow-walk.js';
import { LossEpisode, RECOVERY, RTO_LOSS } from './loss-episode.js';
import { Heard } from './model/ack-log.js';
import type { SenderModel } from './model/sender-model.js';
import { Scoreboard, SendKind } from './scoreboard.js';
import { Analysis, duplicateBlock, Flag } from './segments.js';
import { Retransmissions, type Transmissions } from './transmission.js';
import { LIMITS, type WindowRows } from './window-rows.js';

/** Silence after which a retransmission of the first outstanding segment is the timer's: below any stack's minimum, above a fast one's delay. */
const TIMER_SILENCE = 0.15;

/** What Linux adds at least to the smoothed round trip, in seconds, for its retransmission timer. */
const LEAST_TIMEOUT = 0.2;
/** Segments that the receive window must leave free, and a fiftieth of it, for it not to be the limit. */
const ROOM = 3;

/**
 * Follows one flow's data and ACKs and writes a row for each ACK that reaches the data sender: what is in flight once the
 * sender has answered it, that is, up to the next ACK.
 *
 * A segment that carries data counts as an ACK only if there was something to acknowledge, or if data followed it.
 */
export function followInFlight(
  walk: FlowWalk,
  rows: WindowRows,
  transmissions: Transmissions,
  model: SenderModel,
): Walked {
  const { segments, order, flow, to } = walk;
  const { seq, length, flags } = segments;
  const flows = segments.flow;
  const state = new FlowState(walk, rows, transmissions, model);
  for (let k = walk.from; k < to; k++) {
    const i = order[k]!;
    const kind = flags[i]!;
    if (kind & Flag.RST || Number.isNaN(seq[i])) continue;
    if (flows[i] !== flow) {
      if (kind & Flag.ACK && !(kind & Flag.SYN)) state.acknowledged(i);
      continue;
    }
    if (kind & Flag.SYN) state.open(seq[i]! + 1);
    if (length[i]! > 0) state.sent(i);
  }
  state.close();
  model.usesSack = state.usesSack;
  return { initialWindow: state.initialWindow };
}

class FlowState {
  initialWindow = NaN;
  readonly #board: Scoreboard;
  readonly #loss: LossEpisode;
  readonly #ecn: EcnMarks;
  readonly #again: Retransmissions;
  #opened = false;
  /** The ACK whose row is open, -1 before the first. */
  #row = -1;
  #wanted = false;
  #lastAck = NaN;
  #window = NaN;
  #smoothed = NaN;
  /** Whether the last thing sent ended short of a full segment with a push: the send buffer had run dry. */
  #ranDry = false;
  #lastSent = NaN;

  constructor(
    readonly walk: FlowWalk,
    readonly rows: WindowRows,
    transmissions: Transmissions,
    readonly model: SenderModel,
  ) {
    this.#board = new Scoreboard(walk.segmentSize, walk.usesSack, walk.exact);
    this.#loss = new LossEpisode(walk.exact);
    this.#ecn = new EcnMarks(model);
    this.#again = new Retransmissions(walk, transmissions);
  }

  get usesSack(): boolean {
    return this.#board.usesSack;
  }

  /** The flow's SYN: its data starts at `first`. */
  open(first: number): void {
    this.#opened = true;
    this.#board.open(first);
  }

  /** Segment i sends data. */
  sent(i: number): void {
    const board = this.#board;
    const { model, walk } = this;
    const { seq, length, flags } = walk.segments;
    const from = flags[i]! & Flag.SYN ? seq[i]! + 1 : seq[i]!;
    const to = from + length[i]!;
    const { pieces } = board;
    const time = walk.time[i]!;
    if (!board.known) model.older();
    if (board.inFlight === 0) model.restart(time);
    if (board.inFlight === 0 && time > this.#lastSent) {
      model.resume(time - this.#lastSent, LEAST_TIMEOUT + (this.#smoothed || 0), time);
    }
    if (from === pieces.una && to > from && board.inFlight > 0) this.#perhapsTimeout(time);
    const { nxt } = pieces;
    if (!board.usesSack) this.#loss.skipped(nxt, from);
    if (to > nxt) {
      this.#ranDry = (flags[i]! & Flag.PSH) !== 0 && !isFull(to - from, walk.segmentSize);
    }
    const kind = board.send(time, from, to);
    if (kind !== SendKind.FIRST) {
      const silence = time - Math.max(this.#lastSent, this.#lastAck);
      this.#again.sent(i, { kind, from, to, probes: to === nxt && this.#probes(silence) }, board, this.#loss);
    }
    model.sent(from, to, time - this.#lastAck);
    this.#lastSent = time;
    this.#wanted = true;
  }

  /** ACK i reaches the sender. */
  acknowledged(i: number): void {
    const { walk } = this;
    const time = walk.time[i]!;
    this.model.apart(time - this.#lastAck);
    this.close();
    const board = this.#board;
    const { segments } = walk;
    const ack = segments.ack[i]!;
    const window = segments.window[i]!;
    const pure = segments.length[i] === 0 && !(segments.flags[i]! & Flag.FIN);
    const outstanding = board.inFlight > 0;
    if (!pure) this.model.loaded++;
    const reports = segments.sackOffsets[i + 1]! > segments.sackOffsets[i]!;
    const before = board.pieces.una;
    if (outstanding && ack > before && Number.isNaN(this.initialWindow) && this.#opened) {
      this.initialWindow = board.inFlight;
    }
    if (reports) this.#again.acknowledged(i);
    board.acknowledge(segments, walk.time, i);
    const { rtt } = board;
    const advanced = board.pieces.una > before;
    if (rtt >= 0) {
      this.#smoothed = Number.isNaN(this.#smoothed) ? rtt : this.#smoothed + (rtt - this.#smoothed) / 8;
    }
    const keepAlive = segments.analysis[i]! & Analysis.keep_alive;
    if (!advanced && outstanding && pure && !keepAlive && ack === before && (reports || window === this.#window)) {
      board.duplicate();
    }
    this.#judge(i, advanced);
    const active = this.#loss.active;
    if (walk.usesEcn) this.#ecn.acknowledged((segments.flags[i]! & Flag.ECE) !== 0, board.pieces, active);
    const heard = !active ? Heard.OPEN : this.#loss.phase === RECOVERY ? Heard.RECOVERY : Heard.REPAIR;
    this.model.acknowledged(board, walk.time, i, advanced, heard);
    this.#row = this.rows.of[i]!;
    this.#wanted = pure || outstanding;
    this.#lastAck = time;
    this.#window = window;
    this.rows.rtt[this.#row] = rtt;
  }

  /** Writes the open row: no more data will come before the next ACK. */
  close(): void {
    const row = this.#row;
    if (row < 0 || !this.#wanted) return;
    const board = this.#board;
    const { rows } = this;
    rows.present[row] = 1;
    rows.inFlight[row] = board.known ? board.inFlight : NaN;
    rows.low[row] = board.known ? board.pipe : NaN;
    rows.phase[row] = this.#loss.phase;
    rows.limit[row] = this.#limit();
    this.#row = -1;
    const room = this.#window - board.inFlight >= ROOM * this.walk.segmentSize + this.#window / 50;
    this.model.answer(row, board, room && !this.#ranDry, this.#ranDry);
  }

  /** The first outstanding segment is sent again: where nothing came for long enough it was the timer. */
  #perhapsTimeout(time: number): void {
    const board = this.#board;
    const { phase } = this.#loss;
    const silence = time - (board.firstSent > this.#lastAck ? board.firstSent : this.#lastAck);
    if (!(silence >= Math.max(TIMER_SILENCE, this.#smoothed || 0))) return;
    board.loseAll();
    this.model.timeout(phase === RTO_LOSS, time);
    this.#loss.begin(RTO_LOSS, board.pieces);
  }

  /** Whether the last segment, sent again after so many seconds of silence, probes for a lost tail. */
  #probes(silence: number): boolean {
    return silence >= PROBE_SILENCE * this.#smoothed;
  }

  #judge(i: number, advanced: boolean): void {
    const board = this.#board;
    const loss = this.#loss;
    const { pieces } = board;
    if (duplicateBlock(this.walk.segments, i) >= 0) board.reordering.needless(pieces.una, pieces.nxt);
    if (loss.active && loss.refuted(this.walk.segments, i, board, advanced)) {
      if (loss.phase === RECOVERY) board.reordering.seen ||= this.walk.exact;
      loss.end();
      board.loseNone();
      this.model.undo();
    } else if (loss.active && pieces.una >= loss.until) {
      loss.end();
      board.recovered();
      board.reordering.recovered();
      this.model.reduced();
    } else if (loss.active && advanced && !board.usesSack) board.loseFirst();
    const lost = board.findLosses(loss.active, this.#smoothed);
    // After a timeout Linux takes what is lost once more for a new loss, and leaves its slow start.
    if (lost > 0 && (!loss.active || (loss.phase === RTO_LOSS && board.lostAgain))) {
      loss.begin(RECOVERY, pieces);
      this.model.reduce();
    }
  }

  #limit(): number {
    const board = this.#board;
    if (this.#loss.active) return LIMIT_RECOVERY;
    if (this.#window - board.inFlight < this.walk.segmentSize) return LIMIT_RWND;
    return this.#ranDry && board.known ? LIMIT_APPLICATION : LIMIT_UNKNOWN;
  }
}

/** Whether so many bytes are full segments. */
function isFull(bytes: number, segmentSize: number): boolean {
  return Math.floor(bytes / segmentSize) * segmentSize === bytes;
}

/** Round trips of silence after which the last segment is sent again as a probe: half a round trip less than RFC 8985's two. */
const PROBE_SILENCE = 1.5;

const LIMIT_RECOVERY = LIMITS.indexOf('recovery');
const LIMIT_RWND = LIMITS.indexOf('rwnd');
const LIMIT_APPLICATION = LIMITS.indexOf('application');
const LIMIT_UNKNOWN = LIMITS.indexOf('unknown');
