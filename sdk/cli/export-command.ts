import { type Command, Option } from 'commander';
import { WishlabError } from '../errors.js';
import { type CaptureFlags, captureOf, withCapture } from './capture-options.js';
import { EXIT } from './exit-codes.js';
import { print, writeOutput } from './output.js';
import type { Run } from './run.js';
import { tellSkipped } from './tell-skipped.js';
import { counted } from './units.js';

interface ExportFlags extends CaptureFlags {
  readonly format: 'ndjson' | 'arrow' | 'csv';
  readonly fields?: readonly string[];
  readonly tcp?: boolean;
  readonly output?: string;
}

/** `wishlab export`: documents as NDJSON, or a table as an Arrow file or CSV. */
export function addExportCommand(program: Command, run: Run): void {
  const command = program
    .command('export')
    .summary('write captures as NDJSON documents, or as a table in Arrow or CSV')
    .description(
      'Writes captures as documents, a JSON object a line, as `wishlab index` sends them; or as a table of columns, for pandas, Polars, DuckDB and R.',
    )
    .argument('<captures...>', "paths, or wildcards in quotes: 'captures/*.pcap'")
    .addOption(
      new Option('--format <format>', 'documents (ndjson), or a table')
        .choices(['ndjson', 'arrow', 'csv'])
        .default('ndjson'),
    )
    .option('-e, --fields <field...>', "the table's columns: Wireshark's names and wildcards, 'dns.*'")
    .option('--tcp', "the table's columns are those of the TCP analysis")
    .option('-w, --output <file>', 'where to; by default the standard output');
  withCapture(command).action((captures: string[], flags: ExportFlags) =>
    run(signal => exportCommand(captures, flags, signal)),
  );
}

async function exportCommand(captures: readonly string[], flags: ExportFlags, signal: AbortSignal): Promise<number> {
  const { format, output, fields = [], tcp = false } = flags;
  let query = captureOf(captures, flags);
  if (format === 'ndjson') {
    if (fields.length > 0 || tcp) {
      throw new WishlabError(
        'OPTION_INVALID',
        'Documents have every field; --fields and --tcp choose the columns of a table: --format arrow or csv.',
      );
    }
    if (output === undefined) {
      for await (const { ndjson, skipped } of query.documents({ signal })) {
        tellSkipped(skipped);
        await print(ndjson);
      }
      return EXIT.done;
    }
    const { documents, bytes, skipped } = await query.writeDocuments(output, { signal });
    console.error(`${output}: ${counted(documents, 'document')}, ${bytes.toLocaleString('en-US')} bytes`);
    tellSkipped(skipped);
    return EXIT.done;
  }
  if (format === 'arrow' && output === undefined && process.stdout.isTTY) {
    throw new WishlabError(
      'OPTION_INVALID',
      'An Arrow file is no text for a terminal: name a file, --output packets.arrow.',
    );
  }
  if (fields.length > 0) query = query.fields(...fields);
  if (tcp) query = query.tcp();
  const table = await query.table({ signal });
  tellSkipped(table.meta.skipped);
  await writeOutput(output, format === 'csv' ? table.toCSV() : table.toArrowIPC({ format: 'file' }));
  if (output !== undefined)
    console.error(`${output}: ${counted(table.numRows(), 'row')} × ${counted(table.numCols(), 'column')}`);
  return EXIT.done;
}
