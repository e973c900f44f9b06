import { rename } from 'node:fs/promises';
import type { DissectionOptions } from '../request/request.js';
import type { DocumentOutput } from '../request/source.js';
import { notWritable } from './failures.js';
import { outputPath } from './output-path.js';
import { queryWorker } from './query-worker.js';
import { type UnnamedFile, discard, openUnnamed } from './unnamed-file.js';

const COPY_BYTES = 4 << 20;
let made = 0;

/**
 * A file in the making. It gets its name when it is whole, in one step: until then what was there stays, and whatever ends
 * this process leaves nothing behind (but NAME.partial-PID, on a file system without unnamed files).
 */
export class OutputFile implements DocumentOutput {
  size = 0;
  private readonly parts = new Map<string, UnnamedFile>();

  private constructor(
    readonly path: string,
    private readonly whole: UnnamedFile,
    private readonly unnamed: boolean,
  ) {}

  /**
   * @param inputs the paths that are read: none of them is written over.
   * @param unnamed false for a named file even where the file system has others.
   * @throws OUTPUT_NOT_WRITABLE
   */
  static async open(given: string, inputs: readonly string[], unnamed = true): Promise<OutputFile> {
    const path = await outputPath(given, inputs);
    return new OutputFile(path, await openBeside(path, unnamed), unnamed);
  }

  get place(): string {
    return this.whole.place;
  }

  async part(): Promise<string> {
    const part = await openBeside(this.path, this.unnamed);
    this.parts.set(part.place, part);
    return part.place;
  }

  async append(place: string): Promise<void> {
    const part = this.parts.get(place);
    if (!part) return;
    try {
      this.size += await copy(part, this.whole, this.size);
    } catch (cause) {
      throw notWritable(this.path, cause);
    }
    this.parts.delete(place);
    await discard(part);
  }

  /** @param options those of a worker that is at hand: a process with the addon gives a file its name. */
  async publish(options: DissectionOptions): Promise<void> {
    const { name, place } = this.whole;
    try {
      if (name !== null) await rename(name, this.path);
      else
        await queryWorker({ order: 'publish', from: place, temporary: nameBeside(this.path), to: this.path }, options);
    } catch (cause) {
      throw notWritable(this.path, cause);
    }
  }

  /** Lets go of it: what was not published is gone. May be called twice. */
  async close(): Promise<void> {
    for (const file of [this.whole, ...this.parts.values()]) await discard(file);
    this.parts.clear();
  }
}

function nameBeside(path: string): string {
  return `${path}.partial-${process.pid}-${++made}`;
}

function openBeside(path: string, unnamed: boolean): Promise<UnnamedFile> {
  return openUnnamed(nameBeside(path), unnamed).catch((cause: unknown) => {
    throw notWritable(path, cause);
  });
}

/** Copies a whole file to that position of another; resolves with how many bytes it has. */
async function copy(from: UnnamedFile, to: UnnamedFile, position: number): Promise<number> {
  const buffer = Buffer.allocUnsafe(COPY_BYTES);
  let copied = 0;
  for (;;) {
    const { bytesRead } = await from.handle.read(buffer, 0, COPY_BYTES, copied);
    if (bytesRead === 0) return copied;
    for (let done = 0; done < bytesRead;) {
      done += (await to.handle.write(buffer, done, bytesRead - done, position + copied + done)).bytesWritten;
    }
    copied += bytesRead;
  }
}
