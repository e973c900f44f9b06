import { text } from 'node:stream/consumers';
import { tshark } from '../oracle/tshark.js';

/** What is compared of a capture, as tshark alone says it. */
export interface Totals {
  readonly frames: number;
  readonly bytes: number;
  readonly tcpPayload: number;
  readonly tcpStreams: number;
  readonly udpStreams: number;
  readonly longest: number | null;
  readonly shortest: number | null;
  /** Bytes of whole frames by `frame.protocols`. */
  readonly bytesByProtocols: Readonly<Record<string, number>>;
  /** Frames by source address. */
  readonly framesBySource: Readonly<Record<string, number>>;
}

const FIELDS = ['frame.len', 'tcp.len', 'tcp.stream', 'udp.stream', 'frame.protocols', 'ip.src'];

/** Reads a capture by `tshark -T fields`, every occurrence of each field, and adds up. */
export async function tsharkTotals(path: string): Promise<Totals> {
  const fields = FIELDS.flatMap(field => ['-e', field]);
  const run = tshark(['-n', '-r', path, '-T', 'fields', '-E', 'occurrence=a', '-E', 'aggregator=;', ...fields]);
  const output = await text(run.output);
  await run.end();
  const rows = output
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split('\t').map(cell => cell.split(';').filter(Boolean)));
  const lengths = rows.map(([length]) => Number(length?.[0]));
  return {
    frames: rows.length,
    bytes: sum(lengths),
    tcpPayload: sum(rows.flatMap(row => row[1] ?? []).map(Number)),
    tcpStreams: new Set(rows.flatMap(row => row[2] ?? [])).size,
    udpStreams: new Set(rows.flatMap(row => row[3] ?? [])).size,
    longest: rows.length > 0 ? Math.max(...lengths) : null,
    shortest: rows.length > 0 ? Math.min(...lengths) : null,
    bytesByProtocols: tally(
      rows,
      row => row[4] ?? [],
      row => Number(row[0]?.[0]),
    ),
    framesBySource: tally(
      rows,
      row => row[5] ?? [],
      () => 1,
    ),
  };
}

type Row = readonly (readonly string[])[];

function tally(
  rows: readonly Row[],
  keys: (row: Row) => readonly string[],
  weight: (row: Row) => number,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) for (const key of new Set(keys(row))) counts[key] = (counts[key] ?? 0) + weight(row);
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
