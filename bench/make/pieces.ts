import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { run } from '../../scripts/setup/command.mjs';

/** A capture cut into small ones, in a folder of their own. */
export interface Pieces {
  readonly folder: string;
  readonly paths: readonly string[];
  remove(): Promise<void>;
}

/** Cuts a capture into so many traces of equally many frames, one of fewer at the end. */
export async function cutInPieces(path: string, frames: number, count: number, beside: string): Promise<Pieces> {
  const folder = await mkdtemp(beside);
  await run('editcap', ['-c', String(Math.ceil(frames / count)), path, join(folder, 'piece.pcapng')]);
  const names = (await readdir(folder)).toSorted();
  return {
    folder,
    paths: names.map(name => join(folder, name)),
    remove: () => rm(folder, { recursive: true }),
  };
}
