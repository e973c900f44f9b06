import type { Answer } from './answer.js';
import type { Anchored } from './anchored.js';
import type { Replay } from './replay.js';
import type { Tracked } from './tracked.js';

/**
 * Another algorithm on the ACKs and losses of a sender that was followed: it fills its window when that one does, its first slow start ends
 * with that one's at the latest, since the losses that would have ended it are not known, and what the capture corrects that one by
 * corrects it in proportion. Of the same algorithm it is the same window.
 */
export class Imagined {
  constructor(
    readonly tracked: Tracked,
    readonly replay: Replay,
    readonly real: Anchored,
  ) {}

  /** A loss, or a mark, is about to be answered. */
  beforeReduction(): void {
    this.replay.scale = this.#times;
  }

  /** After the real one has compared its answer, before it is corrected. */
  answered(answer: Answer): void {
    const { real, replay } = this;
    const { corrected } = real;
    const times = this.#times;
    replay.use.as(real.replay.use);
    if (!real.replay.slowStart) replay.leaveFirstSlowStart();
    if (!Number.isNaN(corrected)) replay.correct(Math.max(1, Math.round(corrected * times)));
    this.tracked.write(replay, answer);
  }

  get #times(): number {
    return this.replay.window / this.real.replay.window;
  }
}
