import { byConversation } from './flow-rows.js';
import { followInFlight } from './in-flight.js';
import { conclude, concludeImagined, forget, loosen } from './model/conclude.js';
import { Scratch } from './model/scratch.js';
import { type Replayable, SenderModel } from './model/sender-model.js';
import { judge, type Verdict } from './model/verdict.js';
import { segmentSize } from './segment-size.js';
import { Flag, type Segments } from './segments.js';
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
  const rows = new WindowRows(segments.rows.length);
  const transmissions = new Uint8Array(segments.rows.length);
  const facts = new Map<number, FlowFacts>();
  const scratch = new Scratch(segments.rows.length, imagined);
  const senderTime = new Float64Array(segments.rows.length);
  const { starts, order } = byConversation(segments, segments.copy);
  for (let c = 0; c + 1 < starts.length; c++) {
    if (segments.codes.conversations[c]!.transport !== 'tcp') continue;
    const from = starts[c]!;
    const to = starts[c + 1]!;
    const sides = measureSides(segments, order, from, to);
    const roundTrip = sides.of0 + sides.of1 < Infinity ? sides.of0 + sides.of1 : 0;
    const usesEcn = ecnAgreed(segments, order, from, to);
    const usesSack = sackAgreed(segments, order, from, to);
    for (const flow of [2 * c, 2 * c + 1]) {
      if (!carriesData(segments, order, from, to, flow)) continue;
      const size = segmentSize(segments, order, from, to, flow);
      const vantage = vantageOf(sides, flow & 1);
      const reordering = vantage === 'sender' ? SENDER_REORDERING : Math.max(LEAST_REORDERING, roundTrip / 2);
      const asCaptured = {
        segments,
        time: segments.time,
        order,
        from,
        to,
        flow,
        segmentSize: size,
        usesSack,
        usesEcn,
        reordering,
        exact: true,
      };
      const sent = vantage === 'receiver' ? senderOrder(segments, order, from, to, flow, size, senderTime) : null;
      const model = new SenderModel(scratch, size, sent?.blur ?? 0);
      const { initialWindow } = followInFlight(
        sent === null
          ? asCaptured
          : { ...asCaptured, ...sent, from: 0, to: sent.order.length, reordering: 0, exact: false },
        rows,
        transmissions,
        model,
      );
      const shown = vantage === 'sender' || sent !== null;
      const verdict = shown ? judge(model, sent !== null) : null;
      conclude(model, verdict, rows, size);
      if (imagined !== null) concludeImagined(model, verdict, rows, size);
      else if (sent !== null) loosen(rows, model.answered, sent.blur, size);
      const blind = vantage === 'receiver' && sent === null;
      if (blind) forget(rows, model.answered);
      facts.set(flow, { segmentSize: size, vantage, verdict, initialWindow: blind ? NaN : initialWindow });
    }
  }
  return { rows, transmissions, facts };
}

/** Both SYNs permit SACK. Unknown handshakes count as not, until the first SACK block. */
function sackAgreed({ sackPermitted, flow }: Segments, order: Uint32Array, from: number, to: number): boolean {
  const permitted = [false, false];
  for (let k = from; k < to; k++) if (sackPermitted[order[k]!]) permitted[flow[order[k]!]! & 1] = true;
  return permitted[0]! && permitted[1]!;
}

/** The SYN asks for classic ECN, and the SYN-ACK grants it (RFC 3168). Unknown handshakes count as not. */
function ecnAgreed({ flags }: Segments, order: Uint32Array, from: number, to: number): boolean {
  let asked = false;
  let granted = false;
  for (let k = from; k < to; k++) {
    const kind = flags[order[k]!]!;
    const bits = kind & (Flag.AE | Flag.CWR | Flag.ECE);
    if (!(kind & Flag.SYN)) continue;
    if (kind & Flag.ACK) granted ||= bits === Flag.ECE;
    else asked ||= bits === (Flag.ECE | Flag.CWR);
  }
  return asked && granted;
}

function carriesData({ length, flow }: Segments, order: Uint32Array, from: number, to: number, code: number): boolean {
  for (let k = from; k < to; k++) if (flow[order[k]!] === code && length[order[k]!]! > 0) return true;
  return false;
}
