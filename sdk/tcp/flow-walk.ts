import type { Segments } from './segments.js';

/** One flow's way through a capture: which rows to walk, and what is known of the flow. */
export interface FlowWalk {
  readonly segments: Segments;
  /** When the sender met each segment, in seconds: the capture's time, or the sender's own. */
  readonly time: Float64Array;
  readonly order: Uint32Array;
  readonly from: number;
  readonly to: number;
  /** Code of the flow that carries the data. */
  readonly flow: number;
  readonly segmentSize: number;
  readonly usesSack: boolean;
  /** Both SYNs agree on ECN (RFC 3168): then an ACK's ECE tells of a mark. */
  readonly usesEcn: boolean;
  /** A segment that fills a hole was sent again if it comes by more than so many seconds behind what lies above the hole. */
  readonly reordering: number;
  /** Whether ACKs and data come in the very order in which the sender met them, not in one put together from timestamps. */
  readonly exact: boolean;
}

/** What a flow's walk tells besides its rows. */
export interface Walked {
  /** Bytes that were sent before the first ACK of any of them; NaN where the flow's beginning was not captured. */
  readonly initialWindow: number;
}
