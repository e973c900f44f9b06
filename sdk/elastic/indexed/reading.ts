import type { WishedColumn } from '../../field/opened-columns.js';
import {
  type CaptureIdentity,
  type CaptureName,
  type ColumnBatch,
  type FrameCounts,
  NO_COUNTS,
} from '../../request/source.js';
import { type Query, allOf, anyOf, exists } from '../filter/clauses.js';
import { type PatientCall, askPatiently } from '../patient.js';
import { type Row, columnOf, needsFlow, pathsOfColumn } from './document-columns.js';
import { type Document, in64Bits, nanoseconds, readDocument, valuesAt } from './document.js';
import { findOpeners } from './find-openers.js';
import { Openers, type Segment, segmentOf } from './flow-of.js';
import type { Hit } from './hits.js';
import { searchPages } from './search-pages.js';
import { wholeSearch } from '../whole-search.js';

/** What is wanted of one capture of an index. */
export interface Wanted {
  readonly capture: CaptureName;
  readonly identity: CaptureIdentity;
  readonly query: Query;
  readonly columns: readonly WishedColumn[];
  /** Documents at most. */
  readonly limit: number;
}

const FRAME_NUMBER = 'frame.frame_number';

/** A frame that is malformed or cut has one of these. */
const MARKS = ['_ws_malformed.*', '_ws_short.*'] as const;
const TIME = ['@timestamp', 'frame.frame_time_relative'] as const;

/** The query for the documents of one capture. */
export function ofCapture({ capture_id }: CaptureIdentity, query: Query): Query {
  return allOf({ term: { 'capture.capture_id': capture_id } }, query);
}

/** Whole documents of one capture, in the order of its frames, as they were written. */
export function readDocuments(call: PatientCall, wanted: Omit<Wanted, 'columns'>): AsyncGenerator<readonly Hit[]> {
  const { identity, query, limit } = wanted;
  return searchPages(call, { query: ofCapture(identity, query), by: FRAME_NUMBER, source: null, limit });
}

/** Columns of the documents of one capture, in the order of its frames. */
export async function* readColumns(call: PatientCall, wanted: Wanted): AsyncGenerator<ColumnBatch, void, undefined> {
  const { capture, identity, query, columns, limit } = wanted;
  const flows = columns.some(needsFlow);
  const source = [...new Set([FRAME_NUMBER, ...TIME, ...MARKS, ...columns.flatMap(pathsOfColumn)])];
  const openers = new Openers();
  const start = await captureStart(call, identity);
  let any = false;
  for await (const hits of searchPages(call, { query: ofCapture(identity, query), by: FRAME_NUMBER, source, limit })) {
    const documents = hits.map(hit => readDocument(hit.source));
    const counts = countsOf(documents);
    const rows = flows
      ? await withFlows(call, identity, documents, openers, counts)
      : documents.map(document => ({ document, ends: null, flow: null }));
    const nulls = { count: 0 };
    const made = columns.map(column => columnOf(column, rows, nulls));
    counts.nonFinite = nulls.count;
    any = true;
    yield { capture, rows: rows.length, columns: made, counts, start, damage: null, skipped: [] };
  }
  if (!any) yield emptyBatch(capture, columns, start);
}

/** A batch of no frame: the columns are there nevertheless. */
export function emptyBatch(capture: CaptureName, columns: readonly WishedColumn[], start: bigint | null): ColumnBatch {
  const made = columns.map(column => columnOf(column, [], { count: 0 }));
  return { capture, rows: 0, columns: made, counts: countsOf([]), start, damage: null, skipped: [] };
}

async function withFlows(
  call: PatientCall,
  { capture_id }: CaptureIdentity,
  documents: readonly Document[],
  openers: Openers,
  counts: FrameCounts,
): Promise<Row[]> {
  const found = documents.map(segmentOf);
  counts.multipleTransport = found.filter(({ several }) => several).length;
  const segments = found.map(({ segment }) => segment).filter((segment): segment is Segment => segment !== null);
  await findOpeners(call, capture_id, segments, openers);
  return found.map(({ segment, ends }, row) => ({
    document: documents[row]!,
    ends,
    flow: segment && openers.flowOf(segment),
  }));
}

function countsOf(documents: readonly Document[]): FrameCounts {
  const having = (object: string): number => documents.filter(document => document[object] !== undefined).length;
  const [malformed, cut] = [having('_ws_malformed'), having('_ws_short')];
  return { ...NO_COUNTS, dissected: documents.length, malformed, cut };
}

/** When a capture's first frame came: the time of the first one that the index has, less the time since then. */
async function captureStart(call: PatientCall, { capture_id }: CaptureIdentity): Promise<bigint | null> {
  const body = {
    size: 1,
    // A time before 1970 or after 2262 stands in `_ignored`.
    query: allOf(
      { term: { 'capture.capture_id': capture_id } },
      anyOf(exists('@timestamp'), { term: { _ignored: '@timestamp' } }),
    ),
    sort: [{ [FRAME_NUMBER]: 'asc' }],
    _source: TIME,
  };
  const answer = await askPatiently(call, wholeSearch(call.index, body));
  const [hit] = (answer as { hits: { hits: readonly { _source: Document }[] } }).hits.hits;
  const time = hit?._source['@timestamp'];
  const [since] = hit ? valuesAt(hit._source, 'frame.frame_time_relative') : [];
  if (typeof time !== 'string' || typeof since !== 'number') return null;
  const nanos = nanoseconds(time);
  return nanos === null ? null : in64Bits(nanos - BigInt(Math.round(since * 1e9)));
}
