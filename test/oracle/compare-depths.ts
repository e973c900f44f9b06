import { type PacketTable, type Wish, WishlabError, all, capture, fields } from 'wishlab';
import { isApplicationField } from '../../dist/dissect/application-fields.js';
import { isTransportField } from '../../dist/dissect/transport-fields.js';
import type { OracleCapture } from './captures.js';
import { Differences } from './differences.js';

/** The columns outside of the fields that either depth can fill. */
const BASE = ['flow', 'ip_source', 'ip_destination', 'frame_len'];

/** What TCP works out only where it is asked for: read by themselves, so that all others are read without it. */
const ON_DEMAND: ReadonlySet<string> = new Set([
  'tcp.analysis',
  'tcp.analysis.bytes_in_flight',
  'tcp.analysis.initial_rtt',
  'tcp.analysis.push_bytes_sent',
  // From 4.2 on.
  'tcp.stream.pnum',
  'tcp.time_delta',
  'tcp.time_relative',
]);

/** Every field that the plan takes for independent of what TCP and UDP carry. */
export async function transportFields(): Promise<string[]> {
  return (await fields.all()).map(({ field }) => field).filter(isTransportField);
}

/** Every further field that the plan takes for independent of what bodies of JSON say; more than a table takes at once. */
export async function applicationFields(): Promise<string[]> {
  const names = (await fields.all()).map(({ field }) => field);
  return names.filter(field => isApplicationField(field) && !isTransportField(field));
}

export interface DepthComparison {
  readonly frames: number;
  /** Cells that are not null. */
  readonly values: number;
  readonly differences: Differences;
}

/** A table, or why there is none. */
export type Outcome = { readonly table: PacketTable } | { readonly error: WishlabError };

async function tableAt(
  depth: 'auto' | 'full',
  { path }: OracleCapture,
  names: readonly string[],
  limit: number,
): Promise<Outcome> {
  const wishes: Record<string, Wish> = Object.fromEntries(names.map(name => [name, all(name)]));
  try {
    const columns = capture(path, { damaged: 'keep' }).fields(...BASE, wishes);
    return { table: await columns.depth(depth).limit(limit).table() };
  } catch (error) {
    if (error instanceof WishlabError) return { error };
    throw error;
  }
}

/** Compares every value of the fields, in order, and the flows at the depth that the plan chooses with those of full depth. */
export async function compareDepths(
  subject: OracleCapture,
  names: readonly string[],
  limit = Number.MAX_SAFE_INTEGER,
): Promise<DepthComparison> {
  const differences = new Differences();
  const full = await tableAt('full', subject, names, limit);
  let values = 0;
  // In later versions the analysis of retransmissions goes by what is worked out for the bytes in flight.
  const analysed = (name: string): boolean => name.startsWith('tcp.analysis') || name.startsWith('tcp.options.sack');
  for (const part of [
    names.filter(name => !ON_DEMAND.has(name) && !analysed(name)),
    names.filter(name => !ON_DEMAND.has(name) && analysed(name)),
    names.filter(name => ON_DEMAND.has(name)),
  ])
    values += compareTables(await tableAt('auto', subject, part, limit), full, differences);
  return { frames: 'table' in full ? full.table.numRows() : 0, values, differences };
}

/** Compares what is in `less` with the same columns of `full`, what it is to be like; returns how many of the values of `full` it looked at. */
export function compareTables(less: Outcome, full: Outcome, differences: Differences): number {
  if ('error' in less || 'error' in full) {
    const codes = [less, full].map(outcome => ('error' in outcome ? outcome.error.code : null));
    const said = [less, full].map(outcome => ('error' in outcome ? outcome.error.message : 'no error'));
    if (codes[0] !== codes[1]) differences.add('(end)', 0, `${said[0]}, expected ${said[1]}`);
    return 0;
  }
  const frames = full.table.numRows();
  if (less.table.numRows() !== frames) differences.add('(rows)', 0, `${less.table.numRows()} rows of ${frames}`);
  const [{ multipleTransport: several }, { multipleTransport }] = [less.table.meta.counts, full.table.meta.counts];
  if (several !== multipleTransport)
    differences.add('(counts)', 0, `${several} of ${multipleTransport} multipleTransport`);
  let values = 0;
  for (const name of less.table.columnNames()) values += compareColumn(name, less.table, full.table, differences);
  return values;
}

function compareColumn(name: string, less: PacketTable, full: PacketTable, differences: Differences): number {
  let values = 0;
  for (let row = 0; row < full.numRows(); row++) {
    const expected: unknown = full.get(name, row);
    const cell: unknown = less.get(name, row);
    if (expected !== null) values++;
    if (same(cell, expected)) continue;
    differences.add(name, row + 1, `${String(cell)}, expected ${String(expected)}`.slice(0, 200));
  }
  return values;
}

function same(cell: unknown, expected: unknown): boolean {
  if (!Array.isArray(cell) || !Array.isArray(expected)) return Object.is(cell, expected);
  return cell.length === expected.length && cell.every((value, i) => Object.is(value, expected[i]));
}
