import { parse } from 'lossless-json';
import type { FieldInfo } from '../../request/source.js';
import { PROTOCOLS, splitPath } from '../filter/indexed-fields.js';
import { isProtocol } from '../filter/translate.js';

/** A document as it was written: objects of attributes, whose values are single or in a list. */
export type Document = Readonly<Record<string, Readonly<Record<string, unknown>> | string | undefined>>;

/** A value of a document: an integer that a number would round is a bigint. */
export type DocumentValue = string | number | bigint | boolean | null;

/** Sixteen digits in a row may be an integer above 2^53, or be in a text. */
const LONG = /\d{16}/;

/** Reads a document's JSON, every integer whole. */
export function readDocument(json: Buffer): Document {
  const text = json.toString();
  return (LONG.test(text) ? parse(text, undefined, numberOf) : JSON.parse(text)) as Document;
}

function numberOf(text: string): number | bigint {
  const number = Number(text);
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text) : number;
}

/** Every value of a path, in order. */
export function valuesAt(document: Document, path: string): readonly DocumentValue[] {
  const [object, name] = splitPath(path);
  const attributes = document[object];
  const value = typeof attributes === 'object' ? attributes[name] : undefined;
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as DocumentValue[]) : [value as DocumentValue];
}

/** Every value of a field; of a protocol, that it is there, as often as it is. */
export function valuesOfField(document: Document, info: FieldInfo): readonly DocumentValue[] {
  if (!isProtocol(info)) return valuesAt(document, info.path);
  const found = valuesAt(document, PROTOCOLS).filter(name => name === info.field);
  return found.map(() => (info.kind === 'string' ? 'true' : true));
}

/** The path that has what {@link valuesOfField} reads. */
export function sourceOf(info: FieldInfo): string {
  return isProtocol(info) ? PROTOCOLS : info.path;
}

/** Nanoseconds since 1970 of a time as documents have it: ISO 8601, UTC, nine digits. Null beyond what 64 bits hold, as in libwireshark's columns. */
export function nanoseconds(time: string): bigint | null {
  const dot = time.lastIndexOf('.');
  const [seconds, fraction] = dot < 0 ? [time.replace(/Z$/, ''), ''] : [time.slice(0, dot), time.slice(dot + 1, -1)];
  return in64Bits(BigInt(Date.parse(`${seconds}Z`)) * 1_000_000n + BigInt(fraction.padEnd(9, '0')));
}

/** The number, or null where a signed one of 64 bits cannot be it. */
export function in64Bits(number: bigint): bigint | null {
  return BigInt.asIntN(64, number) === number ? number : null;
}
