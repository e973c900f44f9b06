import type { Values } from '../request/source.js';
import { ABSENT, BooleanColumn, type Column, NullableColumn, StringColumn } from './columns.js';
import { Growing } from './growing.js';
import { NUMBER_ARRAYS } from './number-arrays.js';

/** A finished column of plain values: a typed array where every row has a number, else a column class. */
export type Built = Column<unknown> | Float64Array | BigInt64Array | BigUint64Array | Uint32Array | Int32Array;

/** Puts the values of batches together to one column. */
export interface ValuesBuilder {
  /** Appends `rows` values; null for as many absent ones. */
  add(values: Values | null, rows: number): void;
  /** Whether any value was appended. */
  readonly any: boolean;
  finish(): Built;
}

type NumberStorage = keyof typeof NUMBER_ARRAYS;

/** @param bytes whether strings are bytes in hexadecimal. */
export function valuesBuilder(storage: Values['storage'], bytes = false): ValuesBuilder {
  return storage === 'string' ? new StringsBuilder(bytes) : new NumbersBuilder(storage);
}

class NumbersBuilder implements ValuesBuilder {
  any = false;
  private readonly values: Growing<Float64Array>;
  private valid: Growing<Uint8Array> | null = null;

  constructor(private readonly storage: NumberStorage) {
    // One class serves every element type: typed arrays differ in their elements only.
    this.values = new Growing(NUMBER_ARRAYS[storage] as unknown as new (length: number) => Float64Array);
  }

  add(values: Values | null, rows: number): void {
    if (values?.storage === 'string') throw new TypeError('numbers expected');
    const absent = values === null ? rows > 0 : values.valid !== null;
    if (absent && this.valid === null) {
      this.valid = new Growing(Uint8Array);
      this.valid.fill(1, this.values.length);
    }
    if (values === null) {
      this.values.fill(0, rows);
      this.valid?.fill(0, rows);
      return;
    }
    this.any = true;
    this.values.append(values.values as Float64Array);
    if (values.valid) this.valid?.append(values.valid);
    else this.valid?.fill(1, rows);
  }

  finish(): Built {
    const values = this.values.finish();
    const valid = this.valid?.finish() ?? null;
    if (this.storage === 'bool') return new BooleanColumn(values as unknown as Uint8Array, valid);
    return valid === null ? values : new NullableColumn(values, valid);
  }
}

/** Above so many distinct strings, most of them met once, a common dictionary costs more than it saves. */
const DICTIONARY_WORTH = 65_536;

class StringsBuilder implements ValuesBuilder {
  any = false;
  private readonly codes = new Growing(Uint32Array);
  private readonly dictionary: string[] = [];
  private known: Map<string, number> | null = new Map();

  constructor(private readonly bytes: boolean) {}

  add(values: Values | null, rows: number): void {
    if (values === null) {
      this.codes.append(new Uint32Array(rows).fill(ABSENT));
      return;
    }
    if (values.storage !== 'string') throw new TypeError('strings expected');
    this.any = true;
    const translated = values.dictionary.map(text => this.codeOf(text));
    this.codes.append(values.codes.map(code => (code === ABSENT ? ABSENT : (translated[code] as number))));
    if (this.dictionary.length > DICTIONARY_WORTH && this.dictionary.length > this.codes.length / 2) this.known = null;
  }

  finish(): Built {
    return new StringColumn(this.codes.finish(), this.dictionary, this.bytes);
  }

  private codeOf(text: string): number {
    const code = this.known?.get(text);
    if (code !== undefined) return code;
    this.known?.set(text, this.dictionary.length);
    return this.dictionary.push(text) - 1;
  }
}
