import type { SkippedFrame } from '../request/source.js';

/** A document that Elasticsearch refused, and why. */
export interface Rejection {
  /** The document's `_id`. */
  readonly id: string;
  /** The HTTP status. */
  readonly status: number;
  /** Elasticsearch's name of the error: `document_parsing_exception`. */
  readonly type: string;
  /** What Elasticsearch says, cut after 500 characters. */
  readonly reason: string;
}

/** How many documents were refused with one kind of error. */
export interface RejectionCount {
  /** The HTTP status. */
  readonly status: number;
  /** Elasticsearch's name of the error. */
  readonly type: string;
  /** How many documents were refused with it. */
  readonly documents: number;
}

/** The part of one capture's frames in a ledger: `dissected = indexed + rejected + not sent`. */
export interface CaptureLedger {
  /** The capture, by the digest of its bytes. */
  readonly capture_id: string;
  /** Documents that came. */
  readonly dissected: number;
  /** Created and already there: what the index has by its own answers. */
  readonly indexed: number;
  /** Documents that were refused. */
  readonly rejected: number;
  /** Of the indexed frames; null where there is none. */
  readonly firstFrame: number | null;
  /** Of the indexed frames; null where there is none. */
  readonly lastFrame: number | null;
  /** The sum of their numbers. */
  readonly sumOfFrames: number;
}

/**
 * Where every document went. It adds up, after an abort or a dead server too:
 * `dissected = sent + notSent` and `sent = created + alreadyThere + rejected`.
 */
export interface Ledger {
  /** Documents that came: from the dissection, or rows of a table. */
  readonly dissected: number;
  /** Documents for which Elasticsearch answered. */
  readonly sent: number;
  /** Documents that were not there before. */
  readonly created: number;
  /**
   * Documents whose `_id` the index had already: of an earlier run, or of a request of this run that went in though its
   * answer was lost.
   */
  readonly alreadyThere: number;
  /** Documents that Elasticsearch refused. */
  readonly rejected: number;
  /** The first hundred rejected documents. */
  readonly rejections: readonly Rejection[];
  /** All rejected documents, counted by kind of error. */
  readonly reasons: readonly RejectionCount[];
  /** Documents that came, but for which there is no answer; a second run sends them again, and none twice. */
  readonly notSent: number;
  /**
   * Fields, by Wireshark's name, that a derived mapping had no room for: in the documents, not searchable. Empty where none was
   * left out.
   */
  readonly unmapped: readonly string[];
  /** Frames of which there is no document, since a worker ended at them; asked for by `onCrash: 'skip'`. They are in none of the sums. */
  readonly skipped: readonly SkippedFrame[];
  /** The same by capture, for `verifyIndex`; empty for rows of a table. */
  readonly captures: readonly CaptureLedger[];
}

const REJECTIONS = 100;
const REASON = 500;

const NOTHING = { indexed: 0, rejected: 0, firstFrame: null, lastFrame: null, sumOfFrames: 0 };

/** The capture of a frame's `_id`, `capture_id-frame_number`. */
function captureOf(id: string): string {
  return id.slice(0, id.lastIndexOf('-'));
}

/** Keeps the books of one call. */
export class LedgerBook {
  #dissected = 0;
  #created = 0;
  #alreadyThere = 0;
  #rejected = 0;
  readonly #rejections: Rejection[] = [];
  readonly #captures = new Map<string, { -readonly [Entry in keyof CaptureLedger]: CaptureLedger[Entry] }>();
  readonly #unmapped = new Set<string>();
  readonly #skipped: SkippedFrame[] = [];
  readonly #reasons = new Map<string, { status: number; type: string; documents: number }>();

  /** @param captureId of documents that are frames. */
  came(documents: number, captureId?: string): void {
    this.#dissected += documents;
    if (captureId === undefined) return;
    const capture = this.#captures.get(captureId);
    if (capture) capture.dissected += documents;
    else this.#captures.set(captureId, { ...NOTHING, capture_id: captureId, dissected: documents });
  }

  created(id: string): void {
    this.#created++;
    this.#indexed(id);
  }

  alreadyThere(id: string): void {
    this.#alreadyThere++;
    this.#indexed(id);
  }

  rejected(rejection: Rejection): void {
    this.#rejected++;
    const capture = this.#captures.get(captureOf(rejection.id));
    if (capture) capture.rejected++;
    const { status, type, reason } = rejection;
    if (this.#rejections.length < REJECTIONS) this.#rejections.push({ ...rejection, reason: reason.slice(0, REASON) });
    const key = `${status} ${type}`;
    const count = this.#reasons.get(key);
    if (count) count.documents++;
    else this.#reasons.set(key, { status, type, documents: 1 });
  }

  leftUnmapped(fields: readonly string[]): void {
    for (const field of fields) this.#unmapped.add(field);
  }

  skipped(frames: readonly SkippedFrame[]): void {
    this.#skipped.push(...frames);
  }

  #indexed(id: string): void {
    const capture = this.#captures.get(captureOf(id));
    if (!capture) return;
    const frame = Number(id.slice(capture.capture_id.length + 1));
    capture.indexed++;
    capture.firstFrame = Math.min(capture.firstFrame ?? frame, frame);
    capture.lastFrame = Math.max(capture.lastFrame ?? frame, frame);
    capture.sumOfFrames += frame;
  }

  get sent(): number {
    return this.#created + this.#alreadyThere + this.#rejected;
  }

  /** The books as they stand now. */
  close(): Ledger {
    return {
      dissected: this.#dissected,
      sent: this.sent,
      created: this.#created,
      alreadyThere: this.#alreadyThere,
      rejected: this.#rejected,
      rejections: [...this.#rejections],
      reasons: [...this.#reasons.values()].sort((a, b) => b.documents - a.documents),
      notSent: this.#dissected - this.sent,
      unmapped: [...this.#unmapped],
      skipped: [...this.#skipped],
      captures: [...this.#captures.values()].map(capture => ({ ...capture })),
    };
  }
}
