import type { FlowWalk, Walked } from './flow-walk.js';
import { Analysis, duplicateBlock, Flag } from './segments.js';
import { SegmentCount } from './model/segment-count.js';
import type { SenderModel } from './model/sender-model.js';
import { Scoreboard, SendKind } from './scoreboard.js';
import { Sent, SentAgain, type Transmissions } from './transmission.js';
import { LIMITS, PHASES, type WindowRows } from './window-rows.js';

const UNKNOWN = PHASES.indexOf('unknown');
const RECOVERY = PHASES.indexOf('recovery');
const RTO_LOSS = PHASES.indexOf('rto-loss');

/** Silence after which a retransmission of the first outstanding segment is the timer's: below any stack's minimum, above a fast one's delay. */
const TIMER_SILENCE = 0.15;

/** Seconds after an ACK within which what is sent answers it. */
const BURST = 0.001;
/** What Linux adds at least to the smoothed round trip, in seconds, for its retransmission timer. */
const LEAST_TIMEOUT = 0.2;
/** Segments that the receive window must leave free, and a fiftieth of it, for it not to be the limit. */
const ROOM = 3;

/** Round trips of silence after which the last segment is sent again as a probe: half a round trip less than RFC 8985's two. */
const PROBE_SILENCE = 1.5;

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
  const { segments, time, order, flow } = walk;
  const { seq, length, flags } = segments;
  const state = new FlowState(walk, rows, transmissions, model);
  for (let k = walk.from; k < walk.to; k++) {
    const i = order[k]!;
    const kind = flags[i]!;
    if (kind & Flag.RST || Number.isNaN(seq[i])) continue;
    if (segments.flow[i] !== flow) {
      if (kind & Flag.ACK && !(kind & Flag.SYN)) state.acknowledged(i);
      continue;
    }
    const first = kind & Flag.SYN ? seq[i]! + 1 : seq[i]!;
    if (kind & Flag.SYN) state.open(first);
    if (length[i]! > 0) state.sent(i, time[i]!, first, first + length[i]!, (kind & Flag.PSH) !== 0);
  }
  state.close();
  return { initialWindow: state.initialWindow };
}

class FlowState {
  readonly board: Scoreboard;
  initialWindow = NaN;
  #opened = false;
  readonly #count: SegmentCount;
  readonly #sentAgain: SentAgain;
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
  #lastSent = NaN;
  /** Segments sent since the last ACK, and of them those that it released. */
  #sent = 0;
  #burst = 0;
  /** Segments acknowledged or SACKed so far. */
  #delivered = 0;
  #lost = 0;
  /** An ECN mark is answered until what was sent before it is acknowledged, and one byte more. */
  #markedUntil = NaN;

  constructor(
    readonly walk: FlowWalk,
    readonly rows: WindowRows,
    readonly transmissions: Transmissions,
    readonly model: SenderModel,
  ) {
    this.#sentAgain = new SentAgain(transmissions);
    this.#count = new SegmentCount(walk.segmentSize);
    this.board = new Scoreboard(walk.segmentSize, walk.usesSack);
  }

