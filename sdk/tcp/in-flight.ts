import { AckRow } from './ack-row.js';
import { EcnMarks } from './ecn-marks.js';
import type { FlowWalk, Walked } from './flow-walk.js';
import { RECOVERY } from './loss-episode.js';
import { LossJudge } from './loss-judge.js';
import { Heard } from './model/ack-log.js';
import type { SenderModel } from './model/sender-model.js';
import { Scoreboard } from './scoreboard.js';
import { Analysis } from './segments.js';
import { Flag } from './tcp-flags.js';
import { SendKind } from './sending.js';
import { SmoothedRoundTrip } from './smoothed-round-trip.js';
import { Retransmissions, type Transmissions } from './transmission.js';
import type { WindowRows } from './window-rows.js';

/** What Linux adds at least to the smoothed round trip, in seconds, for its retransmission timer. */
const LEAST_TIMEOUT = 0.2;
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
  const { segments, order, flow, to } = walk;
  const { seq, length, flags } = segments;
  const flows = segments.flow;
  const state = new FlowState(walk, rows, transmissions, model);
  for (let k = walk.from; k < to; k++) {
    const i = order[k]!;
    const kind = flags[i]!;
    if (kind & Flag.RST || Number.isNaN(seq[i])) continue;
    if (flows[i] !== flow) {
      if (rows.of[i]! >= 0) state.acknowledged(i);
      continue;
    }
    if (kind & Flag.SYN) state.open(seq[i]! + 1);
    if (length[i]! > 0) state.sent(i);
  }
  state.close();
  model.usesSack = state.board.usesSack;
  return { initialWindow: state.initialWindow };
}

class FlowState {
  initialWindow = NaN;
  readonly board: Scoreboard;
  readonly #roundTrip = new SmoothedRoundTrip();
  readonly #losses: LossJudge;
  readonly #row: AckRow;
  readonly #ecn: EcnMarks;
  readonly #again: Retransmissions;
  #opened = false;
  #lastAck = NaN;
  #lastSent = NaN;

  constructor(
    readonly walk: FlowWalk,
    rows: WindowRows,
    transmissions: Transmissions,
    readonly model: SenderModel,
  ) {
    this.board = new Scoreboard(walk.segmentSize, walk.usesSack, walk.exact);
    this.#losses = new LossJudge(walk, this.board, this.#roundTrip, model);
    this.#row = new AckRow(rows, walk.segmentSize, this.board, this.#losses.episode, model);
    this.#ecn = new EcnMarks(model);
    this.#again = new Retransmissions(walk, transmissions);
  }

  /** The flow's SYN: its data starts at `first`. */
  open(first: number): void {
    this.#opened = true;
    this.board.open(first);
  }

  /** No more data will come before the next ACK. */
  close(): void {
    this.#row.close();
    this.#row.answered(false);
  }

  /** Segment i sends data. */
  sent(i: number): void {
    const { board, model, walk } = this;
    const { seq, length, flags } = walk.segments;
    const { pieces } = board;
    const { nxt } = pieces;
    const from = flags[i]! & Flag.SYN ? seq[i]! + 1 : seq[i]!;
    const to = from + length[i]!;
    const time = walk.time[i]!;
    if (!board.known) model.isOlder = true;
    if (!walk.exact) this.#row.answered(true);
    if (board.inFlight === 0) this.#resumes(time);
    else if (from === pieces.una && to > from) this.#losses.sentFirst(i, this.#lastAck);
    if (!board.usesSack) this.#losses.episode.skipped(nxt, from);
    if (to > nxt) {
      this.#row.ranDry = (flags[i]! & Flag.PSH) !== 0 && !isFull(length[i]!, walk.segmentSize);
    }
    const kind = board.send(walk.time, i, from, to);
    if (kind !== SendKind.FIRST) {
      const silence = time - Math.max(this.#lastSent, this.#lastAck);
      const probes = to === nxt && silence >= PROBE_SILENCE * this.#roundTrip.seconds;
      this.#again.sent(i, { kind, from, to, probes }, board, this.#losses.episode);
    }
    model.sent(from, to, walk.time, i);
    this.#lastSent = time;
    this.#row.wanted = true;
  }

  /** ACK i reaches the sender. */
  acknowledged(i: number): void {
    const { board, model, walk } = this;
    const { segments } = walk;
    const { pieces } = board;
    model.release.apart(walk.time, i);
    this.#row.close();
    const ack = segments.ack[i]!;
    const pure = segments.length[i] === 0 && !(segments.flags[i]! & Flag.FIN);
    const outstanding = board.inFlight > 0;
    const reports = segments.sackOffsets[i + 1]! > segments.sackOffsets[i]!;
    const before = pieces.una;
    if (!pure) model.loaded++;
    if (outstanding && ack > before && this.#opened && Number.isNaN(this.initialWindow)) {
      this.initialWindow = board.inFlight;
    }
    if (reports) this.#again.acknowledged(i);
    board.acknowledge(segments, walk.time, i);
    const advanced = pieces.una > before;
    this.#roundTrip.add(board.delivery);
    if (!advanced && outstanding && pure && ack === before) this.#perhapsDuplicate(i, reports);
    this.#losses.acknowledged(i, advanced);
    const { active, phase } = this.#losses.episode;
    if (walk.usesEcn) this.#ecn.acknowledged((segments.flags[i]! & Flag.ECE) !== 0, pieces, active);
    model.acknowledged(
      board,
      walk.time,
      i,
      advanced,
      !active ? Heard.OPEN : phase === RECOVERY ? Heard.RECOVERY : Heard.REPAIR,
    );
    this.#row.open(i, segments.window, pure || outstanding);
    this.#lastAck = walk.time[i]!;
  }

  /** Data is sent, and nothing was outstanding. */
  #resumes(time: number): void {
    const { model } = this;
    model.restart(time);
    if (!(time > this.#lastSent)) return;
    model.resume(time - this.#lastSent, LEAST_TIMEOUT + (this.#roundTrip.seconds || 0), time);
  }

  /** ACK i repeats the last one's number: a duplicate, unless it updates the window, or answers a keep-alive (RFC 5681, 2). */
  #perhapsDuplicate(i: number, reports: boolean): void {
    const { analysis, window } = this.walk.segments;
    // Where the shift count is not known, neither window is.
    const same = Object.is(window[i], this.#row.window);
    if (analysis[i]! & Analysis.keep_alive || !(reports || same)) return;
    this.board.duplicate();
  }
}

/** Whether so many bytes are full segments. */
function isFull(bytes: number, segmentSize: number): boolean {
  return Math.floor(bytes / segmentSize) * segmentSize === bytes;
}
