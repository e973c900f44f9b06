import { WishlabError } from '../errors.js';
import * as v from 'valibot';
import { type OptionSchemas, checkOptions, checkValue } from '../request/check.js';
import { flag } from '../request/expected.js';
import { DERIVE_OPTIONS, type DeriveOptions } from './derive-options.js';
import { derivedMapping } from './derived-mapping.js';
import type { PacketMapping } from './index-meta.js';
import { type IndexBody, TABLE_MAPPINGS, type TableMapping, readMapping } from './mapping.js';

/** What {@link indexTemplate} takes; `fieldBudget` and `text` are of the derived mapping. */
export interface IndexTemplateOptions extends DeriveOptions {
  /** Which names it is for: `packets-*`. */
  readonly pattern: string;
  /** Whether these names are data streams, whose older parts Elasticsearch can delete by itself. */
  readonly dataStream?: boolean | undefined;
  /** Of a data stream, how long documents are kept: `30d`. */
  readonly retention?: string | undefined;
  /** Settings of the indices, over those of the mapping: `{ codec: 'best_compression' }`. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
}

/** The body of a composable index template, as `PUT _index_template/NAME` takes it. */
export interface IndexTemplate {
  /** Names that it is for. */
  readonly index_patterns: readonly string[];
  /** Above those of Elasticsearch's own templates. */
  readonly priority: number;
  /** There where the names are data streams. */
  readonly data_stream?: Readonly<Record<string, never>>;
  /** Settings and mapping of the indices. */
  readonly template: IndexBody & { readonly lifecycle?: { readonly data_retention: string } };
}

const KINDS = ['dynamic', 'derived', ...TABLE_MAPPINGS] as const;
const KIND = v.picklist(KINDS, `takes ${KINDS.map(kind => `'${kind}'`).join(', ')}`);
const EXPECTED_PATTERN = "a pattern of names ('packets-*')";
const EXPECTED_RETENTION = "a time as Elasticsearch takes it ('30d')";

const OPTIONS: OptionSchemas<IndexTemplateOptions> = {
  ...DERIVE_OPTIONS,
  pattern: v.pipe(v.string(EXPECTED_PATTERN), v.nonEmpty(EXPECTED_PATTERN)),
  dataStream: flag,
  retention: v.optional(v.pipe(v.string(EXPECTED_RETENTION), v.regex(/^\d+(?:d|h|m|s)$/, EXPECTED_RETENTION))),
  settings: v.optional(v.record(v.string(), v.unknown(), "settings of an index ({ codec: 'best_compression' })")),
};

/** Elasticsearch's own have 100 and 200. */
const PRIORITY = 300;

/**
 * A template for the indices of packets, flows, congestion windows or other tables, sorted by time: with it any index, or data stream,
 * whose name matches gets the mapping as it is made.
 *
 * A document's `_id` holds within one index: after the rollover of a data stream the same document would be created again, so data streams are for
 * live data, and plain indices for captures.
 *
 * @param kind `dynamic` or `derived` packets, or the kind of table.
 * @returns the body for `PUT _index_template/NAME`.
 * @throws OPTION_INVALID
 * @example
 * ```ts
 * const body = indexTemplate('flows', { pattern: 'made-*-flows' });
 * body.template.mappings.properties?.bytes?.type; // 'long'
 * ```
 */
export function indexTemplate(kind: PacketMapping | TableMapping, options: IndexTemplateOptions): IndexTemplate {
  checkValue('indexTemplate()', KIND, kind);
  checkOptions('indexTemplate()', OPTIONS, options);
  const { pattern, dataStream = false, retention, settings } = options;
  if (retention !== undefined && !dataStream) {
    throw new WishlabError('OPTION_INVALID', 'retention is of data streams: { dataStream: true, retention: … }.');
  }
  const { mappings, settings: own } = bodyOf(kind, options);
  const { index } = (own ?? {}) as { index?: object };
  const sorted = mappings.properties?.['@timestamp'] ? { sort: { field: '@timestamp', order: 'asc' } } : {};
  return {
    index_patterns: [pattern],
    priority: PRIORITY,
    ...(dataStream ? { data_stream: {} } : {}),
    template: {
      settings: { index: { ...index, ...sorted, ...settings } },
      mappings,
      ...(retention === undefined ? {} : { lifecycle: { data_retention: retention } }),
    },
  };
}

function bodyOf(kind: PacketMapping | TableMapping, { fieldBudget, text }: IndexTemplateOptions): IndexBody {
  if (kind === 'derived') return derivedMapping([], { fieldBudget, text });
  return readMapping(kind === 'dynamic' ? 'packets' : kind);
}
