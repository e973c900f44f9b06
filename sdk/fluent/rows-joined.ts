import type { AnyRow } from '../field/row-types.js';
import type { IsCertain, KeyedRow } from './rows-chosen.js';
import type { TableParameters, Values } from './rows-made.js';

// What columns a join gives, as arquero joins: a column by whose equality rows were matched, if it has one name in both tables, stands once; another
// name that both have gets a suffix on either side.

/** A table by its rows alone: to compare all verbs of two tables would take a compiler far longer. */
export interface OfRows<Row> {
  /** @internal */
  readonly [ROW]?: Row;
}
declare const ROW: unique symbol;

/** By what rows are matched: names of both tables, pairs of names, a function of a row of each. */
export type Matching<Left, Right> =
  | Name<Left>
  | readonly (Key<Left> | Key<Right> | readonly (Key<Left> | Key<Right>)[])[]
  | ((left: Left, right: Right, parameters: TableParameters) => unknown)
  | null;
type Name<Row> = keyof Row & string;
type Key<Row> = Name<Row> | number | ((row: Row, parameters: TableParameters) => unknown);

/** The columns that a join shall give: names or selections of either table, or expressions of a row of each. */
export type Joining<Left, Right> = readonly [Part<Left>, Part<Right>?, Pairs<Left, Right>?] | Pairs<Left, Right>;
type Part<Row> = Name<Row> | number | object | readonly (Name<Row> | number | object)[];
type Pairs<Left, Right> = Readonly<
  Record<string, ((left: Left, right: Right, parameters: TableParameters) => unknown) | string>
>;

/** Which rows without a match are kept, and what distinguishes equal names. */
export interface JoiningOptions {
  /** Keeps rows of this table that have no match. */
  readonly left?: boolean;
  /** Keeps rows of the other table that have no match. */
  readonly right?: boolean;
  /** What follows names that both tables have: `_1` and `_2`, by default. */
  readonly suffix?: readonly string[];
}

/** The columns that stand once: those of one name in both tables, by which rows were matched. */
type Shared<Left, Right, On> =
  IsGiven<On, Matching<Left, Right>> extends false
    ? keyof Left & keyof Right
    : On extends string
      ? On
      : On extends readonly [infer Only]
        ? Only extends readonly (infer Names)[]
          ? Names
          : Only
        : On extends readonly [infer One, infer Other]
          ? Pairwise<One, Other>
          : never;
type Pairwise<One, Other> = One extends readonly [infer First, ...infer Rest]
  ? Other extends readonly [infer Second, ...infer Others]
    ? Pairwise<First, Second> | Pairwise<Rest, Others>
    : never
  : One extends string
    ? One & Other
    : never;

/** Whether an argument was given, and not null: where it was left out, it may be anything that it can be. */
type IsGiven<Argument, Any> = [Argument] extends [null | undefined] ? false : [Any] extends [Argument] ? false : true;

type First<Options> = Options extends { readonly suffix: readonly [infer One extends string, ...unknown[]] }
  ? One
  : '_1';
type Second<Options> = Options extends { readonly suffix: readonly [unknown, infer Two extends string, ...unknown[]] }
  ? Two
  : '_2';
/** What a column holds where rows without it are kept. */
type Perhaps<Value, Kept> = true extends Kept ? Value | undefined : Value;
type Kept<Options, Side extends 'left' | 'right'> = Options extends { readonly [Key in Side]: true } ? true : false;

type Suffixed<Column, Others, Suffix extends string> = Column extends string
  ? Column extends Others
    ? `${Column}${Suffix}`
    : Column
  : Column;

/** Both rows side by side, what is shared standing once. */
type BesideEachOther<Left, Right, Both, Options> = {
  readonly [
    Column in keyof Left as Column extends Both ? never : Suffixed<Column, keyof Right, First<Options>>
  ]: Perhaps<Left[Column], Kept<Options, 'right'>>;
} & {
  readonly [
    Column in keyof Right as Column extends Both ? never : Suffixed<Column, keyof Left, Second<Options>>
  ]: Perhaps<Right[Column], Kept<Options, 'left'>>;
} & { readonly [Column in keyof Left & keyof Right & Both]: Left[Column] | Right[Column] };

/** The row of a join; any columns where those of one table are not known. */
export type Joined<Left, Right, On, Given, Options> = string extends keyof Left | keyof Right
  ? AnyRow
  : IsGiven<Given, Joining<Left, Right>> extends false
    ? Written<BesideEachOther<Left, Right, Shared<Left, Right, On>, Options>>
    : Given extends readonly [infer One, (infer Other)?, (infer Together)?]
      ? IsCertain<One | Other> extends true
        ? Written<
            BesideEachOther<KeyedRow<Left, One>, KeyedRow<Right, NonNullable<Other>>, never, Options> &
              (unknown extends Together ? unknown : Values<NonNullable<Together>>)
          >
        : AnyRow
      : Values<Given>;

/** The same type written as one object. */
type Written<Row> = { readonly [Column in keyof Row]: Row[Column] };
