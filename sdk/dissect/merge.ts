import type * as Addon from '../../native/index.js';
import { failure } from './failures.js';
import type { Order } from './orders.js';

/** In the worker: writes captures as one, in the order of time; an error is about the capture that it came with. */
export function merge(addon: typeof Addon, { paths, names, to }: Extract<Order, { order: 'merge' }>): void {
  try {
    addon.mergeCaptures([...paths], to);
  } catch (error) {
    const { code, message, capture, ...details } = error as Error & { code?: string; capture?: number };
    if (code !== 'CAPTURE' || capture === undefined) throw error;
    throw failure({ code, message, details }, { path: names[capture] ?? null, merging: true });
  }
}
