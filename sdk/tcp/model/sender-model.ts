import type { Acked } from './acked.js';
import { Heard } from './ack-log.js';
import { Anchored } from './anchored.js';
import type { Answer } from './answer.js';
import { Cubic } from './cubic.js';
import { Imagined } from './imagined.js';
import { Reno } from './reno.js';
import { Replay } from './replay.js';
import type { Scratch } from './scratch.js';
import { SegmentCount } from './segment-count.js';

/** An algorithm that can be imagined in the place of a sender's own. */
export type Replayable = 'reno' | 'cubic';

/** Seconds after an ACK within which what is sent answers it. */
const BURST = 0.001;

/** What a scoreboard says, in bytes. */
interface Outstanding {
  readonly inFlight: number;
  readonly pipe: number;
  readonly arrivedAbove: number;
  readonly doubtful: number;
  /** Of the last ACK, in seconds; NaN where it brings no sample. */
  readonly rtt: number;
  readonly newestSent: number;
  readonly pieces: { readonly una: number; readonly nxt: number; readonly lostSoFar: number };
}

/**
 * Follows one flow's sender with every algorithm at once, in segments, as a sender counts; evidence decides at the end which of
 * them it was.
 */
export class SenderModel {
  readonly reno: Anchored;
  readonly cubic: Anchored;
  /** Segments sent, and those of them that no ACK had just released, where only the window can have held the sender. */
  released = 0;
  clocked = 0;
  /** How long those waited for after an ACK, in segments times shares of the time between two ACKs. */
  lag = 0;
  /** ACKs that carried data; whether they also tell what arrived out of order. */
  loaded = 0;
  usesSack = false;
  #waited = 0;
  #interval = NaN;
  /** Another algorithm, in place of Reno and of CUBIC; none where nobody asked. */
  readonly imagined: readonly Imagined[];
  /** Answers so far. */
  answers = 0;
  readonly #replays: readonly Replay[];
  readonly #count: SegmentCount;
  /** Segments acknowledged or SACKed so far. */
  #delivered = 0;
  /** Segments that the sender sent when it last sent any. */
  #atOnce = 1;
  /** Bytes judged lost up to the last ACK. */
  #lost = 0;
  /** One object each for all ACKs and answers: there are millions. */
  readonly #acked: { -readonly [K in keyof Acked]: Acked[K] } = {
    time: 0,
    delivered: 0,
    rtt: 0,
    una: 0,
    nxt: 0,
    pipe: 0,
    advanced: false,
    lost: 0,
  };
  readonly #answer: Answer = {
    number: 0,
    pipe: 0,
    outstanding: 0,
    una: 0,
    nxt: 0,
    burst: 0,
    sent: 0,
    free: false,
    spare: 1,
  };

  constructor(
    readonly scratch: Scratch,
    readonly segmentSize: number,
  ) {
    this.#count = new SegmentCount(segmentSize);
    this.reno = new Anchored(scratch.reno, new Replay(new Reno()));
    this.cubic = new Anchored(scratch.cubic, new Replay(new Cubic()));
    const { imagined } = scratch;
    const other = (): Replay => new Replay(imagined?.algorithm === 'reno' ? new Reno() : new Cubic());
    this.imagined =
      imagined === null
        ? []
        : [new Imagined(imagined.onReno, other(), this.reno), new Imagined(imagined.onCubic, other(), this.cubic)];
    this.#replays = [this.reno.replay, this.cubic.replay, ...this.imagined.map(each => each.replay)];
  }

  /** The rows answered, in order. */
  get rows(): Uint32Array {
    return this.scratch.row.subarray(0, this.answers);
  }

  /** The connection is older than the capture: its window may be anything. */
  older(): void {
    for (const replay of this.#replays) replay.known = false;
  }

  /** Data is sent again after `seconds` of nothing. */
  resume(seconds: number, timeout: number, now: number): void {
    for (const replay of this.#replays) replay.resume(seconds, timeout, now);
  }

  /** Data is sent, and nothing is outstanding. */
  restart(now: number): void {
    this.scratch.log.add(now, Heard.RESTART);
  }

  timeout(again: boolean, now: number): void {
    for (const replay of this.#replays) replay.timeout(again);
    this.scratch.log.add(now, Heard.TIMEOUT);
  }

  /** A loss or a mark is to be answered, unless one is. */
  reduce(): void {
    this.reno.misled = this.cubic.misled = false;
    for (const each of this.imagined) if (!each.replay.reducing) each.beforeReduction();
    for (const replay of this.#replays) if (!replay.reducing) replay.reduce();
  }

  reduced(): void {
    for (const replay of this.#replays) replay.reduced();
  }

  undo(): void {
    for (const replay of this.#replays) replay.undo();
  }

  /** [from, to) is sent, so many seconds after the last ACK. */
  sent(from: number, to: number, since: number): void {
    this.#count.sent(from, to);
    const bytes = to - from;
    const segments = bytes === this.segmentSize ? 1 : Math.ceil(bytes / this.segmentSize);
    this.reno.replay.sent(segments);
    this.cubic.replay.sent(segments);
    for (const { replay } of this.imagined) replay.sent(segments);
    this.#answer.sent += segments;
    if (since < BURST) this.#answer.burst += segments;
    this.#waited += since * segments;
  }

  /** The next ACK comes so many seconds after the last one. */
  apart(seconds: number): void {
    this.#interval = seconds;
  }

  /** What segment i, an ACK, told the sender at the time `times[i]`. */
  acknowledged(board: Outstanding, times: Float64Array, i: number, advanced: boolean, heard: number): void {
    const { una, nxt, lostSoFar } = board.pieces;
    const acked = this.#acked;
    this.#count.acknowledge(una);
    const total = this.#count.acknowledged + this.#segments(board.arrivedAbove);
    acked.delivered = Math.max(0, total - this.#delivered);
    this.#delivered = Math.max(total, this.#delivered);
    acked.lost = this.#segments(lostSoFar - this.#lost);
    this.#lost = lostSoFar;
    acked.time = times[i]!;
    acked.rtt = board.rtt;
    acked.una = una;
    acked.nxt = nxt;
    acked.advanced = advanced;
    acked.pipe = this.#pipe(board);
    this.reno.replay.acknowledged(acked);
    this.cubic.replay.acknowledged(acked);
    for (const { replay } of this.imagined) replay.acknowledged(acked);
    this.scratch.log.acknowledged(acked, board.newestSent, heard);
  }

  /** The sender has answered a row's ACK: the next one is coming. `free` as in {@link Answer}; `dry` where it had nothing more to send. */
  answer(row: number, board: Outstanding, free: boolean, dry: boolean): void {
    const answer = this.#answer;
    answer.number = this.answers++;
    answer.pipe = this.#pipe(board);
    answer.outstanding = this.#count.outstanding;
    answer.una = board.pieces.una;
    answer.nxt = board.pieces.nxt;
    answer.free = free;
    if (answer.sent > 0) this.#atOnce = answer.sent;
    answer.spare = (answer.sent > 0 ? 1 : this.#atOnce) + this.#segments(board.doubtful);
    this.#settle(answer);
    this.#remember(row, answer, dry);
    answer.sent = answer.burst = this.#waited = 0;
  }

  #settle(answer: Answer): void {
    // Where both were misled since the last loss, what they differ by tells nothing of the algorithm.
    const follows = !(this.reno.misled && this.cubic.misled);
    this.reno.answered(answer, follows);
    this.cubic.answered(answer, follows);
    for (const each of this.imagined) each.answered(answer);
    this.reno.settle(answer);
    this.cubic.settle(answer);
  }

  /** Keeps what a model needs that is run at the end, if at all. */
  #remember(row: number, { number, pipe, sent, burst, free }: Answer, dry: boolean): void {
    const { scratch } = this;
    scratch.row[number] = row;
    scratch.entries[number] = scratch.log.length;
    scratch.pipe[number] = pipe;
    scratch.sent[number] = free ? sent : 0;
    scratch.burst[number] = burst;
    scratch.dry[number] = dry ? 1 : 0;
    if (!free) return;
    this.released += sent;
    this.clocked += sent - burst;
    if (this.#interval > 0 && this.#waited > 0) this.lag += this.#waited / this.#interval;
  }

  #outstanding(board: Outstanding): number {
    this.#count.acknowledge(board.pieces.una);
    return this.#count.outstanding;
  }

  /** RFC 6675's pipe in segments. */
  #pipe(board: Outstanding): number {
    return Math.max(0, this.#outstanding(board) - this.#segments(board.inFlight - board.pipe));
  }

  #segments(bytes: number): number {
    // Mostly there are none, and a division takes long.
    return bytes === 0 ? 0 : Math.ceil(bytes / this.segmentSize);
  }
}
