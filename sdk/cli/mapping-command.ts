import { Argument, type Command } from 'commander';
import { type MappingKind, readMapping } from '../elastic/mapping.js';
import { EXIT } from './exit-codes.js';
import { writeOutput } from './output.js';
import type { Run } from './run.js';

const KINDS = ['packets', 'flows', 'congestion-window', 'table'] as const satisfies readonly MappingKind[];

/** `wishlab mapping`: an index's body, as `curl -X PUT` takes it. */
export function addMappingCommand(program: Command, run: Run): void {
  program
    .command('mapping')
    .summary("print an index's settings and mapping")
    .description(
      "Prints the body of an index's creation, for `curl -X PUT -H 'content-type: application/json' --data-binary @- URL/NAME`.",
    )
    .addArgument(new Argument('[kind]', 'what its documents are').choices(KINDS).default('packets'))
    .option('-w, --output <file>', 'where to; by default the standard output')
    .action((kind: MappingKind, { output }: { readonly output?: string }) =>
      run(async () => {
        await writeOutput(output, `${JSON.stringify(readMapping(kind), null, 2)}\n`);
        return EXIT.done;
      }),
    );
}
