import type { DissectionOptions } from '../request/request.js';
import type { Message } from './frame-stream.js';
import type { Order } from './orders.js';
import { acquire, release } from './pool.js';

/** One question to a worker that needs no capture. */
export async function queryWorker(
  order: Extract<Order, { order: 'match' | 'check-filters' | 'publish' }>,
  options: DissectionOptions,
): Promise<{ answer: Message; version: string }> {
  const worker = await acquire(options);
  try {
    const answer = await worker.order(order, { path: null });
    return { answer, version: (await worker.started).version };
  } finally {
    release(worker, options);
  }
}
