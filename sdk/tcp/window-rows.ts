/** Phases of a congestion controller that a capture can show. */
export const PHASES = [
  'unknown',
  'slow-start',
  'congestion-avoidance',
  'recovery',
  'rto-loss',
  'idle-restart',
] as const;
export type Phase = (typeof PHASES)[number];

/** What kept the sender from sending more. */
export const LIMITS = ['unknown', 'cwnd', 'rwnd', 'application', 'recovery'] as const;
export type Limit = (typeof LIMITS)[number];

/**
 * What is estimated at each ACK, as arrays parallel to the segments: a segment acknowledges one flow, so it has at most one row.
 *
 * NaN is unknown; byte counts otherwise.
 */
export class WindowRows {
  /** 1 where the segment is an ACK with a row. */
  readonly present: Uint8Array;
  readonly low: Float64Array;
  readonly inFlight: Float64Array;
  readonly rtt: Float64Array;
  /** Indices into {@link PHASES} and {@link LIMITS}. */
  readonly phase: Uint8Array;
  readonly limit: Uint8Array;

  constructor(length: number) {
    this.present = new Uint8Array(length);
    this.low = new Float64Array(length).fill(NaN);
    this.inFlight = new Float64Array(length).fill(NaN);
    this.rtt = new Float64Array(length).fill(NaN);
    this.phase = new Uint8Array(length);
    this.limit = new Uint8Array(length);
  }
}
