import type { Request } from '../request/request.js';
import type { CallOptions, CaptureIdentity } from '../request/source.js';
import { type CaptureFile, identityOf } from './capture-file.js';
import { checkFilters } from './check-filters.js';
import type { Message } from './frame-stream.js';
import type { Output } from './orders.js';
import { startAhead } from './pool.js';
import { readCapture } from './read-capture.js';
import { readingOf } from './reading-of.js';
import type { Shares } from './shares.js';

/** One capture of those that are read together. */
export interface DocumentsJob {
  readonly file: CaptureFile;
  readonly name: string;
  /** 0 for all of its frames. */
  readonly limit: number;
  readonly shares: Shares;
  /** Where its worker writes the documents; null where the messages carry them. */
  readonly output: Output | null;
}

/** A capture's documents, or what was written of them, message by message. */
export async function* readDocuments(
  { file, name, limit, shares, output }: DocumentsJob,
  request: Request,
  { signal }: CallOptions,
): AsyncGenerator<{ message: Message; identity: CaptureIdentity }, void, undefined> {
  const { displayFilters, dissection, run } = request;
  // Checked before the file is hashed, which may take longer than saying so.
  await checkFilters(displayFilters, dissection);
  startAhead(dissection);
  const identity = await identityOf(file, name, signal);
  // Without its brace: the frame's protocols follow.
  const head = `"capture":${JSON.stringify(identity).slice(0, -1)}`;
  const messages = readCapture({
    open: { order: 'open-documents', head, output, ...readingOf(file, request, limit, shares) },
    name: file.name,
    options: dissection,
    run,
    signal,
  });
  let opened = false;
  for await (const message of messages) {
    if (opened) yield { message, identity };
    opened = true;
  }
}
