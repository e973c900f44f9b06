import { abortedError } from '../errors.js';
import type { DissectionOptions } from '../request/request.js';
import type { Message } from './frame-stream.js';
import type { Order } from './orders.js';
import { acquire, release } from './pool.js';

/** One question to a worker that dissects nothing; `path` is the capture that it is about, for the error's text. */
export async function queryWorker(
  order: Extract<Order, { order: 'match' | 'check-filters' | 'publish' | 'merge' | 'write-frames' }>,
  options: DissectionOptions,
  signal?: AbortSignal,
  path: string | null = null,
): Promise<{ answer: Message; version: string }> {
  const what = 'Asking libwireshark';
  if (signal?.aborted) throw abortedError(signal, what);
  const worker = await acquire(options);
  const abort = (): void => worker.kill(abortedError(signal, what));
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const answer = await worker.order(order, { path });
    return { answer, version: (await worker.started).version };
  } finally {
    signal?.removeEventListener('abort', abort);
    release(worker, options);
  }
}
