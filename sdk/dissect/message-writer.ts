import { writev } from 'node:fs';
import { encodeMessage } from './frame-stream.js';

/**
 * Writes messages to a blocking pipe, one after the other, on a thread of libuv's: a batch is on its way while the next one is
 * dissected. What waits is bounded by the orders that the other side sends ahead.
 */
export class MessageWriter {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly descriptor: number) {}

  /** Puts a message in line. A failure to write is an unhandled rejection: without its reader the process has no more use. */
  send(facts: object, sections: readonly Buffer[] = []): void {
    const pieces = encodeMessage(facts, sections);
    this.last = this.last.then(() => this.write(pieces));
  }

  private async write(pieces: readonly Buffer[]): Promise<void> {
    let rest = pieces.filter(piece => piece.length > 0);
    while (rest.length > 0) {
      rest = after(rest, await writePieces(this.descriptor, rest));
    }
  }
}

/** Not by `promisify`, whose answer for this function is an object in Node and a number in Deno. */
function writePieces(descriptor: number, pieces: readonly Buffer[]): Promise<number> {
  return new Promise((resolve, reject) => {
    writev(descriptor, pieces, (error, written) => (error ? reject(error) : resolve(written)));
  });
}

/** What is left of pieces when their first `bytes` bytes are gone. */
function after(pieces: readonly Buffer[], bytes: number): Buffer[] {
  let gone = bytes;
  return pieces.flatMap(piece => {
    const rest = piece.subarray(Math.min(gone, piece.length));
    gone -= piece.length - rest.length;
    return rest.length > 0 ? [rest] : [];
  });
}
