import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { installed } from '../installed.js';
import { runDemo } from './demo.js';
import type { Run } from './run.js';

/** A real TCP transfer of three seconds, which the package brings. */
const SHIPPED = fileURLToPath(installed('test/captures/tcp/cubic_droptail.pcapng'));

interface DemoFlags {
  readonly output: string;
  readonly elasticsearch: boolean;
}

/** `wishlab demo`: the main job on one capture. */
export function addDemoCommand(program: Command, run: Run): void {
  program
    .command('demo')
    .summary('packets, flows, congestion windows, charts and documents of one capture')
    .description(
      'Tells a capture in the terminal and writes its table, charts and documents as files; with $ELASTICSEARCH_URL into an index too.',
    )
    .argument('[capture]', 'by default a TCP transfer that comes with the package')
    .option('-w, --output <folder>', 'where the files go', 'demo')
    .option('--no-elasticsearch', 'leave that part out')
    .action((capture: string | undefined, { output, elasticsearch }: DemoFlags) =>
      run(signal =>
        runDemo({
          capture: capture ?? SHIPPED,
          folder: output,
          elasticsearch: elasticsearch ? server() : null,
          signal,
        }),
      ),
    );
}

function server(): NonNullable<Parameters<typeof runDemo>[0]['elasticsearch']> {
  const url = process.env['ELASTICSEARCH_URL'];
  return Promise.resolve(url ? { url } : { url: null, reason: 'Name one by the variable ELASTICSEARCH_URL.' });
}
