import type { Answer, Question } from './frame.js';
import type { As, BaseColumn, Request } from './request.js';

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
  /** All types, of a name that dissectors registered with several; `type` is the first's. */
  readonly types?: readonly string[] | undefined;
  /** What its values are in documents. */
  readonly kind: JsonKind;
  /** Wireshark's label: "TCP Segment Len". */
  readonly label: string;
  /** Wireshark's description; often empty. */
  readonly description: string;
}

/** What a dissection counted besides its frames. */
export interface FrameCounts {
  /** Frames read and dissected, those that the filter left out included. */
  dissected: number;
  /** Frames in which a dissector found malformed content, by those that ran (`Capture.depth`). */
  malformed: number;
  /** Frames whose dissection met the end of the captured bytes (snap length), as far up as it went. */
  cut: number;
  /** NaN and infinite values written as null. */
  nonFinite: number;
  /** Frames with more than one transport header: counted by their first, or by the TCP header in a tunnel of UDP. */
  multipleTransport: number;
  /** Frames left out since a worker ended at them, where that was asked for (`onCrash: 'skip'`). */
  skipped: number;
}

/** The counts of no frame. */
export const NO_COUNTS: Readonly<FrameCounts> = {
  dissected: 0,
  malformed: 0,
  cut: 0,
  nonFinite: 0,
  multipleTransport: 0,
  skipped: 0,
};

/** A frame that was left out, since a worker ended at it. */
export interface SkippedFrame {
  /** The capture's name. */
  readonly capture: string;
  /** Its number in the capture. */
  readonly frame: number;
  /** How the worker ended: `was ended by SIGSEGV`, `it made no progress for 60 s`. */
  readonly reason: string;
}

/** How values crossed the border. */
export type Values =
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
    };

/** A column of a batch. */
export interface BatchColumn {
  readonly name: string;
  /** The field behind the column, or null for the base columns. */
  readonly field: FieldInfo | null;
  /** It came from a wildcard, so it is dropped where no frame has a value. */
  readonly wild: boolean;
  readonly as: As | null;
  readonly storage: Values['storage'];
  /** Frames in this batch that had more values than the column holds. */
  readonly more: number;
  /** A value a row, or null where no row has one; of a list column, all rows' items. */
  readonly values: Values | null;
  /** It holds every value of a frame. */
  readonly list: boolean;
  /** Of a list column: row i holds the items from offsets[i] to offsets[i + 1], and is absent where both are equal. */
  readonly offsets: Uint32Array | null;
}

/** Some frames of one capture as typed columns. */
export interface ColumnBatch {
  readonly capture: CaptureName;
  readonly rows: number;
  readonly columns: readonly BatchColumn[];
  /** Counts since the batch before. */
  readonly counts: FrameCounts;
  /** Time of the capture's first frame, nanoseconds since 1970; null where it has none. */
  readonly start: bigint | null;
  /** Why the capture ended before its end, where that was asked to be kept: the error's message. */
  readonly damage: string | null;
  /** Frames that were left out since the batch before. */
  readonly skipped: readonly SkippedFrame[];
}

/** Which of a source's captures a batch is of. */
export interface CaptureName {
  readonly index: number;
  readonly name: string;
  /** How many captures the source has. */
  readonly of: number;
  /** Its file; null where only values are at hand. */
  readonly file: ReadFile | null;
}

/** A file whose frames were read. */
export interface ReadFile {
  /**
   * Where it can be read once more.
   *
   * @throws CAPTURE_NOT_FOUND, CAPTURE_CHANGED where it is another one by now.
   */
  again(options: CallOptions): Promise<string>;
}

/** Some frames of one capture as elasticized documents, one JSON object a line. */
export interface DocumentBatch {
  /** The capture that they are of. */
  readonly identity: CaptureIdentity;
  /** UTF-8; document i is bytes offsets[i] to offsets[i + 1], its newline included. */
  readonly ndjson: Buffer;
  /** Where each document begins, and the end. */
  readonly offsets: Uint32Array;
  /** Each document's frame number. */
  readonly frames: Uint32Array;
  /** Fields that a document has for the first time in this capture. */
  readonly newFields: readonly FieldInfo[];
  /** What was counted since the batch before. */
  readonly counts: FrameCounts;
  /** Why the capture ended before its end, where that was asked to be kept: the error's message. */
  readonly damage: string | null;
  /** Frames that were left out since the batch before. */
  readonly skipped: readonly SkippedFrame[];
}

/** Some frames of one capture that were written as documents to a file. */
export interface WrittenBatch {
  readonly documents: number;
  readonly bytes: number;
  readonly counts: FrameCounts;
  /** As in {@link ColumnBatch}. */
  readonly damage: string | null;
  /** As in {@link ColumnBatch}. */
  readonly skipped: readonly SkippedFrame[];
}

/** A file that documents are written to, by any process of this user; it has no name yet. */
export interface DocumentOutput {
  /** What it will be called: for people. */
  readonly path: string;
  /** Where it is opened meanwhile. */
  readonly place: string;
  /** How many bytes it has; who writes to it says so. */
  size: number;
  /** Where a further file is opened, for what will follow what is written meanwhile. */
  part(): Promise<string>;
  /** Copies that file to the end, and drops it. */
  append(part: string): Promise<void>;
}

/** How far the work is. */
export interface Progress {
  /** The call: `table`, `index packets`. */
  readonly what: string;
  /** Frames, or documents, so far. */
  frames: number;
  /** Bytes of them so far. */
  bytes: number;
  /** Bytes in all; null where that is unknown. */
  totalBytes: number | null;
}

/** What every long call takes. */
export interface CallOptions {
  /** Ends the call, which then throws ABORTED. */
  readonly signal?: AbortSignal | undefined;
  /** Called at most ten times a second. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Anything that answers a Request: files, an index. */
export interface Source {
  /** For people: the path, the paths, the index. */
  readonly name: string;
  /** The columns of a table for which none were named. */
  readonly base: readonly BaseColumn[];
  identities(options?: CallOptions): Promise<readonly CaptureIdentity[]>;
  /** The files that are read, so that none of them is written over. */
  paths(): Promise<readonly string[]>;
  fields(options?: CallOptions): Promise<readonly FieldInfo[]>;
  /** The version of the libwireshark that dissects, `4.0.17`. */
  wireshark(): Promise<string>;
  batches(request: Request, options?: CallOptions): AsyncIterable<ColumnBatch>;
  documents(request: Request, options?: CallOptions): AsyncIterable<DocumentBatch>;
  /** Writes them instead of handing them over, which spares the caller's process their text. */
  writeDocuments(request: Request, output: DocumentOutput, options?: CallOptions): AsyncIterable<WrittenBatch>;
  explain(request: Request, options?: CallOptions): Promise<string>;
  /** The names of its captures, in order. */
  captures(): Promise<readonly string[]>;
  /** Asks one of its captures, which is kept open for further questions; `capture` is its name, null where there is but one. */
  ask<Q extends Question>(
    question: Q,
    capture: string | null,
    request: Request,
    options?: CallOptions,
  ): Promise<Answer<Q>>;
  /** Closes what was kept open. */
  close(): Promise<void>;
}
