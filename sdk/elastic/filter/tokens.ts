import { type Place, Refusal } from './refusal.js';

/** A piece of a display filter. */
export interface Token extends Place {
  readonly kind: 'word' | 'string' | 'character' | 'sign';
  /** What it means: of a quoted text its characters, escapes resolved. */
  readonly text: string;
}

const SIGNS = [
  ...['===', '!==', '==', '!=', '~=', '>=', '<=', '&&', '||', '..'],
  ...['>', '<', '!', '(', ')', '{', '}', ',', '[', ']', '#', '@', '&', '+', '*', '%', '~', '$'],
] as const;

/** Names, numbers, addresses, times. Two dots are a range's; a sign of arithmetic needs blanks about it to be one. */
const WORD = /(?:[\w:/-]|\.(?!\.)|[\u0080-\uffff])+/y;
const STRING = /(r?)"((?:[^"\\]|\\[^])*)"/y;
const CHARACTER = /'((?:[^'\\]|\\[^])+)'/y;

/** The pieces of a display filter, of which libwireshark has said that it is one. */
export function tokensOf(filter: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    return expression.exec(filter);
  };
  while (at < filter.length) {
    if (/\s/.test(filter[at] as string)) {
      at++;
      continue;
    }
    const start = at;
    const add = (kind: Token['kind'], text: string, length: number): void => {
      at += length;
      tokens.push({ kind, text, start, end: at });
    };
    const string = take(STRING);
    const character = take(CHARACTER);
    const word = take(WORD);
    const sign = SIGNS.find(each => filter.startsWith(each, at));
    if (string) {
      const place = { start, end: start + string[0].length };
      // A raw string keeps its backslashes.
      add('string', string[1] === 'r' ? string[2]! : unescaped(string[2]!, place), string[0].length);
    } else if (character) {
      add('character', unescaped(character[1]!, { start, end: start + character[0].length }), character[0].length);
    } else if (word) add('word', word[0], word[0].length);
    else if (sign) add('sign', sign, sign.length);
    else throw new Refusal(`'${filter[at]}' is not understood here.`, { start, end: start + 1 });
  }
  return tokens;
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
  ...{ '\\': '\\', '"': '"', "'": "'" },
};

function unescaped(text: string, place: Place): string {
  return text.replace(/\\(x[\da-f]{2}|[^])/gi, (escape, what: string) => {
    const code = what.length === 3 ? Number.parseInt(what.slice(1), 16) : 0;
    const known = what.length === 3 ? (code > 0 && code < 0x80 ? String.fromCharCode(code) : undefined) : ESCAPES[what];
    if (known === undefined) throw new Refusal(`the escape ${escape} names a byte, and documents have text.`, place);
    return known;
  });
}
