import type { ColumnTable } from 'arquero';
import type { AnyRow } from '../field/row-types.js';
import type { EscapedTable } from '../table/escaped-table.js';
import type { PacketTable } from './packet-table.js';
import type { Keyed, KeyedRow } from './rows-chosen.js';
import type { Derived, Expressions } from './rows-made.js';
import type { Joined, Joining, JoiningOptions, Matching, OfRows } from './rows-joined.js';

type Given<Verb extends keyof ColumnTable> = ColumnTable[Verb] extends (...given: infer All) => unknown ? All : never;
/** A table that is arquero's alone, of which nothing is known beforehand. */
type Bare = AnyTable & { readonly meta?: undefined };
/** arquero's least table: to compare the verbs of two tables would take a compiler ten times as long. */
type AnyTable = Exclude<Given<'join'>[0], string>;
type OfBare<Verb extends keyof ColumnTable> =
  Given<Verb> extends [unknown, ...infer Rest] ? [other: Bare, ...rest: Rest] : never;
type Left<Options> = Omit<Options, 'left' | 'right'> & { readonly left: true };
type Right<Options> = Omit<Options, 'left' | 'right'> & { readonly right: true };
type Full<Options> = Left<Options> & Right<Options>;

/**
 * arquero's verbs of two tables. The rows that come are of both tables' columns: those by which rows were matched once, others that both have with a
 * suffix each, `_1` and `_2`; what a row without a match lacks is undefined. Joined to a table of which nothing is known, a row may have any columns.
 */
export interface TypedJoins<Row extends object, Keys extends object> extends EscapedTable, OfRows<Row> {
  /** The rows of both tables that match. */
  join(...given: OfBare<'join'>): PacketTable;
  join<
    Other extends object,
    const On extends Matching<Row, Other>,
    const Given extends Joining<Row, Other> | null,
    const Options extends JoiningOptions,
  >(
    other: OfRows<Other> & AnyTable,
    on?: On,
    values?: Given,
    options?: Options,
  ): PacketTable<Joined<Row, Other, On, Given, Options>>;
  join(this: never, ...given: Given<'join'>): this;

  /** As `join`, with the rows of this table that have no match. */
  join_left(...given: OfBare<'join_left'>): PacketTable;
  join_left<
    Other extends object,
    const On extends Matching<Row, Other>,
    const Given extends Joining<Row, Other> | null,
    const Options extends JoiningOptions,
  >(
    other: OfRows<Other> & AnyTable,
    on?: On,
    values?: Given,
    options?: Options,
  ): PacketTable<Joined<Row, Other, On, Given, Left<Options>>>;
  join_left(this: never, ...given: Given<'join_left'>): this;

  /** As `join`, with the rows of the other table that have no match. */
  join_right(...given: OfBare<'join_right'>): PacketTable;
  join_right<
    Other extends object,
    const On extends Matching<Row, Other>,
    const Given extends Joining<Row, Other> | null,
    const Options extends JoiningOptions,
  >(
    other: OfRows<Other> & AnyTable,
    on?: On,
    values?: Given,
    options?: Options,
  ): PacketTable<Joined<Row, Other, On, Given, Right<Options>>>;
  join_right(this: never, ...given: Given<'join_right'>): this;

  /** As `join`, with the rows of either table that have no match. */
  join_full(...given: OfBare<'join_full'>): PacketTable;
  join_full<
    Other extends object,
    const On extends Matching<Row, Other>,
    const Given extends Joining<Row, Other> | null,
    const Options extends JoiningOptions,
  >(
    other: OfRows<Other> & AnyTable,
    on?: On,
    values?: Given,
    options?: Options,
  ): PacketTable<Joined<Row, Other, On, Given, Full<Options>>>;
  join_full(this: never, ...given: Given<'join_full'>): this;

  /** Each row of this table beside each of the other. */
  cross(...given: OfBare<'cross'>): PacketTable;
  cross<Other extends object, const Given extends Joining<Row, Other> | null, const Options extends JoiningOptions>(
    other: OfRows<Other> & AnyTable,
    values?: Given,
    options?: Options,
  ): PacketTable<Joined<Row, Other, false, Given, Options>>;
  cross(this: never, ...given: Given<'cross'>): this;

  /** The rows of this table, with columns of the row of the other table that matches; undefined where none does. */
  lookup(...given: OfBare<'lookup'>): PacketTable<AnyRow, Keys>;
  lookup<Other extends object, const Given extends readonly Keyed<Other, Expressions<Other>>[] = []>(
    other: OfRows<Other> & AnyTable,
    on: Matching<Row, Other>,
    ...values: Given
  ): PacketTable<
    Derived<Row, Partial<Given extends readonly [] ? Omit<Other, keyof Row> : KeyedRow<Other, Given[number]>>>,
    Keys
  >;
  lookup(this: never, ...given: Given<'lookup'>): this;

  /** The columns of this table and of another with as many rows, whose columns take the place of those of the same name. */
  assign<Other extends object>(other: OfRows<Other> & AnyTable): PacketTable<Derived<Row, Other>, Keys>;
  assign(...others: Given<'assign'>): PacketTable<Row & AnyRow, Keys>;
  assign(this: never, ...given: Given<'assign'>): this;
}
