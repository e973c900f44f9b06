import { dissectionNotes } from '../request/dissection.js';
import type { DissectionOptions, Request } from '../request/request.js';
import { APPLICATION_PROTOCOLS, isApplicationField } from './application-fields.js';
import { TRANSPORT_PROTOCOLS, isTransportField } from './transport-fields.js';

/** How far up a frame is dissected: to the end, to the end but for JSON, or to TCP and UDP (docs/decisions/0008-depth.md). */
export type Depth = 'full' | 'application' | 'transport';

/** Base columns that Wireshark's column text does not fill. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  ...['frame_number', 'time', 'frame_len', 'flow', 'ip_source', 'ip_destination'],
]);

/** What may be asked for at a depth. */
interface Reach {
  readonly protocols: readonly string[];
  /** Whether a name, or all that a wildcard stands for, is the same at this depth as at the full one. */
  readonly has: (pattern: string) => boolean;
  /** Options that tell nothing to what is left out. */
  readonly harmless: readonly (keyof DissectionOptions)[];
}

const TRANSPORT: Reach = { protocols: TRANSPORT_PROTOCOLS, has: isTransportField, harmless: [] };

const APPLICATION: Reach = {
  protocols: APPLICATION_PROTOCOLS,
  has: isApplicationField,
  harmless: ['keyLog', 'nameResolution', 'twoPass'],
};

/** The depth that a request's columns and filter need, and the word that decided, in a form for people. */
export function depthOf(request: Request): { depth: Depth; why: string } {
  if (request.run.depth === 'full') return { depth: 'full', why: 'as asked for' };
  const further = wantsMoreThan(TRANSPORT, request);
  if (further === null) return { depth: 'transport', why: 'no column and no filter needs what TCP and UDP carry' };
  const all = wantsMoreThan(APPLICATION, request);
  return all === null ? { depth: 'application', why: further } : { depth: 'full', why: all };
}

/** Why a depth is not enough for a request; null where it is. */
function wantsMoreThan(reach: Reach, { base, wishes, displayFilters, dissection }: Request): string | null {
  const text = base.find(name => !WITHOUT_TEXT.has(name));
  if (text !== undefined) return `which the column ${text} needs`;
  const wish = wishes.find(({ field }) => !reach.has(field));
  if (wish) return `which the field ${wish.field} may need`;
  const word = displayFilters.map(filter => wordBeyond(reach, filter)).find(each => each !== undefined);
  if (word !== undefined) return `which the filter may need ('${word}')`;
  const preference = dissection.preferences.find(each => !reach.has(each.split(':', 1)[0] ?? ''));
  if (preference !== undefined) return `which the preference ${preference} may be for`;
  const telling = Object.entries(dissection).filter(([name]) => !reach.harmless.some(each => each === name));
  const [note] = dissectionNotes({ ...Object.fromEntries(telling), preferences: [] });
  return note === undefined ? null : `which the option "${note}" may be for`;
}

/** Words of the filter language that name no field. */
const LANGUAGE = new Set([
  ...['any', 'all', 'eq', 'any_eq', 'ne', 'all_ne', 'all_eq', 'any_ne', 'gt', 'ge', 'lt', 'le', 'contains', 'matches'],
  ...['not', 'and', 'or', 'xor', 'in', 'bitwise_and', 'true', 'false'],
  ...['len', 'count', 'upper', 'lower', 'string', 'max', 'min', 'abs'],
]);

/** What follows a protocol that is only asked to be there; its bytes are another matter. */
const PRESENT = /^\s*(?:$|\)|&&|\|\||(?:and|or|xor)\b)/;

/** The first word of a display filter that is beyond the depth, and no word of the language. */
function wordBeyond({ protocols, has }: Reach, filter: string): string | undefined {
  const plain = filter
    .replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, ' 0 ')
    // Addresses, whose hexadecimal digits look like words: 00:0c:29:ab:cd:ef, fe80::1/64.
    .replaceAll(/(?<![\w.])[\da-f]*(?:[:-][\da-f]*){2,}(?:[.\d]*)(?:\/\d+)?/gi, ' 0 ');
  for (const { 0: word, index } of plain.matchAll(/(?<![\w.])[a-z_][\w.-]*/gi)) {
    if (LANGUAGE.has(word.toLowerCase()) || (!/[*?]/.test(word) && has(word))) continue;
    if (protocols.includes(word) && PRESENT.test(plain.slice(index + word.length))) continue;
    return word;
  }
  return plain.includes('$') ? '$' : undefined;
}
