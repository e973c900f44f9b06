import { Piece, type Pieces } from './pieces.js';

const { SACKED, LOST, SENT_AGAIN, UNSEEN } = Piece;

/** Whether what is sent is new, fills a hole that the capture had, or was seen before. */
export const SendKind = { FIRST: 0, FILLS: 1, AGAIN: 2 } as const;
export type SendKind = (typeof SendKind)[keyof typeof SendKind];

/** What a sender's data becomes of the pieces, and whether it had been sent before. */
export class Sending {
  /** Of the last segment that filled a hole: by how many seconds it came behind what lies above the hole. */
  behind = 0;
  /** What was acknowledged last before it was seen: the capture missed it, or has it out of turn. */
  #missedFrom = Infinity;
  #missedTo = -Infinity;

  constructor(readonly pieces: Pieces) {}

  /** [from, to) was acknowledged before it was seen. */
  missed(from: number, to: number): void {
    this.#missedFrom = from;
    this.#missedTo = to;
  }

  /** The sender sends [from, to) at the time `times[i]`; tells whether some of it was sent before. */
  send(times: Float64Array, i: number, from: number, to: number): SendKind {
    const { pieces } = this;
    const again = from < pieces.nxt ? this.#before(times, i, from, Math.min(to, pieces.nxt)) : SendKind.FIRST;
    if (from > pieces.nxt) pieces.append(from, times[i]!, UNSEEN);
    if (to > pieces.nxt) pieces.append(to, times[i]!, 0);
    return again;
  }

  /** [from, to) lies below what was sent last. */
  #before(times: Float64Array, i: number, from: number, to: number): SendKind {
    const missed = from >= this.#missedFrom && to <= this.#missedTo;
    if (!missed) return this.#again(times[i]!, Math.max(from, this.pieces.una), to);
    if (to > from) this.#missedFrom = to;
    return SendKind.FIRST;
  }

  #again(time: number, from: number, to: number): SendKind {
    const { pieces } = this;
    // All of it was acknowledged before.
    if (from >= to) return SendKind.AGAIN;
    pieces.cut(to);
    let kind: SendKind = SendKind.FILLS;
    for (let i = pieces.cut(from); i < pieces.tail && pieces.start(i) < to; i++) {
      const state = pieces.state[i]!;
      if (state & UNSEEN) this.behind = time - pieces.sent[i]!;
      else kind = SendKind.AGAIN;
      pieces.sent[i] = time;
      if (state & UNSEEN && !(state & LOST)) pieces.become(i, state & ~UNSEEN);
      else if (!(state & SACKED)) pieces.become(i, (state & ~UNSEEN) | SENT_AGAIN);
    }
    return kind;
  }
}
