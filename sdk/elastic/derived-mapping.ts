import { checkOptions } from '../request/check.js';
import type { FieldInfo } from '../request/source.js';
import { DERIVE_OPTIONS, type DeriveOptions } from './derive-options.js';
import { typeOfField } from './field-type.js';
import { type IndexBody, type Properties, type Property, readMapping } from './mapping.js';

/** Fields put into a mapping, and those for which it had no room. */
export interface Derived {
  /** The new ones alone, as `PUT INDEX/_mapping` takes them; Elasticsearch merges them with those that are there. */
  readonly properties: Properties;
  /** How many of the new fields got a place. */
  readonly mapped: number;
  /** The other new fields, by Wireshark's name. */
  readonly unmapped: readonly string[];
}

const FIELD_BUDGET = 1000;

/**
 * The body of an index for the documents of a capture, from the fields that they have.
 *
 * @param fields those of the dictionary, in the order in which they are to get room; `_meta.wishlab.unmapped` names the rest.
 * @throws WishlabError `OPTION_INVALID`
 * @example
 * ```ts
 * derivedMapping(await fields.all(), { fieldBudget: 500 }).mappings.dynamic; // false
 * ```
 */
export function derivedMapping(fields: readonly FieldInfo[], options: DeriveOptions = {}): IndexBody {
  checkOptions('derivedMapping()', DERIVE_OPTIONS, options);
  const { fieldBudget = FIELD_BUDGET, text = [] } = options;
  const base = readMapping('packets-derived');
  const { properties: present = {}, _meta, ...rest } = base.mappings;
  const { properties, unmapped } = deriveProperties(fields, present, fieldBudget, { text });
  const wishlab = { ...(_meta?.['wishlab'] as object), text, ...(unmapped.length > 0 ? { unmapped } : {}) };
  return {
    settings: { index: { ...indexSettings(base), mapping: mappingSettings(base, fieldBudget) } },
    mappings: { ...rest, _meta: { ..._meta, wishlab }, properties: merged(present, properties) },
  };
}

/**
 * The mapping of fields, by Wireshark's dictionary: type, label and description of each. Fields that a mapping has already are
 * left as they are. The first fields get the room that the budget leaves, in the order given; objects and fields beneath a field count,
 * as they do for Elasticsearch.
 *
 * | Wireshark's type | Elasticsearch's |
 * | --- | --- |
 * | addresses of IPv4 and IPv6 | `ip` |
 * | integers of up to 24 bits, signed ones of 32 | `integer` |
 * | other integers, frame numbers | `long`; of 64 unsigned bits, with `digits` beneath (keyword), for what exceeds 2^63−1 |
 * | FT_FLOAT; FT_DOUBLE and relative times | `float`; `double` |
 * | absolute times | `date_nanos`, with `wide` beneath (date, milliseconds), for what lies before 1970 or after 2262 |
 * | FT_BOOLEAN, FT_NONE, protocols | `boolean` |
 * | strings, bytes, MAC addresses, identifiers, names of several kinds | `keyword` |
 *
 * @param mapped the properties that the index has.
 * @param budget how many fields the index may have in all.
 * @example
 * ```ts
 * const named = (await fields.all()).filter(({ field }) => field === 'tcp.len');
 * deriveProperties(named, {}, 1000).properties.tcp?.properties?.tcp_len?.type; // 'long'
 * ```
 */
export function deriveProperties(
  fields: readonly FieldInfo[],
  mapped: Properties,
  budget: number,
  { text = [] }: Pick<DeriveOptions, 'text'> = {},
): Derived {
  const objects: Record<string, Record<string, Property>> = {};
  const unmapped: string[] = [];
  let room = budget - countFields(mapped);
  let count = 0;
  for (const info of fields) {
    const [object, name] = splitPath(info.path);
    if (mapped[object]?.properties?.[name] ?? objects[object]?.[name]) continue;
    const property = propertyOf(info, text.includes(info.field));
    const cost = countField(property) + ((mapped[object] ?? objects[object]) ? 0 : 1);
    // An object of somebody's own making that is not one takes nothing beneath it.
    if (cost > room || (mapped[object] && !mapped[object].properties)) {
      unmapped.push(info.field);
      continue;
    }
    (objects[object] ??= {})[name] = property;
    room -= cost;
    count++;
  }
  const entries = Object.entries(objects).map(([object, properties]) => [object, { properties }] as const);
  return { properties: Object.fromEntries(entries), mapped: count, unmapped };
}

/** How many fields Elasticsearch counts in a mapping: objects, fields, and fields beneath fields. */
export function countFields(properties: Properties): number {
  return Object.values(properties).reduce((sum, property) => sum + countField(property), 0);
}

function countField({ properties = {}, fields = {} }: Property): number {
  return 1 + countFields(properties) + countFields(fields);
}

/** The properties of both; Elasticsearch merges a mapping's update likewise. */
export function merged(present: Properties, added: Properties): Properties {
  const both = Object.entries(added).map(([name, property]) => {
    const { properties = {} } = present[name] ?? {};
    return [name, { ...present[name], ...property, properties: { ...properties, ...property.properties } }] as const;
  });
  return { ...present, ...Object.fromEntries(both) };
}

interface IndexSettings {
  readonly index?: Readonly<Record<string, unknown>>;
}

function indexSettings({ settings }: IndexBody): Readonly<Record<string, unknown>> {
  return (settings as IndexSettings | undefined)?.index ?? {};
}

function mappingSettings(body: IndexBody, limit: number): Record<string, unknown> {
  return { ...(indexSettings(body)['mapping'] as object), total_fields: { limit } };
}

function splitPath(path: string): readonly [object: string, name: string] {
  const dot = path.indexOf('.');
  return [path.slice(0, dot), path.slice(dot + 1)];
}

function propertyOf(info: FieldInfo, text: boolean): Property {
  const { fields, ...type } = typeOfField(info);
  const beneath = { ...fields, ...(text ? { text: { type: 'text' } } : {}) };
  return { ...type, ...(Object.keys(beneath).length > 0 ? { fields: beneath } : {}), meta: metaOfField(info) };
}

/** The longest value that `meta` takes; Elasticsearch counts UTF-16 units. */
const META_LENGTH = 50;

/** What people want to know of a field, as Kibana and the field capabilities show it; an empty value says nothing. */
function metaOfField({ field, type, types = [type], label, description }: FieldInfo): Record<string, string> {
  const all = {
    field,
    type: types.join(' '),
    label,
    description: description === label ? '' : description,
    unit: types.every(each => each === 'RELATIVE_TIME') ? 's' : '',
  };
  const filled = Object.entries(all).filter(([, value]) => value !== '');
  return Object.fromEntries(filled.map(([key, value]) => [key, shortened(value)]));
}

function shortened(value: string): string {
  if (value.length <= META_LENGTH) return value;
  // Not in the middle of a pair of surrogates.
  return `${value.slice(0, META_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
