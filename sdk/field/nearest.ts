import { distance } from 'fastest-levenshtein';
import { WishlabError } from '../errors.js';
import type { FieldInfo } from '../request/source.js';

const SHOWN = 3;

/**
 * The names nearest to one that does not exist: those with the fewest edits between them, shorter names first.
 * Cost: one distance for each name of about the same length, some 50 ms over the whole dictionary.
 */
export function nearestNames(name: string, dictionary: readonly Pick<FieldInfo, 'field'>[]): string[] {
  const limit = Math.max(2, Math.floor(name.length / 3));
  return dictionary
    .filter(({ field }) => Math.abs(field.length - name.length) <= limit)
    .map(({ field }) => ({ field, edits: distance(name, field) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || a.field.length - b.field.length || (a.field < b.field ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ field }) => field);
}

/** FIELD_UNKNOWN, with the names that may have been meant. */
export function unknownField(name: string, dictionary: () => readonly FieldInfo[]): WishlabError {
  const wild = /[*?]/.test(name);
  const nearest = wild ? [] : nearestNames(name, dictionary());
  const meant = nearest.length > 0 ? ` Did you mean ${nearest.map(field => `'${field}'`).join(', ')}?` : '';
  const message = wild ? `No field of Wireshark matches '${name}'.` : `Wireshark has no field named '${name}'.${meant}`;
  return new WishlabError('FIELD_UNKNOWN', `${message} await fields.find('…') searches names and descriptions.`, {
    details: { field: name, nearest },
  });
}
