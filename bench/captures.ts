import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

import { run, say } from '../scripts/setup/command.mjs';
import { at } from '../scripts/setup/paths.mjs';
import { countFrames } from './frames.js';
import { makeCapture } from './make/make-capture.js';
import { repeatShipped } from './make/stand-in.js';
import { repeatVaried } from './make/varied.js';
import { RECIPES } from './recipes.js';

/** Where captures lie once they are made; deleting it has them made anew. */
const CACHE = at('.cache/bench');

/** A path in that folder, for what a run writes. */
export const inCache = (name: string): string => join(CACHE, name);

/** A capture to measure on. */
export interface BenchCapture {
  readonly name: string;
  readonly path: string;
  readonly about: string;
  readonly frames: number;
  readonly bytes: number;
}

/**
 * The capture of that name: a file's path, or a recipe's name, whose capture is made once.
 *
 * @param limit only its first frames; null for all.
 */
export async function captureNamed(name: string, limit: number | null): Promise<BenchCapture> {
  const recipe = RECIPES[name];
  if (!recipe)
    return describe(basename(name), await shortened(resolve(process.env['INIT_CWD'] ?? '.', name), limit), '');
  await mkdir(CACHE, { recursive: true });
  const recorded = inCache(`${name}.pcapng`);
  if (recipe.varied) {
    if (!existsSync(recorded)) await repeatVaried(recipe.varied, recorded);
    return describe(name, await shortened(recorded, limit), recipe.about);
  }
  const shipped = recipe.standIn ?? [];
  const standIn = inCache(`${name}.stand-in.pcapng`);
  if (existsSync(recorded)) return describe(name, await shortened(recorded, limit), recipe.about);
  try {
    say(`the capture ${name}, once: ${recipe.about}`);
    await makeCapture(name, recorded);
    return await describe(name, await shortened(recorded, limit), recipe.about);
  } catch (error) {
    const about = `stand-in, shipped captures repeated: ${shipped.join(', ')}`;
    say(`it cannot be recorded here: ${error instanceof Error ? error.message : String(error)}\n${name} is a ${about}`);
    if (!existsSync(standIn)) await repeatShipped(shipped, standIn);
    return describe(name, await shortened(standIn, limit), about);
  }
}

async function describe(name: string, path: string, about: string): Promise<BenchCapture> {
  return { name, path, about, frames: await countFrames(path), bytes: (await stat(path)).size };
}

/** A copy of the first frames, beside the others. */
async function shortened(path: string, limit: number | null): Promise<string> {
  if (limit === null) return path;
  const short = inCache(`${basename(path).replace(/\.pcap(ng)?$/, '')}.first-${limit}.pcapng`);
  await run('editcap', ['-r', path, short, `1-${limit}`]);
  return short;
}
