import type { Mark } from './progress-mark.js';

const TICK_MS = 250;
/** Between frames a worker may be compiling a filter, or writing a batch. */
const BETWEEN_SECONDS = 60;

const atFrame = (mark: Mark | null): boolean => mark?.phase === 'dissecting' || mark?.phase === 'first pass';

/** What the watch sees and does. */
export interface Watched {
  /** Where the process is; null where that cannot be seen. */
  mark(): Mark | null;
  /** Whether it may wait for bytes for as long as it takes. */
  waitsForInput(): boolean;
  /** From now on, milliseconds that it has waited for a core. */
  waits(): { longest(): number };
  /** Seconds without progress that it has. */
  seconds(): number;
  stalled(seconds: number): void;
}

/**
 * Sees that a process with work under way makes progress. It counts its own ticks, not the clock: what stops the notebook's process (a
 * long computation in a cell, a suspended machine) is no stand-still of the worker's. Between frames, and before the first, it does not
 * count either what the process waits for a core; at a frame it does, since patience is what is asked for there.
 */
export class StallWatch {
  private timer: NodeJS.Timeout | null = null;
  private quietMs = 0;
  private last: bigint | null = null;
  private waits: { longest(): number } | null = null;

  constructor(private readonly watched: Watched) {}

  start(): void {
    if (this.timer) return;
    this.heard();
    this.timer = setInterval(() => this.tick(), TICK_MS).unref();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }

  /** It has answered, or a part of an answer came. */
  heard(): void {
    this.quietMs = 0;
    this.waits = null;
  }

  private tick(): void {
    const mark = this.watched.mark();
    if (mark && mark.steps !== this.last) this.heard();
    this.last = mark?.steps ?? null;
    this.quietMs += TICK_MS;
    if (this.quietMs > TICK_MS) this.waits ??= this.watched.waits();
    const seconds = this.patience(mark);
    if (this.quietMs <= seconds * 1000 || this.quietMs - this.waited(mark) <= seconds * 1000) return;
    this.stop();
    this.watched.stalled(seconds);
  }

  private waited(mark: Mark | null): number {
    return atFrame(mark) ? 0 : (this.waits?.longest() ?? 0);
  }

  private patience(mark: Mark | null): number {
    const seconds = this.watched.seconds();
    if (atFrame(mark)) return seconds;
    if (mark?.phase === 'reading') return this.watched.waitsForInput() ? Number.POSITIVE_INFINITY : seconds;
    return Math.max(seconds, BETWEEN_SECONDS);
  }
}
