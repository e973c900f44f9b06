import type { AnyRow } from '../field/row-types.js';
import type { Chooses } from '../table/selections.js';
import type { TableParameters, Values } from './rows-made.js';

// What columns a choice of arquero's gives: `select`, the keys of `groupby`, the values of joins, `fold`, `unroll`, `lookup`. A choice is a
// name, a number, a function that chooses, an object, or an array of such. Where the names are known only at run time (a number, a
// function, a name in a variable), each of the row's columns may be there or not.

/** A column's name, those that are known completing. */
export type ColumnName<Row> = keyof Row & string;
type Selecting = (table: never) => unknown;

/** What chooses columns without changing their names. */
type Choice<Row> = ColumnName<Row> | number | Selecting;
/** New names by the present ones. */
export type Renames<Row> = { readonly [Old in ColumnName<Row>]?: string };
/** What `select` takes, one by one. */
export type Selected<Row> = Choice<Row> | Renames<Row> | readonly (Choice<Row> | Renames<Row> | string)[];
/** What `groupby` and its like take, one by one: an object's values are expressions. */
export type Keyed<Row, Expressions> = Choice<Row> | Expressions | readonly (Choice<Row> | Expressions | string)[];

/** What `orderby` takes, one by one: a column, an expression, or `desc` and its like of either. */
export type OrderKey<Row> = ColumnName<Row> | number | ((row: Row, parameters: TableParameters) => unknown) | object;

/** The choices in arrays, too, each by itself. */
type Each<Given> = Given extends readonly (infer Inner)[] ? Each<Inner> : Given;

type Named<Row, Name extends string> = string extends Name ? Partial<Row> : Pick<Row, Name & keyof Row>;
type ChosenBy<Row, Function> =
  Function extends Chooses<infer How>
    ? How extends { readonly without: infer Names }
      ? Remaining<Row, Names>
      : How extends { readonly like: infer Template }
        ? Pick<Row, Extract<keyof Row, Template>>
        : Partial<Row>
    : Partial<Row>;
type Remaining<Row, Names> = IsKnown<Names> extends true ? Omit<Row, Each<Names> & string> : Partial<Row>;

/** Whether a choice is of names alone. */
type IsKnown<Given> = [Each<Given>] extends [string] ? (string extends Each<Given> ? false : true) : false;

/** The columns of the union of what `select` was given. */
export type SelectedRow<Row, Given> = Together<Each<Given> extends infer One ? SelectedBy<Row, One> : never>;
type SelectedBy<Row, One> = One extends string
  ? Named<Row, One>
  : One extends number
    ? Partial<Row>
    : One extends Selecting
      ? ChosenBy<Row, One>
      : RenamedTo<Row, One>;

/** The columns of the union of keys that `groupby` was given. */
export type KeyedRow<Row, Given> = Together<Each<Given> extends infer One ? KeyedBy<Row, One> : never>;
type KeyedBy<Row, One> = One extends string
  ? Named<Row, One>
  : One extends number
    ? Partial<Row>
    : One extends Selecting
      ? ChosenBy<Row, One>
      : Values<One>;

/** Whether every column that {@link KeyedRow} names is there. */
export type IsCertain<Given> =
  Extract<Each<Given>, number | Selecting> extends never
    ? string extends Extract<Each<Given>, string>
      ? false
      : true
    : false;

/** The columns that an object renames, under their new names. */
type RenamedTo<Row, New> = {
  readonly [Old in keyof Row & keyof New as New[Old] & string]: Row[Old];
};
/** A row with some of its columns renamed. */
export type Renamed<Row, New> = {
  readonly [Old in keyof Row as Old extends keyof New ? New[Old] & string : Old]: Row[Old];
};

/** A union of rows as one row of all their columns; of none, no column. */
export type Together<Rows> = [Rows] extends [never]
  ? object
  : (Rows extends unknown ? (each: Rows) => void : never) extends (all: infer All) => void
    ? { readonly [Column in keyof All]: All[Column] }
    : AnyRow;
