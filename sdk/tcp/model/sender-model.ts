import type { Acked } from './acked.js';
import { Heard } from './ack-log.js';
import { Anchored } from './anchored.js';
import type { Answer } from './answer.js';
import { Cubic } from './cubic.js';
import { Imagined } from './imagined.js';
import { InSegments, type Outstanding } from './in-segments.js';
import { Release } from './release.js';
import { Reno } from './reno.js';
import { Replay } from './replay.js';
import type { Scratch } from './scratch.js';

/** An algorithm that can be imagined in the place of a sender's own. */
export type Replayable = 'reno' | 'cubic';

/**
 * Follows one flow's sender with every algorithm at once, in segments, as a sender counts; evidence decides at the end which of
 * them it was.
 */
export class SenderModel {
  readonly reno: Anchored;
  readonly cubic: Anchored;
  /** Another algorithm, in place of Reno and of CUBIC; none where nobody asked. */
  readonly imagined: readonly Imagined[];
  readonly release = new Release();
  /** Answers so far. */
  answers = 0;
  /** The connection began before the capture: neither its window nor what the receiver allows is known. */
  isOlder = false;
  /** ACKs that carried data; whether they also tell what arrived out of order. */
  loaded = 0;
  usesSack = false;
  readonly #replays: readonly Replay[];
  readonly #count: InSegments;
  /** Segments that the sender sent when it last sent any. */
  #atOnce = 1;
  /** One object each for all ACKs and answers: there are millions. What may be a fraction begins as one. */
  readonly #acked: { -readonly [K in keyof Acked]: Acked[K] } = {
    time: NaN,
    delivered: 0,
    rtt: NaN,
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
    this.#count = new InSegments(segmentSize);
    this.reno = new Anchored(scratch.reno, new Replay(new Reno()));
    this.cubic = new Anchored(scratch.cubic, new Replay(new Cubic()));
    this.imagined = imaginedOf(scratch, this.reno, this.cubic);
    this.#replays = [this.reno.replay, this.cubic.replay, ...this.imagined.map(each => each.replay)];
  }

  /** The rows answered, in order. */
  get rows(): Uint32Array {
    return this.scratch.row.subarray(0, this.answers);
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

  /** [from, to) is sent at the time `times[i]`. */
  sent(from: number, to: number, times: Float64Array, i: number): void {
    const segments = this.#count.sent(from, to);
    this.reno.replay.sent(segments);
    this.cubic.replay.sent(segments);
    for (const { replay } of this.imagined) replay.sent(segments);
    this.release.add(segments, times, i);
  }

  /** What segment i, an ACK, told the sender at the time `times[i]`. */
  acknowledged(board: Outstanding, times: Float64Array, i: number, advanced: boolean, heard: number): void {
    const acked = this.#acked;
    const count = this.#count;
    count.acknowledge(board);
    acked.delivered = count.delivered;
    acked.lost = count.lost;
    acked.time = times[i]!;
    acked.rtt = board.delivery.rtt;
    acked.una = board.pieces.una;
    acked.nxt = board.pieces.nxt;
    acked.advanced = advanced;
    acked.pipe = count.pipe(board);
    this.reno.replay.acknowledged(acked);
    this.cubic.replay.acknowledged(acked);
    for (const { replay } of this.imagined) replay.acknowledged(acked);
    this.scratch.log.acknowledged(acked, board, heard);
  }

  /** The sender has answered a row's ACK: the next one is coming. `free` as in {@link Answer}; `dry` where it had nothing more to send. */
  answer(row: number, board: Outstanding, free: boolean, dry: boolean): void {
    const answer = this.#answer;
    const { sent, burst } = this.release;
    answer.number = this.answers++;
    answer.pipe = this.#count.pipe(board);
    answer.outstanding = this.#count.outstanding;
    answer.una = board.pieces.una;
    answer.nxt = board.pieces.nxt;
    answer.free = free;
    answer.sent = sent;
    answer.burst = burst;
    if (sent > 0) this.#atOnce = sent;
    answer.spare = (sent > 0 ? 1 : this.#atOnce) + this.#count.of(board.doubtful);
    this.#settle(answer);
    this.scratch.remember(row, answer, dry);
    this.release.answered(free);
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
}

/** The algorithm that is imagined, if any: one that goes by Reno's replay, and one that goes by CUBIC's. */
function imaginedOf({ imagined }: Scratch, reno: Anchored, cubic: Anchored): Imagined[] {
  if (imagined === null) return [];
  const { algorithm, onReno, onCubic } = imagined;
  const other = (): Replay => new Replay(algorithm === 'reno' ? new Reno() : new Cubic());
  return [new Imagined(onReno, other(), reno), new Imagined(onCubic, other(), cubic)];
}
