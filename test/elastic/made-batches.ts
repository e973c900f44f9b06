import type { DocumentBatch } from '../../dist/request/source.js';

/** What the batches are like. */
export interface Made {
  readonly documents: number;
  readonly perBatch?: number;
  /** Bytes of text in each document. */
  readonly padding?: number;
  readonly captureId?: string;
  /** Attributes of a frame, besides its number. */
  readonly content?: (frame: number) => Record<string, unknown>;
  /** Called as a batch is asked for, with the frames made so far. */
  readonly onPull?: (made: number) => void | Promise<void>;
}

/** Documents in the shape of the dissection's, made one batch at a time as they are asked for. */
export async function* madeBatches({
  documents,
  perBatch = 100,
  padding = 0,
  captureId = 'c0ffee',
  content = () => ({}),
  onPull,
}: Made): AsyncGenerator<DocumentBatch, void, undefined> {
  for (let made = 0; made < documents; made += perBatch) {
    await onPull?.(made);
    const count = Math.min(perBatch, documents - made);
    const frames = Uint32Array.from({ length: count }, (_, i) => made + i + 1);
    const lines = [...frames].map(frame => {
      const document = {
        capture: { capture_id: captureId, capture_name: 'made.pcap', capture_protocols: ['frame'] },
        frame: { frame_number: frame },
        ...(padding > 0 ? { data: { data_text: 'x'.repeat(padding) } } : {}),
        ...content(frame),
      };
      return JSON.stringify(document);
    });
    yield batchOf(lines, frames, captureId);
  }
}

/** A batch of documents that are JSON already. */
export function batchOf(lines: readonly string[], frames: Uint32Array, captureId = 'c0ffee'): DocumentBatch {
  const buffers = lines.map(line => Buffer.from(`${line}\n`));
  const offsets = new Uint32Array(buffers.length + 1);
  for (const [i, { length }] of buffers.entries()) offsets[i + 1] = offsets[i]! + length;
  return {
    identity: { capture_id: captureId, capture_name: 'made.pcap' },
    ndjson: Buffer.concat(buffers),
    offsets,
    frames,
    newFields: [],
    damage: null,
    skipped: [],
    counts: { dissected: frames.length, malformed: 0, cut: 0, nonFinite: 0, multipleTransport: 0, skipped: 0 },
  };
}

/** One batch of the given documents, frames numbered from 1. */
export async function* documentsOf(
  ...lines: readonly (string | Record<string, unknown>)[]
): AsyncGenerator<DocumentBatch, void, undefined> {
  const texts = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line)));
  yield await Promise.resolve(
    batchOf(
      texts,
      Uint32Array.from(texts.keys(), i => i + 1),
    ),
  );
}
