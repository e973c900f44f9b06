import type { Acked } from './acked.js';
import { Bbr } from './bbr.js';
import { Cubic } from './cubic.js';
import { Pacing } from './pacing.js';
import { Reno } from './reno.js';
import { Replay } from './replay.js';
import { Tracked } from './tracked.js';

/** What a row's ACK released, once the next ACK comes. */
export interface Answer {
  readonly row: number;
  readonly time: number;
  /** RFC 6675's pipe, in segments. */
  readonly pipe: number;
  readonly outstanding: number;
  readonly una: number;
  readonly nxt: number;
  /** Segments sent within a millisecond of the ACK. */
  readonly burst: number;
  /** Segments sent at all. */
  readonly sent: number;
  /** Whether the receive window would take more, and data was there to send: then only the window can have held the sender. */
  readonly free: boolean;
}

/** One algorithm's replay, held to what is in flight, and its row in {@link Tracked}. */
export class Anchored {
  readonly replay: Replay;
  /** Bursts in a row that stopped short of the replay's window. */
  #short = 0;

  constructor(
    readonly tracked: Tracked,
    replay: Replay,
  ) {
    this.replay = replay;
  }

  answered(answer: Answer): void {
    const { replay, tracked } = this;
    const { pipe, burst, free, row } = answer;
    if (answer.sent > 0) replay.answered(answer.outstanding, pipe, answer.una, answer.nxt);
    if (burst > 0 && free) tracked.compare(pipe, replay.window);
    if (pipe > replay.window) {
      if (!(burst > 0 && free)) tracked.exceeded(pipe, replay.window);
      replay.correct(pipe);
      this.#short = 0;
    } else if (
      burst > 0 &&
      free &&
      !replay.reducing &&
      replay.window - pipe >= (replay.slowStart ? SHORT_SLOW_START : 1)
    ) {
      if (++this.#short >= SHORT_BURSTS) replay.correct(Math.max(pipe, 1));
    } else this.#short = 0;
    tracked.write(row, replay, pipe, free);
  }
}

/** Segments by which bursts stop short in slow start when it is over; fewer may be what the sender defers to send more at once. */
const SHORT_SLOW_START = 3;

/** So many ACK-clocked bursts must stop short of a replay's window before it is held to be too large. */
const SHORT_BURSTS = 2;

/** Columns that one flow after the other uses. */
export class Scratch {
  readonly reno: Tracked;
  readonly cubic: Tracked;
  readonly bbrWindow: Float64Array;

  constructor(length: number) {
    this.reno = new Tracked(length);
    this.cubic = new Tracked(length);
    this.bbrWindow = new Float64Array(length);
  }
}

/** Follows one flow's sender with every algorithm at once; evidence decides at the end which of them it was. */
export class SenderModel {
  readonly reno: Anchored;
  readonly cubic: Anchored;
  readonly bbr = new Bbr();
  readonly bbrWindow: Float64Array;
  readonly pacing = new Pacing();
  /** The rows written, in order. */
  readonly answered: number[] = [];

  constructor(scratch: Scratch) {
    scratch.reno.begin();
    scratch.cubic.begin();
    this.reno = new Anchored(scratch.reno, new Replay(new Reno()));
    this.cubic = new Anchored(scratch.cubic, new Replay(new Cubic()));
    this.bbrWindow = scratch.bbrWindow;
  }

  acknowledged(acked: Acked, recovering: boolean): void {
    this.reno.replay.acknowledged(acked);
    this.cubic.replay.acknowledged(acked);
    this.bbr.acknowledged(acked, recovering);
  }

  each(act: (replay: Replay) => void): void {
    act(this.reno.replay);
    act(this.cubic.replay);
  }

  answer(answer: Answer): void {
    this.answered.push(answer.row);
    this.reno.answered(answer);
    this.cubic.answered(answer);
    this.bbrWindow[answer.row] = this.bbr.window;
    if (answer.free && answer.sent > 0) {
      this.pacing.answered(answer.sent, answer.burst, answer.pipe, this.bbr.window);
    }
  }
}
