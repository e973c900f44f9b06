/** One item of a frame's tree: a protocol, a field, or a text that a dissector put there. */
export interface TreeItem {
  /** What Wireshark shows of it. */
  readonly label: string;
  /** Wireshark's name, `tcp.len`; null for a text without one. */
  readonly field: string | null;
  /** As in documents; null for protocols, texts and fields without a value; 64-bit integers beyond 2^53 as text. */
  readonly value: string | number | boolean | null;
  /** The display filter that finds this value again. */
  readonly filter: string | null;
  /** Which of the frame's sources its bytes are in; null for none. */
  readonly source: number | null;
  /** Where its bytes begin. */
  readonly start: number;
  /** How many bytes it is of. */
  readonly length: number;
  /** Wireshark shows it on demand only. */
  readonly hidden: boolean;
  /** A conclusion of the dissector's, not bytes of the frame. */
  readonly generated: boolean;
  /** The worst of the expert notes on it: `Chat`, `Note`, `Warning`, `Error`. */
  readonly severity: string | null;
  /** The items under it. */
  readonly children: readonly TreeItem[];
}

/** Bytes that items lie in: the frame itself, then what dissectors reassembled, decrypted or decompressed. */
export interface ByteSource {
  /** What Wireshark calls it: `Frame (66 bytes)`. */
  readonly name: string;
  /** Hexadecimal. */
  readonly bytes: string;
}

/** One frame, whole. */
export interface FrameFacts {
  readonly number: number;
  /** Seconds since the capture's first frame; null where it has no time. */
  readonly time: number | null;
  readonly sources: readonly ByteSource[];
  readonly tree: readonly TreeItem[];
}

/** A run of bytes that one side of a stream sent. */
export interface ChunkFacts {
  /** The frame that brought it. */
  readonly frame: number;
  /** Seconds since the capture's first frame. */
  readonly time: number | null;
  /** Who sent it. */
  readonly from: 'client' | 'server';
  /** How many bytes. */
  readonly length: number;
}

/** Both sides of a stream; the chunks' bytes follow each other. */
export interface StreamFacts {
  /** `address:port`; empty where the stream has no frame. */
  readonly client: string;
  readonly server: string;
  readonly chunks: readonly ChunkFacts[];
}

/** A file that a protocol carried; the objects' bytes follow each other. */
export interface ObjectFacts {
  /** The frame in which it was whole. */
  readonly frame: number;
  /** Where it came from, as the protocol names it. */
  readonly host: string | null;
  /** Its content type. */
  readonly type: string | null;
  /** Its name, as packets had it. */
  readonly name: string | null;
  /** How many bytes. */
  readonly length: number;
}

/** A remark that a dissector made. */
export interface ExpertNote {
  readonly frame: number;
  /** `Chat`, `Note`, `Warning`, `Error`. */
  readonly severity: string;
  /** `Sequence`, `Malformed`, `Checksum`, … */
  readonly group: string;
  readonly protocol: string;
  readonly field: string | null;
  readonly message: string;
}

/** A protocol above a chain of others, with what was counted of it. */
export interface ProtocolFacts {
  /** How many protocols it stands on. */
  readonly level: number;
  readonly protocol: string;
  readonly frames: number;
  readonly bytes: number;
}

/** What can be asked of a capture that is kept open. */
export type Question =
  | { readonly ask: 'frame'; readonly number: number }
  | { readonly ask: 'follow'; readonly protocol: string; readonly stream: number; readonly substream: number | null }
  | { readonly ask: 'objects'; readonly protocol: string }
  | { readonly ask: 'expert' | 'hierarchy'; readonly displayFilters: readonly string[] };

/** What each question is answered with. */
export interface Answers {
  frame: FrameFacts;
  follow: StreamFacts;
  objects: readonly ObjectFacts[];
  expert: readonly ExpertNote[];
  hierarchy: readonly ProtocolFacts[];
}

/** An answer, and the bytes it speaks of. */
export interface Answer<Q extends Question = Question> {
  readonly facts: Answers[Q['ask']];
  readonly bytes: Buffer;
  /** The capture's name. */
  readonly capture: string;
}
