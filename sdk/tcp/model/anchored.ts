import type { Answer } from './answer.js';
import type { Replay } from './replay.js';
import type { Tracked } from './tracked.js';

/** Segments by which bursts stop short in slow start when it is over; fewer may be what the sender defers to send more at once. */
const SHORT_SLOW_START = 3;

/** So many ACK-clocked bursts must stop short of a replay's window before it is held to be too large. */
const SHORT_BURSTS = 2;

/** A correction by more than this share is no matter of how an algorithm grows. */
const MISLED = 0.05;

/** One algorithm's replay, held to what is in flight, and its row in {@link Tracked}. */
export class Anchored {
  /** The window that an answer has corrected it to; NaN where it has not. */
  corrected = NaN;
  /** Whether an answer has shown quite another window since the last loss. */
  misled = false;
  /** Bursts in a row that stopped short of the replay's window. */
  #short = 0;
  /** The window of the answer before, and whether the replay came to it by counting, and no correction. */
  #window = NaN;
  #counted = false;

  constructor(
    readonly tracked: Tracked,
    readonly replay: Replay,
  ) {}

  /** Compares an answer with the window, and sets this right where they disagree; `follows` where replays are known to have followed the last loss. */
  answered(answer: Answer, follows: boolean): void {
    const { replay, tracked } = this;
    const { pipe, free } = answer;
    if (answer.sent > 0) replay.use.answered(replay.window, answer.outstanding, pipe, answer.una, answer.nxt);
    const shows = answer.burst > 0 && free;
    if (shows) tracked.compare(pipe, replay.window, follows);
    this.corrected = NaN;
    if (pipe > replay.window) {
      if (!shows) tracked.exceeded(pipe, replay.window, follows);
      this.corrected = pipe;
      this.#short = 0;
    } else if (shows && !replay.reducing && replay.window - pipe >= (replay.slowStart ? SHORT_SLOW_START : 1)) {
      if (++this.#short >= SHORT_BURSTS) this.corrected = Math.max(pipe, 1);
    } else this.#short = 0;
    this.misled ||= Math.abs(this.corrected - replay.window) > MISLED * replay.window + tracked.blur;
  }

  /** Takes the correction over, and writes the row. */
  settle(answer: Answer): void {
    const { replay, tracked, corrected } = this;
    if (!Number.isNaN(corrected)) {
      replay.correct(corrected);
      this.#counted = false;
    } else if (replay.window !== this.#window) this.#counted = true;
    this.#window = replay.window;
    tracked.write(replay, answer);
    tracked.counted[answer.number] = this.#counted ? 1 : 0;
  }
}
