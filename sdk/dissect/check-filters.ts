import type { DissectionOptions } from '../request/request.js';
import { queryWorker } from './query-worker.js';

/** @throws FILTER_INVALID where libwireshark refuses one of the display filters. */
export async function checkFilters(displayFilters: readonly string[], options: DissectionOptions): Promise<void> {
  if (displayFilters.length > 0) await queryWorker({ order: 'check-filters', displayFilters }, options);
}
