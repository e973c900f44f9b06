import { table as newTable, type ColumnTable } from 'arquero';
import { followFlows } from './follow.js';
import type { Algorithm, Verdict } from './model/verdict.js';
import { readSegments } from './segments.js';
import type { Vantage } from './vantage.js';

/** A row of `congestionControl()`: a flow that carries data; null is unknown. */
export interface CongestionControlRow {
  /** Of several captures. */
  readonly capture_name?: string;
  /** Wireshark's number of the connection. */
  readonly tcp_stream: number;
  /** The direction of the data. */
  readonly flow: string;
  /** Where the capture was taken, seen from the sender of the data. */
  readonly vantage: Vantage;
  /** What the sender most likely runs. */
  readonly algorithm: Algorithm;
  /** What says so: a sentence. */
  readonly evidence: string;
  /** How many answers to ACKs only the window can have ended. */
  readonly bursts: number | null;
  /** Mean distance of such a burst's end from the window that a replay of Reno has, as a share of the window. */
  readonly reno_error: number | null;
  /** The same of CUBIC. */
  readonly cubic_error: number | null;
  /** Share of the segments that no ACK released. */
  readonly paced: number | null;
}

/**
 * A row for each flow that carries data: which congestion control its sender most likely runs, with the evidence.
 *
 * Each row is a {@link CongestionControlRow}; what is unknown is null. Rows are in order of the flows' first frames.
 *
 * It is `unknown` where the window was not the limit, where the transfer was too short, where the replays fit alike, or where neither fits
 * and nothing points to BBR. Variants that behave alike have one name: any sender that halves its window and then grows by a segment each
 * round trip is `reno`.
 *
 * Linear in the table's rows. Throws `COLUMN_MISSING` where the table lacks what `.tcp()` brings.
 *
 * @example
 * ```ts
 * (await capture('bulk.pcapng').tcp().table()).congestionControl().select('flow', 'algorithm', 'evidence').print();
 * ```
 */
export function congestionControl(table: ColumnTable): ColumnTable {
  const segments = readSegments(table, 'congestionControl()');
  const flows = [...followFlows(segments).facts];
  const { captureNames, codes } = segments;
  const column = <T>(value: (verdict: Verdict | null, flow: number) => T): T[] =>
    flows.map(([flow, { verdict }]) => value(verdict, flow));
  return newTable({
    ...(captureNames === null ? {} : { capture_name: column((_, flow) => captureNames[flow >> 1]!) }),
    tcp_stream: column((_, flow) => codes.of(flow).stream),
    flow: column((_, flow) => codes.flow(flow)),
    vantage: flows.map(([, { vantage }]) => vantage),
    algorithm: column((verdict): Algorithm => verdict?.algorithm ?? 'unknown'),
    evidence: flows.map(([, { verdict, vantage }]) => sentence(verdict, vantage)),
    bursts: column(verdict => verdict?.bursts ?? null),
    reno_error: column(verdict => known(verdict?.renoError)),
    cubic_error: column(verdict => known(verdict?.cubicError)),
    paced: column(verdict => known(verdict?.paced)),
  });
}

function sentence(verdict: Verdict | null, vantage: Vantage): string {
  if (verdict === null) {
    return vantage === 'unknown'
      ? 'Where it was captured, seen from the sender, does not show: neither do its bursts.'
      : 'Not captured at the sender: its bursts do not show here.';
  }
  const { algorithm, bursts, renoError, cubicError, replayed } = verdict;
  const errors = `over ${bursts} bursts, a replay of Reno is off by ${percent(renoError)}, one of CUBIC by ${percent(cubicError)}`;
  if (bursts === 0) return 'The window was never seen to be the limit.';
  if (algorithm === 'bbr') {
    return `Neither fits (${errors}), what is sent waits for a clock, not for ACKs, and keeps within BBR's modelled window.`;
  }
  if (algorithm !== 'unknown') return `${capital(errors)}.`;
  return `${replayed ? 'Too little tells them apart' : 'Neither fits'}: ${errors}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
