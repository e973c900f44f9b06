import { createRequire } from 'node:module';

import { run, say, tryRun } from './command.mjs';
import { ensureDebian, needs } from './debian.mjs';
import { nodeDirectory } from './node-headers.mjs';
import { at, root } from './paths.mjs';
import { digest, unlessStamped } from './stamp.mjs';

/** Builds the native binding, with what it needs of the system, unless it was built from these very sources. */
export async function ensureNative() {
  await ensureDebian(needs.native);
  const wireshark = (await tryRun('pkg-config', ['--modversion', 'wireshark'])).output.trim();
  const nodeDir = nodeDirectory();
  const facts = [wireshark, process.version, process.arch, nodeDir];
  const inputs = digest([at('binding.gyp'), at('native/src'), at('scripts/setup/node-headers.mjs')], facts);
  const made = { output: at('build/Release/wishlab.node'), stamp: at('build/native.stamp'), inputs };
  await unlessStamped(made, async () => {
    say(`the native binding, against libwireshark ${wireshark}`);
    const gyp = createRequire(import.meta.url).resolve('node-gyp/bin/node-gyp.js');
    await run(process.execPath, [gyp, 'configure', 'build', `--nodedir=${nodeDir}`, '--jobs=max', '--loglevel=error'], {
      cwd: root,
    });
  });
}
