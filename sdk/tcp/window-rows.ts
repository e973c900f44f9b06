import { numberAcknowledging } from './acknowledging.js';
import type { Segments } from './segments.js';

/** Phases of a congestion controller that a capture can show. */
export const PHASES = [
  'unknown',
  'slow-start',
  'congestion-avoidance',
  'recovery',
  'rto-loss',
  'idle-restart',
] as const;
/** A phase of congestion control. */
export type Phase = (typeof PHASES)[number];

/** What kept the sender from sending more. */
export const LIMITS = ['unknown', 'cwnd', 'rwnd', 'application', 'recovery'] as const;
/** What kept a sender from sending more. */
export type Limit = (typeof LIMITS)[number];

/** How a row's numbers were found. */
export const METHODS = ['none', 'pipe', 'replay', 'cubic-assumed', 'bbr-model', 'what-if'] as const;
/**
 * `none`: the capture point does not tell. `pipe`: RFC 6675's pipe bounds the window from below, no more. `replay`: a replay of the
 * sender's algorithm, corrected by the pipe. `cubic-assumed`: the same, of CUBIC, where nothing tells which algorithm it is. `bbr-model`: BBR's window as modelled from delivery rate and round trip. `what-if`: the window of
 * an algorithm that the sender did not run, or perhaps did not.
 */
export type WindowMethod = (typeof METHODS)[number];

/**
 * What is estimated at each ACK, as arrays with a row for each segment that may be one, in frame order: a segment acknowledges one flow, so it
 * has at most one row.
 *
 * NaN is unknown; byte counts otherwise.
 */
export class WindowRows {
  /** Each row's segment. */
  readonly segment: Uint32Array;
  /** Each segment's row; -1 where it has none. */
  readonly of: Int32Array;
  /** 1 where the row's segment turned out to be an ACK. */
  readonly present: Uint8Array;
  readonly low: Float64Array;
  readonly estimate: Float64Array;
  readonly high: Float64Array;
  readonly threshold: Float64Array;
  readonly inFlight: Float64Array;
  readonly rtt: Float64Array;
  /** Indices into {@link PHASES}, {@link LIMITS} and {@link METHODS}. */
  readonly phase: Uint8Array;
  readonly limit: Uint8Array;
  readonly method: Uint8Array;

  constructor(segments: Segments, carriesData: Uint8Array) {
    this.of = new Int32Array(segments.flow.length);
    const length = numberAcknowledging(segments, carriesData, this.of);
    this.segment = segmentsWith(this.of, length);
    this.present = new Uint8Array(length);
    this.low = new Float64Array(length).fill(NaN);
    this.estimate = new Float64Array(length).fill(NaN);
    this.high = new Float64Array(length).fill(NaN);
    this.threshold = new Float64Array(length).fill(NaN);
    this.inFlight = new Float64Array(length).fill(NaN);
    this.rtt = new Float64Array(length).fill(NaN);
    this.phase = new Uint8Array(length);
    this.limit = new Uint8Array(length);
    this.method = new Uint8Array(length);
  }
}

function segmentsWith(rows: Int32Array, count: number): Uint32Array {
  const segments = new Uint32Array(count);
  for (let i = 0; i < rows.length; i++) if (rows[i]! >= 0) segments[rows[i]!] = i;
  return segments;
}
