import { rename, rm } from 'node:fs/promises';

import { run } from '../../scripts/setup/command.mjs';
import { at } from '../../scripts/setup/paths.mjs';
import { countFrames } from '../frames.js';

const FRAMES = 100_000;

/** Shipped captures, one after the other and again, up to some 100,000 frames: what a machine has that can record none. */
export async function repeatShipped(shipped: readonly string[], path: string): Promise<void> {
  const files = shipped.map(name => at('test/captures', name));
  let frames = 0;
  for (const file of files) frames += await countFrames(file);
  const times = Math.ceil(FRAMES / frames);
  const partial = `${path}.partial`;
  try {
    await run('mergecap', ['-a', '-w', partial, ...Array.from({ length: times }, () => files).flat()]);
    await rename(partial, path);
  } finally {
    await rm(partial, { force: true });
  }
}
