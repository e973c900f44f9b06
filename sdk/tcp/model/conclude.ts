import { LIMITS, METHODS, PHASES, type WindowRows } from '../window-rows.js';
import { LEAST_TRUSTED, TRUSTED } from './loosen.js';
import type { SenderModel } from './sender-model.js';
import type { Tracked } from './tracked.js';
import type { Verdict } from './verdict.js';

const UNKNOWN_PHASE = PHASES.indexOf('unknown');
const SLOW_START = PHASES.indexOf('slow-start');
const AVOIDANCE = PHASES.indexOf('congestion-avoidance');
const RESTART = PHASES.indexOf('idle-restart');
const UNKNOWN_LIMIT = LIMITS.indexOf('unknown');
const CWND = LIMITS.indexOf('cwnd');
const NONE = METHODS.indexOf('none');
const PIPE = METHODS.indexOf('pipe');
const REPLAY = METHODS.indexOf('replay');
const ASSUMED = METHODS.indexOf('cubic-assumed');
const IMAGINED = METHODS.indexOf('what-if');
const RECOVERING = PHASES.indexOf('recovery');
const REPAIRING = [RECOVERING, PHASES.indexOf('rto-loss')];
const MODELLED = METHODS.indexOf('bbr-model');

/** The same of BBR's model, whose window nothing in flight corrects. */
const MODEL_TRUSTED = 32;
/** Segments between BBR's modelled window and what is in flight, for it to be full. */
const MODEL_SLACK = 1;

/** Replays that lie closer than this share agree, so that it does not matter which of them is the sender's. */
const AGREE = 0.02;

/** Writes a flow's estimates into its rows, once the verdict on its algorithm is known; null where the capture point does not allow one. */
export function conclude(model: SenderModel, verdict: Verdict | null, rows: WindowRows, size: number): void {
  const { reno, cubic, answers, scratch } = model;
  for (let n = 0; n < answers; n++) {
    const row = scratch.row[n]!;
    rows.method[row] = PIPE;
    if (verdict === null || model.isOlder || Number.isNaN(rows.low[row])) continue;
    if (verdict.algorithm === 'bbr') {
      const window = scratch.bbrWindow[n]!;
      rows.estimate[row] = Math.max(window * size, rows.low[row]!);
      rows.high[row] = modelled(row, window, rows, size, reno.tracked.blur);
      rows.method[row] = MODELLED;
    } else if (!verdict.replayed) continue;
    else if (verdict.algorithm === 'unknown') undecided(n, row, reno.tracked, cubic.tracked, rows, size);
    else write(n, row, verdict.algorithm === 'reno' ? reno.tracked : cubic.tracked, rows, size, REPLAY);
  }
}

/** Writes what another algorithm would have made of it, in the place of the estimates. */
export function concludeImagined(model: SenderModel, verdict: Verdict | null, rows: WindowRows, size: number): void {
  const [onReno, onCubic] = model.imagined;
  if (onReno === undefined || onCubic === undefined) return;
  const { tracked } = verdict?.algorithm === 'reno' ? onReno : onCubic;
  for (let n = 0; n < model.answers; n++) {
    const row = model.scratch.row[n]!;
    const seen = !Number.isNaN(rows.low[row]);
    rows.low[row] = rows.estimate[row] = rows.high[row] = rows.threshold[row] = NaN;
    if (verdict === null || !seen || model.isOlder) continue;
    rows.estimate[row] = tracked.window[n]! * size;
    rows.threshold[row] = tracked.threshold[n]! < Infinity ? tracked.threshold[n]! * size : NaN;
    rows.method[row] = IMAGINED;
    if (REPAIRING.includes(rows.phase[row]!)) continue;
    if (!tracked.slowStart[n]) rows.phase[row] = AVOIDANCE;
    else rows.phase[row] = tracked.restarted[n] ? RESTART : SLOW_START;
  }
}

/** The capture point hides what is in flight: nothing is known of the window. */
export function forget(rows: WindowRows, answered: Uint32Array): void {
  for (let n = 0; n < answered.length; n++) {
    const row = answered[n]!;
    rows.low[row] = rows.estimate[row] = rows.high[row] = rows.threshold[row] = NaN;
    rows.phase[row] = UNKNOWN_PHASE;
    rows.limit[row] = UNKNOWN_LIMIT;
    rows.method[row] = NONE;
  }
}

/**
 * An upper bound where something else held the sender: a replay that the flow's bursts bear out is trusted in recovery, where what is in flight sets
 * the window, and where the window is full as well. NaN elsewhere.
 */
function followed(row: number, window: number, rows: WindowRows, size: number): number {
  const full = rows.low[row]! >= (window - 1) * size;
  if (!full && rows.phase[row] !== RECOVERING) return NaN;
  return Math.max(rows.low[row]! + size, (window + Math.ceil(window / TRUSTED)) * size);
}

/**
 * An upper bound of BBR's window: in recovery, where the window follows what is in flight, and where the model says that it is full, and what is in flight
 * says the same, as far as the capture point shows; else NaN.
 */
function modelled(row: number, window: number, rows: WindowRows, size: number, blur: number): number {
  const full = Math.abs(rows.low[row]! / size - window) <= MODEL_SLACK + blur;
  const part = blur > 0 ? LEAST_TRUSTED : MODEL_TRUSTED;
  if (!full && rows.phase[row] !== RECOVERING) return NaN;
  return Math.max(rows.low[row]! + size, (window + Math.ceil(window / part)) * size);
}

/** Where nothing tells the algorithms apart they mostly agree; else CUBIC, the default of Linux, Windows and macOS, is assumed. */
function undecided(n: number, row: number, reno: Tracked, cubic: Tracked, rows: WindowRows, size: number): void {
  const a = reno.window[n]!;
  const b = cubic.window[n]!;
  write(n, row, cubic, rows, size, Math.abs(a - b) <= AGREE * b ? REPLAY : ASSUMED);
}

/** Writes answer n of a replay into its row. */
function write(n: number, row: number, tracked: Tracked, rows: WindowRows, size: number, method: number): void {
  rows.method[row] = method;
  const window = tracked.window[n]!;
  const threshold = tracked.threshold[n]!;
  rows.estimate[row] = window * size;
  rows.threshold[row] = threshold < Infinity ? threshold * size : NaN;
  if (rows.phase[row] === UNKNOWN_PHASE) {
    if (!tracked.slowStart[n]) rows.phase[row] = AVOIDANCE;
    else rows.phase[row] = tracked.restarted[n] ? RESTART : SLOW_START;
  }
  const spare = tracked.spare[n]!;
  if (spare === 0) {
    if (method === REPLAY) rows.high[row] = followed(row, window, rows, size);
    return;
  }
  // A sender that had data, and room at the receiver, and yet stopped here: a little more is more than its window.
  const most = Math.max(rows.low[row]! + spare * size, window * size);
  const counted = method === REPLAY && tracked.counted[n] === 1;
  rows.high[row] = counted
    ? Math.min(most, Math.ceil(Math.max(rows.low[row]!, window * size) * (1 + 1 / TRUSTED)))
    : most;
  if (rows.limit[row] === UNKNOWN_LIMIT) rows.limit[row] = CWND;
}
