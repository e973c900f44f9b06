import { join } from 'node:path';
import { capture } from 'wishlab';

import { median } from '../statistics.js';

const RUNS = 15;

/** Processor seconds, of every thread of this process, that an analysis of one table takes: the median of some runs. */
export interface Speed {
  /** Rows of `congestionWindow()`. */
  readonly rows: number;
  /** Rows of the table. */
  readonly frames: number;
  readonly windowSeconds: number;
  readonly flowsSeconds: number;
}

/** How fast `congestionWindow()` and `flows()` are on the packets of all traces as one table. */
export async function measureSpeed(folder: string, names: readonly string[]): Promise<Speed> {
  const packets = await capture(names.map(name => join(folder, `${name}.pcapng`)))
    .tcp()
    .table();
  return {
    rows: packets.congestionWindow().numRows(),
    frames: packets.numRows(),
    windowSeconds: processorSeconds(() => packets.congestionWindow()),
    flowsSeconds: processorSeconds(() => packets.flows()),
  };
}

/** Of the processor's time, not of the clock's: a busy machine takes longer, but not more. */
function processorSeconds(work: () => unknown): number {
  const runs = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return median(runs);
}
