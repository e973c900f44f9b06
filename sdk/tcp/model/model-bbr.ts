import { Bbr } from './bbr.js';
import type { SenderModel } from './sender-model.js';

/** Share of a modelled window by which what is in flight may exceed it: delivery rates are measured a round trip late. */
const TOLERANCE = 0.1;

/** Whether BBR's window would have let pass what a sender sent. */
export interface Allowed {
  /** Share of the answers to ACKs that it would have allowed; 0 where there were none. */
  readonly within: number;
  /** Mean share of it that was in flight. */
  readonly used: number;
}

/** Models the window that BBR would have at each of a flow's answers, in segments, and writes it down; linear. */
export function modelBbr({ scratch, answers, segmentSize }: SenderModel): Allowed {
  const { log, entries, bbrWindow, pipe, sent, dry } = scratch;
  const bbr = new Bbr(log, segmentSize);
  let heard = 0;
  let counted = 0;
  let within = 0;
  let used = 0;
  for (let n = 0; n < answers; n++) {
    for (; heard < entries[n]!; heard++) bbr.hear(heard);
    const window = bbr.window;
    bbr.answered(pipe[n]!, dry[n] === 1);
    bbrWindow[n] = bbr.window;
    if (sent[n] === 0) continue;
    counted++;
    used += Math.min(1, pipe[n]! / window);
    if (pipe[n]! <= window * (1 + TOLERANCE)) within++;
  }
  return counted === 0 ? { within: 0, used: 0 } : { within: within / counted, used: used / counted };
}
