/** A query of Elasticsearch, or a part of one. */
export type Query = Readonly<Record<string, unknown>>;

export const EVERY: Query = { match_all: {} };
export const NONE: Query = { match_none: {} };

export function allOf(...filter: readonly Query[]): Query {
  return filter.length === 1 ? filter[0]! : { bool: { filter } };
}

export function anyOf(...should: readonly Query[]): Query {
  if (should.length === 0) return NONE;
  return should.length === 1 ? should[0]! : { bool: { should, minimum_should_match: 1 } };
}

export function noneOf(...must_not: readonly Query[]): Query {
  return { bool: { must_not } };
}

export function exists(field: string): Query {
  return { exists: { field } };
}
