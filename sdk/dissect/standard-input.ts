import { isatty } from 'node:tty';
import { WishlabError, abortedError } from '../errors.js';
import { type CaptureFile, inspectCapture } from './capture-file.js';
import { SpooledFile } from './spooled-file.js';

/** What stands for standard input among paths, as in tshark. */
export const STANDARD_INPUT = '-';
const NAME = 'standard input';

let read: Promise<{ readonly spool: SpooledFile; readonly file: CaptureFile }> | null = null;

/**
 * Standard input as a capture: read to its end once a process, into a file without a name, so that it can be read again, kept
 * open, and told by its bytes. It stays as long as this process.
 *
 * @throws CAPTURE_EMPTY, OPTION_INVALID for a terminal
 */
export async function standardInput(signal?: AbortSignal): Promise<CaptureFile> {
  if (isatty(0)) {
    throw new WishlabError(
      'OPTION_INVALID',
      `capture('-') reads a capture from standard input, which is a terminal. Pipe one: zcat bulk.pcap.gz | node script.js`,
    );
  }
  const aborted = `Reading ${NAME}`;
  if (signal?.aborted) throw abortedError(signal, aborted);
  read ??= copied();
  // The copy goes on: what was read of a pipe cannot be had again.
  return new Promise<CaptureFile>((resolve, reject) => {
    const abort = (): void => reject(abortedError(signal, aborted));
    signal?.addEventListener('abort', abort, { once: true });
    read?.then(({ file }) => resolve(file), reject).finally(() => signal?.removeEventListener('abort', abort));
  });
}

async function copied(): Promise<{ spool: SpooledFile; file: CaptureFile }> {
  const spool = await SpooledFile.open();
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) await spool.handle.appendFile(chunk);
  return { spool, file: { ...(await inspectCapture(spool.place, NAME)), name: NAME } };
}
