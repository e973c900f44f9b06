import { isStopping } from './signals.mjs';

/** A set-up step that cannot go on; the message says what is missing and the way out, so no stack is printed. */
export class SetupFailure extends Error {
  /** @override */
  name = 'SetupFailure';
}

/**
 * Runs a script's body and ends the process as a person would expect it: a set-up failure prints its message alone.
 *
 * @param {() => Promise<number | void>} body Gives the exit code; nothing means 0.
 */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (!isStopping()) console.error(error instanceof SetupFailure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
