import {
  type BatchColumn,
  type CaptureIdentity,
  type CaptureName,
  type ColumnBatch,
  type DocumentBatch,
  type FieldInfo,
  type FrameCounts,
  NO_COUNTS,
  type SkippedFrame,
  type Values,
  type WrittenBatch,
} from '../request/source.js';
import type { Message } from './frame-stream.js';
import type { LeftOutFrame } from './left-out-frames.js';
import type { OpenedColumn } from '../field/opened-columns.js';
import type { ColumnHeader } from './orders.js';

/** The columns of a worker's message, as views over its memory. */
export function decodeColumns(message: Message, capture: CaptureName, opened: readonly OpenedColumn[]): ColumnBatch {
  const headers = (message.facts['columns'] ?? []) as readonly ColumnHeader[];
  let section = 0;
  const columns = headers.map((header, i): BatchColumn => {
    const { field, wild, as } = opened[i] as OpenedColumn;
    const buffers = new Map(header.sections.map(name => [name, message.sections[section++] as Buffer]));
    const offsets = buffers.get('offsets');
    return {
      name: header.name,
      field,
      wild,
      as,
      storage: header.storage,
      more: header.more,
      list: header.list,
      values: header.empty ? null : decodeValues(header.storage, buffers),
      offsets: offsets ? u32(offsets) : null,
    };
  });
  const start = message.facts['start'];
  return {
    capture,
    rows: Number(message.facts['rows'] ?? 0),
    columns,
    start: typeof start === 'string' ? BigInt(start) : null,
    ...outcome(message, capture.name),
  };
}

/** The documents of a worker's message. */
export function decodeDocuments(message: Message, identity: CaptureIdentity): DocumentBatch {
  const [ndjson = Buffer.alloc(0), offsets, frames] = message.sections;
  return {
    identity,
    ndjson,
    offsets: offsets ? u32(offsets) : new Uint32Array(1),
    frames: frames ? u32(frames) : new Uint32Array(0),
    newFields: fieldsOf(message.facts['newFields']),
    ...outcome(message, identity.capture_name),
  };
}

function fieldsOf(fact: unknown): FieldInfo[] {
  return typeof fact === 'string' ? (JSON.parse(fact) as FieldInfo[]) : [];
}

/** A batch in which nothing is. */
export const NOTHING_MORE: WrittenBatch = {
  documents: 0,
  bytes: 0,
  counts: NO_COUNTS,
  damage: null,
  skipped: [],
};

/** What a worker's message says that was written. */
export function decodeWritten(message: Message, capture: string): WrittenBatch {
  const { facts } = message;
  return {
    documents: Number(facts['documents'] ?? 0),
    bytes: Number(facts['size'] ?? 0),
    ...outcome(message, capture),
  };
}

function outcome({ facts }: Message, capture: string): Pick<ColumnBatch, 'counts' | 'damage' | 'skipped'> {
  const leftOut = (facts['skipped'] ?? []) as readonly LeftOutFrame[];
  const skipped = leftOut.map((frame): SkippedFrame => ({ capture, ...frame }));
  const count = (name: Exclude<keyof FrameCounts, 'skipped'>): number => Number(facts[name] ?? 0);
  return {
    counts: {
      dissected: count('dissected'),
      malformed: count('malformed'),
      cut: count('cut'),
      nonFinite: count('nonFinite'),
      multipleTransport: count('multipleTransport'),
      skipped: skipped.length,
    },
    damage: (facts['damage'] as string | undefined) ?? null,
    skipped,
  };
}

type Buffers = ReadonlyMap<string, Buffer>;

function decodeValues(storage: Values['storage'], buffers: Buffers): Values {
  const bytes = buffers.get('values') ?? Buffer.alloc(0);
  if (storage === 'string') return { storage, codes: u32(bytes), dictionary: decodeDictionary(buffers) };
  const { buffer, byteOffset, byteLength } = bytes;
  const values = {
    bool: () => new Uint8Array(buffer, byteOffset, byteLength),
    u32: () => new Uint32Array(buffer, byteOffset, byteLength / 4),
    i32: () => new Int32Array(buffer, byteOffset, byteLength / 4),
    u64: () => new BigUint64Array(buffer, byteOffset, byteLength / 8),
    i64: () => new BigInt64Array(buffer, byteOffset, byteLength / 8),
    f64: () => new Float64Array(buffer, byteOffset, byteLength / 8),
  }[storage]();
  return { storage, values, valid: buffers.get('valid') ?? null };
}

function decodeDictionary(buffers: Buffers): string[] {
  const text = buffers.get('dictionary') ?? Buffer.alloc(0);
  const offsets = u32(buffers.get('dictionaryOffsets') ?? Buffer.alloc(0));
  const strings: string[] = [];
  for (let i = 1; i < offsets.length; i++) strings.push(text.toString('utf8', offsets[i - 1], offsets[i]));
  return strings;
}

function u32({ buffer, byteOffset, byteLength }: Buffer): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}
