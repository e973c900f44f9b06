import type { DissectionOptions } from '../request/request.js';
import type { CallOptions } from '../request/source.js';
import { type CaptureFile, inspectCapture, refuseTwice } from './capture-file.js';
import { matchingPaths } from './matching-paths.js';
import { MergedFile, mergedName } from './merged-file.js';
import { STANDARD_INPUT, standardInput } from './standard-input.js';

/** The captures that paths and wildcards name; looked up when the work begins, so a capture may come later. */
export class Inputs {
  private readonly merged: MergedFile | null;

  /** @param merge whether they are one capture, in the order of time. */
  constructor(
    readonly patterns: readonly string[],
    readonly merge: boolean,
  ) {
    this.merged = merge ? new MergedFile() : null;
  }

  /** The paths of files that are read, so that none of them is written over. */
  async paths(): Promise<string[]> {
    return (await matchingPaths(this.patterns)).filter(path => path !== STANDARD_INPUT);
  }

  /** What is there, nothing read yet: of standard input no size is known. */
  async listed(): Promise<CaptureFile[]> {
    return this.found(() => Promise.resolve({ path: STANDARD_INPUT, size: 0, stamp: '', name: STANDARD_INPUT }));
  }

  /** The files to dissect: standard input is copied to one, and captures to merge are merged. */
  async ready(dissection: DissectionOptions, { signal }: CallOptions = {}): Promise<CaptureFile[]> {
    const files = await this.found(() => standardInput(signal));
    return this.merged && files.length > 1 ? [await this.merged.of(files, dissection, signal)] : files;
  }

  /** What will be dissected of what is there: one capture, where they are to be merged. */
  planned(files: readonly CaptureFile[]): readonly CaptureFile[] {
    return this.merged && files.length > 1 ? [this.merged.expected(files)] : files;
  }

  /** The captures' names, in order. */
  async names(): Promise<string[]> {
    const files = await this.listed();
    return this.merge && files.length > 1 ? [mergedName(files)] : captureNames(files);
  }

  /** Lets go of what was merged. */
  async close(): Promise<void> {
    await this.merged?.close();
  }

  private async found(input: () => Promise<CaptureFile>): Promise<CaptureFile[]> {
    const paths = await matchingPaths(this.patterns);
    const files = await Promise.all(paths.map(path => (path === STANDARD_INPUT ? input() : inspectCapture(path))));
    await refuseTwice(files);
    return files;
  }
}

/** The names by which a table tells captures apart: base names, or the paths as given where base names repeat. */
export function captureNames(files: readonly CaptureFile[]): string[] {
  const names = files.map(({ name }) => name.slice(name.lastIndexOf('/') + 1));
  return new Set(names).size === names.length ? names : files.map(({ name }) => name);
}
