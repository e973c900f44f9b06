import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, or the installed package's. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * A path under the root.
 *
 * @param {...string} parts
 */
export const at = (...parts) => join(root, ...parts);
