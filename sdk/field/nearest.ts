import { distance } from 'fastest-levenshtein';
import { WishlabError } from '../errors.js';
import type { FieldInfo } from '../request/source.js';

const SHOWN = 3;

/**
 * The names nearest to one that does not exist: those with the fewest edits between them, shorter names first.
 * Cost: one distance for each name of about the same length, some 50 ms over the whole dictionary.
 */
export function nearestNames(name: string, names: readonly string[]): string[] {
  const limit = Math.max(2, Math.floor(name.length / 3));
  return names
    .filter(each => Math.abs(each.length - name.length) <= limit)
    .map(field => ({ field, edits: distance(name, field) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || a.field.length - b.field.length || (a.field < b.field ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ field }) => field);
}

/** ` Did you mean 'tcp.len'?`, or nothing where no name is near. */
export function didYouMean(nearest: readonly string[]): string {
  return nearest.length > 0 ? ` Did you mean ${nearest.map(name => `'${name}'`).join(', ')}?` : '';
}

/** FIELD_UNKNOWN, with the names that may have been meant. */
export function unknownField(name: string, dictionary: () => readonly FieldInfo[]): WishlabError {
  const wild = /[*?]/.test(name);
  const nearest = wild
    ? []
    : nearestNames(
        name.toLowerCase(),
        dictionary().map(({ field }) => field),
      );
  const meant = didYouMean(nearest);
  const message = wild ? `No field of Wireshark matches '${name}'.` : `Wireshark has no field named '${name}'.${meant}`;
  return new WishlabError('FIELD_UNKNOWN', `${message} await fields.find('…') searches names and descriptions.`, {
    details: { field: name, nearest },
  });
}
