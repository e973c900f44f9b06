import { createRequire } from 'node:module';

import { bundle } from './bundle.mjs';
import { run, say } from './command.mjs';
import { at } from './paths.mjs';
import { digest, unlessStamped } from './stamp.mjs';

/** Our own compiler, by its path: the command `tsc` under node_modules/.bin is that of tslab, which is older. */
export const compiler = () => createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Compiles sdk/ to dist/ and bundles it there, unless it was made from these very sources. */
export async function ensureTypeScript() {
  const inputs = digest([at('sdk'), at('tsconfig.json'), at('package-lock.json'), at('scripts/setup/bundle.mjs')]);
  await unlessStamped({ output: at('dist/wishlab.js'), stamp: at('dist/.stamp'), inputs }, async () => {
    say('the SDK, with TypeScript');
    await run(process.execPath, [compiler(), '--project', at('tsconfig.json')]);
    await bundle();
  });
}
