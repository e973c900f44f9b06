import { WishlabError } from '../errors.js';
import { ProgressTicker } from '../request/progress-ticker.js';
import type { Answer, Question } from '../request/frame.js';
import type { Request } from '../request/request.js';
import type {
  CallOptions,
  CaptureIdentity,
  ColumnBatch,
  DocumentBatch,
  DocumentOutput,
  FieldInfo,
  FrameCounts,
  Progress,
  Source,
  WrittenBatch,
} from '../request/source.js';
import { type CaptureFile, captureNames, identityOf, inspectCapture, refuseTwice } from './capture-file.js';
import { depthOf } from './depth.js';
import { NOTHING_MORE, decodeColumns, decodeDocuments, decodeWritten } from './decode.js';
import { dictionary, resolveFields, wiresharkVersion } from './dictionary.js';
import type { Message } from './frame-stream.js';
import type { OpenedColumn } from './orders.js';
import { type Ahead, inFileOrder } from './in-file-order.js';
import { matchingPaths } from './matching-paths.js';
import { explainPlan, makePlan } from './plan.js';
import { checkFilters } from './check-filters.js';
import { keepSeveral } from './pool.js';
import { readCapture } from './read-capture.js';
import { readDocuments } from './read-documents.js';
import { askSession, closeSessions } from './sessions.js';

/** Capture files as a Source: each file dissected in a worker process of its own, results in the order of the files. */
export class FileSource implements Source {
  readonly name: string;
  /** The captures that may be kept open. */
  private readonly asked = new Set<string>();

  /** @param patterns paths, or wildcards over them; looked up when the work begins, so a capture may come later. */
  constructor(private readonly patterns: readonly string[]) {
    this.name = patterns.join(', ');
  }

  async identities({ signal }: CallOptions = {}): Promise<CaptureIdentity[]> {
    const files = await this.files();
    const names = captureNames(files.map(file => file.path));
    const identities: CaptureIdentity[] = [];
    for (const [i, file] of files.entries())
      identities.push(await identityOf(file.path, names[i] ?? file.path, signal));
    return identities;
  }

  async paths(): Promise<string[]> {
    return (await this.files()).map(file => file.path);
  }

  fields(): Promise<readonly FieldInfo[]> {
    return dictionary();
  }

  wireshark(): Promise<string> {
    return wiresharkVersion();
  }

  async *batches(request: Request, options: CallOptions = {}): AsyncGenerator<ColumnBatch, void, undefined> {
    const files = await this.files();
    const names = captureNames(files.map(file => file.path));
    const run = new Run('table', files, request, options);
    yield* run.inOrder(
      async function* (file, index, limit) {
        let opened: readonly OpenedColumn[] | null = null;
        const capture = { index, name: names[index] ?? file.path, of: files.length };
        const messages = readCapture({
          open: {
            order: 'open-columns',
            depth: depthOf(request).depth,
            base: request.base,
            wishes: request.wishes,
            ...reading(file, request, limit),
          },
          options: request.dissection,
          damaged: request.run.damaged,
          signal: options.signal,
        });
        for await (const message of messages) {
          if (!opened) opened = message.facts['columns'] as readonly OpenedColumn[];
          else yield { batch: decodeColumns(message, capture, opened), message };
        }
      },
      batch => batch.rows,
    );
  }

  async *documents(request: Request, options: CallOptions = {}): AsyncGenerator<DocumentBatch, void, undefined> {
    const files = await this.files();
    const names = captureNames(files.map(file => file.path));
    const run = new Run('documents', files, request, options);
    yield* run.inOrder(
      async function* (file, index, limit) {
        const job = { file, name: names[index] ?? file.path, limit, output: null };
        for await (const { message, identity } of readDocuments(job, request, options))
          yield { batch: decodeDocuments(message, identity), message };
      },
      batch => batch.frames.length,
    );
  }

  async *writeDocuments(
    request: Request,
    output: DocumentOutput,
    options: CallOptions = {},
  ): AsyncGenerator<WrittenBatch, void, undefined> {
    const files = await this.files();
    const names = captureNames(files.map(file => file.path));
    const run = new Run('documents', files, request, options);
    // Captures that are read at the same time have a file each, copied behind one another in the order of the captures.
    const apart = run.workers > 1;
    const batches = run.inOrder<WrittenBatch & { readonly part: string | null }>(
      async function* (file, index, limit) {
        const part = apart ? await output.part() : null;
        const place = part ? { place: part, offset: 0 } : { place: output.place, offset: output.size };
        const job = { file, name: names[index] ?? file.path, limit, output: { ...place, path: output.path } };
        for await (const { message } of readDocuments(job, request, options))
          yield { batch: { ...decodeWritten(message), part: null }, message };
        // The worker has closed its file.
        yield { batch: { ...NOTHING_MORE, part }, message: { facts: {}, sections: [] } };
      },
      batch => batch.documents,
    );
    for await (const { part, ...batch } of batches) {
      if (part) await output.append(part);
      else if (!apart) output.size += batch.bytes;
      yield batch;
    }
  }

