import { readFile, writeFile } from 'node:fs/promises';

import { at } from '../scripts/setup/paths.mjs';
import type { Result } from './report.js';

const PLACE = at('docs/bench.json');

type Found = Readonly<Record<string, unknown>> & { readonly results?: readonly Result[] };

/** Writes what a run found to docs/bench.json, and leaves there what others did: comparisons too that this one left out. */
export async function keep(found: Found): Promise<void> {
  const kept = JSON.parse(await readFile(PLACE, 'utf8')) as Found;
  const results = found.results ? { results: replaced(kept.results ?? [], found.results) } : {};
  await writeFile(PLACE, `${JSON.stringify({ ...kept, ...found, ...results }, null, 2)}\n`);
}

function replaced(before: readonly Result[], after: readonly Result[]): Result[] {
  const same = (a: Result, b: Result): boolean => a.what === b.what && a.capture.name === b.capture.name;
  const fresh = after.filter(each => !before.some(old => same(old, each)));
  return [...before.map(old => after.find(each => same(old, each)) ?? old), ...fresh];
}
