import type { ColumnTable } from 'arquero';
import { Connection } from './connection.js';
import { FlowTotals } from './flow-totals.js';
import type { Followed } from './follow.js';
import { type LimitTimes, limitTimes } from './limit-shares.js';
import { numbersAt } from './read-columns.js';
import type { Segments } from './segments.js';

const UDP_HEADER = 8;

/** What the capture's flows and connections add up to. */
export interface FlowSums {
  /** By flow code, in order of their first frames. */
  readonly totals: ReadonlyMap<number, FlowTotals>;
  /** By conversation. */
  readonly connections: readonly Connection[];
  readonly limits: LimitTimes;
}

/** Adds up what `followed` found, and what each frame says of itself. Linear. */
export function addUp(table: ColumnTable, segments: Segments, { rows, transmissions }: Followed): FlowSums {
  const frameLength = numbersAt(table, 'frame_len', segments.rows, segments.all);
  const datagramLength = numbersAt(table, 'udp_length', segments.rows, segments.all);
  const { conversations } = segments.codes;
  const totals = new Map<number, FlowTotals>();
  const byCode = new Array<FlowTotals | undefined>(conversations.length * 2);
  const connections = conversations.map(() => new Connection());
  for (let i = 0; i < segments.flow.length; i++) {
    const flow = segments.flow[i]!;
    let own = byCode[flow];
    if (own === undefined) totals.set(flow, (own = byCode[flow] = new FlowTotals(i)));
    const udp = conversations[flow >> 1]!.transport === 'udp';
    const payload = udp ? Math.max(0, (datagramLength[i]! || 0) - UDP_HEADER) : segments.length[i]!;
    own.addFrame(segments.time[i]!, frameLength[i]! || 0, payload);
    if (segments.copy[i]) own.duplicateFrames++;
    else if (!udp && !Number.isNaN(segments.seq[i])) {
      own.addSegment(segments, i, transmissions[i]!);
      connections[flow >> 1]!.add(segments, i);
      const rtt = rows.of[i]! < 0 ? NaN : rows.rtt[rows.of[i]!]!;
      if (rtt >= 0) byCode[flow ^ 1]?.roundTrips.add(rtt);
    }
  }
  return { totals, connections, limits: limitTimes(segments, rows) };
}