  async explain(request: Request): Promise<string> {
    const files = await this.files();
    await checkFilters(request.displayFilters, request.dissection);
    const columns = await resolveFields(request.wishes, request.dissection);
    return explainPlan(makePlan(files, request), request, columns);
  }

  async captures(): Promise<string[]> {
    return captureNames(await this.paths());
  }

  async ask<Q extends Question>(
    question: Q,
    capture: string | null,
    request: Request,
    options: CallOptions = {},
  ): Promise<Answer<Q>> {
    const paths = await this.paths();
    const names = captureNames(paths);
    const name = chosen(names, capture);
    const path = paths[names.indexOf(name)] ?? name;
    this.asked.add(path);
    const of = { path, name, dissection: request.dissection, damaged: request.run.damaged };
    return askSession(of, question, options);
  }

  async close(): Promise<void> {
    for (const path of this.asked) await closeSessions(path);
    this.asked.clear();
  }

  private async files(): Promise<CaptureFile[]> {
    const paths = await matchingPaths(this.patterns);
    const files = await Promise.all(paths.map(inspectCapture));
    await refuseTwice(files);
    return files;
  }
}

/** Which of several captures is meant. */
function chosen(names: readonly string[], capture: string | null): string {
  const [only] = names;
  if (capture === null && names.length === 1 && only !== undefined) return only;
  if (capture !== null && names.includes(capture)) return capture;
  const came = capture === null ? 'none was named' : `'${capture}' is none of them`;
  throw new WishlabError(
    'OPTION_INVALID',
    `A question about one frame or stream needs one capture, and ${came}. Name it: { capture: '${only ?? ''}' }; there are ${names.join(', ')}.`,
    { details: { captures: names } },
  );
}

function reading(
  file: CaptureFile,
  request: Request,
  limit: number,
): { path: string; displayFilters: readonly string[]; limit: number } {
  return { path: file.path, displayFilters: request.displayFilters, limit };
}

async function* nothing(): AsyncGenerator<never, void, undefined> {}

/** Bytes of captures whose turn has not come that are held at most. */
const ROOM = 64 << 20;

type Read<B> = { batch: B; message: Message };

const weigh = ({ message }: { readonly message: Message }): number =>
  message.sections.reduce((sum, { length }) => sum + length, 0);

/** One call over all files: their order, the common limit, the progress. */
class Run {
  private readonly progress: Progress;
  private readonly ticker: ProgressTicker;
  private readonly read: number[];
  /** Captures that are read at the same time. */
  readonly workers: number;

  constructor(
    what: string,
    private readonly files: readonly CaptureFile[],
    private readonly request: Request,
    options: CallOptions,
  ) {
    const totalBytes = files.reduce((sum, file) => sum + file.size, 0);
    this.progress = { what, frames: 0, bytes: 0, totalBytes };
    this.ticker = new ProgressTicker(options.onProgress);
    this.read = files.map(() => 0);
    this.workers = makePlan(files, request).workers;
  }

  /** The batches of every file, in the order of the files; the limit counts over all of them. */
  async *inOrder<B extends { readonly counts: FrameCounts }>(
    open: (file: CaptureFile, index: number, limit: number) => AsyncIterable<Read<B>>,
    rows: (batch: B) => number,
  ): AsyncGenerator<B, void, undefined> {
    let left = this.request.limit ?? Number.POSITIVE_INFINITY;
    // With a limit files are read one after the other: each is opened for what is left of it, and none when nothing is.
    const limited = (file: CaptureFile, index: number): AsyncIterable<Read<B>> =>
      left > 0 ? open(file, index, Number.isFinite(left) ? left : 0) : nothing();
    const ahead: Ahead<Read<B>> = { width: this.workers, room: ROOM, weigh };
    const release = keepSeveral(this.request.dissection, this.workers);
    try {
      for await (const [index, { batch, message }] of inFileOrder(this.files, ahead, limited)) {
        this.advance(index, batch, message);
        left -= rows(batch);
        yield batch;
      }
    } finally {
      release();
    }
    await this.ticker.end(this.progress);
  }

  private advance(index: number, batch: { readonly counts: FrameCounts }, { facts }: Message): void {
    if (facts['bytes'] !== undefined) this.read[index] = Number(facts['bytes']);
    this.progress.frames += batch.counts.dissected;
    this.progress.bytes = this.read.reduce((sum, bytes) => sum + bytes, 0);
    this.ticker.update(this.progress);
  }
}
