import { dissectionFrom } from '../request/dissection.js';
import type { DissectionOptions } from '../request/request.js';

/** `dynamic`: Elasticsearch maps what comes, by kind and name; `derived`: wishlab maps it first, by Wireshark's dictionary. */
export type PacketMapping = 'dynamic' | 'derived';

/** What an index's `_meta.wishlab` says: by it a second run knows whether its documents belong there. */
export interface IndexMeta {
  /** The kind of document; null for an index made with a mapping of the user's own. */
  readonly kind: string | null;
  /** How the fields of packets are mapped; null for other kinds. */
  readonly mapping: PacketMapping | null;
  /** Fields that a derived mapping gives full-text search. */
  readonly text: readonly string[];
  /** Version of wishlab that made the index. */
  readonly version: string | null;
  /** Version of libwireshark, where it was known. */
  readonly wireshark: string | null;
  /** The options that change what a dissection yields; null until the first documents come. */
  readonly dissection: DissectionOptions | null;
  /** Paths that some documents have and are not found by: the mapping had no room for them, or a value was null. */
  readonly partial: readonly string[];
}

/** The `_meta.wishlab` of a mapping, or null where it has none. */
export function metaOf(meta: unknown): IndexMeta | null {
  const found = (meta as { wishlab?: Partial<Record<keyof IndexMeta, unknown>> | null } | null | undefined)?.wishlab;
  if (!found) return null;
  return {
    kind: textOf(found.kind),
    mapping: found.mapping === 'dynamic' || found.mapping === 'derived' ? found.mapping : null,
    text: textsOf(found.text),
    version: textOf(found.version),
    wireshark: textOf(found.wireshark),
    dissection: dissectionFrom(found.dissection),
    partial: textsOf(found.partial),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
