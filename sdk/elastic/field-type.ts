import type { FieldInfo } from '../request/source.js';
import type { Property } from './mapping.js';

/** Longer strings are kept in `_source`, not indexed: a term may have 32,766 bytes, four for a character. */
const IGNORE_ABOVE = 8191;

const KEYWORD = { type: 'keyword', ignore_above: IGNORE_ABOVE } as const;
const TIME_FORMAT = 'strict_date_optional_time_nanos';

/**
 * Bits that Elasticsearch's type needs for all values of Wireshark's, sign included. Dissectors put values of up to 32 bits into
 * narrower types too, and Lucene keeps small numbers in as little room whatever the type, so none is narrower than `integer`.
 */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{ CHAR: 32, UINT8: 32, INT8: 32, UINT16: 32, INT16: 32, UINT24: 32, INT24: 32, INT32: 32 },
  ...{ UINT32: 64, FRAMENUM: 64, INT40: 64, UINT40: 64, INT48: 64, UINT48: 64, INT56: 64, UINT56: 64, INT64: 64 },
  UINT64: 65,
};

/** Fractional types that a `float` holds as exactly as Wireshark does. */
const FLOATS: ReadonlySet<string> = new Set(['FLOAT', 'IEEE_11073_SFLOAT']);

const ADDRESSES: ReadonlySet<string> = new Set(['IPv4', 'IPv6']);

/** The type in Elasticsearch of a field, of all types that it is registered with. */
export function typeOfField({ kind, type, types = [type] }: FieldInfo): Property {
  switch (kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'time':
      return { type: 'date_nanos', format: TIME_FORMAT, fields: { wide: { type: 'date', format: TIME_FORMAT } } };
    case 'fractional':
      return { type: types.every(each => FLOATS.has(each)) ? 'float' : 'double' };
    case 'integer':
      return integerOf(types);
    case 'string':
      return types.every(each => ADDRESSES.has(each)) ? { type: 'ip' } : KEYWORD;
  }
}

function integerOf(types: readonly string[]): Property {
  const width = Math.max(...types.map(each => WIDTHS[each] ?? 65));
  if (width === 32) return { type: 'integer' };
  return width === 64 ? { type: 'long' } : { type: 'long', fields: { digits: { ...KEYWORD } } };
}
