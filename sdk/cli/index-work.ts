import { availableParallelism } from 'node:os';
import { identityOf } from '../dissect/capture-file.js';
import type { ElasticsearchClient } from '../elastic/client.js';
import { createIndex } from '../elastic/create-index.js';
import type { PacketMapping } from '../elastic/index-meta.js';
import { type Verified, verifyIndex } from '../elastic/verify.js';
import type { IndexReport } from '../elastic/index-report.js';
import { WishlabError, abortedError } from '../errors.js';
import type { Capture } from '../fluent/capture.js';
import type { Progress } from '../request/source.js';
import { type CaptureFlags, captureOf } from './capture-options.js';
import type { ElasticsearchFlags } from './elasticsearch-options.js';
import { type IndexedCapture, indexCaptures, isOwn } from './index-captures.js';
import type { IndexOutcome } from './index-outcome.js';
import { indexTables } from './index-tables.js';
import { type Shard, inShard } from './shard.js';

/** The options of `wishlab index`. */
export interface IndexFlags extends ElasticsearchFlags, CaptureFlags {
  readonly index: string;
  readonly mapping?: PacketMapping;
  readonly fieldBudget?: number;
  readonly shard?: Shard;
  readonly shardBy: 'name' | 'content';
  readonly tables?: boolean;
  readonly verify?: boolean;
  readonly json?: boolean;
}

/** What all steps of the command need. */
export interface IndexWork {
  readonly client: ElasticsearchClient;
  /** The captures of all shares. */
  readonly all: readonly string[];
  readonly flags: IndexFlags;
  readonly signal: AbortSignal;
}

/** How far the captures are in the index. */
export interface Written {
  readonly shard: Shard | null;
  readonly captures: readonly IndexedCapture[];
  readonly notBegun: readonly string[];
  /** The error that ended them all, rather than one of them. */
  readonly stoppedBy: WishlabError | null;
}

/** Writes this share's captures into the index, which is made where there is none. */
export async function writeCaptures(
  { client, all, flags, signal }: IndexWork,
  onProgress: (progress: Progress) => void,
): Promise<Written> {
  const { index, mapping, fieldBudget } = flags;
  let paths = all;
  let shard: Shard | null = null;
  let captures: readonly IndexedCapture[] = [];
  try {
    paths = await shareOf(all, flags, signal);
    shard = flags.shard ?? null;
    await createIndex(client, index, { capture: captureOf(all, flags), mapping, fieldBudget, signal });
    const query = (path: string): Capture => captureOf(path, flags);
    const atOnce = flags.workers ?? availableParallelism();
    captures = await indexCaptures({ client, index, paths, query, atOnce, signal, onProgress });
  } catch (error) {
    // Stopped while the share or the index was made: that ends by a ledger, too, in which there is nothing.
    if (!(error instanceof WishlabError) || error.code !== 'ABORTED') throw error;
  }
  const begun = new Set(captures.map(({ path }) => path));
  const notBegun = paths.filter(path => !begun.has(path));
  const stoppedBy = captures.find(({ error }) => error !== null && !isOwn(error))?.error ?? null;
  return { shard, captures, notBegun, stoppedBy };
}

/** What was written, and what was asked for besides, which is left out where the writing was stopped. */
export async function outcomeOf(work: IndexWork, written: Written): Promise<IndexOutcome> {
  const { all, flags, signal } = work;
  const { shard, captures, notBegun, stoppedBy } = written;
  const outcome = { index: flags.index, shard, of: all.length, captures, notBegun, tables: [], verified: null };
  // The signal may have come when all captures were done, and nothing else was.
  const writing = stoppedBy ?? (notBegun.length > 0 ? abortedError(signal, 'Indexing') : null);
  if (writing !== null) return { ...outcome, stopped: { by: writing, in: 'captures' } };
  let step: 'tables' | 'verifying' = 'tables';
  let tables: readonly IndexReport[] = [];
  try {
    if (flags.tables === true) tables = await tablesOf(work, captures);
    step = 'verifying';
    const verified = flags.verify === true ? await verifyCaptures(work, captures) : null;
    return { ...outcome, stopped: null, tables, verified };
  } catch (error) {
    // The captures are in the index whatever became of the rest: their ledger is printed all the same.
    if (!(error instanceof WishlabError)) throw error;
    return { ...outcome, stopped: { by: error, in: step }, tables };
  }
}

function tablesOf({ client, flags, signal }: IndexWork, captures: readonly IndexedCapture[]): Promise<IndexReport[]> {
  const whole = captures.filter(({ error }) => error === null).map(({ path }) => captureOf(path, flags));
  return indexTables(client, flags.index, whole, signal);
}

async function shareOf(paths: readonly string[], flags: IndexFlags, signal: AbortSignal): Promise<string[]> {
  const { shard, shardBy } = flags;
  if (shard === undefined) return [...paths];
  const mine: string[] = [];
  for (const path of paths) {
    const key = shardBy === 'name' ? path : (await identityOf({ path }, path, signal)).capture_id;
    if (inShard(key, shard)) mine.push(path);
  }
  return mine;
}

function verifyCaptures({ client, flags, signal }: IndexWork, captures: readonly IndexedCapture[]): Promise<Verified> {
  const ledgers = captures.flatMap(({ ledger }) => ledger.captures);
  return verifyIndex(client, { index: flags.index, captures: ledgers }, { signal });
}
