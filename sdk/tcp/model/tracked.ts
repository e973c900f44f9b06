import type { Answer } from './answer.js';
import type { Replay } from './replay.js';

/** One algorithm's window at each answer, in segments, and how far it was from what was in flight. */
export class Tracked {
  readonly window: Float64Array;
  readonly threshold: Float64Array;
  /** 1 in slow start, and where idling led to it. */
  readonly slowStart: Uint8Array;
  readonly restarted: Uint8Array;
  /** Where the window is full, and nothing else can have held the sender: segments that may yet have been free, at least 1; else 0. */
  readonly spare: Uint16Array;
  /** 1 where the replay counted its way to the window; 0 where what was in flight last put it right. */
  readonly counted: Uint8Array;
  /** Bursts compared. */
  compared = 0;
  /** Segments between the replay's window and what was in flight, over all bursts compared, in shares of the window. */
  off = 0;
  /** The same without what the capture point blurs: differences it cannot show are none. */
  apart = 0;
  /** Bursts compared, and how far off, while the replays are known to have followed the last loss. */
  followed = 0;
  followedOff = 0;
  followedApart = 0;
  /** Segments by which the capture point blurs what is in flight. */
  blur = 0;

  /** @param most how many answers a flow has at most. */
  constructor(most: number) {
    this.window = new Float64Array(most);
    this.threshold = new Float64Array(most);
    this.slowStart = new Uint8Array(most);
    this.restarted = new Uint8Array(most);
    this.spare = new Uint16Array(most);
    this.counted = new Uint8Array(most);
  }

  /** Begins another flow, of which the capture point shows what is in flight to so many segments. */
  begin(blur: number): void {
    this.compared = this.off = this.apart = this.followed = this.followedOff = this.followedApart = 0;
    this.blur = blur;
  }

  /** A burst that only the window can have ended. */
  compare(pipe: number, window: number, follows: boolean): void {
    this.compared++;
    if (follows) this.followed++;
    this.#add(Math.abs(pipe - window), Math.max(pipe, window), follows);
  }

  /** More was in flight than the replay's window allows. */
  exceeded(pipe: number, window: number, follows: boolean): void {
    this.#add(pipe - window, pipe, follows);
  }

  write(replay: Replay, { number, pipe, free, spare }: Answer): void {
    this.window[number] = replay.window;
    this.threshold[number] = replay.threshold;
    this.slowStart[number] = replay.slowStart ? 1 : 0;
    this.restarted[number] = replay.restarted ? 1 : 0;
    this.spare[number] = free && replay.window - pipe <= spare ? spare : 0;
  }

  #add(difference: number, whole: number, follows: boolean): void {
    const off = difference / whole;
    const apart = Math.max(0, difference - this.blur) / whole;
    this.off += off;
    this.apart += apart;
    if (!follows) return;
    this.followedOff += off;
    this.followedApart += apart;
  }
}
