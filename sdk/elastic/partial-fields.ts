import type { DocumentBatch } from '../request/source.js';
import { pathOf } from './client.js';
import { metaOf } from './index-meta.js';
import { type PatientCall, askPatiently } from './patient.js';

/** A writer that has overtaken this one in the meantime is waited for no longer. */
const TRIES = 20;

/**
 * Keeps in an index's `_meta.wishlab.partial` which paths documents have without being found by them: those for which the mapping had no room,
 * those of values that no number stands for, which are null, and protocols that an object stands for without being in the frame. Who reads the index back must not rely on them.
 *
 * They are recorded before the documents are sent. Elasticsearch takes `_meta` as a whole, so what another writer has overwritten
 * is written again.
 */
export class PartialFields {
  readonly #known = new Set<string>();

  constructor(private readonly call: PatientCall) {}

  async record(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.#known.add(path);
    if (paths.length > 0) await this.confirm();
  }

  /** Writes again what is no longer there. */
  async confirm(): Promise<void> {
    if (this.#known.size === 0) return;
    const { index } = this.call;
    for (let tries = 0; tries < TRIES; tries++) {
      const answer = await askPatiently(this.call, { method: 'GET', path: pathOf(index, '/_mapping') });
      const found = Object.values(answer as Record<string, { mappings?: { _meta?: Record<string, unknown> } }>).at(-1);
      const meta = found?.mappings?._meta ?? {};
      const there = metaOf(meta)?.partial ?? [];
      const all = [...new Set([...there, ...this.#known])].sort();
      if (all.length === there.length) return;
      const body = { _meta: { ...meta, wishlab: { ...(meta['wishlab'] as object), partial: all } } };
      await askPatiently(this.call, { method: 'PUT', path: pathOf(index, '/_mapping'), body });
    }
  }
}

/** The paths of a batch's documents that have a null: a value that no number, or no calendar, stands for. */
export function nullPaths({ ndjson, offsets, counts }: DocumentBatch): string[] {
  if (counts.nonFinite === 0) return [];
  const paths = new Set<string>();
  for (let i = 1; i < offsets.length; i++) {
    const line = ndjson.toString('utf8', offsets[i - 1], offsets[i]);
    if (!line.includes('null')) continue;
    for (const [object, attributes] of Object.entries(JSON.parse(line) as Record<string, object>)) {
      for (const [name, value] of Object.entries(attributes)) {
        if (value === null || (Array.isArray(value) && value.includes(null))) paths.add(`${object}.${name}`);
      }
    }
  }
  return [...paths];
}
