import { realpath, stat } from 'node:fs/promises';
import { notWritable } from './failures.js';

/**
 * Where a file is to be written. A link is followed; what is no regular file, or one of the captures that are read, is refused.
 *
 * @param inputs the paths that are read.
 * @throws OUTPUT_NOT_WRITABLE
 */
export async function outputPath(given: string, inputs: readonly string[]): Promise<string> {
  const there = await stat(given).catch(() => null);
  if (there === null) return given;
  if (!there.isFile()) throw notWritable(given, new Error('it is there, and is no regular file'));
  for (const input of inputs) {
    const { dev, ino } = await stat(input);
    if (dev === there.dev && ino === there.ino) throw notWritable(given, new Error('it is the capture that is read'));
  }
  return realpath(given);
}
