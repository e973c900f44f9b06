import type { FlowWalk } from './flow-walk.js';
import { LossEpisode, RECOVERY, RTO_LOSS } from './loss-episode.js';
import type { SenderModel } from './model/sender-model.js';
import { duplicateBlock } from './sack-edges.js';
import type { Scoreboard } from './scoreboard.js';
import type { SmoothedRoundTrip } from './smoothed-round-trip.js';

/** Silence after which a retransmission of the first outstanding segment is the timer's: below any stack's minimum, above a fast one's delay. */
const TIMER_SILENCE = 0.15;

/** Finds out when a flow's sender begins to repair losses, and when it is done, or finds that there were none; tells its model. */
export class LossJudge {
  readonly episode: LossEpisode;

  constructor(
    readonly walk: FlowWalk,
    readonly board: Scoreboard,
    readonly roundTrip: SmoothedRoundTrip,
    readonly model: SenderModel,
  ) {
    this.episode = new LossEpisode(walk.exact);
  }

  /** The board has seen ACK i; `advanced` where its number was a new one. */
  acknowledged(i: number, advanced: boolean): void {
    const { board, episode, walk } = this;
    const { pieces } = board;
    if (duplicateBlock(walk.segments, i) >= 0) board.reordering.needless(pieces.una, pieces.nxt);
    if (episode.active) this.#repairing(i, advanced);
    const lost = board.findLosses(episode.active, this.roundTrip);
    // After a timeout Linux takes what is lost once more for a new loss, and leaves its slow start.
    if (lost > 0 && (!episode.active || (episode.phase === RTO_LOSS && board.lostAgain))) {
      episode.begin(RECOVERY, pieces);
      this.model.reduce();
    }
  }

  /** The first outstanding segment is sent again as segment i: where nothing came for long enough, since `lastAck` at least, it was the timer. */
  sentFirst(i: number, lastAck: number): void {
    const { board, episode, walk } = this;
    const { firstSent } = board.pieces;
    const silence = walk.time[i]! - (firstSent > lastAck ? firstSent : lastAck);
    if (!(silence >= Math.max(TIMER_SILENCE, this.roundTrip.seconds || 0))) return;
    const again = episode.phase === RTO_LOSS;
    board.loseAll();
    this.model.timeout(again, walk.time[i]!);
    episode.begin(RTO_LOSS, board.pieces);
  }

  #repairing(i: number, advanced: boolean): void {
    const { board, episode, walk } = this;
    if (episode.refuted(walk.segments, i, board, advanced)) {
      if (episode.phase === RECOVERY) board.reordering.seen ||= walk.exact;
      episode.end();
      board.loseNone();
      this.model.undo();
    } else if (board.pieces.una >= episode.until) {
      episode.end();
      board.recovered();
      board.reordering.recovered();
      this.model.reduced();
    } else if (advanced && !board.usesSack) board.loseFirst();
  }
}
