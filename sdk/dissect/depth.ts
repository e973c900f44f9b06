import { dissectionNotes } from '../request/dissection.js';
import type { Request } from '../request/request.js';
import { isTransportField, isTransportProtocol } from './transport-fields.js';

/** How far up a frame is dissected: to the end, or to TCP and UDP (docs/decisions/0008-depth.md). */
export type Depth = 'full' | 'transport';

/** Base columns that Wireshark's column text does not fill. */
const TRANSPORT_BASE: ReadonlySet<string> = new Set([
  ...['frame_number', 'time', 'frame_len', 'flow', 'ip_source', 'ip_destination'],
]);

/** The depth that a request's columns and filter need, and the word that decided, in a form for people. */
export function depthOf(request: Request): { depth: Depth; why: string } {
  const { base, wishes, displayFilters, dissection, run } = request;
  const full = (why: string): { depth: Depth; why: string } => ({ depth: 'full', why });
  if (run.depth === 'full') return full('as asked for');
  const text = base.find(name => !TRANSPORT_BASE.has(name));
  if (text !== undefined) return full(`which the column ${text} needs`);
  const wish = wishes.find(({ field }) => !isTransportField(field));
  if (wish) return full(`which the field ${wish.field} may need`);
  const word = displayFilters.map(beyondTransport).find(each => each !== undefined);
  if (word !== undefined) return full(`which the filter may need ('${word}')`);
  const preference = dissection.preferences.find(each => !isTransportField(each.split(':', 1)[0] ?? ''));
  if (preference !== undefined) return full(`which the preference ${preference} may be for`);
  // Of dissectors above, keys to what they read, names that they told.
  const [note] = dissectionNotes({ ...dissection, preferences: [] });
  if (note !== undefined) return full(`which the option "${note}" may be for`);
  return { depth: 'transport', why: 'no column and no filter needs what TCP and UDP carry' };
}

/** Words of the filter language that name no field. */
const LANGUAGE = new Set([
  ...['any', 'all', 'eq', 'any_eq', 'ne', 'all_ne', 'all_eq', 'any_ne', 'gt', 'ge', 'lt', 'le', 'contains', 'matches'],
  ...['not', 'and', 'or', 'xor', 'in', 'bitwise_and', 'true', 'false'],
  ...['len', 'count', 'upper', 'lower', 'string', 'max', 'min', 'abs'],
]);

/** What follows a protocol that is only asked to be there; its bytes are another matter. */
const PRESENT = /^\s*(?:$|\)|&&|\|\||(?:and|or|xor)\b)/;

/** The first word of a display filter that is no field below the application, and no word of the language. */
function beyondTransport(filter: string): string | undefined {
  const plain = filter
    .replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, ' 0 ')
    // Addresses, whose hexadecimal digits look like words: 00:0c:29:ab:cd:ef, fe80::1/64.
    .replaceAll(/(?<![\w.])[\da-f]*(?:[:-][\da-f]*){2,}(?:[.\d]*)(?:\/\d+)?/gi, ' 0 ');
  for (const { 0: word, index } of plain.matchAll(/(?<![\w.])[a-z_][\w.-]*/gi)) {
    if (LANGUAGE.has(word.toLowerCase()) || (!/[*?]/.test(word) && isTransportField(word))) continue;
    if (isTransportProtocol(word) && PRESENT.test(plain.slice(index + word.length))) continue;
    return word;
  }
  return plain.includes('$') ? '$' : undefined;
}
