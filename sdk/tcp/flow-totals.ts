import { Analysis, Flag, RETRANSMITTED, type Segments } from './segments.js';
import { SeenBytes } from './seen-bytes.js';

/** What one flow adds up to. */
export class FlowTotals {
  packets = 0;
  bytes = 0;
  payload = 0;
  start = NaN;
  end = NaN;
  retransmissions = 0;
  outOfOrder = 0;
  duplicateAcks = 0;
  zeroWindows = 0;
  rttCount = 0;
  rttSum = 0;
  rttMin = NaN;
  readonly seen = new SeenBytes();

  constructor(
    /** Position of the flow's first frame. */
    readonly first: number,
  ) {}

  /** Counts what frame i adds to the flow that sent it. */
  add(segments: Segments, i: number, frameLength: number, payload: number): void {
    this.packets++;
    this.bytes += frameLength;
    this.payload += payload;
    const time = segments.time[i]!;
    if (!(this.start <= time)) this.start = Number.isNaN(time) ? this.start : time;
    if (!(this.end >= time)) this.end = Number.isNaN(time) ? this.end : time;
    const analysis = segments.analysis[i]!;
    if (analysis & RETRANSMITTED) this.retransmissions++;
    if (analysis & Analysis.out_of_order) this.outOfOrder++;
    if (analysis & Analysis.duplicate_ack) this.duplicateAcks++;
    if (analysis & Analysis.zero_window) this.zeroWindows++;
    const length = segments.length[i]!;
    if (length > 0 && !(analysis & Analysis.keep_alive) && !(segments.flags[i]! & Flag.RST)) {
      const from = segments.seq[i]! + (segments.flags[i]! & Flag.SYN ? 1 : 0);
      this.seen.add(from, from + length);
    }
  }

  /** Counts a round trip of the flow's data. */
  addRoundTrip(seconds: number): void {
    this.rttCount++;
    this.rttSum += seconds;
    if (!(this.rttMin <= seconds)) this.rttMin = seconds;
  }

  get duration(): number {
    return this.end - this.start;
  }
}
