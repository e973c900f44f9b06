// npm run bench [-- OPTIONS]: sets up what it needs, then measures; bench/run.ts has the options.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { main } from './setup/failure.mjs';
import { at, root } from './setup/paths.mjs';
import { setUp } from './setup/steps.mjs';

await main(async () => {
  await setUp('bench');
  const args = ['--import', 'tsx', at('bench/run.ts'), ...process.argv.slice(2)];
  const [code] = await once(spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }), 'exit');
  return code ?? 1;
});
