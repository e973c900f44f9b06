import { join } from 'node:path';
import { capture } from 'wishlab';

import { median } from '../statistics.js';

const RUNS = 9;

/** How fast `congestionWindow()` is on the packets of all traces as one table: rows are its own, frames the table's. */
export async function measureSpeed(
  folder: string,
  names: readonly string[],
): Promise<{ rows: number; frames: number; seconds: number }> {
  const packets = await capture(names.map(name => join(folder, `${name}.pcapng`)))
    .tcp()
    .table();
  let rows = 0;
  const seconds = Array.from({ length: RUNS }, () => {
    const begin = performance.now();
    rows = packets.congestionWindow().numRows();
    return (performance.now() - begin) / 1000;
  });
  return { rows, frames: packets.numRows(), seconds: median(seconds) };
}
