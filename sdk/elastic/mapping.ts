import { readFileSync } from 'node:fs';

/** What the documents of an index are: frames, or rows of a table. */
export type MappingKind = 'packets' | 'flows' | 'congestion-window' | 'table';

/** The body of an index's creation, as `curl -X PUT` takes it too. */
export interface IndexBody {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly mappings: Readonly<Record<string, unknown>> & {
    readonly _meta?: Readonly<Record<string, unknown>>;
    readonly properties?: Readonly<Record<string, unknown>>;
  };
}

/** The place of a mapping's file in the package. */
export function mappingUrl(kind: MappingKind): URL {
  return new URL(`../../mappings/${kind}.json`, import.meta.url);
}

/**
 * One of the mappings that ship with wishlab, as in its file under `mappings/`.
 *
 * @example
 * ```ts
 * writeFileSync('mapping.json', JSON.stringify(readMapping('packets'), null, 2));
 * ```
 */
export function readMapping(kind: MappingKind): IndexBody {
  return JSON.parse(readFileSync(mappingUrl(kind), 'utf8')) as IndexBody;
}
