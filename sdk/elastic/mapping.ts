import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { installed } from '../installed.js';
import { checkValue } from '../request/check.js';

/** Mappings for rows of a table: flows, congestion windows, or any other. */
export const TABLE_MAPPINGS = ['flows', 'congestion-window', 'table'] as const;
/** Of which table the rows are. */
export type TableMapping = (typeof TABLE_MAPPINGS)[number];

/** What the documents of an index are: frames, or rows of a table. */
export const MAPPING_KINDS = ['packets', ...TABLE_MAPPINGS] as const;
export type MappingKind = (typeof MAPPING_KINDS)[number];

/** The mappings that ship: one a kind, and the one that derived mappings begin with. */
const MAPPING_FILES = [...MAPPING_KINDS, 'packets-derived'] as const;
/** A mapping that ships, by the name of its file. */
export type MappingFile = (typeof MAPPING_FILES)[number];

/** One field of a mapping, as Elasticsearch takes it. */
export interface Property {
  readonly type?: string;
  readonly fields?: Readonly<Record<string, Property>>;
  readonly properties?: Properties;
  readonly [parameter: string]: unknown;
}

/** Fields of a mapping, by name. */
export type Properties = Readonly<Record<string, Property>>;

/** The body of an index's creation, as `curl -X PUT` takes it too. */
export interface IndexBody {
  /** `index.codec` and its like. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Fields, dynamic templates, and `_meta`, by which wishlab knows its own. */
  readonly mappings: Readonly<Record<string, unknown>> & {
    readonly _meta?: Readonly<Record<string, unknown>>;
    readonly properties?: Properties;
  };
}

const KIND = v.picklist(MAPPING_FILES, `takes ${MAPPING_FILES.map(kind => `'${kind}'`).join(', ')}`);

/** The place of a mapping's file in the package. */
export function mappingUrl(kind: MappingFile): URL {
  return installed(`mappings/${kind}.json`);
}

/**
 * One of the mappings that ship with wishlab, as in its file under `mappings/`.
 *
 * @throws OPTION_INVALID for another name.
 *
 * @example
 * ```ts
 * writeFileSync('mapping.json', JSON.stringify(readMapping('packets'), null, 2));
 * ```
 */
export function readMapping(kind: MappingFile): IndexBody {
  checkValue('readMapping()', KIND, kind);
  return JSON.parse(readFileSync(mappingUrl(kind), 'utf8')) as IndexBody;
}
