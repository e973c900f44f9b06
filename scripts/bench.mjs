// npm run bench [-- OPTIONS]            sets up what it needs, then measures against tshark; bench/run.ts has the options.
// npm run bench -- notebook [OPTIONS]   what a person waits for in a cell; bench/notebook.ts has the options.
// npm run bench -- elastic [OPTIONS]    index() against curl and against one request a packet; bench/elastic.ts has the options.
// npm run bench -- sizes [CAPTURE]      bytes a packet on an Elasticsearch's disk, by mapping and codec; bench/sizes.ts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { main } from './setup/failure.mjs';
import { at, root } from './setup/paths.mjs';
import { setUp } from './setup/steps.mjs';

await main(async () => {
  const words = process.argv.slice(2);
  const other = ['notebook', 'elastic', 'sizes'].find(name => name === words[0]);
  await setUp('bench');
  if (other === 'notebook') await setUp('lab');
  const args = ['--import', 'tsx', at(`bench/${other ?? 'run'}.ts`), ...words.slice(other ? 1 : 0)];
  const [code] = await once(spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }), 'exit');
  return code ?? 1;
});
