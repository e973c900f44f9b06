import { Refusal } from './refusal.js';
import type { Token } from './tokens.js';

/**
 * A regular expression of `matches` in Lucene's language, which has to match the whole value. The common subset: characters,
 * classes of ASCII characters, `\d \w \s`, `.*` and `.+`, groups, `|`, the quantifiers, `^` at the beginning and `$` at the end.
 *
 * PCRE2 matches bytes as Wireshark uses it, Lucene characters: so `.` is taken only where it makes no difference, and no class
 * may be negated.
 *
 * @throws Refusal for anything else.
 */
export function lucenePattern(literal: Token): string {
  const pattern = literal.text;
  let at = 0;
  let open = 0;
  let alternatives = false;
  // Lucene's empty group finds nothing where PCRE2's finds all.
  let empty = true;
  let out = '';
  const refuse = (what: string): never => {
    throw new Refusal(`${what} is beyond the regular expressions that an index knows as well.`, literal);
  };
  const [, begins, inner, ends] = /^(\^?)([^]*?)(\$?)$/.exec(pattern) as unknown as [string, string, string, string];
  // A dollar behind a backslash is a character.
  const anchored = ends === '$' && !/(?:^|[^\\])(?:\\\\)*\\$/.test(inner);
  const body = anchored || ends === '' ? inner : inner + ends;
  while (at < body.length) {
    const rest = body.slice(at);
    const any = /^\.[*+]\??/.exec(rest);
    const known = /^\\([dws])/.exec(rest);
    const escaped = /^\\([^A-Za-z\d])/.exec(rest);
    const set = /^\[(?!\^)((?:[A-Za-z\d]-[A-Za-z\d]|\\[dws]|\\[^A-Za-z\d]|[ -,./-Z_`a-z{|}~])+)\]/.exec(rest);
    const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(rest);
    const group = /^\((?:\?:)?(?![?*])/.exec(rest);
    const plain = /^[\w !"#%&',:;<=>@`~/-]/.exec(rest);
    const taken = any ?? known ?? escaped ?? set ?? times ?? group ?? plain;
    if (any) out += `[^\n]${any[0][1]}`;
    else if (known) out += `[${CLASSES[known[1]!]}]`;
    else if (escaped) out += quoted(escaped[1]!);
    else if (set) out += `[${inBothCases(set[1]!)}]`;
    else if (times) out += at === 0 ? refuse(`'${times[0]}' with nothing before it`) : times[0].replace(/(.)\?$/, '$1');
    else if (group) {
      open++;
      out += '(';
    } else if (plain) out += quoted(plain[0]);
    else if (empty && /^[|)]/.test(rest)) refuse('an empty alternative');
    else if (rest.startsWith('|')) {
      if (open === 0) alternatives = true;
      out += '|';
    } else if (rest.startsWith(')') && open > 0) {
      open--;
      out += ')';
    } else refuse(`'${rest[0]}' at ${at}`);
    empty = group !== null && taken === group ? true : rest.startsWith('|');
    at += taken?.[0].length ?? 1;
  }
  if (empty && out !== '') refuse('an empty alternative');
  if (alternatives && (begins || anchored)) refuse('an anchor of one alternative');
  return `${begins ? '' : ANYTHING}${out && `(${out})`}${anchored ? '\n?' : ANYTHING}`;
}

const ANYTHING = '(.|\n)*';
const ASCII = Array.from({ length: 128 }, (_, code) => code);
/** The same, character by character. */
const MEMBERS: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  Object.entries({ d: /\d/, w: /\w/, s: /[ \t\n\v\f\r]/ }).map(
    ([name, known]) => [name, ASCII.filter(code => known.test(String.fromCharCode(code)))] as const,
  ),
);
const CLASSES: Readonly<Record<string, string>> = { d: '0-9', w: 'A-Za-z0-9_', s: ' \t\n\u000b\f\r' };

function quoted(character: string): string {
  return /[\w ]/.test(character) ? character : `\\${character}`;
}

/** The characters of a class in upper and lower case, each by itself: Lucene's `case_insensitive` is for those outside of classes alone. */
function inBothCases(members: string): string {
  const characters = new Set<string>();
  for (const [, first, last, name, one] of members.matchAll(/([A-Za-z\d])-([A-Za-z\d])|\\([dws])|\\?([^])/g)) {
    const [from, to] = [(first ?? one)?.charCodeAt(0), (last ?? one)?.charCodeAt(0)];
    const all = name === undefined ? Array.from({ length: to! - from! + 1 }, (_, i) => from! + i) : MEMBERS[name]!;
    for (const code of all) {
      const character = String.fromCharCode(code);
      characters.add(character.toLowerCase()).add(character.toUpperCase());
    }
  }
  return [...characters].sort().map(quoted).join('');
}
