import { type FileHandle, constants, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** open(2)'s O_TMPFILE, for which Node has no name: the same on x86 and ARM, the folder's flag aside. */
const O_TMPFILE = 0o20000000 | constants.O_DIRECTORY;
/** What a file system or a kernel says to it that has no unnamed files. */
const NO_UNNAMED: ReadonlySet<string | undefined> = new Set(['EOPNOTSUPP', 'ENOTSUP', 'EISDIR', 'EINVAL']);

/** A file that is open for reading and writing, and is gone once it is closed. */
export interface UnnamedFile {
  readonly handle: FileHandle;
  /** Where the other processes of this user open it while it is open here. */
  readonly place: string;
  /** Its name after all, on a file system that has no unnamed files (NFS, FAT); else null. */
  readonly name: string | null;
}

/**
 * @param name what it is called where it has to be called something; the file is made beside it.
 * @param unnamed false for a named file even where the file system has others.
 */
export async function openUnnamed(name: string, unnamed: boolean): Promise<UnnamedFile> {
  const hidden = unnamed ? await openHidden(dirname(name)) : null;
  const handle = hidden ?? (await open(name, 'w+'));
  return { handle, place: `/proc/${process.pid}/fd/${handle.fd}`, name: hidden ? null : name };
}

function openHidden(folder: string): Promise<FileHandle | null> {
  return open(folder, O_TMPFILE | constants.O_RDWR, 0o666).catch((error: unknown) => {
    if (NO_UNNAMED.has((error as NodeJS.ErrnoException).code)) return null;
    throw error;
  });
}

/** Lets go of it, its name included. May be called twice. */
export async function discard({ handle, name }: UnnamedFile): Promise<void> {
  await handle.close().catch(() => undefined);
  if (name !== null) await rm(name, { force: true });
}
