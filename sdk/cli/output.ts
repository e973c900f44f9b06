import { writeFile } from 'node:fs/promises';
import { WishlabError } from '../errors.js';

/** Writes to the standard output, and waits until it is taken; rejects with EPIPE where its reader has gone. */
export function print(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(content, error => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/**
 * Writes to a file, or to the standard output where none is named.
 *
 * @throws OUTPUT_NOT_WRITABLE
 */
export async function writeOutput(path: string | undefined, content: string | Uint8Array): Promise<void> {
  if (path === undefined) return print(content);
  await writeFile(path, content).catch((cause: unknown) => {
    throw new WishlabError('OUTPUT_NOT_WRITABLE', `'${path}' cannot be written: ${(cause as Error).message}.`, {
      cause,
      details: { path },
    });
  });
}
