import { AckLog } from './ack-log.js';
import type { Answer } from './answer.js';
import type { Replayable } from './sender-model.js';
import { Tracked } from './tracked.js';

/** Columns that one flow after the other uses, with an entry for each of its answers to ACKs. */
export class Scratch {
  /** Each answer's row. */
  row: Uint32Array = new Uint32Array(0);
  /** Where it is written: BBR's modelled window, in segments. */
  bbrWindow: Float64Array = new Float64Array(0);
  /** How many entries the log had, ... */
  entries: Uint32Array = new Uint32Array(0);
  /** ... what was in flight, and what was sent, of it right after the ACK, if only the window can have held the sender; else 0. In segments. */
  pipe: Uint32Array = new Uint32Array(0);
  sent: Uint32Array = new Uint32Array(0);
  burst: Uint32Array = new Uint32Array(0);
  /** 1 where the sender had nothing more to send. */
  dry: Uint8Array = new Uint8Array(0);
  readonly log = new AckLog();
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
      this.entries = new Uint32Array(most);
      this.pipe = new Uint32Array(most);
      this.sent = new Uint32Array(most);
      this.burst = new Uint32Array(most);
      this.dry = new Uint8Array(most);
    }
    this.log.begin(most);
    this.reno.begin(most, blur);
    this.cubic.begin(most, blur);
    this.imagined?.onReno.begin(most, 0);
    this.imagined?.onCubic.begin(most, 0);
  }

  /** Keeps of an answer what a model needs that is run at the end, if at all. */
  remember(row: number, { number, pipe, sent, burst, free }: Answer, dry: boolean): void {
    this.row[number] = row;
    this.entries[number] = this.log.length;
    this.pipe[number] = pipe;
    this.sent[number] = free ? sent : 0;
    this.burst[number] = burst;
    this.dry[number] = dry ? 1 : 0;
  }
}
