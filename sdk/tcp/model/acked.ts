/** What one ACK tells a congestion controller; counts are in segments. */
export interface Acked {
  readonly time: number;
  /** Newly acknowledged or SACKed. */
  readonly delivered: number;
  /** Round-trip sample in seconds; NaN where there is none. */
  readonly rtt: number;
  /** First unacknowledged byte, and the byte after the last one sent. */
  readonly una: number;
  readonly nxt: number;
  /** RFC 6675's pipe after this ACK, before the sender has answered it. */
  readonly pipe: number;
  /** Whether the ACK number moved. */
  readonly advanced: boolean;
  /** Segments that this ACK made the sender judge lost. */
  readonly lost: number;
}

/** An algorithm's own part of a sender: how far a loss cuts the window, and how it grows past the threshold. */
export interface Controller {
  /** Threshold after a loss at this window, in segments. */
  threshold(window: number): number;
  /** Sees each ACK that brings a round-trip sample, in slow start too; true ends slow start at this window. */
  sample(acked: Acked, window: number, slowStart: boolean): boolean;
  /** ACKed segments that one more segment of window takes, past the threshold. */
  pace(acked: Acked, delivered: number, window: number): number;
  /** The sender had nothing outstanding for so many seconds. */
  idle(seconds: number, now: number): void;
  /** The retransmission timer ran out. */
  timeout(): void;
}
