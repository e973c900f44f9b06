import { OutputFile } from '../dissect/output-file.js';
import type { Request } from '../request/request.js';
import { type CallOptions, type FrameCounts, NO_COUNTS, type SkippedFrame, type Source } from '../request/source.js';

/** What `writeDocuments()` wrote. */
export interface WrittenDocuments {
  /** Documents, one a line. */
  readonly documents: number;
  /** Bytes of them. */
  readonly bytes: number;
  /** What the dissection counted. */
  readonly counts: FrameCounts;
  /** Frames left out since a worker ended at them; asked for by `onCrash: 'skip'`. */
  readonly skipped: readonly SkippedFrame[];
}

/** Writes all documents that a request asks for to `path`; a failure leaves what was there. */
export async function writeDocuments(
  source: Source,
  request: Request,
  path: string,
  options: CallOptions,
): Promise<WrittenDocuments> {
  const output = await OutputFile.open(path, await source.paths());
  const written = { documents: 0, bytes: 0, counts: { ...NO_COUNTS }, skipped: [] as SkippedFrame[] };
  try {
    for await (const { documents, bytes, counts, skipped } of source.writeDocuments(request, output, options)) {
      written.documents += documents;
      written.bytes += bytes;
      written.skipped.push(...skipped);
      for (const name of Object.keys(counts) as (keyof FrameCounts)[]) written.counts[name] += counts[name];
    }
    await output.publish(request.dissection);
    return written;
  } finally {
    await output.close();
  }
}
