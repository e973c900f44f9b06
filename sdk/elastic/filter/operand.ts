import ipaddr from 'ipaddr.js';
import type { FieldInfo } from '../../request/source.js';
import { type Query, anyOf } from './clauses.js';
import { floatInterval } from './float-interval.js';
import type { Interval, Span } from './interval.js';
import { Refusal } from './refusal.js';
import type { Token } from './tokens.js';

/** How the values of a kind of field are written in a filter, and found in an index. */
export interface Operand {
  /** Types of Elasticsearch that hold every value exactly, and in its order. */
  readonly exactIn: readonly string[];
  /** Whether more than equality can be asked. Bytes are none: libwireshark puts the shorter first, a keyword goes by its text. */
  readonly ordered: boolean;
  /** A literal as the index has it. Throws Refusal. */
  read(literal: Token): Span;
  /** Documents with a value in one of the intervals. */
  find(path: string, intervals: readonly Interval[], type: string): Query;
}

/** How the values of a field can be compared; a text where they cannot, which says why. */
export function operandOf({ type, types = [type], kind }: FieldInfo): Operand | string {
  const families = new Set(types.map(each => FAMILIES[each] ?? null));
  const [family] = families;
  if (families.size > 1) return 'its name stands for types that compare differently';
  if (family === 'text' && kind !== 'string') return `its type is FT_${type}`;
  return family ? OPERANDS[family] : `values of FT_${type} cannot be compared in an index as libwireshark does it`;
}

type Family =
  'whole' | 'double' | 'seconds' | 'boolean' | 'time' | 'text' | 'bytes' | 'ether' | 'ipv4' | 'ipv6' | 'identifier';

const FAMILIES: Readonly<Record<string, Family>> = {
  ...families('whole', 'CHAR', 'UINT8', 'UINT16', 'UINT24', 'UINT32', 'UINT40', 'UINT48', 'UINT56', 'UINT64'),
  ...families('whole', 'INT8', 'INT16', 'INT24', 'INT32', 'INT40', 'INT48', 'INT56', 'INT64', 'FRAMENUM'),
  ...families('double', 'FLOAT', 'DOUBLE'),
  ...families('seconds', 'RELATIVE_TIME'),
  ...families('boolean', 'BOOLEAN'),
  ...families('time', 'ABSOLUTE_TIME'),
  ...families('text', 'STRING', 'STRINGZ', 'UINT_STRING', 'STRINGZPAD', 'STRINGZTRUNC'),
  ...families('bytes', 'BYTES', 'UINT_BYTES'),
  ...families('ether', 'ETHER'),
  ...families('ipv4', 'IPv4'),
  ...families('ipv6', 'IPv6'),
  ...families('identifier', 'GUID'),
};

function families(family: Family, ...types: readonly string[]): Record<string, Family> {
  return Object.fromEntries(types.map(type => [type, family]));
}

const WHOLE_TYPES = ['byte', 'short', 'integer', 'long'];

const OPERANDS: Readonly<Record<Family, Operand>> = {
  whole: { exactIn: WHOLE_TYPES, ordered: true, read: one(wholeNumber), find: ranges },
  double: { exactIn: ['double', 'float'], ordered: true, read: fractional, find: fractionalRanges },
  seconds: { exactIn: ['double'], ordered: true, read: seconds, find: ranges },
  boolean: { exactIn: ['boolean'], ordered: true, read: one(truth), find: truths },
  time: { exactIn: ['date_nanos'], ordered: true, read: one(pointInTime), find: ranges },
  text: { exactIn: ['keyword'], ordered: true, read: one(text), find: ranges },
  bytes: { exactIn: ['keyword'], ordered: false, read: one(bytes), find: ranges },
  ether: { exactIn: ['keyword'], ordered: true, read: one(ether), find: ranges },
  ipv4: { exactIn: ['ip'], ordered: true, read: address, find: ranges },
  ipv6: { exactIn: ['ip'], ordered: true, read: address, find: ranges },
  identifier: { exactIn: ['keyword'], ordered: false, read: one(identifier), find: ranges },
};

function one(read: (literal: Token) => string): (literal: Token) => Span {
  return literal => {
    const value = read(literal);
    return { first: value, last: value };
  };
}

function ranges(path: string, intervals: readonly Interval[]): Query {
  return anyOf(...intervals.map(interval => rangeOf(path, interval)));
}

function rangeOf(path: string, { from, to }: Interval): Query {
  if (from?.closed && to?.closed && from.value === to.value) return { term: { [path]: { value: from.value } } };
  return {
    range: {
      [path]: {
        ...(from ? { [from.closed ? 'gte' : 'gt']: from.value } : {}),
        ...(to ? { [to.closed ? 'lte' : 'lt']: to.value } : {}),
      },
    },
  };
}

function fractionalRanges(path: string, intervals: readonly Interval[], type: string): Query {
  return ranges(path, type === 'float' ? intervals.map(floatInterval) : intervals);
}

