import { CommanderError } from 'commander';
import { WishlabError } from '../errors.js';
import { visibleLines } from '../escape.js';
import { EXIT } from './exit-codes.js';
import { stopSignals } from './stop-signals.js';

/** Runs a command's work, which ends by its exit code, or by an error that becomes one. */
export type Run = (work: (signal: AbortSignal) => Promise<number>) => Promise<void>;

/**
 * Runs work under the stop signals, and says what went wrong in one paragraph on the error output.
 *
 * @returns the exit code.
 */
export async function exitCodeOfWork(work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const stop = stopSignals();
  try {
    const code = await work(stop.signal);
    return stop.exitCode() ?? code;
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.done;
    if (!(error instanceof WishlabError)) throw error;
    console.error(`wishlab: ${error.code}: ${visibleLines(error.message)}`);
    return stop.exitCode() ?? exitCodeOfError(error);
  } finally {
    stop.release();
  }
}

/** The exit code of what commander threw: help and version are no failure. */
export function exitCodeOfParsing(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (!(error instanceof WishlabError)) throw error;
  console.error(`wishlab: ${error.code}: ${visibleLines(error.message)}`);
  return exitCodeOfError(error);
}

/** Errors of what stands on the command line, which no second try will mend. */
const USAGE: ReadonlySet<string> = new Set(['OPTION_INVALID', 'FILTER_INVALID', 'FIELD_UNKNOWN']);

function exitCodeOfError({ code }: WishlabError): number {
  return USAGE.has(code) ? EXIT.usage : EXIT.failed;
}

/** Whoever reads our output has read enough, as `head` does. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE';
}
