import type { Replayable } from './sender-model.js';
import { Tracked } from './tracked.js';

/** Columns that one flow after the other uses, with an entry for each of its answers to ACKs. */
export class Scratch {
  /** Each answer's row. */
  row: Uint32Array = new Uint32Array(0);
  bbrWindow: Float64Array = new Float64Array(0);
  readonly reno = new Tracked();
  readonly cubic = new Tracked();
  /** Where another algorithm is imagined: its windows, in place of Reno's and of CUBIC's. */
  readonly imagined: { readonly algorithm: Replayable; readonly onReno: Tracked; readonly onCubic: Tracked } | null;

  constructor(algorithm: Replayable | null) {
    this.imagined = algorithm === null ? null : { algorithm, onReno: new Tracked(), onCubic: new Tracked() };
  }

  /** Begins another flow, of so many answers at most, seen to so many segments. */
  begin(most: number, blur: number): void {
    if (most > this.row.length) {
      this.row = new Uint32Array(most);
      this.bbrWindow = new Float64Array(most);
    }
    this.reno.begin(most, blur);
    this.cubic.begin(most, blur);
    this.imagined?.onReno.begin(most, 0);
    this.imagined?.onCubic.begin(most, 0);
  }
}
