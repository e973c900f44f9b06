import type { DissectionOptions } from '../request/request.js';
import { queryWorker } from './query-worker.js';

/** @throws FILTER_INVALID where libwireshark refuses the display filter. */
export async function checkFilter(filter: string, options: DissectionOptions): Promise<void> {
  await queryWorker({ order: 'check-filter', filter }, options);
}
