/** An end of an interval: a value in the form that a range query takes, and whether it belongs to the interval. */
export interface Bound {
  readonly value: string;
  readonly closed: boolean;
}

/** Values from one bound to another; null where there is none. */
export interface Interval {
  readonly from: Bound | null;
  readonly to: Bound | null;
}

/** The one value of a literal, or the first and last of several (an address with a prefix). */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** The values that compare so with a literal. */
export function intervalOf(by: '==' | '>' | '>=' | '<' | '<=', { first, last }: Span): Interval {
  switch (by) {
    case '==':
      return { from: { value: first, closed: true }, to: { value: last, closed: true } };
    case '>':
      return { from: { value: last, closed: false }, to: null };
    case '>=':
      return { from: { value: first, closed: true }, to: null };
    case '<':
      return { from: null, to: { value: first, closed: false } };
    case '<=':
      return { from: null, to: { value: last, closed: true } };
  }
}

/** All other values. */
export function complement({ from, to }: Interval): Interval[] {
  const below = from && { from: null, to: { value: from.value, closed: !from.closed } };
  const above = to && { from: { value: to.value, closed: !to.closed }, to: null };
  return [below, above].filter(interval => interval !== null);
}
