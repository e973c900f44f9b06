import { table as newTable, type ColumnTable } from 'arquero';
import type { FieldInfo } from '../request/source.js';

const SHOWN = 500;

/**
 * The names of a dictionary that hold a text in their name, label or description, as a table of `field`, `type`, `label`,
 * `description`, `column` and `path`. Names that begin with the text come first, then those that hold it, then those that
 * only their words hold.
 */
export function findFields(dictionary: readonly FieldInfo[], text: string): ColumnTable {
  const wanted = text.trim().toLowerCase();
  const ranked: { info: FieldInfo; rank: number }[] = [];
  for (const info of dictionary) {
    const rank = rankOf(info, wanted);
    if (rank < 3) ranked.push({ info, rank });
  }
  ranked.sort(
    (a, b) => a.rank - b.rank || a.info.field.length - b.info.field.length || (a.info.field < b.info.field ? -1 : 1),
  );
  const found = ranked.slice(0, SHOWN).map(({ info }) => info);
  const column = (name: keyof FieldInfo): string[] => found.map(info => info[name]);
  return newTable({
    field: column('field'),
    type: column('type'),
    label: column('label'),
    description: column('description'),
    column: column('column'),
    path: column('path'),
  });
}

function rankOf({ field, label, description }: FieldInfo, wanted: string): number {
  const name = field.toLowerCase();
  if (name.startsWith(wanted)) return 0;
  if (name.includes(wanted)) return 1;
  return label.toLowerCase().includes(wanted) || description.toLowerCase().includes(wanted) ? 2 : 3;
}
