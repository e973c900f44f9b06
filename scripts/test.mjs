// npm test [-- PATHS…]            sets everything up, starts one Elasticsearch for all, and runs the tests under PATHS (test/).
// npm run test:only [-- PATHS…]   the same without set-up, hence after `npm run build`.
//   --no-elasticsearch            starts none: for tests that need none, or to use the one in $ELASTICSEARCH_URL.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { startElasticsearch } from './elasticsearch/server.mjs';
import { say } from './setup/command.mjs';
import { SetupFailure, main } from './setup/failure.mjs';
import { root } from './setup/paths.mjs';
import { onSignal } from './setup/signals.mjs';
import { setUp } from './setup/steps.mjs';

/** Two cores are what the smallest machine has; each file is a process, and its workers are more. */
const FILES_AT_ONCE = 2;
/** A file that hangs must not hang the run. */
const FILE_SECONDS = process.env.WISHLAB_SOAK_DOCUMENTS ? 7200 : 900;

process.chdir(root);

await main(async () => {
  const words = process.argv.slice(2);
  const paths = words.filter(word => !word.startsWith('--'));
  if (!words.includes('--no-setup')) await setUp('test');
  const files = (paths.length > 0 ? paths : ['test']).flatMap(testFiles);
  if (files.length === 0) throw new SetupFailure(`No *.test.ts under ${paths.join(', ')}.`);
  const given = process.env.ELASTICSEARCH_URL;
  if (words.includes('--no-elasticsearch') || (given !== undefined && given !== ''))
    return runTests(files, process.env);
  say('a local Elasticsearch is starting, for the time of the tests');
  const server = await startElasticsearch();
  try {
    return await runTests(files, { ...process.env, ELASTICSEARCH_URL: server.url });
  } finally {
    await server.stop();
  }
});

/**
 * @param {string} path
 * @returns {string[]}
 */
function testFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.test.ts'))
    .map(name => join(path, name))
    .sort();
}

/**
 * Runs node's test runner, its report on our output.
 *
 * @param {readonly string[]} files
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} Its exit code.
 */
async function runTests(files, env) {
  const options = [
    `--test-concurrency=${FILES_AT_ONCE}`,
    `--test-timeout=${FILE_SECONDS * 1000}`,
    '--test-reporter=spec',
  ];
  const child = spawn(process.execPath, ['--import', 'tsx', '--test', ...options, ...files], { env, stdio: 'inherit' });
  const ended = once(child, 'exit');
  const forget = onSignal(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const [code] = await ended;
  forget();
  return code ?? 1;
}
