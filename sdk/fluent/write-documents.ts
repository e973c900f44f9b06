import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { WishlabError } from '../errors.js';
import type { DocumentBatch, FrameCounts } from '../request/source.js';
import { NO_COUNTS } from './table-meta.js';

/**
 * Writes batches to `path` by way of a file beside it, so that a failure leaves what was there. A link is followed; what is no
 * regular file, or one of the captures that are read, is refused.
 *
 * @param inputs the paths that are read.
 */
export async function writeDocuments(
  batches: AsyncIterable<DocumentBatch>,
  given: string,
  inputs: readonly string[],
): Promise<{ documents: number; bytes: number; counts: FrameCounts }> {
  const path = await writable(given, inputs);
  const partial = `${path}.partial-${process.pid}`;
  const file = await open(partial, 'w').catch((cause: unknown) => {
    throw notWritable(path, cause);
  });
  const written = { documents: 0, bytes: 0, counts: { ...NO_COUNTS } };
  try {
    for await (const { ndjson, frames, counts } of batches) {
      await file.writeFile(ndjson).catch((cause: unknown) => {
        throw notWritable(path, cause);
      });
      written.documents += frames.length;
      written.bytes += ndjson.length;
      for (const name of Object.keys(counts) as (keyof FrameCounts)[]) written.counts[name] += counts[name];
    }
    await file.close();
    await rename(partial, path).catch((cause: unknown) => {
      throw notWritable(path, cause);
    });
    return written;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  }
}

/** Where the file really is to be. */
async function writable(given: string, inputs: readonly string[]): Promise<string> {
  const there = await stat(given).catch(() => null);
  if (there === null) return given;
  if (!there.isFile()) throw notWritable(given, new Error('it is there, and is no regular file'));
  for (const input of inputs) {
    const { dev, ino } = await stat(input);
    if (dev === there.dev && ino === there.ino) throw notWritable(given, new Error('it is the capture that is read'));
  }
  return realpath(given);
}

function notWritable(path: string, cause: unknown): WishlabError {
  return new WishlabError(
    'OUTPUT_NOT_WRITABLE',
    `'${path}' cannot be written: ${(cause as Error).message}. Expected a path in a folder that exists and may be written.`,
    { cause, details: { path } },
  );
}
