import { PHASES, type WindowRows } from '../window-rows.js';
import type { SenderModel } from './sender-model.js';
import type { Verdict } from './verdict.js';

const RECOVERING = PHASES.indexOf('recovery');

/** Where a replay is trusted, as far as it was borne out, its window is held to be right to this part of it. */
export const TRUSTED = 64;
/** By ticks: a replay in recovery, and BBR's model; this in recovery. */
const LESS_TRUSTED = 16;
export const LEAST_TRUSTED = 8;
/** Full-sized segments that a receiver acknowledges at once (RFC 5681, 4.2). */
const SEGMENTS_PER_ACK = 2;

/**
 * Widens bounds by `blur` segments on either side, since what was in flight is not known better; where the window was full, a replay that
 * fits so far is trusted to a sixty-fourth of it, in recovery to a sixteenth, and to no less than a segment; where it counted its way to the window, to a sixty-fourth
 * of that alone, but to all windows that it had `blur` segments of data around, since it may have grown so much earlier or later. BBR's model, whose rates the
 * sender's clock blurs as well, is trusted to a sixteenth, in recovery to an eighth, and does not raise a lower bound.
 */
export function loosen(rows: WindowRows, model: SenderModel, blur: number, size: number, verdict: Verdict): void {
  const bbr = verdict.algorithm === 'bbr';
  const reach = Math.ceil(blur / SEGMENTS_PER_ACK);
  const { counted, window } = (verdict.algorithm === 'reno' ? model.reno : model.cubic).tracked;
  for (let n = 0; n < model.answers; n++) {
    const row = model.scratch.row[n]!;
    const estimate = rows.high[row]! >= 0 ? rows.estimate[row]! : NaN;
    const repairs = rows.phase[row] === RECOVERING;
    const part = bbr ? (repairs ? LEAST_TRUSTED : LESS_TRUSTED) : repairs ? LESS_TRUSTED : TRUSTED;
    const trusted = Math.ceil(estimate / size / part) * size;
    let least = estimate - trusted;
    let most = estimate + trusted;
    if (!bbr && !repairs && counted[n] === 1) {
      let down = window[n]!;
      let up = down;
      const end = Math.min(model.answers, n + reach + 1);
      for (let near = Math.max(0, n - reach); near < end; near++) {
        if (window[near]! < down) down = window[near]!;
        else if (window[near]! > up) up = window[near]!;
      }
      least = Math.max(least, Math.floor(down * size * (1 - 1 / part)));
      most = Math.min(most, Math.ceil(up * size * (1 + 1 / part)));
    }
    const low = Math.max(0, rows.low[row]! - blur * size);
    rows.low[row] = !bbr && low < least ? least : low;
    rows.high[row] = Math.min(rows.high[row]! + blur * size, most);
  }
}
