import type { Question } from '../request/frame.js';
import type { DissectionOptions, FieldWish } from '../request/request.js';
import type { NativeColumn } from '../../native/index.js';
import type { Depth } from './depth.js';

/** What the notebook's process orders of a worker, over the IPC channel; each is answered by one message. */
export type Order =
  | { readonly order: 'match'; readonly patterns: readonly string[] }
  | { readonly order: 'check-filters'; readonly displayFilters: readonly string[] }
  | ({
      readonly order: 'open-columns';
      readonly depth: Depth;
      readonly base: readonly string[];
      readonly wishes: readonly FieldWish[];
    } & Reading)
  | ({ readonly order: 'open-documents'; readonly head: string; readonly output: Output | null } & Reading)
  | { readonly order: 'next'; readonly rows: number; readonly bytes: number }
  | { readonly order: 'publish'; readonly from: string; readonly temporary: string; readonly to: string }
  | {
      readonly order: 'merge';
      readonly paths: readonly string[];
      /** What people know them as. */
      readonly names: readonly string[];
      readonly to: string;
    }
  | {
      readonly order: 'write-frames';
      readonly from: string;
      readonly ranges: readonly number[];
      readonly to: string;
      /** What people know that file as. */
      readonly path: string;
    }
  | { readonly order: 'open-session'; readonly path: string; readonly memory: number }
  | { readonly order: 'ask'; readonly question: Question }
  | { readonly order: 'close' };

/** How a capture is read, whichever way. */
export interface Reading {
  readonly path: string;
  readonly displayFilters: readonly string[];
  /** 0 for all. */
  readonly limit: number;
  readonly twoPass: boolean;
  /** Processes that dissect it, where that can be done; 1 for none but the worker itself. */
  readonly shares: number;
  /** Even where one of them has nearly all to do. */
  readonly uneven: boolean;
  /** Frames that are not dissected, in the only or the second pass, and in the first of two. */
  readonly leftOut: readonly number[];
  readonly leftOutFirst: readonly number[];
  /** Up to this frame an earlier worker has told of all. */
  readonly after: number;
  /** Bytes that the worker may take. */
  readonly memory: number;
}

/** Where a worker writes documents itself: from `offset` on, into a file that is there. */
export interface Output {
  readonly place: string;
  readonly offset: number;
  /** What people know it as. */
  readonly path: string;
}

/** How a worker is started: what libwireshark can be told once only. */
export interface WorkerOptions extends DissectionOptions {
  readonly parent: number;
  /** Where this user's Wireshark keeps its profiles; read where one was asked for. */
  readonly configDir: string;
}

/** What crosses of a native column beside its buffers, which follow as the sections that are named here. */
export type ColumnHeader = Pick<NativeColumn, 'name' | 'field' | 'more' | 'storage' | 'list' | 'empty'> & {
  readonly sections: readonly ('values' | 'valid' | 'offsets' | 'dictionary' | 'dictionaryOffsets')[];
};

/** An error as it crosses: WishlabError's parts, or what the addon threw. */
export interface ErrorFacts {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}