  sent(i: number, time: number, from: number, to: number, pushed: boolean): void {
    const { board, model } = this;
    const { pieces } = board;
    if (!board.known) {
      // The connection is older than the capture: its window may be anything.
      model.each(replay => {
        replay.known = false;
      });
    }
    if (board.inFlight === 0 && time > this.#lastSent) {
      const timeout = LEAST_TIMEOUT + (this.#smoothed || 0);
      model.each(replay => replay.resume(time - this.#lastSent, timeout, time));
    }
    if (from === pieces.una && to > from && board.inFlight > 0) {
      const silence = time - (board.firstSent > this.#lastAck ? board.firstSent : this.#lastAck);
      if (silence >= Math.max(TIMER_SILENCE, this.#smoothed || 0)) {
        board.loseAll();
        this.#lost = 0;
        const again = this.#phase === RTO_LOSS;
        model.each(replay => replay.timeout(again));
        this.#phase = RTO_LOSS;
        this.#recoverUntil = pieces.nxt;
      }
    }
    if (to > pieces.nxt) this.#ranDry = pushed && (to - from) % this.walk.segmentSize !== 0;
    const nxt = pieces.nxt;
    const kind = board.send(time, from, to);
    if (kind !== SendKind.FIRST) this.#explain(i, kind, time, from, to, nxt);
    this.#count.sent(from, to);
    const count = Math.ceil((to - from) / this.walk.segmentSize);
    model.each(replay => replay.sent(count));
    this.#sent += count;
    if (time - this.#lastAck < BURST) this.#burst += count;
    this.#lastSent = time;
    this.#wanted = true;
  }

  open(first: number): void {
    this.#opened = true;
    this.board.open(first);
  }

  /** Why [from, to), which lies below what was sent, up to `nxt`, is sent. */
  #explain(i: number, kind: SendKind, time: number, from: number, to: number, nxt: number): void {
    const { board, transmissions, walk } = this;
    if (walk.segments.analysis[i]! & Analysis.keep_alive) return;
    if (kind === SendKind.FILLS && !(board.behind > walk.reordering)) {
      transmissions[i] = Sent.OUT_OF_ORDER;
      return;
    }
    this.#sentAgain.add(i, from, to);
    if (this.#phase === RTO_LOSS) transmissions[i] = Sent.TIMEOUT;
    else if (this.#phase === RECOVERY || board.arrivedAbove > 0) transmissions[i] = Sent.FAST;
    else {
      const silence = time - Math.max(this.#lastSent, this.#lastAck);
      const probes = to === nxt && silence >= PROBE_SILENCE * this.#smoothed;
      transmissions[i] = probes ? Sent.PROBE : Sent.UNEXPLAINED;
    }
    if (walk.segments.analysis[i]! & Analysis.spurious_retransmission) transmissions[i] |= Sent.SPURIOUS;
  }

  acknowledged(i: number): void {
    this.close();
    const { board, walk } = this;
    const { segments } = walk;
    const time = walk.time[i]!;
    const ack = segments.ack[i]!;
    const window = segments.window[i]!;
    const pure = segments.length[i] === 0 && !(segments.flags[i]! & Flag.FIN);
    const outstanding = board.inFlight > 0;
    const first = segments.sackOffsets[i]!;
    const end = segments.sackOffsets[i + 1]!;
    const before = board.pieces.una;
    if (Number.isNaN(this.initialWindow) && this.#opened && outstanding && ack > before) {
      this.initialWindow = board.inFlight;
    }
    const repeated = duplicateBlock(segments, i);
    if (repeated >= 0) this.#sentAgain.duplicate(segments.sackLeft[repeated]!, segments.sackRight[repeated]!);
    const rtt = board.acknowledge(time, ack, segments.sackLeft, segments.sackRight, first, end);
    const advanced = board.pieces.una > before;
    if (rtt >= 0) this.#smoothed = Number.isNaN(this.#smoothed) ? rtt : this.#smoothed + (rtt - this.#smoothed) / 8;
    const keepAlive = segments.analysis[i]! & Analysis.keep_alive;
    if (!advanced && outstanding && pure && !keepAlive && ack === before && (end > first || window === this.#window)) {
      board.duplicate();
    }
    this.#judge(advanced);
    this.#inform(i, time, rtt, advanced);
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
      this.model.each(replay => replay.reduced());
    } else if (recovering && advanced && !board.usesSack) board.loseFirst();
    const lost = board.findLosses(this.#phase !== UNKNOWN);
    if (lost > 0 && this.#phase === UNKNOWN) {
      this.#phase = RECOVERY;
      this.#recoverUntil = pieces.nxt;
      this.model.each(replay => {
        if (!replay.reducing) replay.reduce();
      });
    }
  }

  /** Tells the models what this ACK told the sender. */
  #inform(i: number, time: number, rtt: number, advanced: boolean): void {
    const { board, model, walk } = this;
    const { una, nxt } = board.pieces;
    const recovering = this.#phase !== UNKNOWN;
    if (walk.usesEcn) this.#marked((walk.segments.flags[i]! & Flag.ECE) !== 0);
    const total = this.#count.acknowledged(una) + this.#segments(board.arrivedAbove);
    const delivered = Math.max(0, total - this.#delivered);
    this.#delivered = Math.max(total, this.#delivered);
    const lost = board.pieces.lost > this.#lost;
    this.#lost = board.pieces.lost;
    const pipe = this.#pipe;
    model.acknowledged({ time, delivered, rtt: rtt >= 0 ? rtt : NaN, una, nxt, pipe, advanced, lost }, recovering);
  }

  #marked(echo: boolean): void {
    const { una, nxt } = this.board.pieces;
    const done = una > this.#markedUntil;
    if (done) this.#markedUntil = NaN;
    if (this.#phase !== UNKNOWN) return;
    if (done) this.model.each(replay => replay.reduced());
    else if (echo && Number.isNaN(this.#markedUntil)) {
      this.#markedUntil = nxt;
      this.model.each(replay => replay.reduce());
    }
  }

  get #outstanding(): number {
    return Math.max(0, this.#count.total - this.#count.acknowledged(this.board.pieces.una));
  }

  /** RFC 6675's pipe in segments. */
  get #pipe(): number {
    const { board } = this;
    return Math.max(0, this.#outstanding - this.#segments(board.inFlight - board.pipe));
  }

  #segments(bytes: number): number {
    return Math.ceil(bytes / this.walk.segmentSize);
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
    const { una, nxt } = board.pieces;
    const room = this.#window - board.inFlight >= ROOM * this.walk.segmentSize + this.#window / 50;
    this.model.answer({
      row: i,
      time: this.#lastAck,
      pipe: this.#pipe,
      outstanding: this.#outstanding,
      una,
      nxt,
      burst: this.#burst,
      sent: this.#sent,
      free: room && !this.#ranDry,
    });
    this.#sent = this.#burst = 0;
  }

  #limit(): (typeof LIMITS)[number] {
    if (this.#phase !== UNKNOWN) return 'recovery';
    if (this.#window - this.board.inFlight < this.walk.segmentSize) return 'rwnd';
    return this.#ranDry && this.board.known ? 'application' : 'unknown';
  }
}
