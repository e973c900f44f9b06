import type { Mark } from './progress-mark.js';

const TICK_MS = 250;
/** Between frames a worker may be compiling a filter, or writing a batch. */
const BETWEEN_SECONDS = 60;

/** What the watch sees and does. */
export interface Watched {
  /** Where the process is; null where that cannot be seen. */
  mark(): Mark | null;
  /** Whether it may wait for bytes for as long as it takes. */
  waitsForInput(): boolean;
  /** Seconds without progress that it has. */
  seconds(): number;
  stalled(seconds: number): void;
}

/**
 * Sees that a process with work under way makes progress. It counts its own ticks, not the clock: what stops the notebook's process (a
 * long computation in a cell, a suspended machine) is no stand-still of the worker's.
 */
export class StallWatch {
  private timer: NodeJS.Timeout | null = null;
  private quietMs = 0;
  private last: bigint | null = null;

  constructor(private readonly watched: Watched) {}

  start(): void {
    if (this.timer) return;
    this.quietMs = 0;
    this.timer = setInterval(() => this.tick(), TICK_MS).unref();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }

  /** It has answered, or a part of an answer came. */
  heard(): void {
    this.quietMs = 0;
  }

  private tick(): void {
    const mark = this.watched.mark();
    if (mark && mark.steps !== this.last) this.quietMs = 0;
    this.last = mark?.steps ?? null;
    this.quietMs += TICK_MS;
    const seconds = this.patience(mark);
    if (this.quietMs <= seconds * 1000) return;
    this.stop();
    this.watched.stalled(seconds);
  }

  private patience(mark: Mark | null): number {
    const seconds = this.watched.seconds();
    if (mark?.phase === 'dissecting' || mark?.phase === 'first pass') return seconds;
    if (mark?.phase === 'reading') return this.watched.waitsForInput() ? Number.POSITIVE_INFINITY : seconds;
    return Math.max(seconds, BETWEEN_SECONDS);
  }
}
