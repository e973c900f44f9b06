/**
 * The largest of the measures of late, by three estimates that take each other's place: Linux's win_minmax (Nichols), as BBR uses it.
 *
 * A window's length is counted in what `at` counts, round trips for one.
 */
export class WindowedMost {
  readonly #at = [0, 0, 0];
  readonly #value = [0, 0, 0];

  constructor(readonly window: number) {}

  get most(): number {
    return this.#value[0]!;
  }

  /** Takes a measure in. */
  add(at: number, value: number): void {
    if (value >= this.#value[0]! || at - this.#at[2]! > this.window) {
      this.#set(0, at, value);
      return;
    }
    if (value >= this.#value[1]!) this.#set(1, at, value);
    else if (value >= this.#value[2]!) this.#set(2, at, value);
    this.#age(at, value);
  }

  #age(at: number, value: number): void {
    const since = at - this.#at[0]!;
    if (since > this.window) {
      this.#shift(at, value);
      if (at - this.#at[0]! > this.window) this.#shift(at, value);
    } else if (this.#at[1] === this.#at[0] && since > this.window / 4) this.#set(1, at, value);
    else if (this.#at[2] === this.#at[1] && since > this.window / 2) this.#set(2, at, value);
  }

  /** The estimates from the `first` on are this measure. */
  #set(first: number, at: number, value: number): void {
    this.#at.fill(at, first);
    this.#value.fill(value, first);
  }

  /** The best has grown too old: the others move up. */
  #shift(at: number, value: number): void {
    this.#at.shift();
    this.#at.push(at);
    this.#value.shift();
    this.#value.push(value);
  }
}
