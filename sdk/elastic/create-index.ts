import { WishlabError } from '../errors.js';
import * as v from 'valibot';
import { installedVersion } from '../installed.js';
import { type OptionSchemas, checkOptions } from '../request/check.js';
import { CALL_OPTIONS, flag, text } from '../request/expected.js';
import type { DissectionOptions } from '../request/request.js';
import { patienceOf } from './backoff.js';
import { type ElasticsearchClient, ask, checkTarget, pathOf } from './client.js';
import { DERIVE_OPTIONS, type DeriveOptions } from './derive-options.js';
import { derivedMapping } from './derived-mapping.js';
import { type PacketMapping, metaOf } from './index-meta.js';
import { type Expected, checkState, recordOptions, stateOf } from './index-state.js';
import { readMapped } from './mapping-extender.js';
import { type IndexBody, TABLE_MAPPINGS, type TableMapping, readMapping } from './mapping.js';

/** What {@link createIndex} takes; `fieldBudget` and `text` are of the derived mapping. */
export interface CreateIndexOptions extends DeriveOptions {
  /**
   * What the index is for: a path (dissected with default options), or a Capture, whose dissection options the index then
   * records. Without it, the first documents that come say.
   */
  readonly capture?:
    string | readonly string[] | { readonly request: { readonly dissection: DissectionOptions } } | undefined;
  /**
   * How packets are mapped: `dynamic`, the default, by what the first value of a field looks like; `derived`, by Wireshark's
   * dictionary, as fields come, each with its description. For tables, what their rows are. Or a body of your own.
   */
  readonly mapping?: PacketMapping | TableMapping | IndexBody | undefined;
  /** More settings of the index, over those of the mapping: `{ codec: 'best_compression', number_of_shards: 3 }`. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** Deletes an index of this name and all that is in it. */
  readonly overwrite?: boolean | undefined;
  /** Version of libwireshark, for the record. */
  readonly wireshark?: string | undefined;
  /** Ends the call. */
  readonly signal?: AbortSignal | undefined;
}

const EXPECTED_CAPTURE = "a Capture (capture('bulk.pcapng')), a path or a list of paths";
const MAPPINGS = ['dynamic', 'derived', ...TABLE_MAPPINGS] as const;
const EXPECTED_MAPPING = `${MAPPINGS.map(kind => `'${kind}'`).join(', ')} or the body of an index ({ mappings: … })`;
const EXPECTED_SETTINGS = "settings of an index ({ codec: 'best_compression' })";

const OPTIONS: OptionSchemas<CreateIndexOptions> = {
  capture: v.optional(
    v.union(
      [v.string(), v.array(v.string()), v.object({ request: v.object({ dissection: v.object({}) }) })],
      EXPECTED_CAPTURE,
    ),
  ),
  mapping: v.optional(v.union([v.picklist(MAPPINGS), v.object({ mappings: v.object({}) })], EXPECTED_MAPPING)),
  ...DERIVE_OPTIONS,
  settings: v.optional(v.record(v.string(), v.unknown(), EXPECTED_SETTINGS)),
  overwrite: flag,
  wireshark: text,
  signal: CALL_OPTIONS.signal,
};

/** What {@link createIndex} did. */
export interface CreatedIndex {
  /** Its name. */
  readonly index: string;
  /** False where the index was there already, with the same kind of documents and the same options. */
  readonly created: boolean;
}

/**
 * Creates an index for packets, or for one of the derived tables.
 *
 * An index that exists is left as it is if it holds the same kind of documents, dissected with the same options, so this
 * may be run again, and by several machines at once.
 *
 * @returns its name, and whether it was made by this call.
 * @throws WishlabError `INDEX_EXISTS` for another kind of documents or an index that wishlab did not make,
 *   `INDEX_OPTIONS_DIFFER` for other dissection options, and `ELASTICSEARCH_*`.
 * @example
 * ```ts
 * const client = new Client({ node: 'http://localhost:9200' });
 * await createIndex(client, 'packets', { capture: 'bulk.pcapng' });
 * ```
 */
