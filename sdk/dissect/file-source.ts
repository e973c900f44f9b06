import { WishlabError } from '../errors.js';
import type { Answer, Question } from '../request/frame.js';
import { startedWith } from '../request/dissection.js';
import { BASE_COLUMNS, type DissectionOptions, type Request } from '../request/request.js';
import type {
  CallOptions,
  CaptureIdentity,
  ColumnBatch,
  DocumentBatch,
  DocumentOutput,
  FieldInfo,
  Source,
  WrittenBatch,
} from '../request/source.js';
import { identityOf } from './capture-file.js';
import { depthOf } from './depth.js';
import { NOTHING_MORE, decodeColumns, decodeDocuments, decodeWritten } from './decode.js';
import { dictionary, resolveFields, wiresharkVersion } from './dictionary.js';
import type { OpenedColumn } from '../field/opened-columns.js';
import { type Inputs, captureNames } from './inputs.js';
import { explainPlan, makePlan } from './plan.js';
import { checkFilters } from './check-filters.js';
import { readCapture } from './read-capture.js';
import { readDocuments } from './read-documents.js';
import { readFile } from './read-file.js';
import { readingOf } from './reading-of.js';
import { Run } from './run.js';
import { askSession, closeSessions } from './sessions.js';

/** Of a merge nobody has asked to dissect yet. */
const DEFAULTS: DissectionOptions = { preferences: [] };

/** Capture files as a Source: each file dissected in a worker process of its own, results in the order of the files. */
export class FileSource implements Source {
  readonly name: string;
  readonly base = BASE_COLUMNS;
  /** The captures that may be kept open. */
  private readonly asked = new Set<string>();

  constructor(private readonly inputs: Inputs) {
    this.name = inputs.patterns.join(', ');
  }

  async identities(options: CallOptions = {}): Promise<CaptureIdentity[]> {
    const files = await this.inputs.ready(DEFAULTS, options);
    const names = captureNames(files);
    const identities: CaptureIdentity[] = [];
    for (const [i, file] of files.entries())
      identities.push(await identityOf(file, names[i] ?? file.name, options.signal));
    return identities;
  }

  paths(): Promise<string[]> {
    return this.inputs.paths();
  }

  fields(): Promise<readonly FieldInfo[]> {
    return dictionary();
  }

  wireshark(): Promise<string> {
    return wiresharkVersion();
  }

  async *batches(request: Request, options: CallOptions = {}): AsyncGenerator<ColumnBatch, void, undefined> {
    const files = await this.inputs.ready(request.dissection, options);
    const names = captureNames(files);
    const run = new Run('table', files, request, options);
    const { inputs } = this;
    yield* run.inOrder(
      async function* (file, index, limit) {
        let opened: readonly OpenedColumn[] | null = null;
        const capture = {
          index,
          name: names[index] ?? file.name,
          of: files.length,
          file: readFile(inputs, request.dissection, file),
        };
        const messages = readCapture({
          open: {
            order: 'open-columns',
            depth: depthOf(request).depth,
            base: request.base,
            wishes: request.wishes,
            ...readingOf(file, request, limit, run.shares),
          },
          name: file.name,
          options: request.dissection,
          run: request.run,
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
    const files = await this.inputs.ready(request.dissection, options);
    const names = captureNames(files);
    const run = new Run('documents', files, request, options);
    yield* run.inOrder(
      async function* (file, index, limit) {
        const job = { file, name: names[index] ?? file.name, limit, shares: run.shares, output: null };
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
    const files = await this.inputs.ready(request.dissection, options);
    const names = captureNames(files);
    const run = new Run('documents', files, request, options);
    // Captures that are read at the same time have a file each, copied behind one another in the order of the captures.
    const apart = run.workers > 1;
    const batches = run.inOrder<WrittenBatch & { readonly part: string | null }>(
      async function* (file, index, limit) {
        const part = apart ? await output.part() : null;
        const place = part ? { place: part, offset: 0 } : { place: output.place, offset: output.size };
        const { shares } = run;
        const job = { file, name: names[index] ?? file.name, limit, shares, output: { ...place, path: output.path } };
        for await (const { message } of readDocuments(job, request, options))
          yield { batch: { ...decodeWritten(message, job.name), part: null }, message };
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
    const files = await this.inputs.listed();
    await checkFilters(request.displayFilters, request.dissection);
    const columns = await resolveFields(request.wishes, request.dissection);
    const plan = makePlan(this.inputs.planned(files), request, undefined, await wiresharkVersion());
    return explainPlan(files, plan, request, columns);
  }

  async captures(): Promise<string[]> {
    return this.inputs.names();
  }

  async ask<Q extends Question>(
    question: Q,
    capture: string | null,
    request: Request,
    options: CallOptions = {},
  ): Promise<Answer<Q>> {
    const files = await this.inputs.ready(request.dissection, options);
    const names = captureNames(files);
    const name = chosen(names, capture);
    const { path, name: called } = files[names.indexOf(name)] ?? { path: name, name };
    this.asked.add(path);
    const of = { path, called, name, dissection: startedWith(request.dissection), run: request.run };
    return askSession(of, question, options);
  }

  async close(): Promise<void> {
    for (const path of this.asked) await closeSessions(path);
    this.asked.clear();
    await this.inputs.close();
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
