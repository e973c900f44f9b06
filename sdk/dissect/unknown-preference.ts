import { WishlabError } from '../errors.js';
import { didYouMean, nearestNames } from '../field/nearest.js';

/** In the worker: OPTION_INVALID for the first preference that is none of Wireshark's, with the nearest names; null where all are. */
export function unknownPreference(preferences: readonly string[], names: readonly string[]): WishlabError | null {
  const known = new Set(names);
  for (const preference of preferences) {
    const name = preference.slice(0, preference.indexOf(':'));
    const nearest = known.has(name) ? [] : nearestNames(name, names);
    if (nearest.length > 0) return noPreference(name, nearest);
  }
  return null;
}

function noPreference(name: string, nearest: readonly string[]): WishlabError {
  return new WishlabError(
    'OPTION_INVALID',
    `Wireshark has no preference named '${name}'.${didYouMean(nearest)} tshark -G defaultprefs lists all.`,
    { details: { preference: name, nearest } },
  );
}