export async function createIndex(
  client: ElasticsearchClient,
  name: string,
  options: CreateIndexOptions = {},
): Promise<CreatedIndex> {
  checkTarget(client, name);
  checkOptions('createIndex()', OPTIONS, options);
  const { overwrite = false, signal } = options;
  const body = withSettings(bodyOf(options), options.settings);
  const meta = metaOf(body.mappings._meta);
  const expected: Expected = {
    kind: meta?.kind ?? null,
    mapping: options.mapping === undefined ? null : (meta?.mapping ?? null),
    dissection: dissectionOf(options.capture),
    wireshark: options.wireshark ?? null,
  };
  if (overwrite) await remove(client, name, signal);
  if (await put(client, name, withMeta(body, expected), signal)) return { index: name, created: true };
  const state = await stateOf(client, name, `read the mapping of index ${name}`, signal);
  if (!state.wishlab) {
    throw new WishlabError(
      'INDEX_EXISTS',
      `Index ${name} exists and was not made for wishlab's documents. Take another name, or delete it: DELETE /${name}, or await createIndex(client, '${name}', { overwrite: true }).`,
      { details: { index: name } },
    );
  }
  checkState(name, state, expected);
  if (options.fieldBudget !== undefined) await checkBudget(client, name, options.fieldBudget, signal);
  await recordOptions(client, name, state, expected, signal);
  return { index: name, created: false };
}

/** Throws where the index has room for another number of fields: what is there is not mapped anew. */
async function checkBudget(
  client: ElasticsearchClient,
  name: string,
  asked: number,
  signal?: AbortSignal,
): Promise<void> {
  const { budget } = await readMapped({ client, index: name, patience: patienceOf({}), signal });
  if (budget === asked) return;
  throw new WishlabError(
    'INDEX_OPTIONS_DIFFER',
    `Index ${name} has room for ${budget} fields; asked for were ${asked}, and fields that had no room stay unmapped in it. Leave fieldBudget (--field-budget) away, or take another name.`,
    { details: { index: name, budget, asked } },
  );
}

function bodyOf({ mapping = 'dynamic', fieldBudget, text }: CreateIndexOptions): IndexBody {
  if (typeof mapping !== 'string') return mapping;
  if (mapping === 'derived') return derivedMapping([], { fieldBudget, text });
  if (fieldBudget !== undefined || text !== undefined) {
    throw new WishlabError(
      'OPTION_INVALID',
      `fieldBudget and text are of the derived mapping; it was to be ${mapping}: { mapping: 'derived', … }.`,
    );
  }
  return readMapping(mapping === 'dynamic' ? 'packets' : mapping);
}

function withSettings(body: IndexBody, settings: CreateIndexOptions['settings']): IndexBody {
  if (settings === undefined) return body;
  const { index } = (body.settings ?? {}) as { index?: object };
  return { ...body, settings: { ...body.settings, index: { ...index, ...settings } } };
}

async function remove(client: ElasticsearchClient, name: string, signal?: AbortSignal): Promise<void> {
  const querystring = { ignore_unavailable: true };
  await ask(client, { method: 'DELETE', path: pathOf(name), querystring }, `delete index ${name}`, signal);
}

/** False where the name is taken. */
async function put(client: ElasticsearchClient, name: string, body: IndexBody, signal?: AbortSignal): Promise<boolean> {
  try {
    await ask(client, { method: 'PUT', path: pathOf(name), body: { ...body } }, `create index ${name}`, signal);
    return true;
  } catch (error) {
    if (error instanceof WishlabError && isTaken(error.details)) return false;
    throw error;
  }
}

function isTaken({ type, reason }: Readonly<Record<string, unknown>>): boolean {
  return type === 'resource_already_exists_exception' || String(reason).includes('already exists as alias');
}

function dissectionOf(capture: CreateIndexOptions['capture']): DissectionOptions | null {
  if (capture === undefined) return null;
  return typeof capture === 'object' && 'request' in capture ? capture.request.dissection : { preferences: [] };
}

function withMeta(body: IndexBody, { kind, dissection, wireshark }: Expected): IndexBody {
  const { _meta } = body.mappings;
  const wishlab = { ...(_meta?.['wishlab'] as object | undefined), kind, version: VERSION, wireshark, dissection };
  return { ...body, mappings: { ...body.mappings, _meta: { ..._meta, wishlab } } };
}

const VERSION = installedVersion();
