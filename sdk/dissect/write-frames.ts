import { resolve } from 'node:path';
import type { DissectionOptions } from '../request/request.js';
import { captureChanged } from './capture-file.js';
import { OutputFile } from './output-file.js';
import { queryWorker } from './query-worker.js';
import { SpooledFile } from './spooled-file.js';

/** Frames of one capture. */
export interface FramesOf {
  /** The capture's name. */
  readonly name: string;
  /** Where it is. */
  readonly path: string;
  /** The first and the last number of each run of frames, ascending. */
  readonly ranges: readonly number[];
  /** How many there are. */
  readonly frames: number;
}

/**
 * Writes frames as a pcapng, with their bytes, times, interfaces and comments: those of several captures in the order of time, as mergecap
 * puts them. Cost: reads each capture up to the last frame chosen, without dissecting.
 *
 * @returns the file's path.
 * @throws OUTPUT_NOT_WRITABLE, CAPTURE_CHANGED where a capture has fewer frames, and what reading it throws
 */
export async function writeFrames(
  chosen: readonly FramesOf[],
  to: string,
  dissection: DissectionOptions,
  signal: AbortSignal | undefined,
): Promise<string> {
  const output = await OutputFile.open(
    to,
    chosen.map(({ path }) => path),
  );
  const spools: SpooledFile[] = [];
  try {
    const [only] = chosen;
    if (only && chosen.length === 1) await copy(only, { to: output.place, path: output.path }, dissection, signal);
    else {
      for (const each of chosen) {
        const spool = await SpooledFile.open();
        spools.push(spool);
        await copy(each, { to: spool.place, path: output.path }, dissection, signal);
      }
      // Copies of what was just read: for people, parts of the file that is written.
      const order = {
        order: 'merge',
        paths: spools.map(({ place }) => place),
        names: spools.map(() => output.path),
      } as const;
      await queryWorker({ ...order, to: output.place }, dissection, signal);
    }
    await output.publish(dissection);
    return output.path;
  } finally {
    await output.close();
    for (const spool of spools) await spool.close();
  }
}

async function copy(
  { name, path, ranges, frames }: FramesOf,
  to: { readonly to: string; readonly path: string },
  dissection: DissectionOptions,
  signal: AbortSignal | undefined,
): Promise<void> {
  // A worker's folder is that in which it was started.
  const from = resolve(path);
  const { answer } = await queryWorker({ order: 'write-frames', from, ranges, ...to }, dissection, signal, name);
  if (answer.facts['frames'] !== frames) throw captureChanged(name, 'It does not have all of the frames chosen.');
}
