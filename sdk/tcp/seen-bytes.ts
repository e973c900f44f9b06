/** Which bytes of a flow's sequence space have been seen, as disjoint ranges in order; growing at the end is O(1). */
export class SeenBytes {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  /** Bytes seen, each counted once. */
  count = 0;

  /** Adds [from, to). */
  add(from: number, to: number): void {
    if (to <= from) return;
    const last = this.#to.length - 1;
    if (last < 0 || from > this.#to[last]!) {
      this.#from.push(from);
      this.#to.push(to);
      this.count += to - from;
      return;
    }
    if (from >= this.#from[last]!) {
      const grown = Math.max(0, to - this.#to[last]!);
      this.#to[last]! += grown;
      this.count += grown;
      return;
    }
    this.#merge(from, to);
  }

  #merge(from: number, to: number): void {
    const first = this.#firstEndingAt(from);
    let end = first;
    let start = from;
    let stop = to;
    let covered = 0;
    for (; end < this.#from.length && this.#from[end]! <= to; end++) {
      start = Math.min(start, this.#from[end]!);
      stop = Math.max(stop, this.#to[end]!);
      covered += this.#to[end]! - this.#from[end]!;
    }
    this.#from.splice(first, end - first, start);
    this.#to.splice(first, end - first, stop);
    this.count += stop - start - covered;
  }

  /** The first range that ends at `at` or later, by bisection. */
  #firstEndingAt(at: number): number {
    let low = 0;
    let high = this.#to.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#to[middle]! >= at) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
