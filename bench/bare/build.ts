import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { say } from '../../scripts/setup/command.mjs';
import { at } from '../../scripts/setup/paths.mjs';
import { digest, unlessStamped } from '../../scripts/setup/stamp.mjs';

const run = promisify(execFile);
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** What of binding.gyp the runner is built with, too. */
interface Binding {
  readonly variables: { readonly core: readonly string[] };
  readonly targets: readonly [{ readonly cflags_cc: readonly string[] }];
}

/**
 * Builds the runner (bench/bare/main.cc) of the loops in this folder and of the native binding's core, with the binding's own flags,
 * and without Node; a second time only where a source has changed.
 *
 * @param name of the folder under build/ that it lies in.
 * @param extra further flags, of compiler and linker: `-fsanitize=address`, say.
 * @returns its path.
 */
export async function buildBare(name = 'bare', extra: readonly string[] = []): Promise<string> {
  const folder = at('build', name);
  const output = join(folder, 'bare');
  const binding = JSON.parse(await readFile(at('binding.gyp'), 'utf8')) as Binding;
  const own = (await readdir(HERE)).filter(file => file.endsWith('.cc')).map(file => join(HERE, file));
  const sources = [...binding.variables.core.map(file => at(file)), ...own];
  const [include, libraries] = await Promise.all([wireshark('--cflags'), wireshark('--libs')]);
  const flags = [
    ...binding.targets[0].cflags_cc.filter(flag => !flag.startsWith('<!')),
    ...include.map(flag => flag.replace(/^-I/, '-isystem')),
    `-I${at('native/src')}`,
    ...extra,
  ];
  const inputs = digest([at('binding.gyp'), at('native/src'), HERE], [...flags, ...libraries]);
  await unlessStamped({ output, stamp: join(folder, 'stamp'), inputs }, async () => {
    say(`the bench's runner without Node, in build/${name}`);
    await mkdir(folder, { recursive: true });
    const objects = await compileAll(sources, flags, folder);
    await run('g++', [...extra, '-o', output, ...objects, ...libraries, '-lwiretap', '-lwsutil', '-pthread']);
  });
  return output;
}

async function wireshark(what: string): Promise<string[]> {
  const { stdout } = await run('pkg-config', [what, 'wireshark']);
  return stdout.trim().split(/\s+/);
}

/** As many at once as there are cores. */
async function compileAll(sources: readonly string[], flags: readonly string[], folder: string): Promise<string[]> {
  const objects = sources.map(source => join(folder, `${basename(source, '.cc')}.o`));
  const waiting = sources.entries();
  const compile = async (): Promise<void> => {
    for (const [i, source] of waiting) await run('g++', [...flags, '-c', source, '-o', objects[i]!]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, compile));
  return objects;
}
