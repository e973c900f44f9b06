import { ensureDebian, needs } from './debian.mjs';
import { ensureJupyter } from './jupyter.mjs';
import { ensureNative } from './native.mjs';
import { ensureNpm } from './npm.mjs';
import { ensureTypeScript } from './typescript.mjs';

/** @typedef {keyof typeof system} Purpose */

/** The system's part comes first, so that who lacks root learns everything at once and before any work. */
const system = {
  build: needs.native,
  lab: [...needs.native, ...needs.jupyter],
  bench: [...needs.native, ...needs.bench],
  sanitize: [...needs.native, ...needs.sanitize],
  test: [...needs.native, ...needs.jupyter, ...needs.tests, ...needs.elasticsearch],
};

/**
 * Sets up what a purpose needs, and does nothing where it is there: `build` for using the SDK and the demo, `lab` for
 * JupyterLab, `bench` for measuring, `test` for everything that is tested.
 *
 * @param {Purpose} purpose
 */
export async function setUp(purpose) {
  await ensureDebian(system[purpose]);
  await ensureNpm();
  await ensureNative();
  await ensureTypeScript();
  if (purpose === 'lab' || purpose === 'test') await ensureJupyter();
}

/** @param {string} word @returns {word is Purpose} */
export const isPurpose = word => word in system;
