type TypedArray = Float64Array | BigInt64Array | BigUint64Array | Uint32Array | Int32Array | Uint8Array;

/** A typed array that grows by doubling; `finish` gives the values without the room behind them. */
export class Growing<A extends TypedArray> {
  private room: A;
  length = 0;

  constructor(private readonly make: new (length: number) => A) {
    this.room = new make(1024);
  }

  append(values: A): void {
    this.reserve(values.length);
    (this.room as Uint8Array).set(values as Uint8Array, this.length);
    this.length += values.length;
  }

  fill(value: number, count: number): void {
    this.reserve(count);
    if (value !== 0) (this.room as Uint8Array).fill(value, this.length, this.length + count);
    this.length += count;
  }

  /** The values; the array must not grow afterwards. */
  finish(): A {
    // A copy when much room is left over, so that a table holds no more than its values.
    const used = this.room.subarray(0, this.length) as A;
    return this.length < this.room.length * 0.75 ? (used.slice() as A) : used;
  }

  private reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.room.length) return;
    const grown = new this.make(Math.max(needed, this.room.length * 2));
    (grown as Uint8Array).set(this.room.subarray(0, this.length) as Uint8Array);
    this.room = grown;
  }
}
