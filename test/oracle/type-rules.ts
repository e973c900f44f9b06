import { NumberText, type DocumentValue } from './documents.js';
import { bytesAreShown, integerOf, textIsShown } from './shown-values.js';
import { isoFromShow, nanosecondsOf, secondsAreShown } from './time-text.js';

/** Whether a document's value is what Wireshark shows, for a field of one type; `base` is its display base. */
export type Rule = (value: DocumentValue, show: string, base: string) => boolean;

/** What a type is in JSON, and how its values compare. */
export interface TypeRule {
  readonly kind: 'integer' | 'fractional' | 'boolean' | 'string' | 'time';
  readonly agrees: Rule;
}

/** The whole value; of one that is wider than its field's type, hexadecimal digits show the low end only. */
function integerIsShown(value: bigint, show: string, base: string): boolean {
  const shown = integerOf(show, base);
  return shown === (show.startsWith('0x') ? BigInt.asUintN(4 * (show.length - 2), value) : value);
}

const integer: TypeRule = {
  kind: 'integer',
  agrees: (value, show, base) =>
    value instanceof NumberText && /^-?\d+$/.test(value.text) && integerIsShown(BigInt(value.text), show, base),
};

/** Shown with so many significant digits; what can be fractional always has a decimal point. */
function fractional(digits: number): TypeRule {
  return {
    kind: 'fractional',
    agrees: (value, show) => {
      if (/nan|inf|nres|reserved/i.test(show)) return value === null;
      if (!(value instanceof NumberText) || !value.text.includes('.')) return false;
      const number = Number(value.text);
      // Half of the last digit shown, and what the decimal text of a double is off by.
      const half = 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(number))) + 1 - digits);
      return (
        Number(number.toPrecision(digits)) === Number(show) || Math.abs(number - Number(show)) <= half * (1 + 1e-2)
      );
    },
  };
}

const relativeTime: TypeRule = {
  kind: 'fractional',
  agrees: (value, show) => {
    if (!(value instanceof NumberText) || !value.text.includes('.')) return false;
    const exact = nanosecondsOf(value.text);
    return exact !== null && secondsAreShown(exact, show);
  },
};

const absoluteTime: TypeRule = {
  kind: 'time',
  agrees: (value, show) =>
    value === null ? /representable/i.test(show) : typeof value === 'string' && value === isoFromShow(show),
};

const text: TypeRule = {
  kind: 'string',
  agrees: (value, show) => typeof value === 'string' && textIsShown(value, show),
};

const bytes: TypeRule = {
  kind: 'string',
  agrees: (value, show) => typeof value === 'string' && bytesAreShown(value, show),
};

const present: TypeRule = { kind: 'boolean', agrees: (value, show) => value === true && show === '' };

const boolean: TypeRule = { kind: 'boolean', agrees: (value, show) => value === (show === '1' || show === 'True') };

const RULES: Readonly<Record<string, TypeRule>> = {
  NONE: present,
  PROTOCOL: present,
  BOOLEAN: boolean,
  FLOAT: fractional(6),
  DOUBLE: fractional(15),
  IEEE_11073_SFLOAT: fractional(15),
  IEEE_11073_FLOAT: fractional(15),
  RELATIVE_TIME: relativeTime,
  ABSOLUTE_TIME: absoluteTime,
  BYTES: bytes,
  UINT_BYTES: bytes,
};

const INTEGER_TYPE = /^(?:U?INT\d+|CHAR|FRAMENUM)$/;

/** The rule of a type, `UINT32`; types without one of their own are text, as Wireshark shows them. */
export function ruleOf(type: string): TypeRule {
  return RULES[type] ?? (INTEGER_TYPE.test(type) ? integer : text);
}
