import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { closeSessions } from './sessions.js';
import { type UnnamedFile, discard, openUnnamed } from './unnamed-file.js';

let made = 0;

/** The files of spools that nobody has any more: closed, since a file without a name is on the disk as long as it is open. */
const abandoned = new FinalizationRegistry<UnnamedFile>(file => void letGo(file));

/** A capture that wishlab makes itself, in the folder of temporary files: it has no name, and is gone with this process. */
export class SpooledFile {
  private constructor(private readonly file: UnnamedFile) {
    abandoned.register(this, file, this);
  }

  static async open(): Promise<SpooledFile> {
    const file = await openUnnamed(join(tmpdir(), `wishlab-${process.pid}-${++made}`), true);
    // Its place under /proc leads to it without a name, too.
    if (file.name !== null) await rm(file.name, { force: true });
    return new SpooledFile(file);
  }

  /** Where it is opened, by any process of this user. */
  get place(): string {
    return this.file.place;
  }

  get handle(): UnnamedFile['handle'] {
    return this.file.handle;
  }

  /** May be called twice. */
  async close(): Promise<void> {
    abandoned.unregister(this);
    await letGo(this.file);
  }
}

async function letGo(file: UnnamedFile): Promise<void> {
  await closeSessions(file.place);
  await discard(file);
}
