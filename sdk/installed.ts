import { readFileSync } from 'node:fs';

/**
 * A file of the package as it is installed, by its path there. Every path beside the code goes through here: this
 * module and the bundle that `npm run build` makes of all modules lie at one depth, as others do not.
 */
export const installed = (path: string): URL => new URL(`../${path}`, import.meta.url);

/** The version of wishlab, as package.json has it. */
export const installedVersion = (): string =>
  (JSON.parse(readFileSync(installed('package.json'), 'utf8')) as { version: string }).version;
