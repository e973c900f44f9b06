import type { Acked } from './acked.js';
import type { Outstanding } from './in-segments.js';

/** What an entry of {@link AckLog} is of. */
export const Heard = {
  /** An ACK; after it nothing is repaired, ... */
  OPEN: 0,
  /** ... or losses that ACKs told, ... */
  RECOVERY: 1,
  /** ... or what the retransmission timer took for lost. */
  REPAIR: 2,
  /** The retransmission timer ran out. */
  TIMEOUT: 3,
  /** Data is sent, and nothing was outstanding. */
  RESTART: 4,
} as const;

/**
 * What a flow's ACKs told its sender, kept for a model that is only run where the losses ask for it; counts are in segments.
 *
 * One flow after the other uses it.
 */
export class AckLog {
  /** Entries so far, ACKs and what else moves a sender. */
  length = 0;
  readonly time: Float64Array;
  readonly rtt: Float64Array;
  /** When the newest of what the ACK was the first to acknowledge was sent, or sent again; NaN where there is none. */
  readonly newest: Float64Array;
  readonly delivered: Float64Array;
  readonly lost: Float64Array;
  readonly pipe: Float64Array;
  /** One of {@link Heard}. */
  readonly heard: Uint8Array;

  /** @param most how many entries a flow has at most. */
  constructor(most: number) {
    this.time = new Float64Array(most);
    this.rtt = new Float64Array(most);
    this.newest = new Float64Array(most);
    this.delivered = new Float64Array(most);
    this.lost = new Float64Array(most);
    this.pipe = new Float64Array(most);
    this.heard = new Uint8Array(most);
  }

  /** An ACK. */
  acknowledged(acked: Acked, { delivery }: Outstanding, heard: number): void {
    const k = this.length++;
    this.time[k] = acked.time;
    this.rtt[k] = acked.rtt;
    this.newest[k] = delivery.newestSent;
    this.delivered[k] = acked.delivered;
    this.lost[k] = acked.lost;
    this.pipe[k] = acked.pipe;
    this.heard[k] = heard;
  }

  /** Something else than an ACK. */
  add(time: number, heard: number): void {
    const k = this.length++;
    this.time[k] = time;
    this.heard[k] = heard;
  }
}
