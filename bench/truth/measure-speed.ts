import { join } from 'node:path';
import { capture } from 'wishlab';

import { median } from '../statistics.js';

const RUNS = 15;

/** What a call takes, the median of some runs. */
export interface Taken {
  /** Until it returns; it runs on one thread. */
  readonly seconds: number;
  /** Of the processor, with what V8's own threads do for it. */
  readonly processorSeconds: number;
}

export interface Speed {
  /** Rows of `congestionWindow()`. */
  readonly rows: number;
  /** Rows of the table. */
  readonly frames: number;
  readonly windows: Taken;
  readonly flows: Taken;
}

/** How fast `congestionWindow()` and `flows()` are on the packets of all traces as one table. */
export async function measureSpeed(folder: string, names: readonly string[]): Promise<Speed> {
  const packets = await capture(names.map(name => join(folder, `${name}.pcapng`)))
    .tcp()
    .table();
  return {
    rows: packets.congestionWindow().numRows(),
    frames: packets.numRows(),
    windows: taken(() => packets.congestionWindow()),
    flows: taken(() => packets.flows()),
  };
}

function taken(work: () => unknown): Taken {
  const runs = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    const began = performance.now();
    work();
    const seconds = (performance.now() - began) / 1e3;
    const { user, system } = process.cpuUsage(before);
    return { seconds, processorSeconds: (user + system) / 1e6 };
  });
  return {
    seconds: median(runs.map(run => run.seconds)),
    processorSeconds: median(runs.map(run => run.processorSeconds)),
  };
}
