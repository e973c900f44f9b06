import { type Hash, createHash } from 'node:crypto';
import { type Stats, createReadStream } from 'node:fs';
import { access, constants, realpath, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { WishlabError, abortedError } from '../errors.js';
import type { CaptureIdentity } from '../request/source.js';

/** A capture on disk, checked to be one that can be read. */
export interface CaptureFile {
  /** Where it is opened. */
  readonly path: string;
  readonly size: number;
  /** What tells it from one that was written since. */
  readonly stamp: string;
  /** What people know it as: the path as given. */
  readonly name: string;
  /** The captures that it was merged from, in order. */
  readonly parts?: readonly CaptureFile[];
}

/**
 * Looks at a path before a worker opens it, for errors that say what is there instead of a capture.
 *
 * @throws CAPTURE_NOT_FOUND, CAPTURE_IS_DIRECTORY, CAPTURE_NOT_READABLE, CAPTURE_EMPTY
 */
export async function inspectCapture(path: string, name = path): Promise<CaptureFile> {
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
      `'${name}' is an empty file: it has not even a capture's header. Is it still being written?`,
      { details: { path } },
    );
  }
  return { path, size: facts.size, stamp: fileStamp(facts), name };
}

/** @throws OPTION_INVALID for a file that is named twice, also by way of a link: each of its rows would be there twice. */
export async function refuseTwice(files: readonly CaptureFile[]): Promise<void> {
  const known = new Map<string, string>();
  for (const { path } of files) {
    // A file without a name has none that is real.
    const real = await realpath(path).catch(() => path);
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
  const { code, message } = cause as NodeJS.ErrnoException;
  const wayOut = code === 'EACCES' || code === 'EPERM' ? ' It needs read permission for the user that runs this.' : '';
  return new WishlabError('CAPTURE_NOT_READABLE', `'${path}' cannot be read: ${message}.${wayOut}`, {
    cause,
    details: { path },
  });
}

const known = new Map<string, string>();

/** What tells a file from one that was written since. */
export function fileStamp({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return [size, mtimeMs, ctimeMs, ino].join('/');
}

/** CAPTURE_CHANGED: what was read is not there any more. */
export function captureChanged(path: string, wayOut: string): WishlabError {
  return new WishlabError('CAPTURE_CHANGED', `'${path}' has changed since its frames were read. ${wayOut}`, {
    details: { path },
  });
}

/**
 * The first 32 hex digits of the SHA-256 of the file's bytes, of a merge those of its captures' ids in order; remembered while size and
 * times of the file stay. Cost: reads the file once, at some 0.5 GB/s.
 */
export async function identityOf(
  { path, parts }: Pick<CaptureFile, 'path' | 'parts'>,
  name: string,
  signal?: AbortSignal,
): Promise<CaptureIdentity> {
  if (!parts) return { capture_id: await idOf(path, signal), capture_name: name };
  const hash = createHash('sha256');
  for (const part of parts) hash.update((await identityOf(part, name, signal)).capture_id);
  return { capture_id: digits(hash), capture_name: name };
}

async function idOf(path: string, signal: AbortSignal | undefined): Promise<string> {
  const key = JSON.stringify([path, fileStamp(await stat(path))]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash, ...(signal ? [{ signal }] : []));
  } catch (error) {
    throw signal?.aborted ? abortedError(signal, `Reading '${path}'`) : error;
  }
  const id = digits(hash);
  known.set(key, id);
  return id;
}

function digits(hash: Hash): string {
  return hash.digest('hex').slice(0, 32);
}
