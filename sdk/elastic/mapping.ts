import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { checkValue } from '../request/check.js';

/** What the documents of an index are: frames, or rows of a table. */
export const MAPPING_KINDS = ['packets', 'flows', 'congestion-window', 'table'] as const;
export type MappingKind = (typeof MAPPING_KINDS)[number];

/** The body of an index's creation, as `curl -X PUT` takes it too. */
export interface IndexBody {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly mappings: Readonly<Record<string, unknown>> & {
    readonly _meta?: Readonly<Record<string, unknown>>;
    readonly properties?: Readonly<Record<string, unknown>>;
  };
}

const KIND = v.picklist(MAPPING_KINDS, `takes ${MAPPING_KINDS.map(kind => `'${kind}'`).join(', ')}`);

/** The place of a mapping's file in the package. */
export function mappingUrl(kind: MappingKind): URL {
  return new URL(`../../mappings/${kind}.json`, import.meta.url);
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
export function readMapping(kind: MappingKind): IndexBody {
  checkValue('readMapping()', KIND, kind);
  return JSON.parse(readFileSync(mappingUrl(kind), 'utf8')) as IndexBody;
}
