import { Argument, type Command } from 'commander';
import { MAPPING_KINDS, type MappingKind, readMapping } from '../elastic/mapping.js';
import { captureOf, wholeNumber } from './capture-options.js';
import { EXIT } from './exit-codes.js';
import { writeOutput } from './output.js';
import type { Run } from './run.js';

interface MappingFlags {
  readonly derived?: readonly string[];
  readonly fieldBudget?: number;
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
    .action((kind: MappingKind, { derived, fieldBudget, output }: MappingFlags) =>
      run(async signal => {
        const body = derived ? await captureOf(derived, {}).mapping({ fieldBudget, signal }) : readMapping(kind);
        await writeOutput(output, `${JSON.stringify(body, null, 2)}\n`);
        return EXIT.done;
      }),
    );
}
