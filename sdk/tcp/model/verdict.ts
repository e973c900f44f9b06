import { modelBbr } from './model-bbr.js';
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
/** So much further off must the other replay be, beyond what the capture point blurs, ... */
const APART = 1.5;
/** ... and by so many windows, summed over the flow where the last loss was followed. */
const LEAST_DIFFERENCE = 1.5;
/** Both replays further off than this: the sender is neither. */
const FAR = 0.012;
/** Close and far of a sender seen only to a tick of its clock, for what differs by more than it sends in one. */
const CLOSE_BY_TICKS = 0.002;
const FAR_BY_TICKS = 0.003;
/**
 * A paced sender's data waits after an ACK for so large a share of the time to the next one, on average: near a half where a clock sends it, near nothing
 * where the ACK releases it. By ticks that does not show: there so large a share of it is sent when no ACK has just come, ...
 */
const WAITED = 0.2;
const PACED_BY_TICKS = 0.05;
/** ... and it stays within BBR's modelled window in this share of its answers to ACKs, ... */
const WITHIN = 0.98;
/** ... of which it uses, on average, a share between these: BBR keeps about one of its window's two bandwidth-delay products in flight. */
const LEAST_USED = 0.4;
const MOST_USED = 0.95;

/** Of the ACKs, so large a share at most may carry data: such come when data is sent, and tell less of when what they acknowledge arrived. */
const MOST_LOADED = 0.1;
/** Losses mislead the replays of such a sender, which answers them otherwise: so large a share of the bursts at most follows a loss that did not. */
const MOST_FOLLOWED = 0.75;

/** Weighs what a flow's bursts and pacing say; `byTicks` where the times are those of the sender's timestamps. */
export function judge(model: SenderModel, byTicks: boolean): Verdict {
  const reno = model.reno.tracked;
  const cubic = model.cubic.tracked;
  const bursts = reno.compared;
  // What exceeds a replay's window counts as an error, though no burst was compared.
  const renoError = bursts > 0 ? reno.off / bursts : NaN;
  const cubicError = bursts > 0 ? cubic.off / bursts : NaN;
  const { released, clocked, lag } = model.release;
  const paced = released === 0 ? 0 : clocked / released;
  const evidence = { bursts, renoError, cubicError, paced };
  if (!(bursts >= LEAST_BURSTS)) return { ...evidence, algorithm: 'unknown', replayed: true };
  const beyond = Math.min(reno.apart, cubic.apart) / bursts;
  const loaded = model.loaded > MOST_LOADED * model.answers;
  if (byTicks && loaded) return { ...evidence, algorithm: 'unknown', replayed: false };
  if (beyond > (byTicks ? FAR_BY_TICKS : FAR)) {
    const follows = reno.followed > MOST_FOLLOWED * bursts;
    const paces = byTicks ? paced >= PACED_BY_TICKS : lag >= WAITED * released;
    // By ticks it is not told where SACK does not say what is in flight.
    const tells = !loaded && (!byTicks || (model.usesSack && !follows));
    if (paces && tells && likeBbr(model)) return { ...evidence, algorithm: 'bbr', replayed: false };
    // By ticks a loss-based sender's replay may be that far off: its window is estimated, its algorithm is not named.
    return { ...evidence, algorithm: 'unknown', replayed: byTicks && follows && !paces && beyond <= FAR };
  }
  const [better, worse] = reno.followedApart <= cubic.followedApart ? [reno, cubic] : [cubic, reno];
  const apart =
    worse.followedApart >= APART * better.followedApart && worse.followedOff - better.followedOff >= LEAST_DIFFERENCE;
  const named = apart && better.followed >= LEAST_BURSTS && beyond <= (byTicks ? CLOSE_BY_TICKS : CLOSE);
  const algorithm = !named ? 'unknown' : better === reno ? 'reno' : 'cubic';
  return { ...evidence, algorithm, replayed: true };
}

function likeBbr(model: SenderModel): boolean {
  const { within, used } = modelBbr(model);
  return within >= WITHIN && used >= LEAST_USED && used <= MOST_USED;
}
