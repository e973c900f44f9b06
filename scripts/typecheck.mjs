// npm run typecheck: TypeScript over the SDK, then the tests and these scripts, which read the compiled types.
import { spawnSync } from 'node:child_process';

import { at } from './setup/paths.mjs';
import { compiler } from './setup/typescript.mjs';

const projects = ['tsconfig.json', 'test/tsconfig.json', 'bench/tsconfig.json', 'scripts/tsconfig.json'];

const failed = projects.filter(project => {
  const args = [compiler(), '--project', at(project), '--noEmit', '--pretty'];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0;
});
process.exitCode = failed.length;
