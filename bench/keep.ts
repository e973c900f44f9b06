import { readFile, writeFile } from 'node:fs/promises';

import { at } from '../scripts/setup/paths.mjs';

const PLACE = at('docs/bench.json');

/** Writes what a run found to docs/bench.json, and leaves there what others did. */
export async function keep(found: Readonly<Record<string, unknown>>): Promise<void> {
  const kept = JSON.parse(await readFile(PLACE, 'utf8')) as object;
  await writeFile(PLACE, `${JSON.stringify({ ...kept, ...found }, null, 2)}\n`);
}
