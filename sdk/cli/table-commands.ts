import { type Command, Option } from 'commander';
import { fields } from '../fluent/fields.js';
import type { PacketTable } from '../fluent/packet-table.js';
import { type CaptureFlags, captureOf, withCapture } from './capture-options.js';
import { EXIT } from './exit-codes.js';
import { flowOverview } from './flow-overview.js';
import { print } from './output.js';
import { printTable } from './print.js';
import type { Run } from './run.js';
import { tellSkipped } from './tell-skipped.js';
import { windowStories } from './window-story.js';

interface TableFlags extends CaptureFlags {
  readonly format: 'text' | 'csv' | 'json';
}

/** `wishlab fields`, `flows` and `cwnd`: what a table says, in the terminal or for the next program. */
export function addTableCommands(program: Command, run: Run): void {
  withFormat(program.command('fields'))
    .summary("search Wireshark's dictionary of fields")
    .description(
      'Fields whose name, label or description holds a text, with their type, their column and their path in Elasticsearch.',
    )
    .argument('<text>', "such as 'window' or 'tcp.options'")
    .action((text: string, { format }: TableFlags) =>
      run(async () => {
        const found = await fields.find(text);
        await show(found.select('field', 'type', 'label', 'path'), found, format);
        return EXIT.done;
      }),
    );
  withCapture(withFormat(program.command('flows')))
    .summary('a row for each direction of each TCP and UDP conversation')
    .description('The flows of captures: packets, bytes, retransmissions, duplicate ACKs, round trips, goodput.')
    .argument('<captures...>', "paths, or wildcards in quotes: 'captures/*.pcap'")
    .action((captures: string[], flags: TableFlags) =>
      run(async signal => {
        const flows = (await tableOf(captures, flags, signal)).flows();
        await show(flowOverview(flows), flows, flags.format);
        return EXIT.done;
      }),
    );
  withCapture(withFormat(program.command('cwnd')))
    .summary('what the congestion window of each flow did')
    .description(
      'The course of each TCP congestion window, a line a flow; as CSV or JSON, a row for each ACK that reaches a sender.',
    )
    .argument('<captures...>', "paths, or wildcards in quotes: 'captures/*.pcap'")
    .action((captures: string[], flags: TableFlags) =>
      run(async signal => {
        const windows = (await tableOf(captures, flags, signal)).congestionWindow();
        if (flags.format !== 'text') return printRows(windows, flags.format);
        const stories = windowStories(windows, Number.POSITIVE_INFINITY);
        console.log(stories.length > 0 ? stories.join('\n') : 'No TCP flow carries data.');
        return EXIT.done;
      }),
    );
}

async function tableOf(captures: readonly string[], flags: CaptureFlags, signal: AbortSignal) {
  const table = await captureOf(captures, flags).tcp().table({ signal });
  tellSkipped(table.meta.skipped);
  return table;
}

function withFormat(command: Command): Command {
  const option = new Option('--format <format>', 'for people, or every row and column for programs');
  return command.addOption(option.choices(['text', 'csv', 'json']).default('text'));
}

async function show(
  overview: Parameters<typeof printTable>[0],
  whole: PacketTable,
  format: TableFlags['format'],
): Promise<void> {
  if (format !== 'text') await printRows(whole, format);
  else {
    printTable(overview, ALL);
  }
}

const ALL = 10_000;

/** Every row: CSV with a header, or a JSON object a line. */
async function printRows(table: PacketTable, format: 'csv' | 'json'): Promise<number> {
  if (format === 'csv') await print(table.toCSV());
  else
    for (const row of table)
      await print(
        `${JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))}\n`,
      );
  return EXIT.done;
}
