import { WishlabError } from '../../errors.js';
import type { FieldInfo } from '../../request/source.js';
import { EVERY, type Query, allOf, exists, noneOf } from './clauses.js';
import { type IndexedFields, PROTOCOLS, splitPath } from './indexed-fields.js';
import { parseFilter } from './parse.js';
import { Refusal, refusedFilter } from './refusal.js';
import type { Filter } from './syntax.js';
import { type Token, tokensOf } from './tokens.js';
import { isProtocol, translate } from './translate.js';

/** What a translation asks of libwireshark and of the index. */
export interface FilterContext {
  readonly index: IndexedFields;
  /** Those of the words that are names of fields. */
  lookUp(words: readonly string[]): Promise<ReadonlyMap<string, FieldInfo>>;
  /** Whether the index has a document that a query finds. */
  anyWith(query: Query): Promise<boolean>;
}

/**
 * The query for frames that pass every one of the display filters, which libwireshark has accepted.
 *
 * @throws WishlabError `FILTER_INVALID` with the part and the reason for what cannot be answered exactly.
 */
export async function filterQuery(displayFilters: readonly string[], context: FilterContext): Promise<Query> {
  const queries: Query[] = [];
  for (const text of displayFilters) {
    try {
      const query = await queryOf(text, context);
      await refuseTooLarge(query, text, context);
      queries.push(query);
    } catch (error) {
      throw error instanceof Refusal ? refusedFilter(text, error) : error;
    }
  }
  return queries.length === 0 ? EVERY : allOf(...queries);
}

async function queryOf(text: string, context: FilterContext): Promise<Query> {
  const filter: Filter = parseFilter(text);
  const words = tokensOf(text).filter(({ kind }) => kind === 'word');
  const names = await context.lookUp([...new Set(words.map(word => word.text))]);
  const { query, fields } = translate(filter, names, context.index);
  for (const [info, token] of fields) await refusePartial(info, token, context);
  return query;
}

/** Throws where the server makes no query of it: of a pattern, or of what lies above a value, of a thousand characters. */
async function refuseTooLarge(query: Query, text: string, context: FilterContext): Promise<void> {
  try {
    await context.anyWith(query);
  } catch (error) {
    if (!(error instanceof WishlabError) || error.details['status'] !== 400) throw error;
    throw new Refusal(`Elasticsearch makes no query of it (${String(error.details['reason'])}).`, {
      start: 0,
      end: text.length,
    });
  }
}

/** Why an index does not tell whether a protocol is in a frame. */
export const UNLISTED = `it has documents that do not list the protocols of their frame in ${PROTOCOLS}, as an earlier version wrote them. Index the captures anew, or name a field that each header of the protocol has`;

/** Whether some documents cannot be found by the protocols of their frame. */
export async function lacksProtocols({ index, anyWith }: Pick<FilterContext, 'index' | 'anyWith'>): Promise<boolean> {
  const type = index.typeOf(PROTOCOLS);
  return (type !== null && type !== 'keyword') || anyWith(noneOf(exists(PROTOCOLS)));
}

/** Throws where some documents have the field and would not be found by it. */
async function refusePartial(info: FieldInfo, token: Token, context: FilterContext): Promise<void> {
  const { index } = context;
  const refuse = (why: string): never => {
    throw new Refusal(`the index does not fully index '${token.text}': ${why}.`, token);
  };
  const noRoom = 'documents have values of it that the mapping had no room for, or that no number stands for';
  if (isProtocol(info)) {
    if (await lacksProtocols(context)) refuse(UNLISTED);
    return;
  }
  const [object] = splitPath(info.path);
  if (index.isPartial(info.path)) refuse(noRoom);
  if (await context.anyWith({ terms: { _ignored: [info.path, object] } })) {
    refuse('documents have values of it that its type cannot hold, which _ignored names');
  }
}
