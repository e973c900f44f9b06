import { constants } from 'node:os';

/** How the command line ends, for scripts; `wishlab --help` and docs/command-line.md say the same. */
export const EXIT = {
  /** All that was asked for is done. */
  done: 0,
  /** It could not be done: a capture that cannot be read, a server that refuses, an output that cannot be written. */
  failed: 1,
  /** The command was not understood: an unknown option, a value out of range, an address that is none, a filter or field that Wireshark does not know. */
  usage: 2,
  /** It ran to its end, but not all is in the index: documents were rejected, captures failed, or the server counts otherwise. */
  incomplete: 3,
} as const;

/** 128 and the signal's number, as shells have it: 130 for Ctrl-C, 143 for SIGTERM. */
export function exitCodeOf(signal: 'SIGINT' | 'SIGTERM'): number {
  return 128 + constants.signals[signal];
}

/** The same as a paragraph of help. */
export const EXIT_HELP = `
Exit codes:
  0    done
  1    it could not be done: unreadable capture, refusing server, output that cannot be written
  2    the command was not understood, or Wireshark does not know its filter or field
  3    ran to the end, but not all is in the index: rejected documents, failed captures
  130  stopped by Ctrl-C (143: by SIGTERM), after the ledger so far; run it again to go on`;
