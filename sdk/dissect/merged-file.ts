import type { DissectionOptions } from '../request/request.js';
import type { CaptureFile } from './capture-file.js';
import { queryWorker } from './query-worker.js';
import { SpooledFile } from './spooled-file.js';

/** Captures merged in the order of time, kept until one of them is another one. */
export class MergedFile {
  private last: { readonly spool: SpooledFile; readonly file: CaptureFile } | null = null;

  /**
   * The captures as one, as mergecap makes it. Cost: reads and writes every byte, into a file without a name in the folder of temporary files.
   *
   * @throws what reading one of them throws, damage included
   */
  async of(files: readonly CaptureFile[], options: DissectionOptions, signal?: AbortSignal): Promise<CaptureFile> {
    const stamp = stampOf(files);
    if (this.last?.file.stamp === stamp) return this.last.file;
    await this.close();
    const spool = await SpooledFile.open();
    try {
      const [paths, names] = [files.map(({ path }) => path), files.map(({ name }) => name)];
      await queryWorker({ order: 'merge', paths, names, to: spool.place }, options, signal);
    } catch (error) {
      await spool.close();
      throw error;
    }
    const { size } = await spool.handle.stat();
    const file = { path: spool.place, size, stamp, name: mergedName(files), parts: files };
    this.last = { spool, file };
    return file;
  }

  /** What they will be as one, nothing read yet: about as large as they are together. */
  expected(files: readonly CaptureFile[]): CaptureFile {
    const stamp = stampOf(files);
    if (this.last?.file.stamp === stamp) return this.last.file;
    const size = files.reduce((sum, file) => sum + file.size, 0);
    return { path: '', size, stamp, name: mergedName(files), parts: files };
  }

  async close(): Promise<void> {
    const { last } = this;
    this.last = null;
    await last?.spool.close();
  }
}

const stampOf = (files: readonly CaptureFile[]): string =>
  JSON.stringify(files.map(({ path, stamp }) => [path, stamp]));

const SHOWN = 3;

/** What a merge of captures is called. */
export function mergedName(files: readonly CaptureFile[]): string {
  const names = files.map(({ name }) => name.slice(name.lastIndexOf('/') + 1));
  const more = names.length > SHOWN ? [`${names.length - SHOWN} more`] : [];
  return [...names.slice(0, SHOWN), ...more].join(' + ');
}
