import { RoundTrips } from './round-trips.js';
import { duplicateBlock } from './sack-edges.js';
import { SeenBytes } from './seen-bytes.js';
import { Analysis, type Segments } from './segments.js';
import { Flag } from './tcp-flags.js';
import { Sent, SENT_AGAIN } from './transmission.js';

/** What one flow adds up to. */
export class FlowTotals {
  packets = 0;
  bytes = 0;
  payload = 0;
  start = NaN;
  end = NaN;
  duplicateFrames = 0;
  fast = 0;
  timeouts = 0;
  probes = 0;
  unexplained = 0;
  spurious = 0;
  retransmittedBytes = 0;
  outOfOrder = 0;
  duplicateAcks = 0;
  sackBlocks = 0;
  duplicateSacks = 0;
  zeroWindows = 0;
  zeroWindowProbes = 0;
  keepAlives = 0;
  windowScale = NaN;
  mostWindow = NaN;
  readonly roundTrips = new RoundTrips();
  readonly seen = new SeenBytes();
  #synSent = false;
  #finSent = NaN;

  constructor(
    /** Position of the flow's first frame. */
    readonly first: number,
  ) {}

  /** Counts what frame i is on the wire. */
  addFrame(time: number, frameLength: number, payload: number): void {
    this.packets++;
    this.bytes += frameLength;
    this.payload += payload;
    if (!(this.start <= time)) this.start = Number.isNaN(time) ? this.start : time;
    if (!(this.end >= time)) this.end = Number.isNaN(time) ? this.end : time;
  }

  /** Counts what segment i says; `sent` has bits of {@link Sent}. */
  addSegment(segments: Segments, i: number, sent: number): void {
    const analysis = segments.analysis[i]!;
    const flags = segments.flags[i]!;
    const length = segments.length[i]!;
    if (analysis & Analysis.duplicate_ack) this.duplicateAcks++;
    if (analysis & Analysis.zero_window) this.zeroWindows++;
    if (analysis & Analysis.zero_window_probe) this.zeroWindowProbes++;
    if (analysis & Analysis.keep_alive) this.keepAlives++;
    this.sackBlocks += segments.sackOffsets[i + 1]! - segments.sackOffsets[i]!;
    if (duplicateBlock(segments, i) >= 0) this.duplicateSacks++;
    const window = segments.window[i]!;
    if (!(flags & Flag.RST) && !(this.mostWindow >= window)) {
      this.mostWindow = Number.isNaN(window) ? this.mostWindow : window;
    }
    if (flags & Flag.SYN) this.windowScale = segments.scaleOption[i]! < 0 ? NaN : segments.scaleOption[i]!;
    this.#transmitted(sent, length);
    this.#control(flags, segments.seq[i]! + length, length);
    if (length > 0 && !(analysis & Analysis.keep_alive) && !(flags & Flag.RST)) {
      const from = segments.seq[i]! + (flags & Flag.SYN ? 1 : 0);
      this.seen.add(from, from + length);
    }
  }

  /** Segments that were sent again, whatever for. */
  get retransmissions(): number {
    return this.fast + this.timeouts + this.probes + this.unexplained;
  }

  get duration(): number {
    return this.end - this.start;
  }

  #transmitted(sent: number, length: number): void {
    if (sent & Sent.OUT_OF_ORDER) this.outOfOrder++;
    if (!(sent & SENT_AGAIN)) return;
    if (sent & Sent.FAST) this.fast++;
    else if (sent & Sent.TIMEOUT) this.timeouts++;
    else if (sent & Sent.PROBE) this.probes++;
    else this.unexplained++;
    if (sent & Sent.SPURIOUS) this.spurious++;
    this.retransmittedBytes += length;
  }

  /** A SYN, or a FIN without data, that comes again: only the timer sends those again. */
  #control(flags: number, end: number, length: number): void {
    if (flags & Flag.SYN) {
      if (this.#synSent) this.timeouts++;
      this.#synSent = true;
    } else if (flags & Flag.FIN) {
      if (length === 0 && this.#finSent === end) this.timeouts++;
      this.#finSent = end;
    }
  }
}
