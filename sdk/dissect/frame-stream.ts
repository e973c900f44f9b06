/**
 * What a worker writes to its data pipe: for each message a prefix of two 32-bit lengths (header, body), the header
 * as JSON, and the body, whose sections start at multiples of eight bytes so that typed arrays can lie over them.
 */
const PREFIX = 8;
const ALIGN = 8;

/** One message: the header's facts and the sections of its body. */
export interface Message {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sections: readonly Buffer[];
}

const padding = (length: number): number => (ALIGN - (length % ALIGN)) % ALIGN;

/** The message as the pieces to write, in order. */
export function encodeMessage(facts: object, sections: readonly Buffer[] = []): Buffer[] {
  const lengths = sections.map(section => section.length);
  const header = Buffer.from(JSON.stringify({ facts, lengths }));
  const body = lengths.reduce((sum, length) => sum + length + padding(length), 0);
  const prefix = Buffer.alloc(PREFIX);
  prefix.writeUInt32LE(header.length, 0);
  prefix.writeUInt32LE(body, 4);
  const pieces: Buffer[] = [prefix, header];
  for (const section of sections) pieces.push(section, Buffer.alloc(padding(section.length)));
  return pieces;
}

/** Puts chunks of the pipe together to messages again; memory is one message, made once in its full size. */
export class MessageDecoder {
  private readonly prefix = Buffer.alloc(PREFIX);
  private header: Buffer | null = null;
  private body: Buffer | null = null;
  private filled = 0;

  constructor(private readonly deliver: (message: Message) => void) {}

  push(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) {
      if (this.header === null || this.body === null) {
        rest = this.fill(this.prefix, rest);
        if (this.filled < PREFIX) return;
        this.header = Buffer.alloc(this.prefix.readUInt32LE(0));
        // A slice of Node's shared pool would not be aligned.
        this.body = Buffer.allocUnsafeSlow(this.prefix.readUInt32LE(4));
        this.filled = 0;
      }
      rest = this.take(this.header, this.body, rest);
    }
  }

  private take(header: Buffer, body: Buffer, chunk: Buffer): Buffer {
    let rest = chunk;
    if (this.filled < header.length) rest = this.fill(header, rest);
    const held = this.filled - header.length;
    if (held >= 0 && held < body.length) {
      const copied = rest.copy(body, held);
      this.filled += copied;
      rest = rest.subarray(copied);
    }
    if (this.filled === header.length + body.length) {
      this.header = this.body = null;
      this.filled = 0;
      this.deliver(decode(header, body));
    }
    return rest;
  }

  private fill(target: Buffer, chunk: Buffer): Buffer {
    const copied = chunk.copy(target, this.filled);
    this.filled += copied;
    return chunk.subarray(copied);
  }
}

function decode(header: Buffer, body: Buffer): Message {
  const { facts, lengths } = JSON.parse(header.toString('utf8')) as { facts: Message['facts']; lengths: number[] };
  let offset = 0;
  const sections = lengths.map(length => {
    const section = body.subarray(offset, offset + length);
    offset += length + padding(length);
    return section;
  });
  return { facts, sections };
}
