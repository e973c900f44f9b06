import type { ColumnTable } from 'arquero';
import type { KnownColumns, KnownField } from './known-fields.js';

type Criteria = Parameters<ColumnTable['filter']>[0];

/** A row of which nothing is known before it runs: any column, of any value. */
export type AnyRow = Parameters<Extract<Criteria, (...given: never) => unknown>>[0];
type AnyValue = AnyRow[string];

/** The columns that no dissector names (docs/tables.md). */
export interface BaseColumns {
  /** The frame's number in its capture, from 1. */
  readonly frame_number: number;
  /** Seconds since the capture's first frame; null for a frame without a time. */
  readonly time: number | null;
  /** Wireshark's column text: the network address where there is one, else the link layer's. */
  readonly source: string | null;
  /** Wireshark's column text: the network address where there is one, else the link layer's. */
  readonly destination: string | null;
  /** Wireshark's column text: the highest protocol. */
  readonly protocol: string | null;
  /** Bytes on the wire. */
  readonly frame_len: number;
  /** Wireshark's column text: what the highest protocol says of the frame. */
  readonly info: string | null;
  /** `tcp/STREAM/0` or `/1`, udp alike: one direction of a stream; 0 from the side that opened it, else the first seen. */
  readonly flow: string | null;
  /** The source address of the IP header just before the transport header. */
  readonly ip_source: string | null;
  /** The destination address of the IP header just before the transport header. */
  readonly ip_destination: string | null;
  /** The file's name; only where a table has several captures. */
  readonly capture_name: string;
}

/** What every table has. */
export type AlwaysColumns = Pick<BaseColumns, 'frame_number' | 'time' | 'capture_name'>;
/** What a table has without `fields()` or `tcp()`. */
export type DefaultColumns = Omit<BaseColumns, 'ip_source' | 'ip_destination'>;

/** Any name of a field or of a base column, those that are known completing. */
export type FieldName = KnownField | keyof BaseColumns | (string & Record<never, never>);

/** `tcp.len` → `tcp_len`. */
export type Underscored<Name extends string> = Name extends `${infer Head}.${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;

/** The columns of one name: of a known field, of a wildcard, or of a field that only the running libwireshark knows. */
type ColumnsOfName<Name extends string> = string extends Name
  ? AnyRow
  : Name extends keyof BaseColumns
    ? Pick<BaseColumns, Name>
    : Name extends `${infer Head}${'*' | '?'}${string}`
      ? Pick<KnownColumns, Extract<keyof KnownColumns, `${Underscored<Head>}${string}`>> & {
          readonly [Column in `${Underscored<Head>}${string}`]: AnyValue;
        }
      : Underscored<Name> extends keyof KnownColumns
        ? Pick<KnownColumns, Underscored<Name>>
        : { readonly [Column in Underscored<Name>]: AnyValue };

/** A field's values, without null; any where the field is not known here. */
export type ValueOf<Name extends string> =
  Underscored<Name> extends keyof KnownColumns ? NonNullable<KnownColumns[Underscored<Name>]> : AnyValue;

/** Something that says which values it wishes for: made by first, last, all and count. */
export interface Valued<Value> {
  /** @internal */
  readonly [VALUE]?: Value;
}
declare const VALUE: unique symbol;

type ColumnsOfObject<Wishes> = {
  readonly [Column in keyof Wishes]: Wishes[Column] extends Valued<infer Value>
    ? Value
    : Wishes[Column] extends string
      ? ValueOf<Wishes[Column]> | null
      : AnyValue;
};

/** The columns of what `fields()` was given, a union of its arguments. */
export type ColumnsOf<Given> = Together<
  Given extends string ? ColumnsOfName<Given> : Given extends object ? ColumnsOfObject<Given> : never
>;

/** A union of types as their intersection. */
type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The same type written as one object, each column with its description. */
export type Simplified<Row> = { readonly [Column in keyof Row]: Row[Column] };
