/** One document on its way: its `_id`, and its JSON on one line with the newline. */
export interface BulkDocument {
  readonly id: string;
  readonly line: Buffer;
}

/** The body of a bulk request: document i's action and line are bytes starts[i] to starts[i + 1]. */
export interface BulkBatch {
  readonly ids: readonly string[];
  readonly starts: readonly number[];
  readonly body: Buffer;
}

/** Puts documents into a batch until it is full. */
export class BulkBatcher {
  #parts: Buffer[] = [];
  #ids: string[] = [];
  #starts: number[] = [0];
  #bytes = 0;

  /** The bytes that the body would have. */
  get bytes(): number {
    return this.#bytes;
  }

  get documents(): number {
    return this.#ids.length;
  }

  /** True where the document would make the batch larger than `bytes`; an empty batch takes any document. */
  overflows(document: BulkDocument, bytes: number): boolean {
    return this.#ids.length > 0 && this.#bytes + document.line.length + document.id.length + ACTION_BYTES > bytes;
  }

  add({ id, line }: BulkDocument): void {
    const action = Buffer.from(`{"create":{"_id":${JSON.stringify(id)}}}\n`);
    this.#parts.push(action, line);
    this.#bytes += action.length + line.length;
    this.#ids.push(id);
    this.#starts.push(this.#bytes);
  }

  /** The batch; the next document begins another. */
  take(): BulkBatch {
    const batch = { ids: this.#ids, starts: this.#starts, body: Buffer.concat(this.#parts, this.#bytes) };
    this.#parts = [];
    this.#ids = [];
    this.#starts = [0];
    this.#bytes = 0;
    return batch;
  }
}

/** What an action takes besides the id. */
const ACTION_BYTES = '{"create":{"_id":""}}\n'.length;

/** A batch of some documents of another, by index, in order. */
export function pick(batch: BulkBatch, indices: readonly number[]): BulkBatch {
  if (indices.length === batch.ids.length) return batch;
  const parts = indices.map(i => batch.body.subarray(batch.starts[i], batch.starts[i + 1]));
  const starts = [0];
  for (const part of parts) starts.push(starts.at(-1)! + part.length);
  return { ids: indices.map(i => batch.ids[i]!), starts, body: Buffer.concat(parts) };
}

/** Two batches of some half the documents each. */
export function halves(batch: BulkBatch): readonly [BulkBatch, BulkBatch] {
  const indices = batch.ids.map((_, i) => i);
  const middle = Math.ceil(indices.length / 2);
  return [pick(batch, indices.slice(0, middle)), pick(batch, indices.slice(middle))];
}
