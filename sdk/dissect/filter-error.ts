import { WishlabError } from '../errors.js';
import type { ErrorFacts } from './orders.js';

/** FILTER_INVALID: quotes the filter, with a caret under the place that libwireshark names. */
export function filterError({ message, details }: ErrorFacts): WishlabError {
  const filter = String(details['filter']);
  const bytes = Buffer.from(filter);
  const named = Number(details['start']);
  // No place is named where the filter ends too early.
  const start = named >= 0 ? bytes.subarray(0, named).toString().length : filter.length;
  const length = named >= 0 ? bytes.subarray(named, named + Number(details['length'])).toString().length : 1;
  // The caret stands beneath the line that it means.
  const begins = filter.lastIndexOf('\n', start - 1) + 1;
  const ends = filter.indexOf('\n', start) < 0 ? filter.length : filter.indexOf('\n', start);
  const tildes = Math.max(0, Math.min(length, ends - start) - 1);
  const marker = ' '.repeat(start - begins) + '^' + '~'.repeat(tildes);
  const quoted = [...filter.slice(0, ends).split('\n'), marker, ...lines(filter.slice(ends + 1))];
  return new WishlabError(
    'FILTER_INVALID',
    `Wireshark refuses this display filter: ${message}\n${quoted.map(line => `  ${line}`).join('\n')}`,
    {
      details: { filter, start, length },
    },
  );
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
