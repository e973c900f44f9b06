import type { ColumnTable } from 'arquero';
import type { AnyRow } from '../field/row-types.js';
import type { PacketTable } from './packet-table.js';
import type { ColumnName, IsCertain, Keyed, KeyedRow } from './rows-chosen.js';
import type { TypedJoins } from './typed-joins.js';
import type { Expressions, Folded, Spread, Unrolled } from './rows-made.js';

type Given<Verb extends keyof ColumnTable> = ColumnTable[Verb] extends (...given: infer All) => unknown ? All : never;
type Lists<Row> = Keyed<Row, Expressions<Row>>;

/** A text that is not known before it runs. */
type InVariable<Name extends string> = Name & (string extends Name ? unknown : never);
type ArrayLikes = new (length: number) => object;

/** arquero's verbs between columns, lists and rows. */
export interface TypedLists<Row extends object, Keys extends object> extends TypedJoins<Row, Keys> {
  /**
   * A column's values in the order of the table, as an array, or as what `constructor` makes of so many.
   *
   * @throws COLUMN_MISSING
   * @example
   * ```ts
   * packets.array('tcp_len').filter(length => length > 0).length; // 5536
   * packets.array('time', Float64Array).length; // 8684
   * ```
   */
  array<const Name extends ColumnName<Row>>(name: Name): Row[Name][];
  array<Made extends ArrayLikes>(name: ColumnName<Row>, constructor: Made): InstanceType<Made>;
  /** A column whose name is in a variable. */
  array<const Name extends string>(name: InVariable<Name>): AnyRow[Name][];
  array(this: never, ...given: Given<'array'>): ReturnType<ColumnTable['array']>;

  /**
   * The rows as objects, in the order of the table; of a grouped one with `grouped` a Map of them, or what its options say. Never throws.
   *
   * @example
   * ```ts
   * packets.slice(0, 2).objects().map(row => row.frame_number); // [1, 2]
   * ```
   */
  objects(
    options?: Omit<NonNullable<Given<'objects'>[0]>, 'grouped'> & { readonly grouped?: false },
  ): { readonly [Column in keyof Row]: Row[Column] }[];
  objects(options: Given<'objects'>[0]): ReturnType<ColumnTable['objects']>;

  /**
   * One row as an object, by its number in the order of the table, from 0; the first by default. Behind the last its values are `undefined`. Never throws.
   *
   * @example
   * ```ts
   * packets.object(7).frame_number; // 8
   * ```
   */
  object(row?: number): { readonly [Column in keyof Row]: Row[Column] };
  object(this: never, ...given: Given<'object'>): object;

  /**
   * The rows as objects, one after the other, in the order of the table. Never throws.
   *
   * @example
   * ```ts
   * [...packets].length; // 8684
   * ```
   */
  [Symbol.iterator](): Iterator<{ readonly [Column in keyof Row]: Row[Column] }>;

  /** A row for each row and each of these columns: its name in `key`, its value in `value`, or as named by `as`; the other columns besides. */
  fold<const Folding extends Lists<Row>, const Options extends { readonly as?: readonly string[] } = object>(
    values: Folding,
    options?: Options,
  ): PacketTable<
    IsCertain<Folding> extends true
      ? Folded<Row, KeyedRow<Row, Folding>, Options>
      : Folded<Row, Row, Options> & Partial<Row>
  >;
  fold(this: never, ...given: Given<'fold'>): this;

  /** A row for each element of a list, or of several side by side. */
  unroll<
    const Unrolling extends Lists<Row>,
    const Options extends Omit<NonNullable<Given<'unroll'>[1]>, 'drop'> & {
      readonly drop?: string | readonly string[];
    } = object,
  >(
    values: Unrolling,
    options?: Options,
  ): PacketTable<Unrolled<Row, KeyedRow<Row, Unrolling>, Options>>;
  unroll(this: never, ...given: Given<'unroll'>): this;

  /** A list's elements as columns `NAME_1`, `NAME_2` and so on, as many as the longest has; or as named by `as`. */
  spread<
    const Spreading extends Lists<Row>,
    const Options extends Omit<NonNullable<Given<'spread'>[1]>, 'as'> & { readonly as?: readonly string[] } = object,
  >(
    values: Spreading,
    options?: Options,
  ): PacketTable<IsCertain<Spreading> extends true ? Spread<Row, KeyedRow<Row, Spreading>, Options> : AnyRow, Keys>;
  spread(this: never, ...given: Given<'spread'>): this;

  /** A column for each value of `keys`, so their names depend on the data: a row may have any besides the keys that it is grouped by. */
  pivot(keys: Lists<Row>, values: Lists<Row>, options?: Given<'pivot'>[2]): PacketTable<AnyRow & Keys>;
  pivot(this: never, ...given: Given<'pivot'>): this;
}
