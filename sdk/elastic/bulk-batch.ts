/** One document on its way: its `_id`, and where its JSON stands, on one line with the newline. */
export interface BulkDocument {
  readonly id: string;
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

/** The body of a bulk request: document i's action and line are bytes starts[i] to starts[i + 1]. */
export interface BulkBatch {
  readonly ids: readonly string[];
  readonly starts: readonly number[];
  readonly body: Buffer;
}

/**
 * Puts documents into a batch until it is full. Bodies that have been sent are filled anew: memory that is made outside of
 * JavaScript's heap for every request has the garbage collector run for each of them.
 */
export class BulkBatcher {
  readonly #free: Buffer[] = [];
  #body: Buffer | null = null;
  #ids: string[] = [];
  #starts: number[] = [0];
  #bytes = 0;

  get documents(): number {
    return this.#ids.length;
  }

  /** True where the document would make the batch larger than `bytes`; an empty batch takes any document. */
  overflows({ id, start, end }: BulkDocument, bytes: number): boolean {
    return this.#ids.length > 0 && this.#bytes + end - start + id.length + ACTION_BYTES > bytes;
  }

  add({ id, bytes, start, end }: BulkDocument): void {
    const action = `{"create":{"_id":${JSON.stringify(id)}}}\n`;
    const body = this.#withRoom(action.length * MOST_BYTES_A_CHARACTER + end - start);
    this.#bytes += body.write(action, this.#bytes);
    this.#bytes += bytes.copy(body, this.#bytes, start, end);
    this.#ids.push(id);
    this.#starts.push(this.#bytes);
  }

  /** The batch; the next document begins another. */
  take(): BulkBatch {
    const body = (this.#body ?? Buffer.alloc(0)).subarray(0, this.#bytes);
    const batch = { ids: this.#ids, starts: this.#starts, body };
    this.#body = null;
    this.#ids = [];
    this.#starts = [0];
    this.#bytes = 0;
    return batch;
  }

  /** Takes back a batch that nobody reads any more. */
  reuse({ body }: BulkBatch): void {
    this.#free.push(Buffer.from(body.buffer, body.byteOffset));
  }

  #withRoom(bytes: number): Buffer {
    const wanted = this.#bytes + bytes;
    const body = (this.#body ??= this.#free.pop() ?? Buffer.allocUnsafeSlow(Math.max(FIRST_BYTES, wanted)));
    if (body.length >= wanted) return body;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * body.length, wanted));
    body.copy(larger, 0, 0, this.#bytes);
    return (this.#body = larger);
  }
}

/** What an action takes besides the id. */
const ACTION_BYTES = '{"create":{"_id":""}}\n'.length;
const MOST_BYTES_A_CHARACTER = 3;
/** Of a body at first, which doubles as it is filled: a table of a few rows takes no more. */
const FIRST_BYTES = 64 << 10;

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
