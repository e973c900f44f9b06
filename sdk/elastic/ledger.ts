/** A document that Elasticsearch refused, and why. */
export interface Rejection {
  readonly id: string;
  readonly status: number;
  /** Elasticsearch's name of the error: `document_parsing_exception`. */
  readonly type: string;
  readonly reason: string;
}

/** How many documents were refused with one kind of error. */
export interface RejectionCount {
  readonly status: number;
  readonly type: string;
  readonly documents: number;
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
  readonly created: number;
  /**
   * Documents whose `_id` the index had already: of an earlier run, or of a request of this run that went in though its
   * answer was lost.
   */
  readonly alreadyThere: number;
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
}

const REJECTIONS = 100;
const REASON = 500;

/** Keeps the books of one call. */
export class LedgerBook {
  #dissected = 0;
  #created = 0;
  #alreadyThere = 0;
  #rejected = 0;
  readonly #rejections: Rejection[] = [];
  readonly #unmapped = new Set<string>();
  readonly #reasons = new Map<string, { status: number; type: string; documents: number }>();

  came(documents: number): void {
    this.#dissected += documents;
  }

  created(): void {
    this.#created++;
  }

  alreadyThere(): void {
    this.#alreadyThere++;
  }

  rejected(rejection: Rejection): void {
    this.#rejected++;
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
    };
  }
}
