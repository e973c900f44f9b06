import type { Replay } from './replay.js';

/** Segments that a window may lie above what is in flight, and yet be full: the next segment may not fit. */
const SLACK = 1;

/** One algorithm's window at each row, in segments, and how far it was from what was in flight. */
export class Tracked {
  readonly window: Float64Array;
  readonly threshold: Float64Array;
  /** 1 in slow start, and where idling led to it. */
  readonly slowStart: Uint8Array;
  readonly restarted: Uint8Array;
  readonly known: Uint8Array;
  /** 1 where the window is full, and nothing else can have held the sender. */
  readonly filled: Uint8Array;
  /** Bursts compared. */
  compared = 0;
  /** Segments between the replay's window and what was in flight, over all bursts compared, in shares of the window. */
  off = 0;

  constructor(length: number) {
    this.window = new Float64Array(length);
    this.threshold = new Float64Array(length);
    this.slowStart = new Uint8Array(length);
    this.restarted = new Uint8Array(length);
    this.known = new Uint8Array(length);
    this.filled = new Uint8Array(length);
  }

  /** Begins another flow. */
  begin(): void {
    this.compared = this.off = 0;
  }

  /** A burst that only the window can have ended. */
  compare(pipe: number, window: number): void {
    this.compared++;
    this.off += Math.abs(pipe - window) / Math.max(pipe, window);
  }

  /** More was in flight than the replay's window allows. */
  exceeded(pipe: number, window: number): void {
    this.off += (pipe - window) / pipe;
  }

  write(row: number, replay: Replay, pipe: number, free: boolean): void {
    this.window[row] = replay.window;
    this.threshold[row] = replay.threshold;
    this.slowStart[row] = replay.slowStart ? 1 : 0;
    this.restarted[row] = replay.restarted ? 1 : 0;
    this.known[row] = replay.known ? 1 : 0;
    this.filled[row] = free && replay.window - pipe <= SLACK ? 1 : 0;
  }
}
