import type { Acked } from './acked.js';

/** What an entry of {@link AckLog} is of, as bits. */
export const Heard = {
  /** A loss was being repaired after this ACK. */
  RECOVERING: 1,
  /** No ACK: the retransmission timer ran out. */
  TIMEOUT: 2,
} as const;

/**
 * What a flow's ACKs told its sender, kept for a model that is only run where the losses ask for it; counts are in segments.
 *
 * One flow after the other uses it.
 */
export class AckLog {
  /** Entries so far, ACKs and what else moves a sender. */
  length = 0;
  time: Float64Array = new Float64Array(0);
  rtt: Float64Array = new Float64Array(0);
  delivered: Float64Array = new Float64Array(0);
  lost: Float64Array = new Float64Array(0);
  pipe: Float64Array = new Float64Array(0);
  /** Bits of {@link Heard}. */
  heard: Uint8Array = new Uint8Array(0);

  /** Begins another flow, of so many entries at most. */
  begin(most: number): void {
    this.length = 0;
    if (most <= this.time.length) return;
    this.time = new Float64Array(most);
    this.rtt = new Float64Array(most);
    this.delivered = new Float64Array(most);
    this.lost = new Float64Array(most);
    this.pipe = new Float64Array(most);
    this.heard = new Uint8Array(most);
  }

  acknowledged(acked: Acked, recovering: boolean): void {
    const k = this.length++;
    this.time[k] = acked.time;
    this.rtt[k] = acked.rtt;
    this.delivered[k] = acked.delivered;
    this.lost[k] = acked.lost;
    this.pipe[k] = acked.pipe;
    this.heard[k] = recovering ? Heard.RECOVERING : 0;
  }

  timeout(): void {
    this.heard[this.length++] = Heard.TIMEOUT;
  }
}
