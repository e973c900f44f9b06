import { type FoundCaptures, findCaptures } from '../dissect/find-captures.js';
import { WishlabError } from '../errors.js';
import type { FrameTree } from '../frame/frame-tree.js';
import type { DissectionOptions, Request } from '../request/request.js';
import type { CallOptions, CaptureIdentity, ReadFile, Source } from '../request/source.js';
import { type OneCaptureOptions, frameOf } from './one-capture.js';

/** Where a table's rows came from, for what its columns do not hold. */
export interface TableOrigin {
  readonly dissection: DissectionOptions;
  /** Its captures' identities; they are computed where documents are made. */
  identities(options: CallOptions): Promise<readonly CaptureIdentity[]>;
  /** One frame of one of its captures. */
  frame(number: number, options: OneCaptureOptions): Promise<FrameTree>;
  /** The files of some of its captures, unchanged; `where` is where to look for them if only their values were read. */
  files(names: readonly string[], where: readonly string[] | null, options: CallOptions): Promise<FoundCaptures>;
}

const notRead = (): Promise<never> =>
  Promise.reject(
    new WishlabError(
      'TABLE_KIND',
      'This table was not read from a capture, so there is no frame behind its rows. Ask the capture: capture(path).frame(number).',
    ),
  );

/** The origin of a table that nobody read. */
export const NO_ORIGIN: TableOrigin = {
  dissection: { preferences: [] },
  identities: () => Promise.resolve([]),
  frame: notRead,
  files: notRead,
};

/** The origin of a table of what a source has; `read` are the files that were read, by the names of the captures. */
export function originOf(source: Source, request: Request, read: ReadonlyMap<string, ReadFile | null>): TableOrigin {
  return {
    dissection: request.dissection,
    identities: options => source.identities(options),
    frame: (number, options) => frameOf(source, request, number, options),
    async files(names, where, options) {
      const ofIndex = names.filter(name => !read.get(name));
      if (ofIndex.length > 0) {
        const identities = await source.identities(options);
        const wanted = identities.filter(({ capture_name }) => ofIndex.includes(capture_name));
        return findCaptures(wanted, where, request.dissection, options);
      }
      if (where) {
        throw new WishlabError(
          'OPTION_INVALID',
          'openInWireshark(): captures says where to find the captures of a table that was read from an index; this one was read from the files themselves.',
        );
      }
      const paths = new Map<string, string>();
      for (const name of names) paths.set(name, (await read.get(name)?.again(options)) ?? name);
      return { paths, close: () => Promise.resolve() };
    },
  };
}
