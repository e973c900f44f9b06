import type { Client } from '@elastic/elasticsearch';
import type { Command } from 'commander';
import { ask, pathOf } from '../elastic/client.js';
import { WishlabError } from '../errors.js';
import { kibanaNdjson, kibanaObjects } from '../index.js';
import { type ElasticsearchFlags, clientOf, withElasticsearch } from './elasticsearch-options.js';
import { EXIT } from './exit-codes.js';
import { writeOutput } from './output.js';
import type { Run } from './run.js';

interface KibanaFlags extends ElasticsearchFlags {
  readonly index: string;
  readonly from?: string;
  readonly until?: string;
  readonly captureUrl?: string;
  readonly output?: string;
}

/** `wishlab kibana`: data views and a dashboard, for Kibana's import. */
export function addKibanaCommand(program: Command, run: Run): void {
  const command = program
    .command('kibana')
    .summary('print data views and a dashboard for Kibana')
    .description(
      'Prints saved objects for Kibana 8.8 to 9, to be imported under Stack Management, Saved Objects. They read what `wishlab index --tables` writes. With --to or $ELASTICSEARCH_URL, the dashboard opens with the time range of what is indexed.',
    )
    .option('--index <name>', 'the index of the packets', 'packets')
    .option('--from <date>', 'the time range that the dashboard opens with: a date, or now-15m')
    .option('--until <date>', 'its end')
    .option('--capture-url <url>', 'where captures can be had, {capture} for the name: names in tables become links')
    .option('-w, --output <file>', 'where to; by default the standard output');
  withElasticsearch(command).action((flags: KibanaFlags) => run(signal => kibanaCommand(flags, signal)));
}

async function kibanaCommand(flags: KibanaFlags, signal: AbortSignal): Promise<number> {
  const { index, captureUrl, output } = flags;
  const found = await rangeOf(flags, signal);
  const [from, to] = [flags.from ?? found?.from, flags.until ?? found?.to];
  const range = from === undefined || to === undefined ? undefined : { from, to };
  await writeOutput(output, kibanaNdjson(kibanaObjects({ packets: index, range, captureUrl })));
  return EXIT.done;
}

/** The time range of the packets that are indexed; null where no server is named, or nothing is indexed. */
async function rangeOf(flags: KibanaFlags, signal: AbortSignal): Promise<{ from: string; to: string } | null> {
  const named = flags.to !== undefined || flags.cloudId !== undefined;
  if (!named && !process.env['ELASTICSEARCH_URL']) return null;
  const client = await clientOf(flags);
  try {
    return await indexedRange(client, flags.index, signal);
  } catch (error) {
    // The variable may be there for other indices.
    if (!named && error instanceof WishlabError && error.code === 'INDEX_MISSING') return null;
    throw error;
  } finally {
    await client.close();
  }
}

async function indexedRange(
  client: Client,
  index: string,
  signal: AbortSignal,
): Promise<{ from: string; to: string } | null> {
  const aggs = { from: { min: { field: '@timestamp' } }, to: { max: { field: '@timestamp' } } };
  const search = { method: 'POST', path: pathOf(index, '/_search'), body: { size: 0, aggs } };
  const answer = (await ask(client, search, `read the time range of index ${index}`, signal)) as {
    aggregations: Record<'from' | 'to', { value: number | null }>;
  };
  const { from, to } = answer.aggregations;
  if (from.value === null || to.value === null) return null;
  // Aggregations count whole milliseconds: the last one is taken in.
  return { from: new Date(from.value).toISOString(), to: new Date(to.value + 1).toISOString() };
}
