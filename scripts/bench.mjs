// npm run bench [-- OPTIONS]            sets up what it needs, then measures against tshark; bench/run.ts has the options.
// npm run bench -- notebook [OPTIONS]   what a person waits for in a cell; bench/notebook.ts has the options.
// npm run bench -- sizes [CAPTURE]      bytes a packet on an Elasticsearch's disk, by mapping and codec; bench/sizes.ts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { main } from './setup/failure.mjs';
import { at, root } from './setup/paths.mjs';
import { setUp } from './setup/steps.mjs';

await main(async () => {
  const words = process.argv.slice(2);
  const notebook = words[0] === 'notebook';
  const sizes = words[0] === 'sizes';
  await setUp('bench');
  if (notebook) await setUp('lab');
  const program = notebook ? 'bench/notebook.ts' : sizes ? 'bench/sizes.ts' : 'bench/run.ts';
  const args = ['--import', 'tsx', at(program), ...words.slice(notebook || sizes ? 1 : 0)];
  const [code] = await once(spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }), 'exit');
  return code ?? 1;
});
