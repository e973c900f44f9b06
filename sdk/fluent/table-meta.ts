import { type FrameCounts, NO_COUNTS, type SkippedFrame } from '../request/source.js';

/** What a table's rows are; null after a verb that makes other rows (rollup, pivot, join). */
export type TableKind =
  | 'packets'
  | 'flows'
  | 'congestion-window'
  | 'congestion-control'
  | 'duplicate-acks'
  | 'limits'
  | 'new-flows'
  | 'round-trips'
  | 'throughput'
  | 'time-sequence'
  | 'what-if';

/** A capture that a table's rows are of. */
export interface TableCapture {
  /** Its file's base name. */
  readonly name: string;
  /** Nanoseconds since 1970 of its first frame; null where that has no time, or where it was not asked for. */
  readonly start_ns: bigint | null;
}

/** What a table knows about itself besides its columns. */
export interface TableMeta {
  /** What the rows are. */
  readonly kind: TableKind | null;
  /** The captures that they are of, in order. */
  readonly captures: readonly TableCapture[];
  /** For columns that hold one of a field's values a frame: in how many frames there were more. */
  readonly more: Readonly<Record<string, number>>;
  /** Columns of 64-bit integers that are bigint, since not all of their values are safe numbers. */
  readonly bigint: readonly string[];
  /** For columns asked for `as` another form: how many values could not be so, and are null. */
  readonly unconverted: Readonly<Record<string, number>>;
  /** What the dissection counted. */
  readonly counts: Readonly<FrameCounts>;
  /** Captures that ended before their end, and why; asked for by `damaged: 'keep'`. */
  readonly damage: Readonly<Record<string, string>>;
  /** Frames left out since a worker ended at them; asked for by `onCrash: 'skip'`. */
  readonly skipped: readonly SkippedFrame[];
}

/** The meta of a table that nobody said anything about. */
export const NO_META: TableMeta = {
  kind: null,
  captures: [],
  more: {},
  bigint: [],
  unconverted: {},
  counts: NO_COUNTS,
  damage: {},
  skipped: [],
};
