import { type Capture, WishlabError, capture } from 'wishlab';
import type { OracleCapture } from './captures.js';
import { compareFrames } from './compare-frames.js';
import type { Dictionary } from './dictionary.js';
import { Differences } from './differences.js';
import { Flattener, type DocumentFrame } from './documents.js';
import { shownFrames } from './pdml.js';
import type { TsharkEnd } from './tshark.js';

/** What comparing one capture's documents with tshark's pdml gave. */
export interface Comparison {
  readonly frames: number;
  /** Values compared. */
  readonly values: number;
  readonly differences: Differences;
  /** How tshark ended, and the error that ended the documents. */
  readonly tshark: TsharkEnd;
  readonly error: WishlabError | null;
}

/** The documents of a capture, frame by frame, and the error at their end. */
class Documents {
  error: WishlabError | null = null;
  readonly #flattener = new Flattener();

  async *frames(packets: Capture): AsyncGenerator<DocumentFrame, void, undefined> {
    try {
      for await (const batch of packets.documents()) yield* this.#flattener.frames(batch);
    } catch (error) {
      if (!(error instanceof WishlabError)) throw error;
      this.error = error;
    }
  }
}

function packetsOf({ path, options, twoPass }: OracleCapture): Capture {
  const packets = capture(path, options);
  return twoPass === true ? packets.twoPass() : packets;
}

/**
 * Compares every (frame, field, value) both ways, both sides streaming. What neither side can open is equal.
 *
 * @param packets our side, where it is not the same file.
 */
export async function compareCapture(
  subject: OracleCapture,
  dictionary: Dictionary,
  packets: Capture = packetsOf(subject),
): Promise<Comparison> {
  const differences = new Differences();
  const documents = new Documents();
  const mine = documents.frames(packets);
  let end: TsharkEnd = { code: null, complaint: '' };
  let frames = 0;
  let values = 0;
  for await (const shown of shownFrames(subject, tshark => (end = tshark))) {
    frames++;
    const { value: document } = await mine.next();
    if (document) values += compareFrames(shown, document, dictionary, differences);
    else differences.add('(documents)', shown.frame, 'no document');
  }
  for await (const document of mine) differences.add('(documents)', document.frame, 'only in the documents');
  if ((end.code !== 0) !== (documents.error !== null)) {
    const said = documents.error ? `${documents.error.code}: ${documents.error.message}` : 'no error';
    differences.add('(end)', frames, `tshark ended with ${end.code} ${end.complaint}, the documents with ${said}`);
  }
  return { frames, values, differences, tshark: end, error: documents.error };
}
