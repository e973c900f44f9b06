import type { Acked } from './acked.js';

/** Proportional rate reduction (RFC 9937, before it 6937) with Linux's slow-start bound: how a window shrinks to its threshold while losses are repaired. */
export class RateReduction {
  /** Whether a loss or an ECN mark is being answered. */
  active = false;
  #prior = 0;
  #delivered = 0;
  #out = 0;

  /** Begins at a window of so many segments. */
  begin(window: number): void {
    this.active = true;
    this.#prior = window;
    this.#delivered = this.#out = 0;
  }

  sent(segments: number): void {
    if (this.active) this.#out += segments;
  }

  /** The window after an ACK, with `pipe` in flight; `before` where the ACK delivers nothing. */
  window(before: number, threshold: number, pipe: number, { delivered, advanced, lost }: Acked): number {
    if (delivered <= 0) return before;
    this.#delivered += delivered;
    const room = threshold - pipe;
    let send: number;
    if (room < 0) send = Math.ceil((threshold * this.#delivered) / this.#prior) - this.#out;
    else send = Math.min(room, Math.max(this.#delivered - this.#out, delivered) + (advanced && lost === 0 ? 1 : 0));
    return pipe + Math.max(send, this.#out > 0 ? 0 : 1);
  }
}
