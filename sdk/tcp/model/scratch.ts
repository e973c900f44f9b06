import { AckLog } from './ack-log.js';
import type { Answer } from './answer.js';
import type { Replayable } from './sender-model.js';
import { Tracked } from './tracked.js';

/** Columns that one flow after the other uses, with an entry for each of its answers to ACKs. */
export class Scratch {
  /** Each answer's row. */
  readonly row: Uint32Array;
  /** Where it is written: BBR's modelled window, in segments. */
  readonly bbrWindow: Float64Array;
  /** How many entries the log had, ... */
  readonly entries: Uint32Array;
  /** ... what was in flight, and what was sent, if only the window can have held the sender; else 0. In segments. */
  readonly pipe: Uint32Array;
  readonly sent: Uint32Array;
  /** 1 where the sender had nothing more to send. */
  readonly dry: Uint8Array;
  readonly log: AckLog;
  readonly reno: Tracked;
  readonly cubic: Tracked;
  /** Where another algorithm is imagined: its windows, in place of Reno's and of CUBIC's. */
  readonly imagined: { readonly algorithm: Replayable; readonly onReno: Tracked; readonly onCubic: Tracked } | null;

  /** @param most how many frames a conversation has at most. */
  constructor(algorithm: Replayable | null, most: number) {
    this.row = new Uint32Array(most);
    this.bbrWindow = new Float64Array(most);
    this.entries = new Uint32Array(most);
    this.pipe = new Uint32Array(most);
    this.sent = new Uint32Array(most);
    this.dry = new Uint8Array(most);
    this.log = new AckLog(most);
    this.reno = new Tracked(most);
    this.cubic = new Tracked(most);
    this.imagined = algorithm === null ? null : { algorithm, onReno: new Tracked(most), onCubic: new Tracked(most) };
  }

  /** Begins another flow, seen to so many segments. */
  begin(blur: number): void {
    this.log.length = 0;
    this.reno.begin(blur);
    this.cubic.begin(blur);
    this.imagined?.onReno.begin(0);
    this.imagined?.onCubic.begin(0);
  }

  /** Keeps of an answer what a model needs that is run at the end, if at all. */
  remember(row: number, { number, pipe, sent, free }: Answer, dry: boolean): void {
    this.row[number] = row;
    this.entries[number] = this.log.length;
    this.pipe[number] = pipe;
    this.sent[number] = free ? sent : 0;
    this.dry[number] = dry ? 1 : 0;
  }
}
