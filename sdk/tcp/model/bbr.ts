import { type AckLog, Heard } from './ack-log.js';
import { Aggregation } from './aggregation.js';
import { BbrWindow } from './bbr-window.js';
import { DeliveryRate } from './delivery-rate.js';
import { FullPipe } from './full-pipe.js';
import { quantum } from './send-quantum.js';
import { INITIAL_WINDOW } from './replay.js';
import { LEAST_WINDOW, RoundTripProbe } from './round-trip-probe.js';
import { WindowedMost } from './windowed-most.js';

/** Gain of window and pacing in startup, 2 / ln 2 as Linux has it, and of the window after it. */
const STARTUP_GAIN = 739 / 256;
const GAIN = 2;
/** Segments that are delivered while a sender waits to send two at its pace in drain, the inverse of startup's. */
const DRAINED = 2 * STARTUP_GAIN;
/** Round trips over which the largest bandwidth is remembered. */
const ROUNDS = 10;

type Mode = 'startup' | 'drain' | 'bandwidth' | 'round-trip';

/**
 * The window that BBR v1 would have, in segments: gain × largest delivery rate × shortest round trip and what Linux grants beside it, modelled from the
 * ACKs alone.
 *
 * Its pacing, not its window, drives such a sender, so that nothing in flight shows the window itself.
 *
 * Source: Cardwell et al., "BBR: Congestion-Based Congestion Control", 2016; draft-cardwell-iccrg-bbr-congestion-control-00, what is granted for ACKs that
 * come in bunches -02; as Linux has it, tcp_bbr.c.
 */
export class Bbr {
  #mode: Mode = 'startup';
  readonly #window = new BbrWindow();
  readonly #rate: DeliveryRate;
  readonly #bandwidth = new WindowedMost(ROUNDS);
  readonly #roundTrip = new RoundTripProbe();
  readonly #pipe = new FullPipe();
  readonly #aggregation = new Aggregation();
  #round = 0;
  /** Segments that were delivered when the round began: what is sent from then on ends it. */
  #roundEnd = 0;
  #starts = false;
  /** Bytes a second that it paces itself to. */
  #pace = 0;
  /** Whether the sender had nothing more to send; the application is the limit until so many segments are delivered; 0 where it is not. */
  #dry = false;
  #dryUntil = 0;

  constructor(
    readonly log: AckLog,
    readonly segmentSize: number,
  ) {
    this.#rate = new DeliveryRate(log);
  }

  get window(): number {
    return this.#window.segments;
  }

