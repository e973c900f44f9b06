/**
 * A cell as JSON for a document, or null where it has no value (null, undefined, NaN, infinities): such an attribute is
 * left out.
 *
 * Big integers keep all their digits, dates become ISO 8601 UTC, lists and objects keep their values.
 */
export function cellJson(value: unknown): string | null {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? JSON.stringify(value) : null;
    case 'bigint':
      return value.toString();
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'object':
      return value === null ? null : objectJson(value);
    default:
      return null;
  }
}

/** A column's name as a document's attribute: no dots, which would nest, and something where there is nothing to read. */
export function attributeOf(column: string): string {
  const name = column.replaceAll('.', '_');
  return name.trim() === '' ? `column_${name.length}` : name;
}

function objectJson(value: object): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : JSON.stringify(value);
  if (isList(value)) return `[${Array.from(value, each => cellJson(each) ?? 'null').join(',')}]`;
  const members = Object.entries(value).flatMap(([name, each]) => {
    const json = cellJson(each);
    return json === null ? [] : [`${JSON.stringify(attributeOf(name))}:${json}`];
  });
  return `{${members.join(',')}}`;
}

function isList(value: object): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
