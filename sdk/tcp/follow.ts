import { byConversation } from './flow-rows.js';
import { followInFlight } from './in-flight.js';
import { conclude, concludeImagined, forget } from './model/conclude.js';
import { loosen } from './model/loosen.js';
import { Scratch } from './model/scratch.js';
import { type Replayable, SenderModel } from './model/sender-model.js';
import { judge, type Verdict } from './model/verdict.js';
import { segmentSize } from './segment-size.js';
import type { Segments } from './segments.js';
import { Flag } from './tcp-flags.js';
import { senderOrder } from './sender-order.js';
import type { Transmissions } from './transmission.js';
import { measureSides, vantageOf, type Vantage } from './vantage.js';
import { WindowRows } from './window-rows.js';

/** Seconds by which data may come out of order where it is sent, ... */
const SENDER_REORDERING = 0.001;
/** ... and elsewhere, unless half a round trip is more. */
const LEAST_REORDERING = 0.003;

/** What is known of a flow as a whole. */
export interface FlowFacts {
  /** Payload bytes of a full segment. */
  readonly segmentSize: number;
  readonly vantage: Vantage;
  /** What tells the sender's algorithm; null where the capture point does not show its bursts. */
  readonly verdict: Verdict | null;
  /** Bytes sent before the first ACK of any of them; NaN where the capture does not tell. */
  readonly initialWindow: number;
}

/** Every TCP flow of a capture, followed. */
export interface Followed {
  readonly rows: WindowRows;
  readonly transmissions: Transmissions;
  /** By flow code, for the flows that carry data; in order of their first frame. */
  readonly facts: ReadonlyMap<number, FlowFacts>;
}

/** Follows each flow that carries data, one conversation after the other. Linear. */
export function followFlows(segments: Segments, imagined: Replayable | null = null): Followed {
  const carriesData = carryingData(segments);
  const rows = new WindowRows(segments, carriesData);
  const transmissions = new Uint8Array(segments.rows.length);
  const facts = new Map<number, FlowFacts>();
  let senderTime: Float64Array | null = null;
  const { starts, order } = byConversation(segments, segments.copy);
  const scratch = new Scratch(imagined, longest(starts));
  for (let c = 0; c + 1 < starts.length; c++) {
    if (!carriesData[2 * c] && !carriesData[2 * c + 1]) continue;
    const from = starts[c]!;
    const to = starts[c + 1]!;
    const sides = measureSides(segments, order, from, to);
    const roundTrip = sides.of0 + sides.of1 < Infinity ? sides.of0 + sides.of1 : 0;
    const { usesSack, usesEcn } = agreed(segments, order, from, to);
    for (const flow of [2 * c, 2 * c + 1]) {
      if (!carriesData[flow]) continue;
      const size = segmentSize(segments, order, from, to, flow);
      const vantage = vantageOf(sides, flow & 1);
      const sent =
        vantage === 'receiver'
          ? senderOrder(segments, order, from, to, flow, size, (senderTime ??= new Float64Array(segments.rows.length)))
          : null;
      const reordering = vantage === 'sender' ? SENDER_REORDERING : Math.max(LEAST_REORDERING, roundTrip / 2);
      scratch.begin(sent?.blur ?? 0);
      const model = new SenderModel(scratch, size);
      // One literal and no spread: of objects of many shapes V8 looks each field up.
      const walk = {
        segments,
        time: sent?.time ?? segments.time,
        order: sent?.order ?? order,
        from: sent === null ? from : 0,
        to: sent?.order.length ?? to,
        flow,
        segmentSize: size,
        usesSack,
        usesEcn,
        reordering: sent === null ? reordering : 0,
        exact: sent === null,
      };
      const { initialWindow } = followInFlight(walk, rows, transmissions, model);
      const shown = vantage === 'sender' || sent !== null;
      const verdict = shown ? judge(model, sent !== null) : null;
      conclude(model, verdict, rows, size);
      if (imagined !== null) concludeImagined(model, verdict, rows, size);
      else if (sent !== null && verdict !== null) loosen(rows, model, sent.blur, size, verdict);
      const blind = vantage === 'receiver' && sent === null;
      if (blind) forget(rows, model.rows);
      facts.set(flow, { segmentSize: size, vantage, verdict, initialWindow: blind ? NaN : initialWindow });
    }
  }
  return { rows, transmissions, facts };
}

/** How many frames the longest conversation has. */
function longest(starts: Uint32Array): number {
  let most = 0;
  for (let c = 0; c + 1 < starts.length; c++) most = Math.max(most, starts[c + 1]! - starts[c]!);
  return most;
}

/**
 * What both SYNs agree on: SACK, and classic ECN, which the SYN asks for and the SYN-ACK grants (RFC 3168). Unknown handshakes count as not: of SACK
 * until its first block.
 */
function agreed(
  { flags, sackPermitted, flow }: Segments,
  order: Uint32Array,
  from: number,
  to: number,
): { usesSack: boolean; usesEcn: boolean } {
  let permitted = 0;
  let asked = false;
  let granted = false;
  for (let k = from; k < to; k++) {
    const i = order[k]!;
    if (sackPermitted[i]) permitted |= 1 << (flow[i]! & 1);
    const kind = flags[i]!;
    if (!(kind & Flag.SYN)) continue;
    const bits = kind & (Flag.AE | Flag.CWR | Flag.ECE);
    if (kind & Flag.ACK) granted ||= bits === Flag.ECE;
    else asked ||= bits === (Flag.ECE | Flag.CWR);
  }
  return { usesSack: permitted === 3, usesEcn: asked && granted };
}

/** By flow code: 1 for the TCP flows that carry data, copies of frames aside. */
function carryingData({ length, flow, copy, codes }: Segments): Uint8Array {
  const carries = new Uint8Array(codes.conversations.length * 2);
  for (let i = 0; i < flow.length; i++) if (length[i]! > 0 && !copy[i]) carries[flow[i]!] = 1;
  codes.conversations.forEach(({ transport }, c) => {
    if (transport !== 'tcp') carries[2 * c] = carries[2 * c + 1] = 0;
  });
  return carries;
}
