import type { AnyRow } from '../field/row-types.js';

// What columns expressions make: `derive`, `rollup`, `impute`, and arquero's verbs that make rows of lists.

/** A table's parameters, which expressions get besides the row. */
export type TableParameters = Readonly<Record<string, AnyRow[string]>>;

/**
 * A function of a row and of the table's parameters; or what arquero takes as well: a text, a call such as `op.sum('tcp_len')`, which is typed as
 * its answer, `desc`, `rolling`, `escape`.
 */
export type Expression<Row> =
  ((row: Row, parameters: TableParameters) => unknown) | (string & Record<never, never>) | number | object;
/** Expressions by the names of the columns that they make. */
export type Expressions<Row> = Readonly<Record<string, Expression<Row>>>;

/** The columns that expressions make: a function's answer; a number where `op` says so; else anything. */
export type Values<Named> = {
  readonly [Name in keyof Named]: Named[Name] extends (...given: never) => infer Value
    ? Value
    : Named[Name] extends number
      ? number
      : AnyRow[string];
};

/** A row with columns added, or replaced. */
export type Derived<Row, Columns> = (keyof Row & keyof Columns extends never ? Row : Omit<Row, keyof Columns>) &
  Columns;

/** A column's values once those that lack have an expression's instead. */
export type Imputed<Row, Named> = {
  readonly [Column in keyof Row]: Column extends keyof Values<Named>
    ? NonNullable<Row[Column]> | Values<Named>[Column]
    : Row[Column];
};

/** What a list holds, one by one. */
type ElementOf<List> = NonNullable<List> extends ArrayLike<infer Element> ? Element : List;

/** A row with some columns folded: their names in one column, their values in another. */
export type Folded<Row, Columns, Options> = Derived<
  Omit<Row, keyof Columns>,
  { readonly [Column in NamedAs<Options, 0, 'key'>]: keyof Columns & string } & {
    readonly [Column in NamedAs<Options, 1, 'value'>]: Columns[keyof Columns];
  }
>;
type NamedAs<Options, Nth extends number, Usual extends string> = Options extends { readonly as: infer Names }
  ? Names extends readonly unknown[]
    ? Names[Nth] & string
    : Usual
  : Usual;

/** A row with its lists unrolled: those of `Lists`, an element each; with a column of their places, and without those dropped. */
export type Unrolled<Row, Lists, Options> = Omit<
  Derived<Row, { readonly [Column in keyof Lists]: ElementOf<Lists[Column]> }> & Places<Options>,
  Options extends { readonly drop: infer Names }
    ? Extract<Names | (Names extends readonly (infer Each)[] ? Each : never), string>
    : never
>;
type Places<Options> = Options extends { readonly index: infer Index }
  ? { readonly [Column in Index extends string ? Index : Index extends true ? 'index' : never]: number }
  : unknown;

/** A row with lists as the columns `NAME_1`, `NAME_2` and so on, as many as the longest list has elements; or named by `as`. */
export type Spread<Row, Lists, Options> = (Options extends { readonly drop: false } ? Row : Omit<Row, keyof Lists>) &
  (Options extends { readonly as: infer Names }
    ? { readonly [Column in Names extends readonly string[] ? Names[number] : never]: Maybe<Lists[keyof Lists]> }
    : { readonly [Column in keyof Lists as `${Column & string}_${number}`]: Maybe<Lists[Column]> });
type Maybe<List> = ElementOf<List> | undefined;
