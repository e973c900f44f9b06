/**
 * The border between TypeScript and libwireshark. Loaded in worker processes only (sdk/dissect/worker-entry.ts):
 * libwireshark is one global state, and hostile packets may abort it. Everything is synchronous and pulled; no
 * native code calls back. Errors carry `code`: CAPTURE (with `wiretap`, the WTAP_ERR_ number or an errno), FILTER (with
 * `start` and `length` in bytes, -1 where libwireshark names no place), MEMORY (with the `frame`), OUTPUT (with `errno`), NAME (what
 * was `given`, all that are `known`, a `hint`), ARGUMENT, NATIVE.
 */

/**
 * Once a process: ws_log_init, configuration_init, wtap_init, epan_init, epan_load_settings, prefs_set_pref, dissector_change_uint and its
 * like, prefs_apply_all, proto_set_decoding, gbl_resolv_flags. Throws ARGUMENT, and NAME for a name that libwireshark does not know.
 */
export function start(options: {
  configDir: string;
  /** A profile in that folder (set_profile_name); the folder's own files without. */
  profile?: string | undefined;
  /** The folder is somebody's own, and what it says of databases stands. */
  personal?: boolean | undefined;
  preferences: readonly string[];
  decodeAs?: readonly string[];
  disable?: readonly string[];
  enable?: readonly string[];
  nameResolution?: readonly string[];
}): { version: string };

/** JSON text of `FieldInfo[]` for a name or a wildcard (`*`, `?`): proto_registrar_get_byname, proto_get_next_protocol_field. */
export function matchFields(pattern: string): string;

/** dfilter_compile; throws FILTER where libwireshark refuses the text. */
export function checkFilter(text: string): void;

/** prctl(PR_SET_PDEATHSIG, SIGKILL); ends the process at once where `parent` is no longer its parent. */
export function dieWithParent(parent: number): void;

/**
 * memfd_create, mmap: from now on this process tells there at which frame it is, in 64 times 16 bytes, the first of its own, the others of processes
 * that have shares, little-endian: the frame (u32); 0 idle, 1 reading, 2 in
 * the first of two passes, 3 dissecting (u32); steps so far (u64). Returns the descriptor, which others open under /proc.
 */
export function shareProgress(): number;

/** setrlimit(RLIMIT_DATA): more private memory is not to be had. Near it, reading throws MEMORY; beyond it, libwireshark aborts. */
export function limitMemory(bytes: number): void;

/**
 * linkat(AT_SYMLINK_FOLLOW): gives an open file without a name (O_TMPFILE) the name `to`; where that is taken, by way of
 * `temporary` and rename. `from` is the file's place under /proc. Throws OUTPUT.
 */
export function publishFile(from: string, temporary: string, to: string): void;

/** merge_files: writes captures to an existing file as one pcapng, in the order of time. Throws CAPTURE, with the place of the `capture`. */
export function mergeCaptures(paths: readonly string[], to: string): void;

/**
 * wtap_read and wtap_dump: copies frames, undissected, to an existing file as pcapng. `ranges` are the first and the last number of each
 * run of frames, ascending. Returns how many there were. Throws CAPTURE and OUTPUT.
 */
export function writeFrames(from: string, ranges: readonly number[], to: string): number;

export interface ReadRequest {
  path: string;
  displayFilter?: string;
  /** Frames that pass the filter; 0 or absent for all. */
  limit?: number;
  /** A first pass over the whole capture, a regular file, before (frame_data_sequence_add, wtap_seek_read); batches without frames come meanwhile. */
  twoPass?: boolean;
  /**
   * Processes that dissect the capture, each the frames of some pairs of hosts or connections (fork, memfd_create); batches are as one process makes
   * them, but for where they end. Where it cannot be split, or turns out so, one process dissects all.
   */
  shares?: number;
  /** Also where one of them has nearly all to do. */
  uneven?: boolean;
  /** Frames that are read but not dissected, in the only or the second pass, and in the first of two. */
  leftOut?: readonly number[];
  leftOutFirst?: readonly number[];
  /** Up to this frame an earlier reader has told of all: they are dissected again for the sake of what follows. */
  after?: number;
}

/** What every batch tells: counts are those since the batch before, `bytes` what was read of the file so far. */
export interface BatchFacts {
  /** Nothing follows. Where the capture is damaged, the batch before the damage is not the last: the next call throws. */
  last: boolean;
  /** Read so far, in the only or the second pass. */
  read: number;
  dissected: number;
  bytes: number;
  /** Decimal nanoseconds since 1970 of the capture's first frame; null where it has no time. */
  start: string | null;
  malformed: number;
  cut: number;
  nonFinite: number;
  /** Why one process goes on with a capture that was split; left out where it was not, or is. */
  against?: string;
}

