import { type CaptureIdentity, type DocumentBatch, type FieldInfo, NO_COUNTS } from '../../request/source.js';
import { type Document, readDocument, valuesAt } from './document.js';
import type { Hit } from './hits.js';

const NEWLINE = Buffer.from('\n');

/** Documents as they were written, one a line, with what is said of them when they come from a capture; `met` are the paths of those before. */
export function documentBatch(
  hits: readonly Hit[],
  identity: CaptureIdentity,
  dictionary: ReadonlyMap<string, FieldInfo>,
  met: Set<string>,
): DocumentBatch {
  const offsets = new Uint32Array(hits.length + 1);
  const frames = new Uint32Array(hits.length);
  const newFields: FieldInfo[] = [];
  const counts = { ...NO_COUNTS, dissected: hits.length };
  for (const [i, { source }] of hits.entries()) {
    offsets[i + 1] = (offsets[i] as number) + source.length + 1;
    const document = readDocument(source);
    frames[i] = Number(valuesAt(document, 'frame.frame_number')[0] ?? 0);
    if (document['_ws_malformed'] !== undefined) counts.malformed++;
    if (document['_ws_short'] !== undefined) counts.cut++;
    for (const path of pathsOf(document)) {
      if (met.has(path)) continue;
      met.add(path);
      const info = dictionary.get(path);
      if (info) newFields.push(info);
    }
    counts.nonFinite += nullsOf(document);
  }
  const ndjson = Buffer.concat(hits.flatMap(({ source }) => [source, NEWLINE]));
  return { identity, ndjson, offsets, frames, newFields, counts, damage: null, skipped: [] };
}

function* pathsOf(document: Document): Generator<string> {
  for (const [object, attributes] of Object.entries(document)) {
    if (object === 'capture' || typeof attributes !== 'object') continue;
    for (const name of Object.keys(attributes)) yield `${object}.${name}`;
  }
}

function nullsOf(document: Document): number {
  const values = Object.values(document).flatMap(attributes =>
    typeof attributes === 'object' ? Object.values(attributes).flat() : [],
  );
  return values.filter(value => value === null).length;
}
