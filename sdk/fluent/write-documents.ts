import { OutputFile } from '../dissect/output-file.js';
import type { Request } from '../request/request.js';
import type { CallOptions, FrameCounts, Source } from '../request/source.js';
import { NO_COUNTS } from './table-meta.js';

/** Writes all documents that a request asks for to `path`; a failure leaves what was there. */
export async function writeDocuments(
  source: Source,
  request: Request,
  path: string,
  options: CallOptions,
): Promise<{ documents: number; bytes: number; counts: FrameCounts }> {
  const output = await OutputFile.open(path, await source.paths());
  const written = { documents: 0, bytes: 0, counts: { ...NO_COUNTS } };
  try {
    for await (const { documents, bytes, counts } of source.writeDocuments(request, output, options)) {
      written.documents += documents;
      written.bytes += bytes;
      for (const name of Object.keys(counts) as (keyof FrameCounts)[]) written.counts[name] += counts[name];
    }
    await output.publish(request.dissection);
    return written;
  } finally {
    await output.close();
  }
}