export interface NativeColumn {
  name: string;
  field: string | null;
  more: number;
  storage: 'bool' | 'u32' | 'i32' | 'u64' | 'i64' | 'f64' | 'string';
  list: boolean;
  /** No row of the batch has a value; the buffers are left out. */
  empty: boolean;
  /** Little-endian values of the storage; for strings u32 codes, 0xffffffff where absent. For lists, of the items. */
  values?: Buffer;
  /** A byte a row, 0 where absent; left out where every row has a value. */
  valid?: Buffer;
  /** u32, one more than rows: where each row's items begin. */
  offsets?: Buffer;
  dictionary?: Buffer;
  dictionaryOffsets?: Buffer;
}

export interface NativeColumnBatch extends BatchFacts {
  rows: number;
  columns: NativeColumn[];
  multipleTransport: number;
}

/**
 * The invisible-tree path: epan_dissect_prime_with_hfid for the wished fields, proto_get_finfo_ptr_array for their
 * values, epan_dissect_fill_in_columns for Wireshark's column text.
 */
export class ColumnReader {
  /** wtap_open_offline, dfilter_compile, epan_new. A column without `field` is one of the base columns. */
  constructor(
    request: ReadRequest & {
      /**
       * `transport` leaves out what TCP and UDP carry (dissector_change_uint, heur_dtbl_entry.enabled), `application` what
       * bodies of JSON say (dissector_change_string), until close.
       */
      depth?: 'full' | 'application' | 'transport';
      columns: { name: string; field?: string; pick?: 'first' | 'last' | 'all' | 'count' }[];
    },
  );
  /** wtap_read and epan_dissect_run_with_taps until `rows` frames passed the filter or `bytes` are held. */
  next(rows: number, bytes: number): NativeColumnBatch;
  /** Why `shares` were not made of the capture; empty where they were. */
  against(): string;
  close(): void;
}

export interface NativeDocumentBatch extends BatchFacts {
  documents: number;
  /** Bytes of the documents' text. */
  size: number;
  /** This and what follows only where no `output` was given. */
  ndjson?: Buffer;
  /** u32, one more than there are documents. */
  offsets?: Buffer;
  /** u32 frame numbers. */
  frames?: Buffer;
  /** JSON text of `FieldInfo[]`. */
  newFields?: string;
}

/** The visible-tree path: the whole proto_tree of every frame, walked and written as one JSON object a line. */
export class DocumentReader {
  /**
   * `head` is the JSON of what every document says of its capture, both braces left out but the inner one that opens. With `output`, an existing
   * file's path, the documents are written there from `offset` on, by a thread that is one batch behind; all of them stand
   * there once `close` returns. Throws OUTPUT, as do `next` and `close`.
   */
  constructor(request: ReadRequest & { head: string; output?: string; offset?: number });
  next(rows: number, bytes: number): NativeDocumentBatch;
  /** As of columns. */
  against(): string;
  close(): void;
}

/** A capture that is kept open, a regular file: a first pass, then single frames and retaps as second passes. */
export class SessionReader {
  /** wtap_open_offline for random access, epan_new. */
  constructor(request: { path: string });
  /** The first pass, by up to `frames` more: wtap_read, epan_dissect_run, frame_data_sequence_add. Throws CAPTURE. */
  load(frames: number): { last: boolean; frames: number; bytes: number };
  /** JSON text of `FrameFacts`: wtap_seek_read, epan_dissect_run_with_taps, the visible tree. Throws ARGUMENT beyond the last. */
  frame(number: number): Buffer;
  /** `StreamFacts` and the chunks' bytes: get_follow_by_name and its tap. `substream` is -1 for none. Throws ARGUMENT. */
  follow(protocol: string, stream: number, substream: number): { facts: Buffer; bytes: Buffer };
  /** `ObjectFacts[]` and their bytes: get_eo_by_name and its tap. Throws ARGUMENT. */
  objects(protocol: string): { facts: Buffer; bytes: Buffer };
  /** JSON text of `ExpertNote[]`: the tap "expert". Throws FILTER. */
  expert(displayFilter: string): Buffer;
  /** JSON text of `ProtocolFacts[]`: the items at the top of each tree, as tshark's `-z io,phs`. Throws FILTER. */
  hierarchy(displayFilter: string): Buffer;
  close(): void;
}
