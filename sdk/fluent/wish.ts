import * as v from 'valibot';
import { WishlabError } from '../errors.js';
import type { FieldName, ValueOf, Valued } from '../field/row-types.js';
import { type OptionSchemas, checkOptions, checkValue } from '../request/check.js';
import { oneOf } from '../request/expected.js';
import type { As, FieldWish, Pick } from '../request/request.js';

/** A wished column that is more than a field's name: made by {@link first}, {@link last}, {@link all}, {@link count}. */
export interface Wish<Value = unknown> extends Valued<Value> {
  /** Wireshark's name. */
  readonly field: string;
  /** Which of its values in a frame. */
  readonly pick: Pick;
  /** The form that was asked for; null for that of the field's type. */
  readonly as: As | null;
}

/** How a wish's values shall stand in the table. */
export interface WishOptions<Form extends As = As> {
  /**
   * `'number'`, `'bigint'` or `'string'` instead of what the field's type gives. 64-bit integers are numbers where all are
   * safe, else bigint; points in time are bigint nanoseconds since 1970. A value that cannot be so (the text 'abc' as a
   * number, 0.5 as a bigint) is null, and counted in `meta.unconverted`; bytes and addresses as numbers are refused.
   */
  readonly as?: Form;
}

const OPTIONS: OptionSchemas<WishOptions> = { as: oneOf('number', 'bigint', 'string') };

/** The values of each form that can be asked for. */
interface Forms {
  readonly number: number;
  readonly bigint: bigint;
  readonly string: string;
}

interface OneValue {
  <Name extends FieldName>(field: Name): Wish<ValueOf<Name> | null>;
  <Form extends As>(field: FieldName, options: WishOptions<Form>): Wish<Forms[Form] | null>;
}
interface AllValues {
  <Name extends FieldName>(field: Name): Wish<ValueOf<Name>[] | null>;
  <Form extends As>(field: FieldName, options: WishOptions<Form>): Wish<Forms[Form][] | null>;
}
type HowMany = (field: FieldName) => Wish<number>;

const wish =
  (pick: Pick) =>
  (field: string, options: WishOptions = {}) => {
    checkValue(`${pick}()`, FIELD, field);
    checkOptions(`${pick}()`, OPTIONS, options);
    return { field, pick, as: options.as ?? null };
  };

/**
 * The field's first value in a frame: what a plain name gives, for the sake of `as`.
 *
 * @function
 * @throws OPTION_INVALID
 * @example
 * ```ts
 * await capture('bulk.pcapng').fields({ epoch: first('frame.time_epoch', { as: 'string' }) }).table();
 * ```
 */
export const first: OneValue = wish('first');

/**
 * The field's last value in a frame.
 *
 * @function
 * @throws OPTION_INVALID
 * @example
 * ```ts
 * await capture('tunnel.pcap').fields({ inner_ttl: last('ip.ttl') }).table();
 * ```
 */
export const last: OneValue = wish('last');

/**
 * Every value of the field in a frame, in order, as an array; null where there is none.
 *
 * @function
 * @throws OPTION_INVALID
 * @example
 * ```ts
 * await capture('bulk.pcapng').fields({ sack: all('tcp.options.sack_le') }).table();
 * ```
 */
export const all: AllValues = wish('all');

/**
 * How often the field occurs in a frame; 0 where it does not.
 *
 * @function
 * @throws OPTION_INVALID
 * @example
 * ```ts
 * await capture('dns.pcap').fields({ answers: count('dns.resp.name') }).table();
 * ```
 */
export const count: HowMany = wish('count');

/** What `.fields()` takes: names and wildcards, and objects of named wishes. */
export type FieldsArgument = FieldName | Readonly<Record<string, FieldName | Wish>>;

/** The wishes that `.fields()` was given, in order. */
export function wishesOf(given: readonly FieldsArgument[]): FieldWish[] {
  return given.flatMap(argument => {
    checkValue('fields()', ARGUMENT, argument);
    if (typeof argument === 'string') return [plain(argument, null)];
    return Object.entries(argument).map(([name, wished]) => {
      checkValue("fields(): a column's name", NAME, name);
      checkValue(`fields(): column '${name}'`, WISHED, wished);
      if (typeof wished === 'string') return named(plain(wished, name));
      return named({ ...wished, field: wished.field.trim(), name });
    });
  });
}

const EXPECTED_FIELD = "takes a field's name as Wireshark has it ('tcp.len')";
const FIELD = v.pipe(v.string(EXPECTED_FIELD), v.regex(/\S/, EXPECTED_FIELD));

const EXPECTED_ARGUMENT =
  "takes Wireshark's names ('tcp.len', 'dns.*') and objects of named columns ({ ttl: last('ip.ttl') }); a list is spread, .fields(...names)";
const ARGUMENT = v.union(
  [
    v.pipe(v.string(), v.regex(/\S/, EXPECTED_ARGUMENT)),
    v.custom<object>(value => typeof value === 'object' && value !== null && !Array.isArray(value) && !isWish(value)),
  ],
  ({ input }) =>
    isWish(input)
      ? `${EXPECTED_ARGUMENT}; ${input.pick}() needs the name of its column, { name: ${input.pick}('${input.field}') }`
      : EXPECTED_ARGUMENT,
);

/** A table of several captures has a column of this name of its own. */
const CAPTURE_NAME = 'capture_name';
const NAME = v.pipe(
  v.string(),
  v.regex(/\S/, 'is a text that is not blank'),
  v.notValue(CAPTURE_NAME, `is not '${CAPTURE_NAME}', by which a table of several captures tells them apart`),
);

const EXPECTED_WISH =
  "is a field's name as Wireshark has it ('tcp.len'), or made by first(), last(), all() or count() of one";
const WISHED = v.union([v.pipe(v.string(), v.regex(/\S/, EXPECTED_WISH)), v.custom<Wish>(isWish)], EXPECTED_WISH);

/** Whether a value is as the functions of this module make it. */
function isWish(value: unknown): value is Wish {
  const { field, pick, as } = (value ?? {}) as Partial<Wish>;
  const made = typeof field === 'string' && (pick === 'first' || pick === 'last' || pick === 'all' || pick === 'count');
  return made && field.trim() !== '' && as !== undefined;
}

function plain(field: string, name: string | null): FieldWish {
  return { field: field.trim(), pick: 'first', as: null, name };
}

function named(wish: FieldWish): FieldWish {
  if (!/[*?]/.test(wish.field)) return wish;
  throw new WishlabError(
    'OPTION_INVALID',
    `A wildcard stands for several columns, so '${wish.field}' cannot be named '${String(wish.name)}'. Give it alone: .fields('${wish.field}').`,
  );
}
