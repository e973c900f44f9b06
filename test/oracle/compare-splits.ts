import { createHash } from 'node:crypto';
import { type Wish, WishlabError, all, capture } from 'wishlab';
import type { OracleCapture } from './captures.js';
import { type Outcome, compareTables } from './compare-depths.js';
import { Differences } from './differences.js';

/** How many processes a capture is split over. */
const SHARES = 3;
/** All that a table has outside of the fields. */
const BASE = ['frame_number', 'time', 'source', 'destination', 'protocol', 'frame_len', 'info', 'flow'];

export interface SplitComparison {
  readonly frames: number;
  /** Cells that are not null, and documents. */
  readonly values: number;
  readonly differences: Differences;
}

/** Compares tables, to either depth, and documents of several processes with those of one. */
export async function compareSplits(subject: OracleCapture, transport: readonly string[]): Promise<SplitComparison> {
  const differences = new Differences();
  const wishes: Record<string, Wish> = Object.fromEntries(transport.map(name => [name, all(name)]));
  const one = await table(subject, 1, [...BASE], { stream: all('tcp.stream'), datagrams: all('udp.stream') });
  const several = await table(subject, SHARES, [...BASE], { stream: all('tcp.stream'), datagrams: all('udp.stream') });
  let values = compareTables(several, one, differences);
  const low = ['flow', 'ip_source', 'ip_destination', 'frame_len'];
  values += compareTables(await table(subject, SHARES, low, wishes), await table(subject, 1, low, wishes), differences);
  const [theirs, ours] = [await documents(subject, 1), await documents(subject, SHARES)];
  theirs.lines.forEach((line, i) => {
    if (line !== ours.lines[i]) differences.add('(documents)', i + 1, ours.lines[i] ?? 'missing');
  });
  if (ours.lines.length !== theirs.lines.length) differences.add('(documents)', 0, `${ours.lines.length} documents`);
  if (ours.rest !== theirs.rest) differences.add('(documents)', 0, `${ours.rest}, of one process ${theirs.rest}`);
  return { frames: theirs.lines.length, values: values + theirs.lines.length, differences };
}

async function table(
  { path, options }: OracleCapture,
  workers: number,
  base: readonly string[],
  wishes: Record<string, Wish>,
): Promise<Outcome> {
  try {
    return {
      table: await capture(path, { ...options, damaged: 'keep', workers })
        .fields(...base, wishes)
        .table(),
    };
  } catch (error) {
    if (error instanceof WishlabError) return { error };
    throw error;
  }
}

/** A digest of each document, and what is told beside them. */
async function documents(
  { path, options }: OracleCapture,
  workers: number,
): Promise<{ lines: readonly string[]; rest: string }> {
  const lines: string[] = [];
  const fields = new Set<string>();
  const counts = { dissected: 0, malformed: 0, cut: 0, nonFinite: 0 };
  let end = '';
  try {
    for await (const batch of capture(path, { ...options, damaged: 'keep', workers }).documents()) {
      batch.frames.forEach((frame, i) => {
        const text = batch.ndjson.subarray(batch.offsets[i], batch.offsets[i + 1]);
        lines.push(`${frame} ${createHash('sha1').update(text).digest('hex')}`);
      });
      for (const { field } of batch.newFields) fields.add(field);
      for (const name of ['dissected', 'malformed', 'cut', 'nonFinite'] as const) counts[name] += batch.counts[name];
      end = batch.damage ?? '';
    }
  } catch (error) {
    if (!(error instanceof WishlabError)) throw error;
    end = error.message;
  }
  return { lines, rest: JSON.stringify([[...fields].sort(), counts, end]) };
}
