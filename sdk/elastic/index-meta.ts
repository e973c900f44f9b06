import type { DissectionOptions } from '../request/request.js';

/** What an index's `_meta.wishlab` says: by it a second run knows whether its documents belong there. */
export interface IndexMeta {
  /** The kind of document; null for an index made with a mapping of the user's own. */
  readonly kind: string | null;
  /** Version of wishlab that made the index. */
  readonly version: string | null;
  /** Version of libwireshark, where it was known. */
  readonly wireshark: string | null;
  /** The options that change what a dissection yields; null until the first documents come. */
  readonly dissection: DissectionOptions | null;
}

/** The `_meta.wishlab` of a mapping, or null where it has none. */
export function metaOf(meta: unknown): IndexMeta | null {
  const found = (meta as { wishlab?: Partial<Record<keyof IndexMeta, unknown>> | null } | null | undefined)?.wishlab;
  if (!found) return null;
  return {
    kind: textOf(found.kind),
    version: textOf(found.version),
    wireshark: textOf(found.wireshark),
    dissection: dissectionOf(found.dissection),
  };
}

/** True where both sets of options yield the same documents. */
export function sameDissection(a: DissectionOptions, b: DissectionOptions): boolean {
  // The last of two settings of one preference wins, so their order matters.
  return JSON.stringify(a.preferences) === JSON.stringify(b.preferences);
}

/** `preferences tcp.desegment_tcp_streams:FALSE`, or `default options`. */
export function describeDissection({ preferences }: DissectionOptions): string {
  return preferences.length === 0 ? 'default options' : `preferences ${preferences.join(', ')}`;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function dissectionOf(value: unknown): DissectionOptions | null {
  const preferences: unknown = (value as { preferences?: unknown } | null | undefined)?.preferences;
  if (!Array.isArray(preferences)) return null;
  return { preferences: preferences.filter((each): each is string => typeof each === 'string') };
}
