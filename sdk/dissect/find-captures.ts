import { basename } from 'node:path';
import { WishlabError } from '../errors.js';
import type { DissectionOptions } from '../request/request.js';
import type { CallOptions, CaptureIdentity } from '../request/source.js';
import { type CaptureFile, identityOf, inspectCapture } from './capture-file.js';
import { Inputs, captureNames } from './inputs.js';

/** Captures that were looked for by their content. */
export interface FoundCaptures {
  /** Where each can be read, by its name. */
  readonly paths: ReadonlyMap<string, string>;
  /** Lets go of what was merged for it. */
  close(): Promise<void>;
}

/**
 * The files that captures' identities are of, whatever they are called by now.
 *
 * @param where paths and wildcards; null for the captures' own names in the current folder.
 * @throws CAPTURE_NOT_FOUND; CAPTURE_CHANGED where a file has the name, and other bytes
 */
export async function findCaptures(
  wanted: readonly CaptureIdentity[],
  where: readonly string[] | null,
  dissection: DissectionOptions,
  options: CallOptions,
): Promise<FoundCaptures> {
  const files = where ? await new Inputs(where, false).ready(dissection, options) : await byName(wanted);
  const merged = new Inputs(where ?? [], true);
  const paths = new Map<string, string>();
  for (const identity of wanted) {
    const file = (await withId(identity, files, options)) ?? (await mergeWithId(identity, files, options));
    if (!file) throw notFound(identity, files);
    const { path } = file.parts ? ((await merged.ready(dissection, options))[0] ?? file) : file;
    paths.set(identity.capture_name, path);
  }
  return { paths, close: () => merged.close() };
}

/** An index that has two captures of one name tells them apart by what follows it. */
const plainName = ({ capture_name }: CaptureIdentity): string => capture_name.replace(/ \([0-9a-f]{8}\)$/, '');

async function byName(wanted: readonly CaptureIdentity[]): Promise<CaptureFile[]> {
  const names = [...new Set(wanted.map(plainName))];
  return Promise.all(
    names.map(name =>
      inspectCapture(name).catch((cause: unknown) => {
        throw new WishlabError(
          'CAPTURE_NOT_FOUND',
          `The index has what frames of '${name}' say, not their bytes, and there is no such file in ${process.cwd()}. Say where it is: openInWireshark({ captures: 'captures/*.pcap' }).`,
          { cause, details: { capture: name } },
        );
      }),
    ),
  );
}

async function withId(
  { capture_id, capture_name }: CaptureIdentity,
  files: readonly CaptureFile[],
  { signal }: CallOptions,
): Promise<CaptureFile | undefined> {
  // Every candidate is read whole to tell its identity, the likely ones first.
  const likely = (file: CaptureFile): boolean => capture_name.startsWith(basename(file.name));
  for (const file of [...files.filter(likely), ...files.filter(file => !likely(file))]) {
    if ((await identityOf(file, file.name, signal)).capture_id === capture_id) return file;
  }
  return undefined;
}

async function mergeWithId(
  { capture_id }: CaptureIdentity,
  files: readonly CaptureFile[],
  { signal }: CallOptions,
): Promise<CaptureFile | undefined> {
  const merge = { path: '', size: 0, stamp: '', name: '', parts: files };
  return files.length > 1 && (await identityOf(merge, '', signal)).capture_id === capture_id ? merge : undefined;
}

function notFound(identity: CaptureIdentity, files: readonly CaptureFile[]): WishlabError {
  const name = plainName(identity);
  const namesake = files.find(file => basename(file.name) === basename(name));
  const details = { capture: name, capture_id: identity.capture_id };
  if (namesake) {
    const message = `'${namesake.name}' is not the capture that was indexed as '${name}': its bytes are others (capture_id ${identity.capture_id} is the index's). Say where that one is: openInWireshark({ captures: 'captures/*.pcap' }).`;
    return new WishlabError('CAPTURE_CHANGED', message, { details: { ...details, path: namesake.path } });
  }
  const message = `None of ${captureNames(files).join(', ')} has the bytes of '${name}' (capture_id ${identity.capture_id}), whose frames were chosen.`;
  return new WishlabError('CAPTURE_NOT_FOUND', message, { details });
}
