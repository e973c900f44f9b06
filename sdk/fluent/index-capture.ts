import type { ElasticsearchClient } from '../elastic/client.js';
import type { DeriveOptions } from '../elastic/derive-options.js';
import { derivedMapping } from '../elastic/derived-mapping.js';
import { type IndexOptions, indexDocuments } from '../elastic/index-documents.js';
import type { IndexReport } from '../elastic/index-report.js';
import type { IndexBody } from '../elastic/mapping.js';
import { leavable } from '../request/leavable.js';
import type { Request } from '../request/request.js';
import type { CallOptions, FieldInfo, Source } from '../request/source.js';

/** Where a capture's documents go. */
interface Target extends IndexOptions {
  readonly client: ElasticsearchClient;
  readonly name: string;
}

/** Writes what a request wants as documents into an index. */
export async function indexCapture(source: Source, request: Request, target: Target): Promise<IndexReport> {
  const { client, name, ...options } = target;
  // The writer says how far the index is; the dissection before it stays quiet.
  const documents = leavable({ signal: options.signal }, filled => source.documents(request, filled));
  const dissected = { dissection: request.dissection, wireshark: await source.wireshark() };
  return indexDocuments(client, name, documents, { ...options, ...dissected });
}

/** The body of an index for what a request wants as documents, by the fields that these have. */
export async function mappingOfCapture(
  source: Source,
  request: Request,
  { fieldBudget, text, ...options }: CallOptions & DeriveOptions,
): Promise<IndexBody> {
  const met = new Map<string, FieldInfo>();
  for await (const { newFields } of source.documents(request, options)) {
    for (const info of newFields) met.set(info.path, met.get(info.path) ?? info);
  }
  return derivedMapping([...met.values()], { fieldBudget, text });
}
