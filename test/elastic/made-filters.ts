import type { FieldInfo } from '../../dist/request/source.js';
import type { DocumentBatch } from '../../dist/request/source.js';
import { Flattener, NumberText, type DocumentValue } from '../oracle/documents.js';

/** A field that a capture has, with some of its values. */
interface Met {
  readonly info: FieldInfo;
  readonly values: Set<string>;
}

const VALUES = 3;

/** How the types of fields are compared: by equality, by order, and as texts. */
const EQUAL =
  /^(?:U?INT\d+|CHAR|FRAMENUM|BOOLEAN|STRING.*|UINT_STRING|ETHER|IPv4|IPv6|GUID|BYTES|UINT_BYTES|FLOAT|DOUBLE|RELATIVE_TIME|ABSOLUTE_TIME)$/;
const ORDERED = /^(?:U?INT\d+|CHAR|FRAMENUM|FLOAT|DOUBLE|RELATIVE_TIME|ABSOLUTE_TIME|IPv4|IPv6|STRING.*|ETHER)$/;
const TEXT = /^(?:STRING.*|UINT_STRING)$/;

/** The fields that documents have, with some of the values of each. */
export class FieldSample {
  readonly #met = new Map<string, Met>();
  readonly #flattener = new Flattener();

  add(batch: DocumentBatch): void {
    const infos = new Map<string, FieldInfo>();
    for (const { fields } of this.#flattener.frames(batch)) {
      for (const info of this.#flattener.met.values()) infos.set(info.field, info);
      for (const [field, values] of fields) {
        const info = infos.get(field);
        if (!info) continue;
        const met = this.#met.get(field) ?? { info, values: new Set<string>() };
        this.#met.set(field, met);
        for (const value of values) if (met.values.size < VALUES) met.values.add(literalOf(value, info));
      }
    }
  }

  /** Filters on these fields, of every kind; `most` of them, spread over the fields. */
  filters(most: number): string[] {
    const all = [...this.#met.values()].flatMap((met, i) => filtersOn(met, i));
    const step = Math.max(1, all.length / most);
    const chosen = Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)]!);
    // Joined ones, too: a filter with its neighbours.
    const joined = chosen.slice(2).flatMap((filter, i) => {
      const [a, b] = [chosen[i]!, chosen[i + 1]!];
      return i % 5 === 0 ? [`${a} or not ${b} and ${filter}`, `!(${a}) && (${b} || ${filter})`] : [];
    });
    return [...chosen, ...joined];
  }
}

function literalOf(value: DocumentValue, { type }: FieldInfo): string {
  if (value instanceof NumberText) return value.text;
  if (type === 'ABSOLUTE_TIME') return `"${String(value).replace('T', ' ').replace('Z', '')}"`;
  if (TEXT.test(type)) return JSON.stringify(value);
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}

/** Each field takes another few of the forms, so that together they have them all. */
function filtersOn({ info, values }: Met, turn: number): string[] {
  const { field, type } = info;
  const forms: string[] = [field];
  const [a, b = a] = [...values].filter(value => plain(value, type)).sort();
  if (a !== undefined && b !== undefined && info.types === undefined && EQUAL.test(type)) {
    forms.push(`${field} == ${a}`, `${field} != ${b}`, `${field} !== ${a}`, `${field} === ${b}`);
    forms.push(`${field} in {${a}, ${b}}`, `not ${field} in {${a}}`, `${field} any_eq ${b}`, `all ${field} == ${a}`);
  }
  if (a !== undefined && b !== undefined && info.types === undefined && ORDERED.test(type)) {
    forms.push(
      `${field} > ${a}`,
      `${field} <= ${b}`,
      `all ${field} >= ${b}`,
      `all ${field} < ${b}`,
      `any ${field} lt ${b}`,
    );
    if (!TEXT.test(type)) forms.push(`${field} in {${a} .. ${b}}`);
  }
  if (a !== undefined && info.types === undefined && TEXT.test(type)) {
    const part = JSON.parse(a) as string;
    const middle = JSON.stringify(part.slice(1, 5));
    forms.push(`${field} contains ${middle}`, `not ${field} contains ${JSON.stringify(part.slice(-3))}`);
    const word = /[a-z]{2,}/i.exec(part)?.[0];
    if (word) forms.push(`${field} matches "${word.toUpperCase()}"`, `${field} matches "^${word[0]}.*[a-z0-9]+$"`);
  }
  // As many as half of them, beginning with another one in each field.
  return Array.from({ length: Math.ceil(forms.length / 2) }, (_, i) => forms[(turn + i * 2) % forms.length]!);
}

/** What a filter can name: no text that libwireshark would read as another, none with bytes that are no text. */
function plain(value: string, type: string): boolean {
  if (value === '' || value === 'null' || value.length > 200) return false;
  if (TEXT.test(type)) return /^"[ !#-[\]-~]+"$/.test(value);
  return true;
}
