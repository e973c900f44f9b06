import type { ColumnTable } from 'arquero';
import { TypedTable } from './typed-verbs.js';
import { type LimitsRow, limits } from '../tcp/limits.js';
import { type RoundTripsRow, roundTrips } from '../tcp/round-trip-samples.js';
import { type ThroughputOptions, type ThroughputRow, throughput } from '../tcp/throughput.js';
import { type TimeSequenceRow, timeSequence } from '../tcp/time-sequence.js';
import type { PacketTable } from './packet-table.js';
import type { TableKind } from './table-meta.js';

/** The verbs of a table of packets that tell what flows did over time. */
export abstract class OverTimeTable<Row extends object, Keys extends object> extends TypedTable<Row, Keys> {
  /** What a verb makes, with what the table knows of itself. */
  protected abstract derived<Made extends object>(kind: TableKind, table: ColumnTable): PacketTable<Made>;

  /**
   * What each flow did to its sequence space, as tcptrace draws it: segments, retransmissions, ACKs, the window's end, SACK blocks; see the
   * function `timeSequence`. Needs the columns of `.tcp()`.
   *
   * @param flow only this one; all of them by default.
   * @throws COLUMN_MISSING
   * @example
   * ```ts
   * packets.timeSequence('tcp/0/1').chart();
   * ```
   */
  timeSequence(flow?: string): PacketTable<TimeSequenceRow> {
    return this.derived<TimeSequenceRow>('time-sequence', timeSequence(this, flow));
  }

  /**
   * A row for each round-trip sample of each flow that carries data, with the smoothed round trip of RFC 6298. Needs the columns of `.tcp()`.
   *
   * @throws COLUMN_MISSING
   * @example
   * ```ts
   * packets.roundTrips().chart();
   * ```
   */
  roundTrips(): PacketTable<RoundTripsRow> {
    return this.derived<RoundTripsRow>('round-trips', roundTrips(this));
  }

  /**
   * How fast each flow sent, interval by interval: throughput and goodput in bits a second. Needs the columns of `.tcp()`.
   *
   * @throws COLUMN_MISSING, OPTION_INVALID
   * @example
   * ```ts
   * packets.throughput({ interval: 0.1 }).chart();
   * ```
   */
  throughput(options: ThroughputOptions = {}): PacketTable<ThroughputRow> {
    return this.derived<ThroughputRow>('throughput', throughput(this, options));
  }

  /**
   * A row for each stretch of time in which one thing (cwnd, rwnd, application, recovery) kept a flow's sender from sending more. Needs the
   * columns of `.tcp()`.
   *
   * @throws COLUMN_MISSING
   * @example
   * ```ts
   * packets.limits().chart();
   * ```
   */
  limits(): PacketTable<LimitsRow> {
    return this.derived<LimitsRow>('limits', limits(this));
  }
}
