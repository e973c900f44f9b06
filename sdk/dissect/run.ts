import { ProgressTicker } from '../request/progress-ticker.js';
import type { Request } from '../request/request.js';
import type { CallOptions, FrameCounts, Progress } from '../request/source.js';
import type { CaptureFile } from './capture-file.js';
import type { Message } from './frame-stream.js';
import { type Ahead, inFileOrder } from './in-file-order.js';
import { makePlan } from './plan.js';
import { keepSeveral } from './pool.js';
import type { Shares } from './shares.js';

async function* nothing(): AsyncGenerator<never, void, undefined> {}

/** Bytes of captures whose turn has not come that are held at most. */
const ROOM = 64 << 20;

type Read<B> = { batch: B; message: Message };

const weigh = ({ message }: { readonly message: Message }): number =>
  message.sections.reduce((sum, { length }) => sum + length, 0);

/** One call over all files: their order, the common limit, the progress. */
export class Run {
  private readonly progress: Progress;
  private readonly ticker: ProgressTicker;
  private readonly read: number[];
  /** Captures that are read at the same time. */
  readonly workers: number;
  /** Processes that dissect the one capture. */
  readonly shares: Shares;

  constructor(
    what: string,
    private readonly files: readonly CaptureFile[],
    private readonly request: Request,
    options: CallOptions,
  ) {
    const totalBytes = files.reduce((sum, file) => sum + file.size, 0);
    this.progress = { what, frames: 0, bytes: 0, totalBytes };
    this.ticker = new ProgressTicker(options.onProgress);
    this.read = files.map(() => 0);
    ({ workers: this.workers, shares: this.shares } = makePlan(
      files,
      request,
      what === 'documents' ? 'documents' : undefined,
    ));
  }

  /** The batches of every file, in the order of the files; the limit counts over all of them. */
  async *inOrder<B extends { readonly counts: FrameCounts }>(
    open: (file: CaptureFile, index: number, limit: number) => AsyncIterable<Read<B>>,
    rows: (batch: B) => number,
  ): AsyncGenerator<B, void, undefined> {
    let left = this.request.limit ?? Number.POSITIVE_INFINITY;
    // With a limit files are read one after the other: each is opened for what is left of it, and none when nothing is.
    const limited = (file: CaptureFile, index: number): AsyncIterable<Read<B>> =>
      left > 0 ? open(file, index, Number.isFinite(left) ? left : 0) : nothing();
    const ahead: Ahead<Read<B>> = { width: this.workers, room: ROOM, weigh };
    const release = keepSeveral(this.request.dissection, this.workers);
    try {
      for await (const [index, { batch, message }] of inFileOrder(this.files, ahead, limited)) {
        this.advance(index, batch, message);
        left -= rows(batch);
        yield batch;
      }
    } finally {
      release();
    }
    await this.ticker.end(this.progress);
  }

  private advance(index: number, batch: { readonly counts: FrameCounts }, { facts }: Message): void {
    if (facts['bytes'] !== undefined) this.read[index] = Number(facts['bytes']);
    this.progress.frames += batch.counts.dissected;
    this.progress.bytes = this.read.reduce((sum, bytes) => sum + bytes, 0);
    this.ticker.update(this.progress);
  }
}
