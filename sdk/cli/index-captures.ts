import { basename } from 'node:path';
import { stat } from 'node:fs/promises';
import { wiresharkVersion } from '../dissect/dictionary.js';
import type { ElasticsearchClient } from '../elastic/client.js';
import { indexDocuments } from '../elastic/index-documents.js';
import type { Ledger } from '../elastic/ledger.js';
import { WishlabError } from '../errors.js';
import type { Capture } from '../fluent/capture.js';
import type { Progress } from '../request/source.js';
import { EMPTY_LEDGER } from './total-ledger.js';

/** What became of one capture. */
export interface IndexedCapture {
  readonly path: string;
  readonly ledger: Ledger;
  /** Why it is not all in the index; null where it is, but for what the ledger says. */
  readonly error: WishlabError | null;
}

/** What {@link indexCaptures} takes. */
export interface IndexCaptures {
  readonly client: ElasticsearchClient;
  readonly index: string;
  readonly paths: readonly string[];
  /** The Capture of one path. */
  readonly query: (path: string) => Capture;
  /** How many captures are dissected at once. */
  readonly atOnce: number;
  readonly signal: AbortSignal;
  /** How far all captures together are. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Called with each capture that is done, as it is done. */
  readonly onCapture?: ((capture: IndexedCapture) => void) | undefined;
}

/** Errors that are a capture's own: the next one may well be indexed. */
const OWN: ReadonlySet<string> = new Set([
  'CAPTURE_NOT_FOUND',
  'CAPTURE_IS_DIRECTORY',
  'CAPTURE_NOT_READABLE',
  'CAPTURE_EMPTY',
  'CAPTURE_UNKNOWN_FORMAT',
  'CAPTURE_TRUNCATED',
  'CAPTURE_DAMAGED',
  'WORKER_DIED',
  'WORKER_STALLED',
  'WORKER_MEMORY',
]);

/** Whether an error is of one capture, rather than of the server or the call. */
export function isOwn({ code }: WishlabError): boolean {
  return OWN.has(code);
}

/**
 * Indexes captures, some at once, each by itself, so that a damaged one does not end the others.
 *
 * @returns what became of each, in the order of the paths; after an abort or an error of the server, only of those that were begun, the
 *   error with them.
 */
export async function indexCaptures(wanted: IndexCaptures): Promise<IndexedCapture[]> {
  const { paths, atOnce, signal, onCapture } = wanted;
  const stopping = new AbortController();
  const stop = AbortSignal.any([signal, stopping.signal]);
  const onProgress = await sharedProgress(wanted);
  const done = new Map<number, IndexedCapture>();
  const left = [...paths.entries()];
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next && !stop.aborted; next = left.shift()) {
      const [place, path] = next;
      const indexed = await indexOne(wanted, path, stop, onProgress(place));
      done.set(place, indexed);
      onCapture?.(indexed);
      if (indexed.error && !isOwn(indexed.error)) stopping.abort(indexed.error);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, paths.length) }, lane));
  return [...done].sort(([a], [b]) => a - b).map(([, indexed]) => indexed);
}

async function indexOne(
  { client, index, query }: IndexCaptures,
  path: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<IndexedCapture> {
  const capture = query(path);
  try {
    const ledger = await indexDocuments(client, index, capture.documents({ signal, onProgress }), {
      signal,
      dissection: capture.request.dissection,
      wireshark: await wiresharkVersion(),
    });
    return { path, ledger, error: null };
  } catch (error) {
    if (!(error instanceof WishlabError)) throw error;
    const ledger = (error.details['ledger'] as Ledger | undefined) ?? EMPTY_LEDGER;
    return { path, ledger, error };
  }
}

/** One progress for all captures: frames and bytes read, of all their bytes. */
async function sharedProgress({
  paths,
  index,
  onProgress,
}: IndexCaptures): Promise<(place: number) => (progress: Progress) => void> {
  const sizes = await Promise.all(paths.map(sizeOf));
  const frames = paths.map(() => 0);
  const bytes = paths.map(() => 0);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const totalBytes = sum(sizes);
  const of = paths.length === 1 ? basename(paths[0]!) : `${paths.length} captures`;
  return place => own => {
    frames[place] = own.frames;
    bytes[place] = own.bytes;
    onProgress?.({ what: `${of} → ${index}`, frames: sum(frames), bytes: sum(bytes), totalBytes });
  };
}

/** Nothing where there is no file: its capture will say so. */
function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
