import { WishlabError } from '../errors.js';
import { describeDissection, sameDissection } from '../request/dissection.js';
import type { DissectionOptions } from '../request/request.js';
import { type ElasticsearchClient, ask, pathOf } from './client.js';
import { type IndexMeta, type PacketMapping, metaOf } from './index-meta.js';

/** An index that exists: the whole of its `_meta`, and wishlab's part of it. */
export interface IndexState {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly wishlab: IndexMeta | null;
}

/** What an index is to hold. */
export interface Expected {
  readonly kind: string | null;
  /** Null where it does not matter. */
  readonly mapping: PacketMapping | null;
  readonly dissection: DissectionOptions | null;
  readonly wireshark: string | null;
}

/** Kinds of index, as a sentence names what they hold. */
const CONTENTS: Readonly<Record<string, string>> = {
  packets: "packets' documents",
  flows: 'flows',
  'congestion-window': 'congestion windows',
  table: "a table's rows",
};

/** Looks an index up; throws `INDEX_MISSING` where there is none. */
export async function stateOf(
  client: ElasticsearchClient,
  name: string,
  doing: string,
  signal?: AbortSignal,
): Promise<IndexState> {
  const answer = await ask(client, { method: 'GET', path: pathOf(name, '/_mapping') }, doing, signal);
  // An alias or a data stream answers with its indices' names; writing goes to the last of them.
  const found = Object.values(answer as Record<string, { mappings?: { _meta?: Record<string, unknown> } }>).at(-1);
  const meta = found?.mappings?._meta ?? {};
  return { meta, wishlab: metaOf(meta) };
}

/** Throws where the index holds something else; an index without wishlab's `_meta` is the user's own business. */
export function checkState(name: string, { wishlab }: IndexState, expected: Expected): void {
  if (!wishlab) return;
  const wayOut = `Take another name, or empty the index: DELETE /${name}, or await createIndex(client, '${name}', { overwrite: true, … }).`;
  const details = { index: name, recorded: wishlab, expected };
  if (wishlab.kind !== null && expected.kind !== null && wishlab.kind !== expected.kind) {
    const [holds, not] = [wishlab.kind, expected.kind].map(kind => CONTENTS[kind] ?? kind);
    throw new WishlabError('INDEX_EXISTS', `Index ${name} holds ${holds}, not ${not}. ${wayOut}`, { details });
  }
  if (wishlab.mapping !== null && expected.mapping !== null && wishlab.mapping !== expected.mapping) {
    throw new WishlabError(
      'INDEX_EXISTS',
      `Index ${name} has the ${wishlab.mapping} mapping, not the ${expected.mapping} one. ${wayOut}`,
      { details },
    );
  }
  if (wishlab.dissection && expected.dissection && !sameDissection(wishlab.dissection, expected.dissection)) {
    const [was, is] = [wishlab.dissection, expected.dissection].map(describeDissection);
    throw new WishlabError(
      'INDEX_OPTIONS_DIFFER',
      `Index ${name} holds documents dissected with ${was}; these are with ${is}. ${wayOut}`,
      { details },
    );
  }
}

/** Writes the options of the first documents into an index that has none recorded yet. */
export async function recordOptions(
  client: ElasticsearchClient,
  name: string,
  state: IndexState,
  expected: Expected,
  signal?: AbortSignal,
): Promise<void> {
  if (!state.wishlab || state.wishlab.dissection || !expected.dissection) return;
  const wireshark = expected.wireshark ?? state.wishlab.wireshark;
  const wishlab = { ...(state.meta['wishlab'] as object), wireshark, dissection: expected.dissection };
  const body = { _meta: { ...state.meta, wishlab } };
  await ask(
    client,
    { method: 'PUT', path: pathOf(name, '/_mapping'), body },
    `record the dissection options of index ${name}`,
    signal,
  );
}
