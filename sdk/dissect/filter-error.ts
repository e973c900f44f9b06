import { WishlabError } from '../errors.js';
import type { ErrorFacts } from './orders.js';

/** FILTER_INVALID: quotes the filter, with a caret under the place that libwireshark names. */
export function filterError(filter: string, { message, details }: ErrorFacts): WishlabError {
  const bytes = Buffer.from(filter);
  const named = Number(details['start']);
  // No place is named where the filter ends too early.
  const start = named >= 0 ? bytes.subarray(0, named).toString().length : filter.length;
  const length = named >= 0 ? bytes.subarray(named, named + Number(details['length'])).toString().length : 1;
  const marker = ' '.repeat(start) + '^' + '~'.repeat(Math.max(0, length - 1));
  return new WishlabError(
    'FILTER_INVALID',
    `Wireshark refuses this display filter: ${message}\n  ${filter}\n  ${marker}`,
    {
      details: { filter, start, length },
    },
  );
}
