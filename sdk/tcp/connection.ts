import type { Segments } from './segments.js';
import { Flag } from './tcp-flags.js';

/** How a flow's connection came to its end, seen from the side that sent the flow. */
export type Ended = 'fin' | 'fin-sent' | 'fin-received' | 'rst-sent' | 'rst-received' | 'unanswered' | 'open';

/** A connection from its first SYN to what ends it (RFC 9293, 3.5 and 3.6); segments are told to it in frame order. */
export class Connection {
  /** Seconds from the first SYN to the opener's ACK of the SYN-ACK; NaN where one of them was not captured. */
  handshakeTime = NaN;
  #synTime = NaN;
  #opener = -1;
  #synAcked = false;
  #answered = false;
  #finished = [false, false];
  #resetBy = -1;

  add({ flow, flags, time }: Segments, i: number): void {
    const kind = flags[i]!;
    const side = flow[i]! & 1;
    if (kind & Flag.SYN) {
      if (kind & Flag.ACK) this.#synAcked = this.#answered = true;
      else if (this.#opener < 0) {
        this.#opener = side;
        this.#synTime = time[i]!;
      }
      return;
    }
    if (side !== this.#opener) this.#answered = true;
    else if (this.#synAcked && kind & Flag.ACK && Number.isNaN(this.handshakeTime)) {
      this.handshakeTime = time[i]! - this.#synTime;
    }
    if (kind & Flag.RST) {
      if (this.#resetBy < 0 && !(this.#finished[0]! && this.#finished[1]!)) this.#resetBy = side;
    } else if (kind & Flag.FIN) this.#finished[side] = true;
  }

  /** As the side `side` (0 or 1) has seen it. A reset after both sides have sent FIN changes nothing. */
  ended(side: number): Ended {
    if (this.#resetBy >= 0) return this.#resetBy === side ? 'rst-sent' : 'rst-received';
    const sent = this.#finished[side]!;
    const received = this.#finished[side ^ 1]!;
    if (sent && received) return 'fin';
    if (sent) return 'fin-sent';
    if (received) return 'fin-received';
    return this.#opener >= 0 && !this.#answered ? 'unanswered' : 'open';
  }
}
