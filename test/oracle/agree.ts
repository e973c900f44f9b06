import type { Registration } from './dictionary.js';
import { NumberText, type DocumentValue } from './documents.js';
import { bytesAreShown, textIsShown } from './shown-values.js';
import { ruleOf, type TypeRule } from './type-rules.js';

const NUMBERS: ReadonlySet<TypeRule['kind']> = new Set(['integer', 'fractional'] as const);

/** A name registered as whole and as fractional numbers: all its values have a decimal point. */
function numberAgrees(value: DocumentValue, show: string, { type, base }: Registration): boolean {
  const rule = ruleOf(type);
  if (rule.kind !== 'integer') return rule.agrees(value, show, base);
  if (!(value instanceof NumberText) || !value.text.endsWith('.0')) return false;
  return rule.agrees(new NumberText(value.text.slice(0, -2)), show, base);
}

/** A name registered with types of several JSON kinds is always a string: the value's own text form. */
function mixedAgrees(value: DocumentValue, show: string, { type }: Registration): boolean {
  if (typeof value !== 'string') return false;
  if (type === 'NONE' || type === 'PROTOCOL') return value === 'true' && show === '';
  if (type === 'BYTES' || type === 'UINT_BYTES') return bytesAreShown(value, show);
  return textIsShown(value, show);
}

/** A protocol in name only, such as a TCP option, has bytes for a value, or none; its dictionary entry does not tell. */
function protocolAgrees(value: DocumentValue, show: string): boolean {
  return ruleOf('PROTOCOL').agrees(value, show, '') || ruleOf('BYTES').agrees(value, show, '');
}

/** Whether a document's value is what Wireshark shows, by the types that the field's name is registered with. */
export function agrees(value: DocumentValue, show: string, registrations: readonly Registration[]): boolean {
  if (registrations.some(each => each.protocol) && protocolAgrees(value, show)) return true;
  const kinds = new Set(registrations.map(each => ruleOf(each.type).kind));
  if (kinds.size === 1) return registrations.some(each => ruleOf(each.type).agrees(value, show, each.base));
  const several = [...kinds].every(kind => NUMBERS.has(kind)) ? numberAgrees : mixedAgrees;
  return registrations.some(each => several(value, show, each));
}
