import { WishlabError } from '../../errors.js';

/** Where something stands in a display filter. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Why Elasticsearch cannot answer a part of a display filter exactly as libwireshark would. */
export class Refusal extends Error {
  constructor(
    readonly reason: string,
    readonly place: Place,
  ) {
    super(reason);
  }
}

/** FILTER_INVALID: quotes the filter, with a mark under the part that was refused. */
export function refusedFilter(filter: string, { reason, place }: Refusal): WishlabError {
  const start = Math.min(place.start, filter.length);
  const marker = ' '.repeat(start) + '^' + '~'.repeat(Math.max(0, place.end - start - 1));
  return new WishlabError(
    'FILTER_INVALID',
    `An index cannot answer this display filter exactly: ${reason}\n  ${filter.replaceAll('\n', ' ')}\n  ${marker}\nFilter the capture itself, or the table that is read: (await packets.table()).filter(d => …).`,
    { details: { filter, reason, start, length: Math.max(1, place.end - start) } },
  );
}
