import type { Acked, Controller } from './acked.js';
import { HyStart } from './hystart.js';

/** Linux's fixed-point constants: beta is 717/1024, C is 410/1024 (0.4 of RFC 9438). */
const BETA = 717;
const SCALE = 1024;
const C = 410 / SCALE;
/** Segments ACKed per segment of window that a Reno flow of equal mean rate takes, in eighths: 8 (1 + beta) / 3 (1 - beta), rounded down. */
const FRIENDLY_EIGHTHS = 15;
/** Seconds for which Linux keeps the pace that it computed for a window. */
const KEPT = 1 / 32;
/** Seconds after a cut in which round-trip samples are not taken. */
const UNSETTLED = 1;
/** Without a window at a loss to grow back to, one segment takes at most so many ACKs. */
const BLIND_PACE = 20;

/** CUBIC as Linux has it (RFC 9438), with HyStart and the Reno-friendly region. */
export class Cubic implements Controller {
  #most = 0;
  /** When the present course began; NaN before its first ACK. */
  #epoch = NaN;
  #origin = 0;
  #k = 0;
  #friendly = 0;
  #acked = 0;
  #pace = 0;
  #paceWindow = 0;
  #paceTime = NaN;
  #shortest = Infinity;
  #found = false;
  #hystart = new HyStart();

  threshold(window: number): number {
    this.#epoch = NaN;
    this.#most = window < this.#most ? Math.floor((window * (SCALE + BETA)) / (2 * SCALE)) : window;
    return Math.max(Math.floor((window * BETA) / SCALE), 2);
  }

  sample(acked: Acked, window: number, slowStart: boolean): boolean {
    if (acked.time - this.#epoch < UNSETTLED) return false;
    this.#shortest = Math.min(this.#shortest, acked.rtt);
    if (this.#found || !slowStart) return false;
    this.#found = this.#hystart.ends(acked, window, this.#shortest);
    return this.#found;
  }

  pace(acked: Acked, delivered: number, window: number): number {
    const { time } = acked;
    this.#acked += delivered;
    if (this.#paceWindow === window && time - this.#paceTime <= KEPT) return this.#pace;
    this.#paceWindow = window;
    this.#paceTime = time;
    if (Number.isNaN(this.#epoch)) this.#begin(time, delivered, window);
    const since = time - this.#epoch + (this.#shortest < Infinity ? this.#shortest : 0) - this.#k;
    const apart = Math.abs(since);
    const distance = Math.floor(C * (apart * apart * apart));
    const target = since < 0 ? this.#origin - distance : this.#origin + distance;
    let pace = target > window ? Math.floor(window / (target - window)) : 100 * window;
    if (this.#most === 0) pace = Math.min(pace, BLIND_PACE);
    this.#pace = Math.max(this.#atLeastFriendly(pace, window), 2);
    return this.#pace;
  }

  idle(seconds: number, now: number): void {
    this.#epoch = Math.min(this.#epoch + seconds, now);
  }

  timeout(): void {
    this.#most = 0;
    this.#epoch = NaN;
    this.#shortest = Infinity;
    this.#found = false;
    this.#hystart = new HyStart();
  }

  #begin(time: number, delivered: number, window: number): void {
    this.#epoch = time;
    this.#acked = delivered;
    this.#friendly = window;
    this.#k = this.#most > window ? Math.cbrt((this.#most - window) / C) : 0;
    this.#origin = Math.max(this.#most, window);
  }

  #atLeastFriendly(pace: number, window: number): number {
    const step = Math.max(1, (window * FRIENDLY_EIGHTHS) >> 3);
    if (this.#acked > step) {
      const steps = Math.ceil(this.#acked / step) - 1;
      this.#acked -= steps * step;
      this.#friendly += steps;
    }
    return this.#friendly > window ? Math.min(pace, Math.floor(window / (this.#friendly - window))) : pace;
  }
}
