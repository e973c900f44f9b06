import type { Replayable } from './sender-model.js';
import { Tracked } from './tracked.js';

/** Columns, parallel to the segments, that one flow after the other uses. */
export class Scratch {
  readonly reno: Tracked;
  readonly cubic: Tracked;
  readonly bbrWindow: Float64Array;
  /** Where another algorithm is imagined: its windows, in place of Reno's and of CUBIC's. */
  readonly imagined: { readonly algorithm: Replayable; readonly onReno: Tracked; readonly onCubic: Tracked } | null;

  constructor(length: number, algorithm: Replayable | null) {
    this.reno = new Tracked(length);
    this.cubic = new Tracked(length);
    this.bbrWindow = new Float64Array(length);
    this.imagined =
      algorithm === null ? null : { algorithm, onReno: new Tracked(length), onCubic: new Tracked(length) };
  }

  /** Begins another flow, seen to so many segments. */
  begin(blur: number): void {
    this.reno.begin(blur);
    this.cubic.begin(blur);
  }
}
