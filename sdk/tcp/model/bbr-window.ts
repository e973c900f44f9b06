import { Heard } from './ack-log.js';
import { INITIAL_WINDOW } from './replay.js';

/** BBR's window, in segments, while losses are repaired: what it falls to, and what it was before. */
export class BbrWindow {
  segments = INITIAL_WINDOW;
  /** What was being repaired after the last ACK, one of {@link Heard}. */
  state: number = Heard.OPEN;
  /** In the first round of a recovery an ACK lets out no more than it acknowledges. */
  conserving = false;
  #saved = 0;

  /** Remembers the window, the larger one where it had shrunk already: for repairs, or where the round trip is `probed`. */
  save(probed: boolean): void {
    const shrunk = this.state !== Heard.OPEN || probed;
    this.#saved = shrunk ? Math.max(this.#saved, this.segments) : this.segments;
  }

  restore(): void {
    this.segments = Math.max(this.segments, this.#saved);
  }

  /** The retransmission timer ran out. */
  timeout(probed: boolean): void {
    this.save(probed);
    this.state = Heard.REPAIR;
    this.conserving = false;
    this.segments = 1;
  }

  /** An ACK after which `state` is repaired: what is lost is taken off; whether the window conserves what is in flight. */
  repairs(delivered: number, lost: number, pipe: number, state: number): boolean {
    const before = this.state;
    this.segments = Math.max(this.segments - lost, 1);
    if (state === Heard.RECOVERY && before !== Heard.RECOVERY) {
      this.conserving = true;
      this.segments = pipe + delivered;
    } else if (state === Heard.OPEN && before !== Heard.OPEN) {
      this.conserving = false;
      this.restore();
    }
    this.state = state;
    if (this.conserving) this.segments = Math.max(this.segments, pipe + delivered);
    return this.conserving;
  }
}
