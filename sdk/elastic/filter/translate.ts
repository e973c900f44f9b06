import type { FieldInfo } from '../../request/source.js';
import { EVERY, NONE, type Query, allOf, anyOf, exists, noneOf } from './clauses.js';
import { type IndexedFields, PROTOCOLS, splitPath } from './indexed-fields.js';
import { complement, intervalOf } from './interval.js';
import { type Operand, operandOf } from './operand.js';
import { lucenePattern } from './pattern.js';
import { Refusal } from './refusal.js';
import type { Filter } from './syntax.js';
import type { Token } from './tokens.js';

/** A filter's query, and the fields that it rests on, each with the place where it is named. */
export interface Translated {
  readonly query: Query;
  readonly fields: ReadonlyMap<FieldInfo, Token>;
}

/**
 * A display filter as a query, one clause a comparison, by Wireshark's rules for fields with several values in a frame: a comparison
 * holds if it does for any value, `!=` and `===` if they do for all of them, and none does where the field is absent.
 *
 * @param names what each word of the filter stands for that is a field's name.
 * @throws Refusal for what a query would answer otherwise than libwireshark.
 */
export function translate(filter: Filter, names: ReadonlyMap<string, FieldInfo>, index: IndexedFields): Translated {
  const translator = new Translator(names, index);
  return { query: translator.query(filter), fields: translator.fields };
}

class Translator {
  readonly fields = new Map<FieldInfo, Token>();

  constructor(
    private readonly names: ReadonlyMap<string, FieldInfo>,
    private readonly index: IndexedFields,
  ) {}

  query(filter: Filter): Query {
    switch (filter.is) {
      case 'and':
        return allOf(...filter.of.map(each => this.query(each)));
      case 'or':
        return anyOf(...filter.of.map(each => this.query(each)));
      case 'not':
        return noneOf(this.query(filter.of));
      case 'present':
        return this.#present(filter.field);
      case 'compare':
        return this.#comparison(filter);
      case 'in':
        return this.#member(filter);
      case 'contains':
        return this.#text(filter, (path, literal) => ({
          wildcard: { [path]: { value: `*${literal.text.replace(/[*?\\]/g, '\\$&')}*` } },
        }));
      case 'matches':
        return this.#text(filter, (path, literal) => ({
          regexp: { [path]: { value: lucenePattern(literal), case_insensitive: true, flags: 'NONE' } },
        }));
    }
  }

  #present(token: Token): Query {
    const info = this.#field(token);
    if (!isProtocol(info)) return exists(info.path);
    if (info.field === 'frame') return EVERY;
    return { term: { [PROTOCOLS]: info.field } };
  }

  #comparison({ field, by, literal, holds, of }: Extract<Filter, { is: 'compare' }>): Query {
    const { operand, path, type } = this.#operand(field);
    if (by !== '==' && !operand.ordered) throw new Refusal(`'${field.text}' has no order in an index.`, field);
    this.#noField(literal);
    const span = operand.read(literal);
    if (by !== '==' && span.first !== span.last && !isZero(span)) {
      throw new Refusal('an address with a prefix is compared by == and != alone.', literal);
    }
    const interval = intervalOf(by, span);
    if (type === null) return NONE;
    const so = (): Query => operand.find(path, [interval], type);
    const otherwise = (): Query => operand.find(path, complement(interval), type);
    if (of === 'any') return holds ? so() : otherwise();
    return { bool: { filter: [exists(path)], must_not: [holds ? otherwise() : so()] } };
  }

  #member({ field, members }: Extract<Filter, { is: 'in' }>): Query {
    const { operand, path, type } = this.#operand(field);
    const intervals = members.map(({ from, to }) => {
      for (const literal of [from, to]) if (literal) this.#noField(literal);
      const first = operand.read(from);
      if (!to) return intervalOf('==', first);
      const last = operand.read(to);
      if (!operand.ordered || (first.first !== first.last && !isZero(first))) {
        throw new Refusal('a range goes from one value to another.', from);
      }
      return intervalOf('==', { first: first.first, last: last.last });
    });
    return type === null ? NONE : operand.find(path, intervals, type);
  }

  #text(
    { is, field, literal }: Extract<Filter, { is: 'contains' | 'matches' }>,
    find: (path: string, literal: Token) => Query,
  ): Query {
    const info = this.#field(field);
    const { types = [info.type] } = info;
    if (!types.every(each => TEXTS.has(each))) {
      throw new Refusal(
        `'${is}' on FT_${types.join(' and FT_')} looks into bytes, and an index has whole values.`,
        field,
      );
    }
    const { path, type } = this.#operand(field);
    // A word without quotes is a text, too.
    if (literal.kind === 'character') throw new Refusal(`'${is}' takes a text here.`, literal);
    this.#noField(literal);
    // libwireshark finds the empty text in none.
    if (is === 'contains' && literal.text === '') return NONE;
    const query = find(path, literal);
    return type === null ? NONE : query;
  }

  /** How a field is compared, and how the index has it: null where no document does. */
  #operand(token: Token): { operand: Operand; path: string; type: string | null } {
    const info = this.#field(token);
    const operand = operandOf(info);
    if (typeof operand === 'string') throw new Refusal(`'${token.text}' cannot be asked for: ${operand}.`, token);
    const otherwise = OTHERWISE[info.field];
    if (otherwise !== undefined) throw new Refusal(otherwise, token);
    const type = this.index.typeOf(info.path);
    if (type !== null && !operand.exactIn.includes(type)) {
      throw new Refusal(
        `'${token.text}' is mapped as ${type}, which does not compare as FT_${info.type} does; the derived mapping has it as ${operand.exactIn.at(-1)}.`,
        token,
      );
    }
    // A float holds what Wireshark has as a float, and rounds the rest.
    if (type === 'float' && info.type !== 'FLOAT') {
      throw new Refusal(`'${token.text}' is mapped as float, which rounds FT_${info.type}.`, token);
    }
    return { operand, path: info.path, type };
  }

  #field(token: Token): FieldInfo {
    const info = this.names.get(token.text);
    if (!info) throw new Refusal(`'${token.text}' is not understood here.`, token);
    this.fields.set(info, token);
    return info;
  }

  #noField(literal: Token): void {
    if (literal.kind !== 'word' || !this.names.has(literal.text)) return;
    throw new Refusal(`'${literal.text}' is a field, and a query compares a field with a value alone.`, literal);
  }
}

/** Fields whose values in documents are not those that libwireshark would compare. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'frame.time_epoch': "'frame.time_epoch' is rounded in an index; compare 'frame.time' instead.",
  'frame.time_delta_displayed':
    "'frame.time_delta_displayed' hangs on which frames are displayed; documents have what it was when they were made.",
};

const TEXTS: ReadonlySet<string> = new Set(['STRING', 'STRINGZ', 'UINT_STRING', 'STRINGZPAD', 'STRINGZTRUNC']);

/** A protocol is an object of a document; a field of a protocol's type (wlan.mgt) is an attribute. */
export function isProtocol({ type, path, field }: FieldInfo): boolean {
  return type === 'PROTOCOL' && splitPath(path)[0] === field.replaceAll('.', '_');
}

function isZero({ first, last }: { first: string; last: string }): boolean {
  return first === '-0.0' && last === '0.0';
}
