import type * as Addon from '../../native/index.js';
import { joinedFilter } from '../request/request.js';

/**
 * In the worker: the display filters as one. Each is compiled by itself first, since joined as text one with a parenthesis
 * too many would reach into the next, and so that an error is about what the user wrote.
 */
export function compilable(addon: typeof Addon, displayFilters: readonly string[]): string {
  const joined = joinedFilter(displayFilters);
  for (const filter of new Set([...displayFilters, joined])) {
    try {
      addon.checkFilter(filter);
    } catch (error) {
      throw Object.assign(error as Error, { filter });
    }
  }
  return joined;
}
