import type { Request } from './request.js';

/** One capture's name and identity. */
export interface CaptureIdentity {
  /** The first 32 hex digits of the SHA-256 of the capture's bytes. */
  readonly capture_id: string;
  /** The file's base name. */
  readonly capture_name: string;
}

/** Kinds of JSON value that a field's name always has in documents. */
export type JsonKind = 'integer' | 'fractional' | 'boolean' | 'string' | 'time';

/** One name of Wireshark's dictionary. */
export interface FieldInfo {
  /** Wireshark's name: `tcp.len`. */
  readonly field: string;
  /** Its column in a table and its attribute in a document: `tcp_len`. */
  readonly column: string;
  /** Its path in Elasticsearch: `tcp.tcp_len`. */
  readonly path: string;
  /** Wireshark's type, without the FT_ prefix: `UINT32`. */
  readonly type: string;
  readonly kind: JsonKind;
  /** Wireshark's label: "TCP Segment Len". */
  readonly label: string;
  readonly description: string;
}

/** What a dissection counted besides its frames. */
export interface FrameCounts {
  /** Frames read and dissected, those that the filter left out included. */
  dissected: number;
  /** Frames in which a dissector found malformed content. */
  malformed: number;
  /** Frames whose dissection met the end of the captured bytes (snap length). */
  cut: number;
  /** NaN and infinite values written as null. */
  nonFinite: number;
  /** Frames with more than one transport header, counted by their first. */
  multipleTransport: number;
}

/** How a column's values crossed the border. */
export type BatchColumn = {
  readonly name: string;
  /** The field behind the column, or null for the base columns. */
  readonly field: string | null;
  /** Frames in this batch that had more values than the column holds. */
  readonly more: number;
} & (
  | {
      readonly storage: 'f64' | 'i64' | 'u64' | 'u32' | 'i32' | 'bool';
      readonly values: Float64Array | BigInt64Array | BigUint64Array | Uint32Array | Int32Array | Uint8Array;
      /** One byte a row, 0 where absent; null where every row has a value. */
      readonly valid: Uint8Array | null;
    }
  | {
      /** Dictionary-coded: `codes[row]` is an index into `dictionary`; absent where 0xffffffff. */
      readonly storage: 'string';
      readonly codes: Uint32Array;
      readonly dictionary: readonly string[];
    }
  | {
      /** Row i holds `items` from offsets[i] to offsets[i + 1]; absent where both are equal. */
      readonly storage: 'list';
      readonly offsets: Uint32Array;
      readonly items: BatchColumn;
    }
);

/** Some frames of one capture as typed columns. */
export interface ColumnBatch {
  readonly capture: CaptureName;
  readonly rows: number;
  readonly columns: readonly BatchColumn[];
  /** Counts since the batch before. */
  readonly counts: FrameCounts;
}

/** Which of a source's captures a batch is of. */
export interface CaptureName {
  readonly index: number;
  readonly name: string;
}

/** Some frames of one capture as elasticized documents, one JSON object a line. */
export interface DocumentBatch {
  readonly identity: CaptureIdentity;
  /** UTF-8; document i is bytes offsets[i] to offsets[i + 1], its newline included. */
  readonly ndjson: Buffer;
  readonly offsets: Uint32Array;
  readonly frames: Uint32Array;
  /** Fields met for the first time in this capture. */
  readonly newFields: readonly FieldInfo[];
  readonly counts: FrameCounts;
}

/** How far the work is; `totalBytes` is null where it is unknown. */
export interface Progress {
  readonly what: string;
  frames: number;
  bytes: number;
  totalBytes: number | null;
}

/** What every long call takes. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called at most ten times a second. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Anything that answers a Request: files now; live interfaces and indices later. */
export interface Source {
  /** For people: the path, the paths, the index. */
  readonly name: string;
  identities(options?: CallOptions): Promise<readonly CaptureIdentity[]>;
  fields(options?: CallOptions): Promise<readonly FieldInfo[]>;
  batches(request: Request, options?: CallOptions): AsyncIterable<ColumnBatch>;
  documents(request: Request, options?: CallOptions): AsyncIterable<DocumentBatch>;
  explain(request: Request, options?: CallOptions): Promise<string>;
}
