import { WishlabError } from '../errors.js';
import type { As, FieldWish } from '../request/request.js';
import type { FieldInfo } from '../request/source.js';
import { unknownField } from './nearest.js';

/** A column that will be filled, in the order of the table. */
export interface OpenedColumn {
  readonly name: string;
  readonly field: FieldInfo | null;
  /** It came from a wildcard. */
  readonly wild: boolean;
  readonly as: As | null;
}

/** The same with what it was asked for by; null for a base column. */
export type WishedColumn = OpenedColumn & { readonly wish: FieldWish | null };

type Opened = WishedColumn;

/** Wireshark's dictionary, as far as columns need it. */
export interface ColumnDictionary {
  /** The fields that a name, or a wildcard, stands for. */
  match(pattern: string): readonly FieldInfo[];
  /** Every field, for the names nearest to an unknown one. */
  all(): readonly FieldInfo[];
}

/** The columns of a request, in order; wildcards become the names that match, in the dictionary's order. */
export function openedColumns(
  dictionary: ColumnDictionary,
  base: readonly string[],
  wishes: readonly FieldWish[],
): WishedColumn[] {
  const opened = new Map<string, Opened>();
  for (const name of base) opened.set(name, { name, field: null, wild: false, as: null, wish: null });
  for (const wish of wishes) {
    const wild = /[*?]/.test(wish.field);
    const found = dictionary.match(wish.field);
    if (found.length === 0) throw unknownField(wish.field, () => dictionary.all());
    for (const field of found) {
      const name = wish.name ?? field.column;
      refuseAs(field, wish);
      const column: Opened = { name, field, wild, as: wish.as, wish };
      const same = opened.get(name);
      if (!same || wins(column, same)) opened.set(name, column);
    }
  }
  return [...opened.values()];
}

/**
 * Whether a column takes the place of another of its name; where neither may, COLUMN_CONFLICT.
 *
 * What is asked for by name goes before what a wildcard brings; where a field is asked for without more (`fields('tcp.options.sack_le')`)
 * and `tcp()` brings it as a list or a count, that is the column, in either order.
 */
function wins(column: Opened, same: Opened): boolean {
  if (column.wild) return false;
  // A base column holds what the field of its name holds (frame_number, frame_len).
  if (same.field === null && (column.wish?.name === null || column.field?.column === column.name)) return false;
  if (same.field?.field !== column.field?.field) throw columnConflict(column, same);
  if (same.wild) return true;
  const [one, other] = [column.wish as FieldWish, same.wish as FieldWish];
  if (one.pick === other.pick && one.as === other.as) return false;
  if (one.name !== null || other.name !== null) throw columnConflict(column, same);
  return other.pick === 'first';
}

/** COLUMN_CONFLICT: two wishes want one column's name. */
function columnConflict({ name, field, wish }: Opened, same: Opened): WishlabError {
  const fields = [same.field?.field ?? name, field?.field ?? name];
  const once = `Name one yourself: .fields({ other_name: ${wish ? wished(wish) : `'${name}'`} }).`;
  const list =
    same.wish?.pick === 'all' && same.wish.name === null
      ? ` tcp() brings every value of '${fields[0]}', all('${fields[0]}'), which its analyses read.`
      : '';
  return new WishlabError(
    'COLUMN_CONFLICT',
    `Two columns would be named '${name}': ${same.wish ? wished(same.wish) : `the table's own`} and ${wish ? wished(wish) : ''}.${list} ${once}`,
    { details: { column: name, fields } },
  );
}

/** A wish as a user writes it. */
function wished({ field, pick, as }: FieldWish): string {
  return pick === 'first' && as === null
    ? `'${field}'`
    : `${pick}('${field}'${as === null ? '' : `, { as: '${as}' }`})`;
}

/** Strings of these types are never numbers, though the digits of some would be read as one (bytes 1e10). */
const NO_NUMBERS = /^(BYTES|UINT_BYTES|ETHER|IPv4|IPv6|IPXNET|GUID|OID|REL_OID|EUI64|AX25|VINES|FCWWN|SYSTEM_ID)$/;

function refuseAs(field: FieldInfo, { as, pick }: FieldWish): void {
  if (as === null || as === 'string' || pick === 'count' || !NO_NUMBERS.test(field.type)) return;
  throw new WishlabError(
    'OPTION_INVALID',
    `'${field.field}' cannot be had as '${as}': its type is FT_${field.type}, which no number stands for. Leave { as } out, and its column holds text.`,
    { details: { field: field.field, as } },
  );
}
