import { Refusal } from './refusal.js';
import type { Comparison, Filter, Member } from './syntax.js';
import { type Token, tokensOf } from './tokens.js';

/** Every relation of Wireshark 4.0 in its spellings: how it compares, whether that is to hold, and for how many values. */
const RELATIONS: Readonly<Record<string, readonly [Comparison, boolean, 'any' | 'all']>> = {
  ...spelt(['==', true, 'any'], '==', 'eq', 'any_eq'),
  ...spelt(['==', true, 'all'], '===', 'all_eq'),
  ...spelt(['==', false, 'all'], '!=', 'ne', 'all_ne'),
  ...spelt(['==', false, 'any'], '!==', 'any_ne', '~='),
  ...spelt(['>', true, 'any'], '>', 'gt'),
  ...spelt(['>=', true, 'any'], '>=', 'ge'),
  ...spelt(['<', true, 'any'], '<', 'lt'),
  ...spelt(['<=', true, 'any'], '<=', 'le'),
};

const WORDS = new Set(['and', 'or', 'not', 'in', 'contains', 'matches', 'any', 'all', ...Object.keys(RELATIONS)]);

const REFUSED: Readonly<Record<string, string>> = {
  '[': 'a slice of a field is of its bytes, and documents have values.',
  '#': 'documents do not tell in which layer a value stands.',
  '(': 'functions are computed by libwireshark alone.',
  '@': 'raw bytes are not in documents.',
  $: 'macros are libwireshark’s own.',
  ...Object.fromEntries(
    ['&', '+', '*', '%', '-', '/'].map(sign => [sign, 'arithmetic is done by libwireshark alone.']),
  ),
};

/** Deeper ones are not read; Elasticsearch itself makes no query of some that are less deep. */
const DEEPEST = 100;

/**
 * Reads a display filter that libwireshark has accepted, as Wireshark 4.0 does: `not` binds most, then `and`, then `or`.
 *
 * @throws Refusal for what no query could say.
 */
export function parseFilter(filter: string): Filter {
  const parser = new Parser(tokensOf(filter), filter.length);
  const read = parser.or(0);
  parser.end();
  return read;
}

class Parser {
  #at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  or(depth: number): Filter {
    return this.#joined('or', ['or', '||'], () => this.#and(depth));
  }

  end(): void {
    const rest = this.tokens[this.#at];
    if (rest) throw this.#refusal(rest);
  }

  #and(depth: number): Filter {
    return this.#joined('and', ['and', '&&'], () => this.#not(depth));
  }

  #joined(is: 'and' | 'or', spellings: readonly string[], next: () => Filter): Filter {
    const of = [next()];
    while (this.#takes(...spellings)) of.push(next());
    return of.length === 1 ? of[0]! : { is, of };
  }

  #not(depth: number): Filter {
    if (depth > DEEPEST) throw new Refusal(`it is nested deeper than ${DEEPEST}.`, this.#next());
    if (this.#takes('not', '!')) return { is: 'not', of: this.#not(depth + 1) };
    if (this.#takes('(')) {
      const inner = this.or(depth + 1);
      if (!this.#takes(')')) throw this.#refusal(this.#next());
      return inner;
    }
    return this.#test();
  }

  #test(): Filter {
    const quantifier = this.#takes('any', 'all');
    const field = this.#word();
    const after = this.tokens[this.#at];
    const operator = after && (after.kind === 'sign' || after.kind === 'word') ? after.text : '';
    const relation = RELATIONS[operator];
    if (relation && after) return this.#comparison(quantifier, field, relation);
    if (quantifier) throw new Refusal(`'${quantifier.text}' is understood before a comparison alone.`, quantifier);
    if (this.#takes('not')) return { is: 'not', of: this.#in(field) };
    if (operator === 'in') return this.#in(field);
    if (operator === 'contains' || operator === 'matches' || operator === '~') {
      this.#at++;
      const literal = this.#literal();
      const place = { start: field.start, end: literal.end };
      return { is: operator === 'contains' ? 'contains' : 'matches', field, literal, place };
    }
    return { is: 'present', field };
  }

  #comparison(quantifier: Token | null, field: Token, [by, holds, of]: (typeof RELATIONS)[string]): Filter {
    const operator = this.tokens[this.#at++]!;
    if (quantifier && (of === 'all' || !holds)) {
      throw new Refusal(`'${operator.text}' says itself how many values it is for.`, quantifier);
    }
    const literal = this.#literal();
    const many = quantifier?.text === 'all' ? 'all' : of;
    return { is: 'compare', field, by, literal, holds, of: many, place: { start: field.start, end: literal.end } };
  }

  #in(field: Token): Filter {
    if (!this.#takes('in') || !this.#takes('{')) throw this.#refusal(this.#next());
    const members: Member[] = [];
    do {
      const from = this.#literal();
      members.push({ from, to: this.#takes('..') ? this.#literal() : null });
    } while (this.#takes(','));
    if (!this.#takes('}')) throw this.#refusal(this.#next());
    return { is: 'in', field, members, place: { start: field.start, end: this.tokens[this.#at - 1]!.end } };
  }

  #word(): Token {
    const token = this.#next();
    const called = this.tokens[this.#at + 1]?.text;
    if (token.kind !== 'word' || WORDS.has(token.text)) throw this.#refusal(token);
    this.#at++;
    const after = this.tokens[this.#at];
    if (after?.kind === 'sign' && called !== undefined && called in REFUSED) throw this.#refusal(after);
    if (after?.kind === 'word' && /^[-/]|^bitwise_and$/.test(after.text)) {
      throw new Refusal(REFUSED['&']!, after);
    }
    return token;
  }

  #literal(): Token {
    const token = this.#next();
    if (token.kind === 'sign') throw this.#refusal(token);
    this.#at++;
    const after = this.tokens[this.#at];
    if (after?.kind === 'sign' && after.text in REFUSED) throw this.#refusal(after);
    return token;
  }

  #takes(...spellings: readonly string[]): Token | null {
    const token = this.tokens[this.#at];
    if (!token || (token.kind !== 'sign' && token.kind !== 'word') || !spellings.includes(token.text)) return null;
    this.#at++;
    return token;
  }

  #next(): Token {
    const token = this.tokens[this.#at];
    if (!token)
      throw new Refusal('it ends here before it is understood.', { start: this.length, end: this.length + 1 });
    return token;
  }

  #refusal(token: Token): Refusal {
    const known = token.kind === 'sign' ? REFUSED[token.text] : undefined;
    return new Refusal(known ?? `'${token.text}' is not understood here.`, token);
  }
}

function spelt<T>(meaning: T, ...spellings: readonly string[]): Record<string, T> {
  return Object.fromEntries(spellings.map(each => [each, meaning]));
}
