import { type DataType, bool, dictionary, float64, int32, utf8 } from '@uwdata/flechette';
import { arrayType, listType } from './arrow-types.js';

/** A column as arquero reads it: a length, a value at a row, and an iterator; absent is null. */
export interface Column<T> extends Iterable<T> {
  readonly length: number;
  at(row: number): T;
}

/** Codes of a dictionary-coded column where there is no value. */
export const ABSENT = 0xffffffff;

abstract class BaseColumn<T> implements Column<T> {
  abstract readonly length: number;
  /** What it is in Arrow, whatever values it happens to have. */
  abstract readonly arrowType: DataType;
  abstract at(row: number): T;

  *[Symbol.iterator](): Iterator<T> {
    for (let row = 0; row < this.length; row++) yield this.at(row);
  }

  toArray(): T[] {
    return [...this];
  }
}

/** Typed values of which some are absent. */
export class NullableColumn<T extends number | bigint> extends BaseColumn<T | null> {
  readonly length: number;
  readonly arrowType: DataType;

  constructor(
    private readonly values: ArrayLike<T>,
    private readonly valid: Uint8Array,
  ) {
    super();
    this.length = values.length;
    this.arrowType = arrayType(values) ?? float64();
  }

  at(row: number): T | null {
    return this.valid[row] === 1 ? (this.values[row] as T) : null;
  }

  /** The values at `rows`, of all rows where it is null, as numbers in `into`, NaN where absent: what an analysis reads. */
  numbersAt(rows: Uint32Array | null, into: Float64Array): void {
    const { values, valid } = this;
    // A loop for the common storage alone is several times as fast as one that meets several.
    if (values instanceof Uint32Array) takeWords(values, valid, rows, into);
    else {
      for (let i = 0; i < into.length; i++) {
        const row = rows === null ? i : rows[i]!;
        into[i] = valid[row] === 1 ? Number(values[row]) : NaN;
      }
    }
  }
}

function takeWords(values: Uint32Array, valid: Uint8Array, rows: Uint32Array | null, into: Float64Array): void {
  if (rows === null) for (let i = 0; i < into.length; i++) into[i] = valid[i] === 1 ? values[i]! : NaN;
  else for (let i = 0; i < into.length; i++) into[i] = valid[rows[i]!] === 1 ? values[rows[i]!]! : NaN;
}

/** Floats of which NaN are absent. */
export class FloatColumn extends BaseColumn<number | null> {
  readonly length: number;
  readonly arrowType = float64();

  constructor(
    /** All values, NaN where absent: what an analysis reads. */
    readonly numbers: Float64Array,
  ) {
    super();
    this.length = numbers.length;
  }

  at(row: number): number | null {
    const value = this.numbers[row]!;
    return Number.isNaN(value) ? null : value;
  }
}

/** True, false or absent. */
export class BooleanColumn extends BaseColumn<boolean | null> {
  readonly length: number;
  readonly arrowType = bool();

  constructor(
    private readonly values: Uint8Array,
    private readonly valid: Uint8Array | null,
  ) {
    super();
    this.length = values.length;
  }

  at(row: number): boolean | null {
    if (this.valid !== null && this.valid[row] !== 1) return null;
    return this.values[row] === 1;
  }

  /** Sets `bit` of `into` at each of `rows` that is true. */
  markAt(rows: Uint32Array, into: Uint8Array, bit: number): void {
    const { values, valid } = this;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      if (values[row] === 1 && (valid === null || valid[row] === 1)) into[i] = (into[i] as number) | bit;
    }
  }
}

/** Strings, dictionary-coded: equal ones are held once. */
export class StringColumn extends BaseColumn<string | null> {
  readonly length: number;
  readonly arrowType = dictionary(utf8(), int32());

  constructor(
    private readonly codes: Uint32Array | Uint8Array,
    private readonly dictionary: readonly string[],
    /** Whether they are bytes in hexadecimal. */
    readonly bytes = false,
  ) {
    super();
    this.length = codes.length;
  }

  at(row: number): string | null {
    const code = this.codes[row] as number;
    return code === ABSENT ? null : (this.dictionary[code] as string);
  }

  /** At each of `rows` what `value` makes of the string there, asked once for each distinct one; `absent` where there is none. */
  mappedAt(rows: Uint32Array, value: (text: string) => number, absent: number): Int32Array {
    const { codes, dictionary } = this;
    const made = new Int32Array(dictionary.length);
    const known = new Uint8Array(dictionary.length);
    const mapped = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const code = codes[rows[i] as number] as number;
      if (code === ABSENT) {
        mapped[i] = absent;
        continue;
      }
      if (known[code] !== 1) {
        known[code] = 1;
        made[code] = value(dictionary[code] as string);
      }
      mapped[i] = made[code] as number;
    }
    return mapped;
  }
}

/** Every value of a field in a frame, in order, as an array; absent where there is none. */
export class ListColumn<T> extends BaseColumn<T[] | null> {
  readonly length: number;
  readonly arrowType: DataType;
  /** Whether its items are bytes in hexadecimal. */
  readonly bytes: boolean;

  constructor(
    private readonly offsets: Uint32Array,
    private readonly items: Column<T> | ArrayLike<T>,
    itemType: DataType,
  ) {
    super();
    this.length = offsets.length - 1;
    this.arrowType = listType(itemType);
    this.bytes = (items as { bytes?: boolean }).bytes === true;
  }

  at(row: number): T[] | null {
    const begin = this.offsets[row] as number;
    const end = this.offsets[row + 1] as number;
    if (begin === end) return null;
    const items = this.items as Column<T>;
    return Array.from({ length: end - begin }, (_, i) => items.at(begin + i));
  }

  /** The lists at `rows`, of all rows where it is null, as numbers, one after the other: row i has `items` from offsets[i] to offsets[i + 1]. The offsets may be its own. */
  numbersAt(rows: Uint32Array | null): { offsets: Uint32Array; items: Float64Array } {
    if (rows === null && this.offsets[0] === 0 && this.items instanceof Uint32Array) {
      return { offsets: this.offsets, items: new Float64Array(this.items.subarray(0, this.offsets[this.length])) };
    }
    rows ??= Uint32Array.from(this.offsets.subarray(1).keys());
    const offsets = new Uint32Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      offsets[i + 1] = offsets[i]! + this.offsets[row + 1]! - this.offsets[row]!;
    }
    const numbers = new Float64Array(offsets[rows.length]!);
    const items = this.items as Column<T>;
    for (let i = 0; i < rows.length; i++) {
      const length = offsets[i + 1]! - offsets[i]!;
      for (let k = 0; k < length; k++) numbers[offsets[i]! + k] = Number(items.at(this.offsets[rows[i]!]! + k));
    }
    return { offsets, items: numbers };
  }
}

/** A column in which no row has a value. */
export class NullColumn extends BaseColumn<null> {
  constructor(
    readonly length: number,
    readonly arrowType: DataType,
  ) {
    super();
  }

  at(): null {
    return null;
  }
}
