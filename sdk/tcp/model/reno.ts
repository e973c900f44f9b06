import type { Acked, Controller } from './acked.js';

/** Reno as Linux has it: half the window after a loss, one segment for each window ACKed (RFC 5681). */
export class Reno implements Controller {
  threshold(window: number): number {
    return Math.max(window >> 1, 2);
  }

  sample(): boolean {
    return false;
  }

  pace(_acked: Acked, _delivered: number, window: number): number {
    return window;
  }

  idle(): void {}

  timeout(): void {}
}
