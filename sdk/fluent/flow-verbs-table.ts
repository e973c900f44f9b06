import { type CongestionControlRow, congestionControl } from '../tcp/congestion-control.js';
import { type CongestionWindowRow, congestionWindow } from '../tcp/congestion-window.js';
import { type DuplicateAcksRow, duplicateAcks } from '../tcp/duplicate-acks.js';
import { type FlowsRow, flows } from '../tcp/flows.js';
import { type NewFlowsOptions, type NewFlowsRow, newFlows } from '../tcp/new-flows.js';
import { type Replayable, type WhatIfRow, whatIf } from '../tcp/what-if.js';
import { OverTimeTable } from './over-time-table.js';
import type { PacketTable } from './packet-table.js';

/** The verbs of a table of packets that tell its flows, and what their senders did. */
export abstract class FlowVerbsTable<Row extends object, Keys extends object> extends OverTimeTable<Row, Keys> {
  /**
   * A row for each flow, that is, each direction of a conversation: packets, bytes, retransmissions, duplicate ACKs, round
   * trips and more; see the function `flows`. Needs the columns of `.tcp()`.
   *
   * @throws COLUMN_MISSING
   * @example
   * ```ts
   * packets.flows().orderby(desc('bytes'));
   * ```
   */
  flows(): PacketTable<FlowsRow> {
    return this.derived<FlowsRow>('flows', flows(this));
  }

  /**
   * A row for each ACK that reaches a sender of data, with what is known of its congestion window; see the function
   * `congestionWindow`. Needs the columns of `.tcp()`.
   *
   * @throws COLUMN_MISSING
   * @example
   * ```ts
   * packets.congestionWindow().chart();
   * ```
   */
  congestionWindow(): PacketTable<CongestionWindowRow> {
    return this.derived<CongestionWindowRow>('congestion-window', congestionWindow(this));
  }

  /**
   * The window that each sender would have had with another algorithm on the same ACKs and losses, a model: rows like those of
   * `congestionWindow()`; see the function `whatIf`. Needs the columns of `.tcp()`.
   *
   * @throws COLUMN_MISSING, OPTION_INVALID
   * @example
   * ```ts
   * packets.whatIf('reno').select('time', 'cwnd_estimate');
   * ```
   */
  whatIf(algorithm: Replayable): PacketTable<WhatIfRow> {
    return this.derived<WhatIfRow>('what-if', whatIf(this, algorithm));
  }

  /**
   * A row for each flow that carries data: which congestion control its sender most likely runs, and what says so; see the
   * function `congestionControl`. Needs the columns of `.tcp()`.
   *
   * @throws COLUMN_MISSING
   * @example
   * ```ts
   * packets.congestionControl().select('flow', 'algorithm', 'evidence');
   * ```
   */
  congestionControl(): PacketTable<CongestionControlRow> {
    return this.derived<CongestionControlRow>('congestion-control', congestionControl(this));
  }

  /**
   * A row for each duplicate ACK: its frame, time, flow and number in its series; see the function `duplicateAcks`. Needs the columns of `.tcp()`.
   *
   * @throws COLUMN_MISSING
   * @example
   * ```ts
   * packets.duplicateAcks().chart();
   * ```
   */
  duplicateAcks(): PacketTable<DuplicateAcksRow> {
    return this.derived<DuplicateAcksRow>('duplicate-acks', duplicateAcks(this));
  }

  /**
   * How many conversations began in each interval of time, each counted once; see the function `newFlows`. Needs `time` and `flow`.
   *
   * @throws COLUMN_MISSING, OPTION_INVALID
   * @example
   * ```ts
   * packets.newFlows({ interval: 0.5 }).chart();
   * ```
   */
  newFlows(options: NewFlowsOptions = {}): PacketTable<NewFlowsRow> {
    return this.derived<NewFlowsRow>('new-flows', newFlows(this, options));
  }
}
