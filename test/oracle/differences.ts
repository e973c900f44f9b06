/** Where documents and tshark differ, counted by field, with the first example of each. */
export class Differences {
  readonly #fields = new Map<string, { count: number; example: string }>();

  add(field: string, frame: number, what: string): void {
    const known = this.#fields.get(field);
    if (known === undefined) this.#fields.set(field, { count: 1, example: `frame ${frame}: ${what}` });
    else known.count++;
  }

  get fields(): readonly string[] {
    return [...this.#fields.keys()];
  }

  get count(): number {
    return [...this.#fields.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** These, but for some fields. */
  without(fields: readonly string[]): Differences {
    const rest = new Differences();
    for (const [field, found] of this.#fields) if (!fields.includes(field)) rest.#fields.set(field, { ...found });
    return rest;
  }

  merge(other: Differences): void {
    for (const [field, { count, example }] of other.#fields) {
      const known = this.#fields.get(field);
      if (known === undefined) this.#fields.set(field, { count, example });
      else known.count += count;
    }
  }

  /** One line a field, the commonest first. */
  toString(): string {
    return [...this.#fields]
      .sort(([, a], [, b]) => b.count - a.count)
      .map(([field, { count, example }]) => `${field}: ${count} (${example})`)
      .join('\n');
  }
}
