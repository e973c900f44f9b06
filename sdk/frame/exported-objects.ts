import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { table as arqueroTable } from 'arquero';
import { WishlabError } from '../errors.js';
import { makeFolder } from '../make-folder.js';
import type { Answer, ObjectFacts, Question } from '../request/frame.js';
import { type MimeBundle, tableBundle } from '../table/bundle.js';
import { tableText } from '../table/text.js';
import { safeFileName } from './safe-file-name.js';
import { withBytes } from './with-bytes.js';

/** A file that a protocol carried. */
export interface ExportedObject extends ObjectFacts {
  /** The file. */
  readonly bytes: Buffer;
}

/**
 * The files that a protocol carried, in the order in which they were whole: Wireshark's Export Objects.
 *
 * @example
 * ```ts
 * const objects = await capture('web.pcapng').exportObjects('http');
 * objects.all[0]?.type; // 'text/html'
 * ```
 */
export class ExportedObjects {
  /** Each with its name, its type, its bytes and the frame in which it was whole. */
  readonly all: readonly ExportedObject[];

  /** @internal */
  constructor({ facts, bytes }: Answer<Extract<Question, { ask: 'objects' }>>) {
    this.all = withBytes(facts, bytes);
  }

  /**
   * The objects in their order. Never throws.
   *
   * @example
   * ```ts
   * for (const { name, bytes } of await capture('web.pcapng').exportObjects('http')) console.log(name, bytes.length);
   * ```
   */
  [Symbol.iterator](): IterableIterator<ExportedObject> {
    return this.all[Symbol.iterator]();
  }

  /**
   * Writes each object into a folder, made if it is not there. Names come from packets, so only their last part is taken, what a
   * file system may act on is replaced, and the frame's number stands first; a file that is there is left alone.
   *
   * @returns the paths, in order.
   * @throws OUTPUT_NOT_WRITABLE
   * @example
   * ```ts
   * const objects = await capture('web.pcapng').exportObjects('http');
   * await objects.save('objects');
   * ```
   */
  async save(folder: string): Promise<string[]> {
    const paths: string[] = [];
    try {
      await makeFolder(folder);
      for (const [i, object] of this.all.entries()) {
        const path = join(folder, safeFileName(`${object.frame}-${i + 1}`, object.name));
        await writeFile(path, object.bytes, { flag: 'wx' });
        paths.push(path);
      }
    } catch (cause) {
      throw new WishlabError(
        'OUTPUT_NOT_WRITABLE',
        `The objects cannot be written to '${folder}': ${(cause as Error).message}. ${paths.length} of ${this.all.length} were. Name a new or an empty folder.`,
        { cause, details: { path: folder, written: paths } },
      );
    }
    return paths;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return tableText(this.listed());
  }

  [Symbol.for('Jupyter.display')](): MimeBundle {
    return tableBundle(this.listed());
  }

  private listed(): ReturnType<typeof arqueroTable> {
    const column = (name: keyof ObjectFacts): unknown[] => this.all.map(object => object[name]);
    return arqueroTable({
      frame: column('frame'),
      host: column('host'),
      type: column('type'),
      name: column('name'),
      length: column('length'),
    });
  }
}
