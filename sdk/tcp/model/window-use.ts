/** Whether a sender has used its window lately: one that is not used does not grow (RFC 7661 in Linux's form). */
export class WindowUse {
  /** In the round that this was last judged: whether the window was full, and the most that was outstanding, in segments. */
  limited = false;
  mostOut = 0;
  #until = -Infinity;

  /** The sender has answered an ACK, or the application, with data. */
  answered(window: number, outstanding: number, pipe: number, una: number, nxt: number): void {
    const limited = pipe >= window;
    if (una >= this.#until || limited || (!this.limited && outstanding > this.mostOut)) {
      this.limited = limited;
      this.mostOut = outstanding;
      this.#until = nxt;
    }
  }

  /** Whether a window of so many segments may grow. */
  growing(window: number, slowStart: boolean): boolean {
    return this.limited || (slowStart && window < 2 * this.mostOut);
  }

  /** Uses the window as another sender uses its own. */
  as(other: WindowUse): void {
    this.limited = other.limited;
    this.mostOut = other.mostOut;
  }
}
