import { WishlabError } from '../../errors.js';
import { pathOf } from '../client.js';
import { IndexedFields } from '../filter/indexed-fields.js';
import { metaOf } from '../index-meta.js';
import type { Properties } from '../mapping.js';
import { type PatientCall, askPatiently } from '../patient.js';

/** What an index has of fields. Throws INDEX_MISSING, and INDEX_EXISTS where it holds other things than packets. */
export async function readIndexedFields(call: PatientCall): Promise<IndexedFields> {
  const answer = await askPatiently(call, { method: 'GET', path: pathOf(call.index, '/_mapping') });
  const mappings = Object.values(answer as Record<string, Found>).map(found => found.mappings ?? {});
  const metas = mappings.map(({ _meta }) => metaOf(_meta));
  const kind = metas.find(meta => meta !== null && meta.kind !== null && meta.kind !== 'packets')?.kind;
  if (kind !== undefined) {
    throw new WishlabError(
      'INDEX_EXISTS',
      `Index ${call.index} holds ${kind}, not packets: capture(…).index(client, name) writes those.`,
      { details: { index: call.index, kind } },
    );
  }
  const partial = metas.flatMap(meta => meta?.partial ?? []);
  return new IndexedFields(
    mappings.map(({ properties = {} }) => properties),
    new Set(partial),
  );
}

interface Found {
  readonly mappings?: { readonly properties?: Properties; readonly _meta?: unknown };
}
