import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Addon from '../../native/index.js';
import { WishlabError } from '../errors.js';
import { installed } from '../installed.js';

/** Where the build puts the addon, and what builds it. */
const ADDON = fileURLToPath(installed('build/Release/wishlab.node'));
const BUILD = fileURLToPath(installed('scripts/build-native.mjs'));

/**
 * Loads libwireshark into this process: a worker's, never a notebook's.
 *
 * @throws {WishlabError} BINDING_MISSING
 */
export function loadAddon(): typeof Addon {
  try {
    return createRequire(import.meta.url)(ADDON) as typeof Addon;
  } catch (error) {
    throw missingBinding(error as NodeJS.ErrnoException);
  }
}

/** npm 12 and pnpm run no install script unless told so; and an upgrade of Wireshark takes away the library that was linked. */
function missingBinding(error: NodeJS.ErrnoException): WishlabError {
  const what =
    error.code === 'MODULE_NOT_FOUND'
      ? 'was not built: the install script of wishlab did not run, or failed'
      : `cannot be loaded: ${error.message}`;
  return new WishlabError(
    'BINDING_MISSING',
    `The binding to libwireshark ${what}. Expected '${ADDON}', which this builds:\n  node '${BUILD}'\n` +
      'It names the packages of the system that are missing. Afterwards the call can be repeated; nothing need be restarted.',
    { details: { path: ADDON, build: BUILD } },
  );
}
