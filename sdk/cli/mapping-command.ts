import { Argument, type Command } from 'commander';
import { MAPPING_KINDS, type MappingKind, readMapping } from '../elastic/mapping.js';
import { indexTemplate } from '../elastic/index-template.js';
import { WishlabError } from '../errors.js';
import { captureOf, wholeNumber } from './capture-options.js';
import { EXIT } from './exit-codes.js';
import { writeOutput } from './output.js';
import type { Run } from './run.js';

interface MappingFlags {
  readonly derived?: readonly string[];
  readonly fieldBudget?: number;
  readonly template?: string;
  readonly dataStream?: boolean;
  readonly retention?: string;
  readonly output?: string;
}

/** `wishlab mapping`: an index's body, as `curl -X PUT` takes it. */
export function addMappingCommand(program: Command, run: Run): void {
  program
    .command('mapping')
    .summary("print an index's settings and mapping")
    .description(
      "Prints the body of an index's creation, for `curl -X PUT -H 'content-type: application/json' --data-binary @- URL/NAME`.",
    )
    .addArgument(new Argument('[kind]', 'what its documents are').choices(MAPPING_KINDS).default('packets'))
    .option('-w, --output <file>', 'where to; by default the standard output')
    .option('--derived <captures...>', 'for packets: of the fields that captures have, by the dictionary of Wireshark')
    .option('--field-budget <number>', 'fields of a derived mapping, 1000 unless said otherwise', wholeNumber)
    .option('--template <pattern>', 'the body of an index template for names such as packets-*, sorted by time')
    .option('--data-stream', 'of a template: the names are data streams')
    .option('--retention <time>', 'of a data stream: how long documents are kept, 30d')
    .action((kind: MappingKind, flags: MappingFlags) =>
      run(async signal => {
        refuseUnused(kind, flags);
        const { derived, fieldBudget, output } = flags;
        const body = derived ? await captureOf(derived, {}).mapping({ fieldBudget, signal }) : bodyOf(kind, flags);
        await writeOutput(output, `${JSON.stringify(body, null, 2)}\n`);
        return EXIT.done;
      }),
    );
}

/** An option that would change nothing is one that was meant otherwise. */
function refuseUnused(
  kind: MappingKind,
  { derived, fieldBudget, template, dataStream, retention }: MappingFlags,
): void {
  const templated = template !== undefined || dataStream !== undefined || retention !== undefined;
  if (template === undefined && templated)
    throw invalid("--data-stream and --retention are of a template: say of which names, --template 'packets-*'.");
  if (derived && kind !== 'packets')
    throw invalid(`--derived is for the documents of packets; the mapping of ${kind} is fixed.`);
  if (derived && templated)
    throw invalid('--derived gives the body of an index, not of a template: its fields are those of some captures.');
  if (!derived && fieldBudget !== undefined)
    throw invalid('--field-budget is for --derived; other mappings are fixed.');
}

function invalid(message: string): WishlabError {
  return new WishlabError('OPTION_INVALID', message);
}

function bodyOf(kind: MappingKind, { template, dataStream, retention }: MappingFlags): object {
  if (template === undefined && dataStream === undefined && retention === undefined) return readMapping(kind);
  return indexTemplate(kind === 'packets' ? 'dynamic' : kind, { pattern: template ?? '', dataStream, retention });
}
