import { open, rename, rm } from 'node:fs/promises';
import { WishlabError } from '../errors.js';
import type { DocumentBatch, FrameCounts } from '../request/source.js';
import { NO_COUNTS } from './table-meta.js';

/** Writes batches to `path` by way of a file beside it, so that a failure leaves what was there. */
export async function writeDocuments(
  batches: AsyncIterable<DocumentBatch>,
  path: string,
): Promise<{ documents: number; bytes: number; counts: FrameCounts }> {
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

function notWritable(path: string, cause: unknown): WishlabError {
  return new WishlabError(
    'OUTPUT_NOT_WRITABLE',
    `'${path}' cannot be written: ${(cause as Error).message}. Expected a path in a folder that exists and may be written.`,
    { cause, details: { path } },
  );
}
