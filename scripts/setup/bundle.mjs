import { readdirSync, rmSync } from 'node:fs';

import { at } from './paths.mjs';

/** What package.json's `bin` names. */
const COMMAND = 'wishlab-cli';

const ENTRIES = {
  wishlab: at('dist/index.js'),
  [COMMAND]: at('dist/cli/main.js'),
  worker: at('dist/dissect/worker-entry.js'),
};

/**
 * Bundles the modules that tsc compiled: Node takes longer to find and link 200 of them than to run them. Packages stay
 * outside, so that a user's own code and ours have the same arquero.
 */
export async function bundle() {
  // A clone that has no packages yet imports this file before it installs them.
  const { rollup } = await import('rollup');
  for (const name of readdirSync(at('dist'))) if (name.startsWith('bundled-')) rmSync(at(`dist/${name}`));
  const bundled = await rollup({
    input: ENTRIES,
    external: id => !/^[./]/.test(id),
    onwarn: warning => {
      throw new Error(warning.message);
    },
  });
  await bundled.write({
    dir: at('dist'),
    format: 'es',
    chunkFileNames: 'bundled-[hash].js',
    minifyInternalExports: false,
    plugins: [
      { name: 'command', renderChunk: (code, { name }) => (name === COMMAND ? `#!/usr/bin/env node\n${code}` : null) },
    ],
  });
  await bundled.close();
}
