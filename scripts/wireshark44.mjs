// npm run test:wireshark44 [-- PATHS…]   builds against the Wireshark of Debian 13 (4.4), in a Debian 13 of its own under .cache/debian13, and
// runs there what is tested of the native binding: all of test/dissect, test/frame and test/oracle, or the tests under PATHS. As root, since it takes
// debootstrap and chroot. The first run fetches the system, 300 MB.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { run, say } from './setup/command.mjs';
import { ensureDebian, needs } from './setup/debian.mjs';
import { SetupFailure, main } from './setup/failure.mjs';
import { ensureNpm } from './setup/npm.mjs';
import { at, root } from './setup/paths.mjs';

const SUITE = 'trixie';
const MIRROR = process.env.WISHLAB_DEBIAN_MIRROR ?? 'http://deb.debian.org/debian';
const SYSTEM = at('.cache/debian13');
/** Written once the system is whole: its name tells what is in it. */
const READY = join(SYSTEM, '.wishlab-2');
const PACKAGES = [
  ...['g++', 'make', 'pkg-config', 'python3', 'nodejs', 'libwireshark-dev', 'libglib2.0-dev'],
  ...['tshark', 'zstd', 'lz4', 'curl'],
];
const ROOMS = ['test/dissect', 'test/frame', 'test/oracle'];
const FILE_SECONDS = 900;

/**
 * A shell in the system, which has this checkout as /wishlab but its own build/ and dist/, and lets go of all that is mounted when it ends.
 *
 * $1 is the system, $2 the checkout, $3 the folder of captures or nothing; what follows is run.
 */
const INSIDE = `
set -e
system=$1 checkout=$2 captures=$3
shift 3
mount --bind "$checkout" "$system/wishlab"
for made in build dist; do
  mkdir -p "$system/made/$made" "$checkout/$made"
  mount --bind "$system/made/$made" "$system/wishlab/$made"
done
mount -t proc proc "$system/proc"
mount --rbind /dev "$system/dev"
mount -t tmpfs tmpfs "$system/tmp"
if [ -n "$captures" ]; then mount --bind "$captures" "$system/captures"; fi
exec chroot "$system" env -i -C /wishlab HOME=/root LC_ALL=C.UTF-8 UV_USE_IO_URING=0 \\
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \${captures:+WISHLAB_CAPTURES=/captures} "$@"
`;

/** @param {readonly string[]} words */
function inside(words) {
  const captures = process.env.WISHLAB_CAPTURES ?? '';
  const script = ['--mount', '--propagation', 'private', 'bash', '-c', INSIDE, 'bash'];
  return ['unshare', ...script, SYSTEM, root, captures, ...words];
}

async function ensureSystem() {
  if (existsSync(READY)) return;
  say(`Debian 13, in ${SYSTEM}`);
  rmSync(SYSTEM, { recursive: true, force: true });
  const hint = `This needs the network, to ${MIRROR} ($WISHLAB_DEBIAN_MIRROR is another).`;
  await run('debootstrap', ['--variant=minbase', SUITE, SYSTEM, MIRROR], { hint });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('chroot', [SYSTEM, 'apt-get', 'install', '-qy', '--no-install-recommends', ...PACKAGES], { env, hint });
  for (const folder of ['wishlab', 'captures', 'made']) mkdirSync(join(SYSTEM, folder), { recursive: true });
  writeFileSync(READY, '');
}

/** @param {string} path @returns {string[]} */
function testFiles(path) {
  if (!statSync(at(path)).isDirectory()) return [path];
  const found = readdirSync(at(path), { recursive: true, encoding: 'utf8' });
  return found.filter(name => name.endsWith('.test.ts')).map(name => join(path, name));
}

await main(async () => {
  if (process.getuid?.() !== 0)
    throw new SetupFailure('npm run test:wireshark44 needs root: debootstrap and chroot do.');
  await ensureDebian(needs.debian13);
  const paths = process.argv.slice(2);
  const files = (paths.length > 0 ? paths : ROOMS).flatMap(testFiles).sort();
  await ensureNpm();
  await ensureSystem();
  const [command = '', ...words] = inside(['node', 'scripts/setup.mjs', 'build']);
  await run(command, words);
  const options = ['--test-concurrency=2', `--test-timeout=${FILE_SECONDS * 1000}`, '--test-reporter=spec'];
  const [tested = '', ...rest] = inside(['node', '--import', 'tsx', '--test', ...options, ...files]);
  const child = spawn(tested, rest, { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code ?? 1;
});
