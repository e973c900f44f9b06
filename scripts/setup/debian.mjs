import { existsSync } from 'node:fs';

import { find, run, say, tryRun } from './command.mjs';
import { SetupFailure } from './failure.mjs';
import { newestJava, oldestJava } from './java.mjs';

/**
 * What the machine itself must have: each need is probed by what it gives, not by its package's name, so that another
 * distribution's or a hand-made installation counts.
 *
 * @typedef {{ package: string, gives: string, present: () => Promise<boolean> }} Need
 */

/** @param {string} name */
const command = name => () => Promise.resolve(find(name) !== null);

/** @param {string} module */
const library = module => async () => (await tryRun('pkg-config', ['--exists', module])).code === 0;

/** @type {Need} */
const tshark = { package: 'tshark', gives: 'tshark, the oracle', present: command('tshark') };

/** @type {Record<'native' | 'elasticsearch' | 'jupyter' | 'tests' | 'bench' | 'sanitize' | 'debian13' | 'traffic', readonly Need[]>} */
export const needs = {
  native: [
    { package: 'pkg-config', gives: 'pkg-config', present: command('pkg-config') },
    { package: 'g++', gives: 'a C++17 compiler', present: command('g++') },
    { package: 'make', gives: 'make', present: command('make') },
    { package: 'python3', gives: 'Python, for node-gyp', present: command('python3') },
    { package: 'libwireshark-dev', gives: "Wireshark's library and headers", present: library('wireshark') },
    // libwireshark-dev includes glib.h everywhere, but does not depend on it.
    { package: 'libglib2.0-dev', gives: "GLib's headers", present: library('glib-2.0') },
  ],
  elasticsearch: [
    {
      package: 'openjdk-17-jre-headless',
      gives: `Java ${oldestJava} or later, to run Elasticsearch`,
      present: async () => (await newestJava()) !== null,
    },
    { package: 'maven', gives: 'Maven, to fetch Elasticsearch', present: command('mvn') },
    { package: 'python3', gives: 'Python, to unpack it', present: command('python3') },
  ],
  jupyter: [
    {
      package: 'python3-venv',
      gives: "Python's venv",
      present: async () => (await tryRun('python3', ['-c', 'import venv, ensurepip'])).code === 0,
    },
  ],
  tests: [
    tshark,
    { package: 'zstd', gives: 'zstd, to compress captures', present: command('zstd') },
    { package: 'lz4', gives: 'lz4, to compress captures', present: command('lz4') },
    { package: 'curl', gives: 'curl, to use the mappings without the SDK', present: command('curl') },
    { package: 'chromium', gives: 'Chromium, to look at JupyterLab', present: command('chromium') },
    {
      package: 'fonts-dejavu-core',
      gives: 'a font for Chromium',
      present: () => Promise.resolve(existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf')),
    },
  ],
  bench: [tshark],
  sanitize: [
    { package: 'valgrind', gives: 'valgrind', present: command('valgrind') },
    { package: 'wireshark-common', gives: 'editcap', present: command('editcap') },
  ],
  debian13: [
    { package: 'debootstrap', gives: 'debootstrap, to make a Debian 13', present: command('debootstrap') },
    { package: 'util-linux', gives: 'unshare, to mount in it', present: command('unshare') },
  ],
  // What records the bench's own traffic.
  traffic: [
    { package: 'wireshark-common', gives: 'dumpcap, to record traffic', present: command('dumpcap') },
    { package: 'iproute2', gives: 'ip, to set up a network namespace', present: command('ip') },
    // Its service starts with the installation, as Debian has it; the bench does not use that one.
    { package: 'nginx-light', gives: 'nginx, to serve HTTP', present: command('nginx') },
  ],
};

/**
 * The needs that the machine does not meet.
 *
 * @param {readonly Need[]} wanted
 */
export async function missing(wanted) {
  const found = await Promise.all(wanted.map(need => need.present()));
  const absent = wanted.filter((_, index) => !found[index]);
  return absent.filter((need, index) => absent.findIndex(other => other.package === need.package) === index);
}

/**
 * The one line that installs these needs on Debian, for people.
 *
 * @param {readonly Need[]} absent
 */
function installLine(absent) {
  const names = absent.map(need => need.package).join(' ');
  return `sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${names}'`;
}

/**
 * What is missing, and how to get it.
 *
 * @param {readonly Need[]} absent
 */
export function missingFailure(absent) {
  const list = absent.map(need => `  ${need.package}: ${need.gives}`).join('\n');
  if (find('apt-get') === null) {
    return new SetupFailure(`Missing on this machine, by the names of Debian's packages:\n${list}`);
  }
  return new SetupFailure(
    `Missing on this machine:\n${list}\nInstall them by this line, then try again:\n${installLine(absent)}`,
  );
}

/**
 * Installs what is missing by apt-get, where this user may.
 *
 * @param {readonly Need[]} wanted
 * @throws {SetupFailure} Without root or apt-get; the message has the line to run, or the names of what is missing.
 */
export async function ensureDebian(wanted) {
  const absent = await missing(wanted);
  if (absent.length === 0) return;
  if (find('apt-get') === null || process.getuid?.() !== 0) throw missingFailure(absent);
  say(`Debian packages: ${absent.map(need => need.package).join(', ')}`);
  // Non-interactive: wireshark-common would ask whether users may capture, and takes "no" then.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const hint = "This needs the network, to Debian's package archive.";
  await run('apt-get', ['update'], { env, hint });
  const names = absent.map(need => need.package);
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env, hint });
  const still = await missing(absent);
  if (still.length > 0) {
    throw new SetupFailure(
      `Installed, and yet not found: ${still.map(need => `${need.gives} (${need.package})`).join(', ')}`,
    );
  }
}
