import type { Segments } from './segments.js';
import { LIMITS, type WindowRows } from './window-rows.js';

/** For how long each of {@link LIMITS} held a flow's sender back: a row's limit holds until the flow's next row. */
export interface LimitTimes {
  /** Seconds by position in {@link LIMITS}, for each flow code: `seconds[code * LIMITS.length + limit]`. */
  readonly seconds: Float64Array;
}

export function limitTimes({ flow, time, codes }: Segments, rows: WindowRows): LimitTimes {
  const flows = codes.conversations.length * 2;
  const seconds = new Float64Array(flows * LIMITS.length);
  const since = new Float64Array(flows).fill(NaN);
  const held = new Uint8Array(flows);
  for (let row = 0; row < rows.segment.length; row++) {
    if (!rows.present[row]) continue;
    const i = rows.segment[row]!;
    const code = flow[i]! ^ 1;
    const now = time[i]!;
    const passed = now - since[code]!;
    if (passed > 0) seconds[code * LIMITS.length + held[code]!]! += passed;
    if (!Number.isNaN(now)) since[code] = now;
    held[code] = rows.limit[row]!;
  }
  return { seconds };
}

/** The share of a flow's time that a limit had; NaN where its rows span no time. */
export function limitShare({ seconds }: LimitTimes, code: number, limit: (typeof LIMITS)[number]): number {
  const own = seconds.subarray(code * LIMITS.length, (code + 1) * LIMITS.length);
  const all = own.reduce((sum, value) => sum + value, 0);
  return all > 0 ? own[LIMITS.indexOf(limit)]! / all : NaN;
}
