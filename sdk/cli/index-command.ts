import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { identityOf } from '../dissect/capture-file.js';
import { createIndex } from '../elastic/create-index.js';
import type { ElasticsearchClient } from '../elastic/client.js';
import type { PacketMapping } from '../elastic/index-meta.js';
import { IndexReport } from '../elastic/index-report.js';
import { type Verified, verifyIndex } from '../elastic/verify.js';
import { WishlabError, abortedError } from '../errors.js';
import { defaultProgress } from '../request/progress.js';
import { type CaptureFlags, captureOf, pathsOf, wholeNumber, withCapture } from './capture-options.js';
import { type ElasticsearchFlags, clientOf, withElasticsearch } from './elasticsearch-options.js';
import { EXIT } from './exit-codes.js';
import { type IndexedCapture, indexCaptures, isOwn } from './index-captures.js';
import { type IndexOutcome, outcomeJson, outcomeText, totalOf } from './index-outcome.js';
import { indexTables } from './index-tables.js';
import type { Run } from './run.js';
import { type Shard, inShard, shardOf } from './shard.js';

interface IndexFlags extends ElasticsearchFlags, CaptureFlags {
  readonly index: string;
  readonly mapping?: PacketMapping;
  readonly fieldBudget?: number;
  readonly shard?: Shard;
  readonly shardBy: 'name' | 'content';
  readonly tables?: boolean;
  readonly verify?: boolean;
  readonly json?: boolean;
}

/** `wishlab index`: documents of captures into an index, from any number of machines at once. */
export function addIndexCommand(program: Command, run: Run): void {
  const command = program
    .command('index')
    .summary('write every frame as a document into Elasticsearch')
    .description(
      'Writes every frame of the captures as a document into an index, which is made where there is none. Documents are only ever ' +
        'created, under an id of their own (capture and frame number): a second run adds nothing, an interrupted one goes on, and any ' +
        'number of machines may run it at once. A capture that cannot be read to its end does not stop the others.',
    )
    .argument('<captures...>', "paths, or wildcards in quotes: 'captures/*.pcap'")
    .requiredOption('--index <name>', 'the index')
    .option(
      '--shard <number/of>',
      "this machine's share of the captures, 1/16 to 16/16, by a hash of their names",
      shardOf,
    )
    .addOption(
      new Option('--shard-by <key>', 'hash the file name, or the content (reads every file; for captures of one name)')
        .choices(['name', 'content'])
        .default('name'),
    )
    .option('--tables', 'flows, congestion windows and duplicate ACKs as well, into NAME-flows and so on (for Kibana)')
    .option('--verify', 'ask the server afterwards what it has of each capture, and hold it against the ledger')
    .addOption(
      new Option(
        '--mapping <kind>',
        "how fields get their types: by the first value, or derived from Wireshark's dictionary; an index that is there must have it",
      ).choices(['dynamic', 'derived']),
    )
    .option(
      '--field-budget <number>',
      'fields of an index with a derived mapping, 1000 unless said otherwise',
      wholeNumber,
    )
    .option('--json', 'print the ledger as JSON');
  withElasticsearch(withCapture(command)).action((captures: string[], flags: IndexFlags) =>
    run(signal => indexCommand(captures, flags, signal)),
  );
}

async function indexCommand(patterns: readonly string[], flags: IndexFlags, signal: AbortSignal): Promise<number> {
  const client = await clientOf(flags);
  const display = defaultProgress();
  try {
    const all = await pathsOf(patterns);
    const { mapping, fieldBudget } = flags;
    let paths: readonly string[] = all;
    let shard: Shard | null = null;
    let captures: readonly IndexedCapture[] = [];
    try {
      paths = await shareOf(all, flags, signal);
      shard = flags.shard ?? null;
      await createIndex(client, flags.index, { capture: captureOf(all, flags), mapping, fieldBudget, signal });
      captures = await indexCaptures({
        client,
        index: flags.index,
        paths,
        query: path => captureOf(path, flags),
        atOnce: flags.workers ?? availableParallelism(),
        signal,
        onProgress: progress => display?.update(progress),
      });
    } catch (error) {
      // Stopped while the share or the index was made: that ends by a ledger, too, in which there is nothing.
      if (!(error instanceof WishlabError) || error.code !== 'ABORTED') throw error;
    }
    display?.end('done');
    const stopped = captures.find(({ error }) => error !== null && !isOwn(error))?.error ?? null;
    const begun = new Set(captures.map(({ path }) => path));
    const notBegun = paths.filter(path => !begun.has(path));
    // The signal may have come when all captures were done, and nothing else was.
    const goesOn = stopped === null && notBegun.length === 0;
    const whole = captures.filter(({ error }) => error === null).map(({ path }) => captureOf(path, flags));
    const tables = flags.tables === true && goesOn ? await indexTables(client, flags.index, whole, signal) : [];
    const verified =
      flags.verify === true && goesOn ? await verifyCaptures(client, flags.index, captures, signal) : null;
    const outcome: IndexOutcome = {
      index: flags.index,
      shard,
      of: all.length,
      captures,
      notBegun,
      stopped: !goesOn,
      tables,
      verified,
    };
    console.log(flags.json === true ? outcomeJson(outcome) : outcomeText(outcome));
    if (!goesOn) throw stoppedError(stopped ?? abortedError(signal, 'Indexing'), outcome, flags);
    return exitCodeOf(outcome);
  } finally {
    display?.end('failed');
    await client.close();
  }
}

/** The error that ended the call, with the ledger of all captures instead of that of one, and with what was not done. */
function stoppedError(
  { code, message, cause, details }: WishlabError,
  outcome: IndexOutcome,
  flags: IndexFlags,
): WishlabError {
  const own = details['ledger'] instanceof IndexReport ? details['ledger'].summary : '';
  const reason = own !== '' && message.endsWith(own) ? message.slice(0, -own.length).trimEnd() : message;
  const { length } = outcome.notBegun;
  const said = [
    reason,
    ...(length > 0 ? [`${length} ${length === 1 ? 'capture was' : 'captures were'} never begun.`] : []),
    ...(flags.tables === true ? ['No tables were made.'] : []),
    ...(flags.verify === true ? ['Nothing was verified.'] : []),
    `All captures: ${new IndexReport(flags.index, totalOf(outcome)).summary}`,
  ];
  return new WishlabError(code, said.join(' '), { cause, details });
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

function exitCodeOf({ captures, tables, verified }: IndexOutcome): number {
  const clean = ({ error, ledger }: IndexedCapture): boolean =>
    error === null && ledger.rejected === 0 && ledger.skipped.length === 0;
  const whole = tables.every(({ rejected }) => rejected === 0) && verified?.ok !== false;
  if (captures.every(clean) && whole) return EXIT.done;
  return captures.every(({ error }) => error !== null) ? EXIT.failed : EXIT.incomplete;
}
