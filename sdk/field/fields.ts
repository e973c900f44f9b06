import { table as newTable, type ColumnTable } from 'arquero';
import type { FieldInfo } from '../request/source.js';

const SHOWN = 500;

/**
 * The names of a dictionary that have a text, or a match of a regular expression, in their name, label or description, as a table
 * of `field`, `type`, `label`, `description`, `column` and `path`. Names that begin with it come first, then those that hold
 * it, then those that only their words hold. A text is found in upper and lower case alike.
 */
export function findFields(dictionary: readonly FieldInfo[], wanted: string | RegExp): ColumnTable {
  const placeIn = typeof wanted === 'string' ? textFinder(wanted) : expressionFinder(wanted);
  const rankOf = ({ field, label, description }: FieldInfo): number => {
    const place = placeIn(field);
    if (place >= 0) return Math.min(place, 1);
    return placeIn(label) >= 0 || placeIn(description) >= 0 ? 2 : 3;
  };
  const ranked: { info: FieldInfo; rank: number }[] = [];
  for (const info of dictionary) {
    const rank = rankOf(info);
    if (rank < 3) ranked.push({ info, rank });
  }
  ranked.sort(
    (a, b) => a.rank - b.rank || a.info.field.length - b.info.field.length || (a.info.field < b.info.field ? -1 : 1),
  );
  const found = ranked.slice(0, SHOWN).map(({ info }) => info);
  const column = (name: Exclude<keyof FieldInfo, 'types'>): string[] => found.map(info => info[name]);
  return newTable({
    field: column('field'),
    type: column('type'),
    label: column('label'),
    description: column('description'),
    column: column('column'),
    path: column('path'),
  });
}

/** Where a text begins in another; -1 where it is not. */
function textFinder(text: string): (within: string) => number {
  const wanted = text.trim().toLowerCase();
  return within => within.toLowerCase().indexOf(wanted);
}

function expressionFinder({ source, flags }: RegExp): (within: string) => number {
  // Without the flags that make it remember where it was.
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  return within => within.search(expression);
}
