import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A digest of files and folders, by path and content, and of `facts` (versions, options) beside them.
 *
 * @param {readonly string[]} paths Folders are taken whole; what does not exist counts as absent.
 * @param {readonly string[]} [facts]
 */
export function digest(paths, facts = []) {
  const hash = createHash('sha256');
  for (const fact of facts) hash.update(`${fact}\0`);
  for (const file of paths.flatMap(filesUnder).sort()) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap(name => filesUnder(join(path, name)));
}

/**
 * Does `work` unless its output is there and the stamp says that it was made from these very inputs. The stamp lies
 * beside the output, so that deleting the folder deletes both.
 *
 * @param {{ output: string, stamp: string, inputs: string }} made Two paths, and a {@link digest}.
 * @param {() => Promise<void>} work
 */
export async function unlessStamped({ output, stamp, inputs }, work) {
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, inputs);
}
