import { WishlabError } from '../errors.js';
import { inspectCapture } from './capture-file.js';

/**
 * The paths that patterns name: a path is itself, a wildcard the files that match, in the order of their names. Nothing is opened.
 *
 * @throws CAPTURE_NOT_FOUND for a wildcard that matches nothing.
 */
export async function matchingPaths(patterns: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const pattern of patterns) {
    if (!/[*?[\]{}]/.test(pattern)) paths.push(pattern);
    else paths.push(...(await matches(pattern)));
  }
  return paths;
}

/** The files that a wildcard matches; a file may also be named like a wildcard. */
async function matches(pattern: string): Promise<string[]> {
  const literal = await inspectCapture(pattern).catch(() => null);
  if (literal) return [pattern];
  // Loaded where it is needed: it would be a tenth of the package's own loading.
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, { expandDirectories: false, absolute: pattern.startsWith('/') });
  if (found.length === 0) {
    throw new WishlabError('CAPTURE_NOT_FOUND', `No file matches '${pattern}' (looked from ${process.cwd()}).`, {
      details: { path: pattern },
    });
  }
  return found.sort();
}