/** A range of the two truths; a boolean field takes no range query. */
function truths(path: string, intervals: readonly Interval[]): Query {
  const within = (value: string): boolean =>
    intervals.some(
      ({ from, to }) =>
        (!from || value > from.value || (from.closed && value === from.value)) &&
        (!to || value < to.value || (to.closed && value === to.value)),
    );
  const terms = ['0', '1'].filter(within).map(value => ({ term: { [path]: value === '1' } }));
  return anyOf(...terms);
}

function refused(literal: Token, what: string): Refusal {
  return new Refusal(`${what} is expected here, and '${literal.text}' is none that documents have.`, literal);
}

function word(literal: Token, expression: RegExp, what: string): string {
  if (literal.kind === 'word' && expression.test(literal.text)) return literal.text;
  throw refused(literal, what);
}

function wholeNumber(literal: Token): string {
  if (literal.kind === 'character' && literal.text.length === 1) return String(literal.text.charCodeAt(0));
  const digits = word(literal, /^-?(?:0x[\da-f]+|0[0-7]*|[1-9]\d*)$/i, 'a number');
  const magnitude = digits.replace(/^-/, '').replace(/^0(?=\d)/, '0o');
  return String(BigInt(magnitude) * (digits.startsWith('-') ? -1n : 1n));
}

function fractional(literal: Token): Span {
  return spanOf(Number(word(literal, /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/i, 'a number')));
}

/** Elasticsearch tells the two zeros apart. */
function spanOf(value: number): Span {
  return value === 0 ? { first: '-0.0', last: '0.0' } : { first: String(value), last: String(value) };
}

/** Seconds that a double holds to the nanosecond. */
const EXACT_SECONDS = 9e6;

function seconds(literal: Token): Span {
  const value = Number(word(literal, /^-?(?:\d+|\d*\.\d{1,9})$/, 'seconds, to the nanosecond'));
  if (Math.abs(value) >= EXACT_SECONDS) {
    throw new Refusal(`beyond ${EXACT_SECONDS} seconds an index rounds nanoseconds.`, literal);
  }
  return spanOf(value);
}

function truth(literal: Token): string {
  const value = word(literal, /^(?:true|false|[01])$/i, 'true or false').toLowerCase();
  return value === 'true' || value === '1' ? '1' : '0';
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z| UTC)?)?$/;
const SHOWN = /^([A-Z][a-z]{2}) +(\d{1,2}), (\d{4}) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?: UTC)?$/;
const CLOCK = ['00', '00', '00', ''] as const;

function pointInTime(literal: Token): string {
  const iso = ISO.exec(literal.text);
  const shown = SHOWN.exec(literal.text);
  const [year, month, day] = iso
    ? iso.slice(1, 4)
    : shown
      ? [shown[3], String(MONTHS.indexOf(shown[1]!) + 1).padStart(2, '0'), shown[2]!.padStart(2, '0')]
      : [];
  const clock: readonly (string | undefined)[] = (iso ?? shown)?.slice(4) ?? [];
  const [hour, minute, second, fraction] = CLOCK.map((midnight, i) => clock[i] ?? midnight);
  if (year === undefined || Number(year) < 1970 || Number(year) > 2261) {
    throw refused(literal, 'a time from 1970 to 2261 ("2020-01-31 10:00:00.5")');
  }
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${(fraction ?? '').padEnd(9, '0')}Z`;
}

function text(literal: Token): string {
  if (literal.kind !== 'character' && !literal.text.includes('\ufffd')) return literal.text;
  throw refused(literal, 'a text');
}

function bytes(literal: Token): string {
  if (literal.kind === 'string') return Buffer.from(literal.text).toString('hex');
  return word(literal, /^[\da-f]{2}(?:[:.-]?[\da-f]{2})*$/i, 'bytes in hexadecimal')
    .replace(/[:.-]/g, '')
    .toLowerCase();
}

function ether(literal: Token): string {
  const hex = literal.kind === 'word' ? bytes(literal) : '';
  if (hex.length !== 12) throw refused(literal, 'an Ethernet address');
  return hex.replace(/..(?=.)/g, '$&:');
}

function identifier(literal: Token): string {
  return word(literal, /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, 'an identifier').toLowerCase();
}

function address(literal: Token): Span {
  const [host = '', prefix] = word(literal, /^[\da-f.:]+(?:\/\d+)?$/i, 'an address').split('/');
  const is4 = ipaddr.IPv4.isValidFourPartDecimal(host);
  if (!is4 && !ipaddr.IPv6.isValid(host)) throw refused(literal, 'an address');
  if (prefix === undefined) return { first: host, last: host };
  const family = is4 ? ipaddr.IPv4 : ipaddr.IPv6;
  return {
    first: family.networkAddressFromCIDR(literal.text).toString(),
    last: family.broadcastAddressFromCIDR(literal.text).toString(),
  };
}
