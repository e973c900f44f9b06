import { availableParallelism } from 'node:os';
import { identityOf } from '../dissect/capture-file.js';
import type { ElasticsearchClient } from '../elastic/client.js';
import { createIndex } from '../elastic/create-index.js';
import type { PacketMapping } from '../elastic/index-meta.js';
import { type Verified, verifyIndex } from '../elastic/verify.js';
import { WishlabError } from '../errors.js';
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
export async function outcomeOf(
  { client, all, flags, signal }: IndexWork,
  { shard, captures, notBegun, stoppedBy }: Written,
): Promise<IndexOutcome> {
  const { index } = flags;
  // The signal may have come when all captures were done, and nothing else was.
  const stopped = stoppedBy !== null || notBegun.length > 0;
  const whole = captures.filter(({ error }) => error === null).map(({ path }) => captureOf(path, flags));
  const tables = flags.tables === true && !stopped ? await indexTables(client, index, whole, signal) : [];
  const verified = flags.verify === true && !stopped ? await verifyCaptures(client, index, captures, signal) : null;
  return { index, shard, of: all.length, captures, notBegun, stopped, tables, verified };
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

function verifyCaptures(
  client: ElasticsearchClient,
  index: string,
  captures: readonly IndexedCapture[],
  signal: AbortSignal,
): Promise<Verified> {
  return verifyIndex(client, { index, captures: captures.flatMap(({ ledger }) => ledger.captures) }, { signal });
}
