import { createHash } from 'node:crypto';
import { type Stats, createReadStream } from 'node:fs';
import { access, constants, realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { WishlabError, abortedError } from '../errors.js';
import type { CaptureIdentity } from '../request/source.js';

/** A capture on disk, checked to be one that can be read. */
export interface CaptureFile {
  readonly path: string;
  readonly size: number;
}

/**
 * Looks at a path before a worker opens it, for errors that say what is there instead of a capture.
 *
 * @throws CAPTURE_NOT_FOUND, CAPTURE_IS_DIRECTORY, CAPTURE_NOT_READABLE, CAPTURE_EMPTY
 */
export async function inspectCapture(path: string): Promise<CaptureFile> {
  const facts = await stat(path).catch((cause: unknown) => {
    throw isMissing(cause)
      ? new WishlabError(
          'CAPTURE_NOT_FOUND',
          `There is no capture '${path}' (looked from ${process.cwd()}). Expected the path of a file; a wildcard such as 'captures/*.pcap' names several.`,
          { cause, details: { path } },
        )
      : notReadable(path, cause);
  });
  if (facts.isDirectory()) {
    throw new WishlabError(
      'CAPTURE_IS_DIRECTORY',
      `'${path}' is a directory. Expected a capture file; all captures in it: capture('${path}/*').`,
      { details: { path } },
    );
  }
  await access(path, constants.R_OK).catch((cause: unknown) => {
    throw notReadable(path, cause);
  });
  if (facts.isFile() && facts.size === 0) {
    throw new WishlabError(
      'CAPTURE_EMPTY',
      `'${path}' is an empty file: it has not even a capture's header. Is it still being written?`,
      { details: { path } },
    );
  }
  return { path, size: facts.size };
}

/** @throws OPTION_INVALID for a file that is named twice, also by way of a link: each of its rows would be there twice. */
export async function refuseTwice(files: readonly CaptureFile[]): Promise<void> {
  const known = new Map<string, string>();
  for (const { path } of files) {
    const real = await realpath(path);
    const before = known.get(real);
    if (before !== undefined) {
      throw new WishlabError(
        'OPTION_INVALID',
        `'${path}' is named twice${before === path ? '' : `, before as '${before}'`}: each of its frames would be there twice. Leave one out.`,
        { details: { path, paths: [before, path] } },
      );
    }
    known.set(real, path);
  }
}

function isMissing(cause: unknown): boolean {
  const { code } = cause as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function notReadable(path: string, cause: unknown): WishlabError {
  return new WishlabError(
    'CAPTURE_NOT_READABLE',
    `'${path}' cannot be read: ${(cause as Error).message}. It needs read permission for the user that runs this.`,
    { cause, details: { path } },
  );
}

const known = new Map<string, string>();

/** What tells a file from one that was written since. */
export function fileStamp({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return [size, mtimeMs, ctimeMs, ino].join('/');
}

/**
 * The first 32 hex digits of the SHA-256 of the file's bytes; remembered while size and times of the file stay.
 * Cost: reads the file once, at some 0.5 GB/s.
 */
export async function identityOf(path: string, name: string, signal?: AbortSignal): Promise<CaptureIdentity> {
  const key = JSON.stringify([path, fileStamp(await stat(path))]);
  let capture_id = known.get(key);
  if (capture_id === undefined) {
    const hash = createHash('sha256');
    try {
      await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash, ...(signal ? [{ signal }] : []));
    } catch (error) {
      throw signal?.aborted ? abortedError(signal, `Reading '${path}'`) : error;
    }
    capture_id = hash.digest('hex').slice(0, 32);
    known.set(key, capture_id);
  }
  return { capture_id, capture_name: name };
}

/** The names by which a table tells captures apart: base names, or the paths as given where base names repeat. */
export function captureNames(paths: readonly string[]): string[] {
  const names = paths.map(path => basename(path));
  return new Set(names).size === names.length ? names : [...paths];
}
