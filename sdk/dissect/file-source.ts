import { glob } from 'tinyglobby';
import { WishlabError } from '../errors.js';
import { ProgressTicker } from '../request/progress-ticker.js';
import type { Request } from '../request/request.js';
import type {
  CallOptions,
  CaptureIdentity,
  ColumnBatch,
  DocumentBatch,
  FieldInfo,
  Progress,
  Source,
} from '../request/source.js';
import { type CaptureFile, captureNames, identityOf, inspectCapture } from './capture-file.js';
import { decodeColumns, decodeDocuments } from './decode.js';
import { dictionary, resolveFields, wiresharkVersion } from './dictionary.js';
import type { OpenedColumn } from './orders.js';
import { inFileOrder } from './in-file-order.js';
import { explainPlan, makePlan } from './plan.js';
import { checkFilter } from './check-filter.js';
import { startAhead } from './pool.js';
import { readCapture } from './read-capture.js';

/** Capture files as a Source: each file dissected in a worker process of its own, results in the order of the files. */
export class FileSource implements Source {
  readonly name: string;

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
          open: { order: 'open-columns', base: request.base, wishes: request.wishes, ...reading(file, request, limit) },
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
        // Checked before the file is hashed, which may take longer than saying so.
        if (request.displayFilter) await checkFilter(request.displayFilter, request.dissection);
        startAhead(request.dissection);
        const identity = await identityOf(file.path, names[index] ?? file.path, options.signal);
        const messages = readCapture({
          open: {
            order: 'open-documents',
            head: `"capture":${JSON.stringify(identity)}`,
            ...reading(file, request, limit),
          },
          options: request.dissection,
          damaged: request.run.damaged,
          signal: options.signal,
        });
        let opened = false;
        for await (const message of messages) {
          if (opened) yield { batch: decodeDocuments(message, identity), message };
          opened = true;
        }
      },
      batch => batch.frames.length,
    );
  }

  async explain(request: Request): Promise<string> {
    const files = await this.files();
    if (request.displayFilter) await checkFilter(request.displayFilter, request.dissection);
    const columns = await resolveFields(request.wishes, request.dissection);
    return explainPlan(makePlan(files, request), request, columns);
  }

  private async files(): Promise<CaptureFile[]> {
    const paths: string[] = [];
    for (const pattern of this.patterns) {
      if (!/[*?[\]{}]/.test(pattern)) paths.push(pattern);
      else paths.push(...(await matches(pattern)));
    }
    return Promise.all(paths.map(inspectCapture));
  }
}

/** The files that a wildcard matches, in the order of their names; a file may also be named like a wildcard. */
async function matches(pattern: string): Promise<string[]> {
  const literal = await inspectCapture(pattern).catch(() => null);
  if (literal) return [pattern];
  const found = await glob(pattern, { expandDirectories: false, absolute: pattern.startsWith('/') });
  if (found.length === 0) {
    throw new WishlabError('CAPTURE_NOT_FOUND', `No file matches '${pattern}' (looked from ${process.cwd()}).`, {
      details: { path: pattern },
    });
  }
  return found.sort();
}

function reading(
  file: CaptureFile,
  request: Request,
  limit: number,
): { path: string; displayFilter: string; limit: number } {
  return { path: file.path, displayFilter: request.displayFilter ?? '', limit };
}

async function* nothing(): AsyncGenerator<never, void, undefined> {}

type Read<B> = { batch: B; message: { facts: Readonly<Record<string, unknown>> } };

/** One call over all files: their order, the common limit, the progress. */
class Run {
  private readonly progress: Progress;
  private readonly ticker: ProgressTicker;
  private readonly read: number[];

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
  }

  /** The batches of every file, in the order of the files; the limit counts over all of them. */
  async *inOrder<B extends ColumnBatch | DocumentBatch>(
    open: (file: CaptureFile, index: number, limit: number) => AsyncIterable<Read<B>>,
    rows: (batch: B) => number,
  ): AsyncGenerator<B, void, undefined> {
    let left = this.request.limit ?? Number.POSITIVE_INFINITY;
    const { workers } = makePlan(this.files, this.request);
    // With a limit files are read one after the other: each is opened for what is left of it, and none when nothing is.
    const limited = (file: CaptureFile, index: number): AsyncIterable<Read<B>> =>
      left > 0 ? open(file, index, Number.isFinite(left) ? left : 0) : nothing();
    for await (const [index, { batch, message }] of inFileOrder(this.files, workers, limited)) {
      this.advance(index, batch, message);
      left -= rows(batch);
      yield batch;
    }
    await this.ticker.end(this.progress);
  }

  private advance(index: number, batch: ColumnBatch | DocumentBatch, { facts }: Read<unknown>['message']): void {
    if (facts['bytes'] !== undefined) this.read[index] = Number(facts['bytes']);
    this.progress.frames += batch.counts.dissected;
    this.progress.bytes = this.read.reduce((sum, bytes) => sum + bytes, 0);
    this.ticker.update(this.progress);
  }
}
