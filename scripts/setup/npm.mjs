import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { run, say } from './command.mjs';
import { SetupFailure } from './failure.mjs';
import { at } from './paths.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lock
 */

/** The oldest Node whose `require()` takes ES modules, which notebooks rest on. */
const OLDEST_NODE = [20, 19];

/**
 * Installs the npm packages of the lock file, unless they are there: by whatever command, since npm's own record of
 * what it installed is asked.
 */
export async function ensureNpm() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new SetupFailure(`Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`);
  }
  if (!isInstalled()) {
    say('npm packages, of package-lock.json');
    // No package here needs its install script: esbuild and zeromq carry their binaries, and our own build is a step of its own.
    await run('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
      hint: 'This needs npm and the network, to the npm registry.',
    });
  }
  linkItself();
}

/**
 * @param {string} path
 * @returns {Lock}
 */
const read = path => JSON.parse(readFileSync(path, 'utf8'));

/** @param {Record<string, string> | undefined} record */
const sorted = record => Object.entries(record ?? {}).sort();

/** Whether node_modules holds what package.json and package-lock.json ask for. */
function isInstalled() {
  const record = at('node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = read(at('package-lock.json')).packages ?? {};
  const present = read(record).packages ?? {};
  const own = /** @type {Entry} */ (JSON.parse(readFileSync(at('package.json'), 'utf8')));
  for (const kind of /** @type {const} */ (['dependencies', 'devDependencies'])) {
    if (JSON.stringify(sorted(own[kind])) !== JSON.stringify(sorted(wanted['']?.[kind]))) return false;
  }
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional === true || present[path]?.version === entry.version,
  );
}

/**
 * node_modules/wishlab is this package: a notebook's types resolve without `exports`, thus without self-reference, and
 * find it like any installed package. npm takes it away on its next install, hence not once but each time.
 */
function linkItself() {
  const link = at('node_modules/wishlab');
  if (existsSync(join(link, 'package.json'))) return;
  rmSync(link, { force: true });
  symlinkSync('..', link);
}
