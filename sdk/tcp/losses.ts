import { Piece, type Pieces } from './pieces.js';

const { SACKED, LOST, SENT_AGAIN } = Piece;

/** How much earlier than a delivered transmission another one must have been sent to be judged lost: above a capture's jitter. */
const SENT_EARLIER = 0.0005;

/** SACKed segments above a hole that make it a loss (RFC 6675, DupThresh). */
export const DUPLICATE_THRESHOLD = 3;

/**
 * Marks the holes with enough SACKed data above them (RFC 6675), and what was sent before something that has arrived since (RFC 8985): in
 * recovery at once, else by so many seconds before it as `reordering` says. A sender that has seen reordering goes by time alone.
 *
 * @param delivered when the most recently sent of all delivered pieces was sent.
 * @returns whether something that was sent again is lost again.
 */
export function loseHoles(
  pieces: Pieces,
  segmentSize: number,
  delivered: number,
  recovering: boolean,
  reordering: number,
  reordered: boolean,
): boolean {
  const { head, tail, end, sent, state } = pieces;
  const enough = (DUPLICATE_THRESHOLD - 1) * segmentSize;
  let top = tail;
  let above = 0;
  let edge = head;
  for (let i = tail - 1; i >= head && edge === head; i--) {
    if (!(state[i]! & SACKED)) continue;
    if (top === tail) top = i;
    above += end[i]! - pieces.start(i);
    if (above > enough) edge = i;
  }
  if (reordered) edge = head;
  const late = recovering && !reordered ? delivered : delivered - reordering;
  const overtaken = delivered - (reordered ? Math.max(reordering, SENT_EARLIER) : SENT_EARLIER);
  let again = false;
  for (let i = head; i < top; i++) {
    const own = state[i]!;
    if (own & SACKED) continue;
    if (own & SENT_AGAIN) {
      if (recovering && sent[i]! < overtaken) {
        pieces.become(i, LOST);
        again = true;
      } else if (i < edge && !(own & LOST)) pieces.become(i, own | LOST);
    } else if (!(own & LOST) && (i < edge || sent[i]! < late)) {
      pieces.become(i, own | LOST);
    }
  }
  return again;
}

/** The first outstanding segment is lost: what a partial ACK says in recovery without SACK (RFC 6582). */
export function loseFirst(pieces: Pieces, segmentSize: number): void {
  if (pieces.head === pieces.tail) return;
  const end = Math.min(pieces.una + segmentSize, pieces.nxt);
  pieces.cut(end);
  for (let i = pieces.head; i < pieces.tail && pieces.end[i]! <= end; i++) {
    if (!(pieces.state[i]! & (SACKED | LOST))) pieces.become(i, pieces.state[i]! | LOST);
  }
}

/** The retransmission timer ran out: everything that is not SACKed is lost. No ACK told so, so that it does not count as lost so far. */
export function loseAll(pieces: Pieces): void {
  const { lostSoFar } = pieces;
  for (let i = pieces.head; i < pieces.tail; i++) {
    const state = pieces.state[i]!;
    if (!(state & SACKED)) pieces.become(i, (state | LOST) & ~SENT_AGAIN);
  }
  pieces.lostSoFar = lostSoFar;
}

/** What was judged lost was not. */
export function loseNone(pieces: Pieces): void {
  for (let i = pieces.head; i < pieces.tail; i++) {
    if (pieces.state[i]! & LOST) pieces.become(i, pieces.state[i]! & ~LOST);
  }
}
