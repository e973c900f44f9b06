import { type Command, Option } from 'commander';
import { defaultProgress } from '../request/progress.js';
import { pathsOf, wholeNumber, withCapture } from './capture-options.js';
import { clientOf, withElasticsearch } from './elasticsearch-options.js';
import { EXIT } from './exit-codes.js';
import type { IndexedCapture } from './index-captures.js';
import { type IndexOutcome, outcomeJson, outcomeText, stoppedError } from './index-outcome.js';
import { type IndexFlags, type IndexWork, outcomeOf, writeCaptures } from './index-work.js';
import type { Run } from './run.js';
import { shardOf } from './shard.js';

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
    const work: IndexWork = { client, all, flags, signal };
    const written = await writeCaptures(work, progress => display?.update(progress));
    display?.end('done');
    const outcome = await outcomeOf(work, written);
    console.log(flags.json === true ? outcomeJson(outcome) : outcomeText(outcome));
    if (outcome.stopped) throw stoppedError(outcome.stopped, outcome, flags);
    return exitCodeOf(outcome);
  } finally {
    display?.end('failed');
    await client.close();
  }
}

function exitCodeOf({ captures, tables, verified }: IndexOutcome): number {
  const clean = ({ error, ledger }: IndexedCapture): boolean =>
    error === null && ledger.rejected === 0 && ledger.skipped.length === 0;
  const whole = tables.every(({ rejected }) => rejected === 0) && verified?.ok !== false;
  if (captures.every(clean) && whole) return EXIT.done;
  return captures.every(({ error }) => error !== null) ? EXIT.failed : EXIT.incomplete;
}
