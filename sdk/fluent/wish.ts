import { WishlabError } from '../errors.js';
import type { As, FieldWish, Pick } from '../request/request.js';

/** A wished column that is more than a field's name: made by {@link first}, {@link last}, {@link all}, {@link count}. */
export interface Wish {
  readonly field: string;
  readonly pick: Pick;
  readonly as: As | null;
}

/** How a wish's values shall stand in the table. */
export interface WishOptions {
  /**
   * `'number'`, `'bigint'` or `'string'` instead of what the field's type gives. 64-bit integers are numbers where all are
   * safe, else bigint; points in time are bigint nanoseconds since 1970.
   */
  readonly as?: As;
}

const wish =
  (pick: Pick) =>
  (field: string, { as }: WishOptions = {}): Wish => ({ field, pick, as: as ?? null });

/**
 * The field's first value in a frame: what a plain name gives, for the sake of `as`.
 *
 * @example
 * ```ts
 * await capture('bulk.pcapng').fields({ epoch: first('frame.time_epoch', { as: 'string' }) }).table();
 * ```
 */
export const first = wish('first');

/**
 * The field's last value in a frame.
 *
 * @example
 * ```ts
 * await capture('tunnel.pcap').fields({ inner_ttl: last('ip.ttl') }).table();
 * ```
 */
export const last = wish('last');

/**
 * Every value of the field in a frame, in order, as an array; null where there is none.
 *
 * @example
 * ```ts
 * await capture('bulk.pcapng').fields({ sack: all('tcp.options.sack_le') }).table();
 * ```
 */
export const all = wish('all');

/**
 * How often the field occurs in a frame; 0 where it does not.
 *
 * @example
 * ```ts
 * await capture('dns.pcap').fields({ answers: count('dns.resp.name') }).table();
 * ```
 */
export const count = wish('count');

/** What `.fields()` takes: names and wildcards, and objects of named wishes. */
export type FieldsArgument = string | Readonly<Record<string, string | Wish>>;

/** The wishes that `.fields()` was given, in order. */
export function wishesOf(given: readonly FieldsArgument[]): FieldWish[] {
  return given.flatMap(argument => {
    if (typeof argument === 'string') return [checked({ field: argument, pick: 'first', as: null }, null)];
    return Object.entries(argument).map(([name, wished]) =>
      checked(typeof wished === 'string' ? { field: wished, pick: 'first', as: null } : wished, name),
    );
  });
}

function checked({ field, pick, as }: Wish, name: string | null): FieldWish {
  if (typeof field !== 'string' || field.trim() === '') {
    throw new WishlabError(
      'OPTION_INVALID',
      `fields() takes Wireshark's field names, such as 'tcp.len' or 'dns.*'; it was given ${JSON.stringify(field)}.`,
    );
  }
  if (name !== null && /[*?]/.test(field)) {
    throw new WishlabError(
      'OPTION_INVALID',
      `A wildcard stands for several columns, so '${field}' cannot be named '${name}'. Give it alone: .fields('${field}').`,
    );
  }
  return { field: field.trim(), pick, name, as };
}
