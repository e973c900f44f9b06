import { readdirSync, rmSync } from 'node:fs';

import { at } from './paths.mjs';

/**
 * Bundles what tsc compiled, with the small libraries that are in every import: Node takes longer to find and link 320
 * modules than to run them. What the bundle leaves outside is loaded when it is first needed (vega, the client of
 * Elasticsearch) or is not JavaScript.
 */
export async function bundle() {
  // A clone that has no packages yet imports this file before it installs them.
  const { build } = await import('esbuild');
  for (const name of readdirSync(at('dist'))) if (/^chunk-.*\.js(\.map)?$/.test(name)) rmSync(at(`dist/${name}`));
  await build({
    absWorkingDir: at('.'),
    entryPoints: {
      wishlab: 'dist/index.js',
      'wishlab-cli': 'dist/cli/main.js',
      worker: 'dist/dissect/worker-entry.js',
    },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    external: [
      '@elastic/elasticsearch',
      '@resvg/resvg-js',
      'cli-progress',
      'commander',
      'tinyglobby',
      'vega',
      'vega-*',
    ],
    logLevel: 'warning',
  });
}
