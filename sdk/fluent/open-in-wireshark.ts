import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import type { ColumnTable } from 'arquero';
import * as v from 'valibot';
import { notWritable } from '../dissect/failures.js';
import { writeFrames } from '../dissect/write-frames.js';
import { safeFileName } from '../frame/safe-file-name.js';
import type { OptionSchemas } from '../request/check.js';
import { CALL_OPTIONS, flag } from '../request/expected.js';
import type { CallOptions } from '../request/source.js';
import { chosenFrames } from './chosen-frames.js';
import { startWireshark } from './start-wireshark.js';
import type { TableOrigin } from './table-origin.js';
import { WiresharkFile } from './wireshark-file.js';

/** Options of `openInWireshark()`. */
export interface OpenInWiresharkOptions extends Pick<CallOptions, 'signal'> {
  /** The file to write; what is there is replaced. By default one in a folder of its own among the temporary files. */
  readonly to?: string | undefined;
  /**
   * Where the captures are, of a table that was read from an index: paths or wildcards. They are told by their bytes, so names may have changed. By
   * default their names in the current folder.
   */
  readonly captures?: string | readonly string[] | undefined;
  /** False to write the file only. By default Wireshark is started with it where there is one, and a display. */
  readonly open?: boolean | undefined;
}

const EXPECTED_PATH = v.pipe(v.string('a path'), v.nonEmpty('a path'));
const EXPECTED_PATHS = 'the path of a capture, a list of paths or a wildcard';

/** What these options may be. */
export const OPEN_IN_WIRESHARK_OPTIONS: OptionSchemas<OpenInWiresharkOptions> = {
  signal: CALL_OPTIONS.signal,
  to: v.optional(EXPECTED_PATH),
  captures: v.optional(
    v.union([EXPECTED_PATH, v.pipe(v.array(EXPECTED_PATH), v.nonEmpty(EXPECTED_PATHS))], EXPECTED_PATHS),
  ),
  open: flag,
};

/** Writes the frames of a table's rows, and opens them. */
export async function openInWireshark(
  table: ColumnTable,
  captures: readonly string[],
  origin: TableOrigin,
  { to, open = true, captures: given, signal }: OpenInWiresharkOptions,
): Promise<WiresharkFile> {
  const chosen = chosenFrames(table, captures);
  const names = [...chosen.keys()];
  const where = given === undefined || typeof given !== 'string' ? (given ?? null) : [given];
  const found = await origin.files(names, where, { signal });
  const folder = to === undefined ? await newFolder() : null;
  try {
    const parts = [...chosen].map(([name, frames]) => ({ name, path: found.paths.get(name) ?? name, ...frames }));
    const name = safeFileName('frames', parse(names.length > 1 ? '' : (names[0] ?? '')).name);
    const target = folder === null ? resolve(to ?? '') : join(folder, `${name}.pcapng`);
    const path = await writeFrames(parts, target, origin.dissection, signal);
    const { size } = await stat(path);
    const frames = parts.reduce((sum, part) => sum + part.frames, 0);
    return new WiresharkFile(path, frames, size, names, open && (await startWireshark(path)));
  } catch (error) {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await found.close();
  }
}

function newFolder(): Promise<string> {
  const prefix = join(tmpdir(), 'wishlab-');
  return mkdtemp(prefix).catch((cause: unknown) => {
    throw notWritable(prefix, cause);
  });
}
