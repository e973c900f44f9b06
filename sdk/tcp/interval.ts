import * as v from 'valibot';
import type { OptionSchemas } from '../request/check.js';
import { WishlabError } from '../errors.js';

const EXPECTED_INTERVAL = 'a positive number of seconds';

/** What the options of a function over bins may be. */
export const INTERVAL_OPTIONS: OptionSchemas<{ readonly interval?: number | undefined }> = {
  interval: v.optional(
    v.pipe(v.number(EXPECTED_INTERVAL), v.finite(EXPECTED_INTERVAL), v.gtValue(0, EXPECTED_INTERVAL)),
  ),
};

/** Bins of an interval of time: bin n starts at `(low + n) * interval`. */
export interface Bins {
  readonly interval: number;
  readonly low: number;
  readonly count: number;
}

const MOST_BINS = 100_000;

/**
 * Bins from `first` to `last` (seconds); none where there is no span, `first > last`.
 *
 * @param asked their width; where it is undefined a round one that makes at most `about` bins.
 * @throws OPTION_INVALID
 */
export function binsOf(first: number, last: number, asked: number | undefined, about: number, verb: string): Bins {
  const interval = asked ?? roundStep((last - first) / about);
  if (!(interval > 0 && interval < Infinity)) throw invalid(verb, interval, 'expected a positive number of seconds');
  const low = Math.floor(first / interval);
  const count = first <= last ? Math.floor(last / interval) - low + 1 : 0;
  if (count > MOST_BINS) {
    throw invalid(verb, interval, `it makes ${count} bins, and ${MOST_BINS} are the most: take a larger one`);
  }
  return { interval, low, count };
}

/** When bin n starts. */
export function binStart({ interval, low }: Bins, n: number): number {
  return rounded((low + n) * interval);
}

/** The least of 1, 2, 5 × 10ⁿ that is not below `step`; 1 where there is no span. */
function roundStep(step: number): number {
  if (!(step > 0 && step < Infinity)) return 1;
  const power = 10 ** Math.floor(Math.log10(step));
  const lead = [1, 2, 5, 10].find(multiple => multiple * power >= step)!;
  return rounded(lead * power);
}

/** Without the binary noise of 3 × 0.1. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function invalid(verb: string, interval: number, why: string): WishlabError {
  return new WishlabError('OPTION_INVALID', `The interval ${interval} of ${verb} cannot be used: ${why}.`, {
    details: { interval },
  });
}