  /** Hears entry k of the log; they come in order. */
  hear(k: number): void {
    const { heard, time } = this.log;
    const kind = heard[k]!;
    this.#roundTrip.begin(time[k]!);
    if (kind === Heard.TIMEOUT) {
      this.#window.timeout(this.#mode === 'round-trip');
      this.#pipe.forget();
    }
    if (kind === Heard.RESTART && this.#dry) this.#idled(time[k]!);
    if (kind >= Heard.TIMEOUT) this.#rate.pass(k, kind === Heard.RESTART, this.#dryUntil > 0);
    else this.#acknowledged(k, kind);
  }

  /** So many segments were in flight then, and the sender had nothing more to send if it was `dry`. */
  answered(pipe: number, dry: boolean): void {
    // More than the window is not sent: where the model has less it has missed something.
    if (pipe > this.#window.segments) this.#window.segments = pipe;
    this.#dry = dry;
  }

  /** What comes now was not there to be sent before: what it tells of the path is its sender's rate. */
  #idled(time: number): void {
    this.#dryUntil = Math.max(1, this.#rate.delivered);
    this.#aggregation.restart(time);
  }

  #acknowledged(k: number, state: number): void {
    const { time, delivered, rtt, pipe, lost } = this.log;
    const rate = this.#rate;
    rate.acknowledged(k);
    if (this.#dryUntil > 0 && rate.delivered > this.#dryUntil) this.#dryUntil = 0;
    this.#starts = rate.segments >= 0 && rate.before >= this.#roundEnd;
    if (this.#starts) this.#nextRound();
    if (rate.segments >= 0) {
      const sample = rate.segments / rate.seconds;
      if (!rate.limited || sample >= this.#bandwidth.most) this.#bandwidth.add(this.#round, sample);
      if (this.#starts) this.#aggregation.nextRound();
      this.#aggregation.acknowledged(time[k]!, delivered[k]!, this.#bandwidth.most, this.#window.segments);
    }
    if (this.#starts && !rate.limited) this.#pipe.judge(this.#bandwidth.most);
    this.#drain(pipe[k]!);
    this.#measure(time[k]!, rtt[k]!, pipe[k]!);
    this.#paceTo(this.#bandwidth.most);
    this.#move(delivered[k]!, lost[k]!, pipe[k]!, state);
    rate.limit(k, this.#dryUntil > 0);
  }

  /** A round ends with what was sent after the last one had ended. */
  #nextRound(): void {
    this.#roundEnd = this.#rate.delivered;
    this.#round++;
    this.#window.conserving = false;
  }

  /** A pipe that was found full is drained of what startup has queued: down to what is there when the next segments may be sent, at so much slower a pace. */
  #drain(pipe: number): void {
    if (this.#mode === 'startup' && this.#pipe.full) this.#mode = 'drain';
    if (this.#mode === 'drain' && pipe - DRAINED <= this.#granted(1)) this.#mode = 'bandwidth';
  }

  /** Has the queue run empty where the shortest round trip is too old to be trusted. */
  #measure(time: number, rtt: number, pipe: number): void {
    const probe = this.#roundTrip;
    if (probe.sample(time, rtt)) {
      this.#window.save(false);
      this.#mode = 'round-trip';
    }
    if (!probe.active) return;
    this.#dryUntil = Math.max(1, this.#rate.delivered + pipe);
    if (probe.emptied(time, pipe)) this.#roundEnd = this.#rate.delivered;
    else if (probe.ends(time, this.#starts)) {
      this.#window.restore();
      this.#mode = this.#pipe.full ? 'bandwidth' : 'startup';
    }
  }

  #paceTo(bandwidth: number): void {
    const gain = this.#pipe.full ? 1 : STARTUP_GAIN;
    const pace = 0.99 * gain * bandwidth * this.segmentSize;
    if (this.#pipe.full || pace > this.#pace) this.#pace = pace;
  }

  #move(delivered: number, lost: number, pipe: number, state: number): void {
    const window = this.#window;
    const probed = this.#mode === 'round-trip';
    if (state === Heard.RECOVERY && window.state === Heard.OPEN) window.save(probed);
    if (delivered > 0) {
      if (state === Heard.RECOVERY && window.state !== Heard.RECOVERY) this.#roundEnd = this.#rate.delivered;
      if (!window.repairs(delivered, lost, pipe, state)) this.#grow(delivered);
    }
    if (probed) window.segments = Math.min(window.segments, LEAST_WINDOW);
  }

  #grow(delivered: number): void {
    const window = this.#window;
    const target = this.#granted(this.#mode === 'bandwidth' ? GAIN : this.#mode === 'round-trip' ? 1 : STARTUP_GAIN);
    if (this.#pipe.full) window.segments = Math.min(window.segments + delivered, target);
    else if (window.segments < target || this.#rate.delivered < INITIAL_WINDOW) window.segments += delivered;
    window.segments = Math.max(window.segments, LEAST_WINDOW);
  }

  /** So many times the bandwidth-delay product, what ACKs in bunches ask for, and three send quanta; even, so that delayed ACKs come at once. */
  #granted(gain: number): number {
    const rate = this.#bandwidth.most;
    const { shortest } = this.#roundTrip;
    const product = shortest < Infinity && rate > 0 ? Math.ceil(gain * rate * shortest) : INITIAL_WINDOW;
    const extra = this.#pipe.full && gain !== 1 ? this.#aggregation.extra(rate) : 0;
    const window = product + extra + 3 * quantum(this.#pace, this.segmentSize);
    return window + (window & 1);
  }
}
