import { type PatientCall, rawPatiently } from '../patient.js';
import { wholeSearch } from '../whole-search.js';
import type { Document } from './document.js';
import { type Openers, SEGMENT_PATHS, type Segment, segmentOf } from './flow-of.js';

/** Streams asked for at once. */
const AT_ONCE = 500;
/** A frame of several transport headers is of the stream of one: where such a frame comes first, others are looked at. */
const FIRST_FRAMES = 5;

/** Learns who opened the streams of which a filter left out the first frames: the index has those as well. */
export async function findOpeners(
  call: PatientCall,
  captureId: string,
  segments: Iterable<Segment>,
  openers: Openers,
): Promise<void> {
  for (const transport of ['tcp', 'udp'] as const) {
    const unknown = [...segments].filter(each => each.transport === transport && !openers.knows(each));
    const streams = [...new Set(unknown.map(({ stream }) => stream))];
    for (let i = 0; i < streams.length; i += AT_ONCE) {
      for (const document of await firstFrames(call, captureId, transport, streams.slice(i, i + AT_ONCE))) {
        const { segment } = segmentOf(document);
        if (segment?.transport === transport) openers.meet(segment);
      }
    }
    // A stream whose first frames are all of other streams, too: what was found of it speaks.
    for (const segment of unknown) openers.meet(segment);
  }
}

async function firstFrames(
  call: PatientCall,
  captureId: string,
  transport: string,
  streams: readonly number[],
): Promise<Document[]> {
  const field = `${transport}.${transport}_stream`;
  const first = {
    top_hits: { size: FIRST_FRAMES, sort: [{ 'frame.frame_number': 'asc' }], _source: SEGMENT_PATHS },
  };
  const body = {
    size: 0,
    query: { bool: { filter: [{ term: { 'capture.capture_id': captureId } }, { terms: { [field]: streams } }] } },
    aggs: { streams: { terms: { field, include: streams, size: streams.length }, aggs: { first } } },
  };
  const answer = JSON.parse((await rawPatiently(call, wholeSearch(call.index, body))).toString()) as Answer;
  return answer.aggregations.streams.buckets
    .flatMap(({ first: { hits } }) => hits.hits.map(({ _source }) => _source))
    .sort((a, b) => frameNumber(a) - frameNumber(b));
}

interface Answer {
  readonly aggregations: {
    readonly streams: {
      readonly buckets: readonly {
        readonly first: { readonly hits: { readonly hits: readonly { readonly _source: Document }[] } };
      }[];
    };
  };
}

function frameNumber(document: Document): number {
  return Number((document['frame'] as Record<string, unknown> | undefined)?.['frame_number'] ?? 0);
}
