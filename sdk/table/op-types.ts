/**
 * arquero's aggregate and window functions, typed by what a table expression gets from them. (arquero types each as the
 * description of a call that it makes outside of one.)
 */
export interface Operators {
  /** How many rows there are. */
  readonly count: () => number;
  /** Any one of the values. */
  readonly any: <T>(value: T) => T;
  /** The values as an array. */
  readonly array_agg: <T>(value: T) => T[];
  /** The distinct values as an array. */
  readonly array_agg_distinct: <T>(value: T) => T[];
  /** A Map of keys and values. */
  readonly map_agg: <K, V>(key: K, value: V) => Map<K, V>;
  /** An object of keys and values. */
  readonly object_agg: <V>(key: PropertyKey | null, value: V) => Record<PropertyKey, V>;
  /** Pairs of keys and values. */
  readonly entries_agg: <K, V>(key: K, value: V) => [K, V][];
  /** How many values are neither null, undefined nor NaN. */
  readonly valid: (value: unknown) => number;
  /** How many values are null, undefined or NaN. */
  readonly invalid: (value: unknown) => number;
  /** How many distinct values there are. */
  readonly distinct: (value: unknown) => number;
  /** The most frequent value. */
  readonly mode: <T>(value: T) => T;
  readonly sum: (value: unknown) => number;
  readonly product: (value: unknown) => number;
  readonly mean: (value: unknown) => number;
  /** The same as mean. */
  readonly average: (value: unknown) => number;
  /** Of a sample. */
  readonly variance: (value: unknown) => number;
  /** Of a population. */
  readonly variancep: (value: unknown) => number;
  /** Of a sample. */
  readonly stdev: (value: unknown) => number;
  /** Of a population. */
  readonly stdevp: (value: unknown) => number;
  readonly min: <T>(value: T) => T;
  readonly max: <T>(value: T) => T;
  /** The value below which a share `p` (0 to 1) of the values lies. */
  readonly quantile: (value: unknown, p: number) => number;
  readonly median: (value: unknown) => number;
  /** Of a sample. */
  readonly covariance: (one: unknown, other: unknown) => number;
  /** Of a population. */
  readonly covariancep: (one: unknown, other: unknown) => number;
  /** Pearson's correlation. */
  readonly corr: (one: unknown, other: unknown) => number;
  /** Bounds and step of a histogram: `[min, max, step]`. */
  readonly bins: (
    value: unknown,
    maxbins?: number,
    nice?: boolean,
    minstep?: number,
    step?: number,
  ) => [min: number, max: number, step: number];
  /** The row's number in the order of the table, from 1. */
  readonly row_number: () => number;
  /** As row_number, ties having one rank, and a gap after them. */
  readonly rank: () => number;
  /** As rank, ties having their average. */
  readonly avg_rank: () => number;
  /** As rank, without gaps. */
  readonly dense_rank: () => number;
  /** The rank as a share, 0 to 1. */
  readonly percent_rank: () => number;
  /** The share of rows up to this one and its ties. */
  readonly cume_dist: () => number;
  /** The row's part when the rows are cut into `parts` of equal size. */
  readonly ntile: (parts: number) => number;
  /** The value `offset` rows before (1), or `defaultValue`. */
  readonly lag: <T>(value: T, offset?: number, defaultValue?: T | null) => T;
  /** The value `offset` rows after (1), or `defaultValue`. */
  readonly lead: <T>(value: T, offset?: number, defaultValue?: T | null) => T;
  /** The first value of the window. */
  readonly first_value: <T>(value: T) => T;
  /** The last value of the window. */
  readonly last_value: <T>(value: T) => T;
  /** The nth value of the window, from 1. */
  readonly nth_value: <T>(value: T, nth: number) => T;
  /** The value, or where it is missing the one before. */
  readonly fill_down: <T>(value: T, defaultValue?: T) => T;
  /** The value, or where it is missing the one after. */
  readonly fill_up: <T>(value: T, defaultValue?: T) => T;
}

/** How many values of a row each takes; what follows them are constants. */
export const OPERATOR_VALUES: Readonly<Record<keyof Operators, number>> = {
  count: 0,
  any: 1,
  array_agg: 1,
  array_agg_distinct: 1,
  map_agg: 2,
  object_agg: 2,
  entries_agg: 2,
  valid: 1,
  invalid: 1,
  distinct: 1,
  mode: 1,
  sum: 1,
  product: 1,
  mean: 1,
  average: 1,
  variance: 1,
  variancep: 1,
  stdev: 1,
  stdevp: 1,
  min: 1,
  max: 1,
  quantile: 1,
  median: 1,
  covariance: 2,
  covariancep: 2,
  corr: 2,
  bins: 1,
  row_number: 0,
  rank: 0,
  avg_rank: 0,
  dense_rank: 0,
  percent_rank: 0,
  cume_dist: 0,
  ntile: 0,
  lag: 1,
  lead: 1,
  first_value: 1,
  last_value: 1,
  nth_value: 1,
  fill_down: 1,
  fill_up: 1,
};
