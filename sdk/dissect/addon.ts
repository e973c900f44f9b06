import { createRequire } from 'node:module';
import type * as Addon from '../../native/index.js';

/** Where the build puts the addon, seen from dist/dissect. */
const ADDON = '../../build/Release/wishlab.node';

/** Loads libwireshark into this process: a worker's, never a notebook's. */
export function loadAddon(): typeof Addon {
  return createRequire(import.meta.url)(ADDON) as typeof Addon;
}
