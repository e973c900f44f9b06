import { randomUUID } from 'node:crypto';
import { WishlabError } from '../errors.js';
import type { FieldInfo } from '../request/source.js';
import { pathOf } from './client.js';
import { countFields, deriveProperties, merged } from './derived-mapping.js';
import { metaOf } from './index-meta.js';
import type { Properties } from './mapping.js';
import { type PatientCall, askPatiently } from './patient.js';

/** The mapping that an index has now. */
export interface Mapped {
  readonly properties: Properties;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly budget: number;
  readonly text: readonly string[];
}

/** Where a mapping's update met the limit again and again, though nobody else changed it: counts differ, so less is offered. */
const TRIES = 20;

/**
 * Extends a derived mapping by fields that turn up, before the first documents that have them are sent: with `dynamic: false` a
 * field that is late is not searchable in them.
 *
 * Several may extend one index at once. Elasticsearch merges updates one after the other; an update that it refuses, since another
 * one took the room or came with another type, is made anew from the mapping as it is then.
 */
export class MappingExtender {
  /** Paths that need no more thought: mapped, or found without room. */
  readonly #known = new Set<string>();
  #mapped: Mapped | null = null;

  constructor(private readonly call: PatientCall) {}

  /**
   * @returns those of the fields that got no room, by Wireshark's name, each once.
   * @throws WishlabError `ELASTICSEARCH_*`, `INDEX_MISSING`, `ABORTED`.
   */
  async extend(fields: readonly FieldInfo[]): Promise<readonly string[]> {
    const fresh = fields.filter(({ path }) => !this.#known.has(path));
    if (fresh.length === 0) return [];
    const unmapped = await this.#put(fresh);
    for (const { path } of fresh) this.#known.add(path);
    return unmapped;
  }

  async #put(fields: readonly FieldInfo[]): Promise<readonly string[]> {
    let mapped = (this.#mapped ??= await readMapped(this.call));
    for (let tries = 0; ; tries++) {
      const {
        properties,
        mapped: count,
        unmapped,
      } = deriveProperties(fields, mapped.properties, mapped.budget, mapped);
      if (count === 0) return unmapped;
      try {
        await this.#update({ properties });
        this.#mapped = { ...mapped, properties: merged(mapped.properties, properties) };
        return unmapped;
      } catch (error) {
        if (!isRefused(error) || tries >= TRIES) throw error;
        const before = mapped;
        mapped = await readMapped(this.call);
        if (countFields(mapped.properties) === countFields(before.properties)) mapped = withLess(mapped, before.budget);
      }
    }
  }

  /** Resolves when every node has the update; one that lags behind would index new documents by the mapping that it has. */
  async #update(body: { readonly properties: Properties }): Promise<void> {
    const { index, patience } = this.call;
    for (let tries = 0; tries <= patience.maxRetries; tries++) {
      const answer = await askPatiently(this.call, {
        method: 'PUT',
        path: pathOf(index, '/_mapping'),
        body: tries === 0 ? body : { ...body, _meta: await this.#changedMeta() },
      });
      if ((answer as { acknowledged?: unknown }).acknowledged === true) return;
    }
    throw new WishlabError(
      'ELASTICSEARCH_UNREACHABLE',
      `Could not map new fields of index ${index}: some nodes of the cluster do not answer for the mapping. Look at GET _cluster/health.`,
      { details: { index } },
    );
  }

  /** The same update once more would change nothing, and be acknowledged at once. */
  async #changedMeta(): Promise<Mapped['meta']> {
    const { meta } = await readMapped(this.call);
    return { ...meta, wishlab: { ...(meta['wishlab'] as object), acknowledging: randomUUID() } };
  }
}

/** What an index has mapped, and how many fields it has room for. */
export async function readMapped(call: PatientCall): Promise<Mapped> {
  const answer = await askPatiently(call, { method: 'GET', path: pathOf(call.index) });
  // As with stateOf, the last index of an alias is the one that is written to.
  const { mappings, settings } = Object.values(answer as Record<string, FoundIndex>).at(-1) ?? {};
  const meta = mappings?._meta ?? {};
  return {
    properties: mappings?.properties ?? {},
    meta,
    text: metaOf(meta)?.text ?? [],
    budget: Number(settings?.index?.mapping?.total_fields?.limit ?? ELASTICSEARCH_LIMIT),
  };
}

/** What `GET INDEX` tells; settings that were never set are left out. */
interface FoundIndex {
  readonly mappings?: { readonly properties?: Properties; readonly _meta?: Readonly<Record<string, unknown>> };
  readonly settings?: {
    readonly index?: { readonly mapping?: { readonly total_fields?: { readonly limit?: string | number } } };
  };
}

const ELASTICSEARCH_LIMIT = 1000;

/** The limit of fields is met, or a field has come with another type in the meantime. */
function isRefused(error: unknown): boolean {
  return error instanceof WishlabError && error.details['type'] === 'illegal_argument_exception';
}

function withLess(mapped: Mapped, budget: number): Mapped {
  const present = countFields(mapped.properties);
  return { ...mapped, budget: present + Math.floor((Math.min(budget, mapped.budget) - present) / 2) };
}
