import { WishlabError } from '../errors.js';
import { didYouMean, nearestNames } from '../field/nearest.js';

/** In the worker: what the addon threw; a name that libwireshark does not know becomes OPTION_INVALID with the nearest names. */
export function withNearestNames(error: unknown): unknown {
  const { code, message, given, known, hint } = error as Partial<UnknownName>;
  if (code !== 'NAME' || given === undefined || known === undefined) return error;
  const nearest = nearestNames(given, [...new Set(known)]);
  return new WishlabError('OPTION_INVALID', `${message ?? ''}${didYouMean(nearest)} ${hint ?? ''}`, {
    details: { name: given, nearest },
  });
}

/** The addon's error NAME (native/index.d.ts). */
interface UnknownName {
  readonly code: string;
  readonly message: string;
  readonly given: string;
  readonly known: readonly string[];
  readonly hint: string;
}
