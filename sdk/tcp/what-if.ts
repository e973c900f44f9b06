import type { ColumnTable } from 'arquero';
import { WishlabError } from '../errors.js';
import type { CongestionWindowRow } from './congestion-window.js';
import { followFlows } from './follow.js';
import type { Replayable } from './model/sender-model.js';
import { readSegments } from './segments.js';
import { windowTable } from './window-table.js';

export type { Replayable } from './model/sender-model.js';

/** A row of `whatIf()`: `cwnd_estimate`, `ssthresh_estimate` and `phase` are the imagined sender's, the rest is the real one's. */
export interface WhatIfRow extends CongestionWindowRow {
  /** What the imagined sender runs. */
  readonly algorithm: Replayable;
}

const ALGORITHMS: readonly Replayable[] = ['reno', 'cubic'];

/**
 * The congestion window that each sender would have had with another algorithm on the same ACKs and the same losses: a model, since
 * another window would have met other losses: near the truth where they are random and the sender goes by losses, up to two fifths too small where the window itself fills a queue (docs/congestion-window.md).
 *
 * `table` is of packets, with the columns of `.tcp()`. Rows are those of `congestionWindow()`, one for each ACK that reaches a data sender, and each is a {@link WhatIfRow}. `cwnd_estimate`, `ssthresh_estimate` and `phase` are the imagined sender's, `cwnd_low` and `cwnd_high` are null,
 * `method` is `what-if`; all else, `limited_by` among it, is the real sender's, since the imagined one fills its window when the real one
 * does, and leaves its first slow start with it at the latest. Where an estimate is not to be had (see `congestionWindow()`) neither is this, and `method` is what it is there. Of the algorithm
 * that a sender really runs the result is the estimate. What the capture corrects the estimate by corrects the imagined window in
 * proportion; of a BBR sender, whose window no replay follows, it is replayed from the ACKs alone.
 *
 * Linear in the table's rows, columnar. Throws `COLUMN_MISSING`, and `OPTION_INVALID` for another algorithm.
 *
 * Source: RFC 5681 and 9438 as Linux has them; the replay of `congestionWindow()`.
 *
 * @example
 * ```ts
 * const packets = await capture('bulk.pcapng').tcp().table();
 * whatIf(packets, 'reno').rollup({ most: d => op.max(d.cwnd_estimate) }).print();
 * ```
 */
export function whatIf(table: ColumnTable, algorithm: Replayable): ColumnTable {
  if (!ALGORITHMS.includes(algorithm)) {
    throw new WishlabError(
      'OPTION_INVALID',
      `whatIf() replays ${ALGORITHMS.join(' or ')}; got ${JSON.stringify(algorithm)}.`,
      { details: { algorithm } },
    );
  }
  const segments = readSegments(table, 'whatIf()');
  return windowTable(segments, followFlows(segments, algorithm), { algorithm });
}
