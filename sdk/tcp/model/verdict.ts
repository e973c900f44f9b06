import type { Pacing } from './pacing.js';
import type { SenderModel } from './sender-model.js';

/** Congestion control algorithms that a capture can tell apart. */
export type Algorithm = 'reno' | 'cubic' | 'bbr' | 'unknown';

/** Which algorithm a flow's sender most likely runs, and what says so. */
export interface Verdict {
  readonly algorithm: Algorithm;
  /** Whether a replay comes close to what was in flight: then its window may be estimated though the algorithm is unknown. */
  readonly replayed: boolean;
  /** Bursts in which the window was the only limit, so that they could be compared with the replays. */
  readonly bursts: number;
  /** Mean distance between a burst's end and the replay's window, as a share of the window; NaN where nothing was compared. */
  readonly renoError: number;
  readonly cubicError: number;
  /** Share of the segments that no ACK released, though the window was the only limit. */
  readonly paced: number;
}

/** Fewer bursts than these say nothing. */
const LEAST_BURSTS = 50;
/** A replay that is further off than this, on average, is not the sender's. */
const CLOSE = 0.01;
/** So much further off must the other replay be, ... */
const APART = 1.5;
/** ... and by so many windows, summed over the flow. */
const LEAST_DIFFERENCE = 1.5;
/** Both replays further off than this: the sender is neither. Of a sender seen only to a tick of its clock less is enough, since bursts run together. */
const FAR = 0.012;
const FAR_BY_TICKS = 0.008;
/** A paced sender sends at least this share when no ACK has just come, ... */
const PACED = 0.03;
/** ... and stays within BBR's modelled window in this share of its answers to ACKs, ... */
const WITHIN = 0.9;
/** ... of which it uses, on average, a share between these: BBR keeps about one of its window's two bandwidth-delay products in flight. */
const LEAST_USED = 0.4;
const MOST_USED = 0.85;

/** Weighs what a flow's bursts and pacing say; `byTicks` where the times are those of the sender's timestamps. */
export function judge(model: SenderModel, byTicks: boolean): Verdict {
  const { pacing } = model;
  const reno = model.reno.tracked;
  const cubic = model.cubic.tracked;
  const bursts = reno.compared;
  const renoError = reno.off / bursts;
  const cubicError = cubic.off / bursts;
  const evidence = { bursts, renoError, cubicError, paced: pacing.share };
  if (!(bursts >= LEAST_BURSTS)) return { ...evidence, algorithm: 'unknown', replayed: true };
  const better = Math.min(renoError, cubicError);
  const worse = Math.max(renoError, cubicError);
  if (better > (byTicks ? FAR_BY_TICKS : FAR) || (byTicks && pacing.share >= PACED)) {
    return { ...evidence, algorithm: likeBbr(pacing) ? 'bbr' : 'unknown', replayed: false };
  }
  const apart = worse >= APART * better && (worse - better) * bursts >= LEAST_DIFFERENCE;
  const named = better <= CLOSE && apart;
  return { ...evidence, algorithm: !named ? 'unknown' : renoError < cubicError ? 'reno' : 'cubic', replayed: true };
}

function likeBbr({ share, within, used }: Pacing): boolean {
  return share >= PACED && within >= WITHIN && used >= LEAST_USED && used <= MOST_USED;
}
