import { escapeHtml, visible } from '../escape.js';
import type { Answer, ChunkFacts, Question } from '../request/frame.js';
import type { MimeBundle } from '../table/bundle.js';
import { GREY, inked } from '../table/tones.js';
import { withBytes } from './with-bytes.js';

/** Characters that are shown of a stream. */
const SHOWN = 20_000;
/** Wireshark's own two colours, dark enough for a light page and light enough for a dark one. */
const COLOUR = { client: '#c0392b', server: '#2f7fd8' } as const;

/** A run of bytes that one side sent. */
export interface Chunk extends ChunkFacts {
  /** What was sent. */
  readonly bytes: Buffer;
}

/**
 * What both sides of a stream said, in order, retransmissions left out: Wireshark's Follow Stream.
 *
 * @example
 * ```ts
 * const stream = await capture('web.pcapng').follow('tcp', 0);
 * stream.text('client').startsWith('GET '); // true
 * ```
 */
export class FollowedStream {
  /** The capture's name. */
  readonly capture: string;
  /** `address:port` of the side that spoke first; empty where the stream has no frame. */
  readonly client: string;
  /** `address:port` of the other side. */
  readonly server: string;
  /** Each with its frame, its time, who sent it, and its bytes. */
  readonly chunks: readonly Chunk[];

  /** @internal */
  constructor({ facts, bytes, capture }: Answer<Extract<Question, { ask: 'follow' }>>) {
    this.capture = capture;
    this.client = facts.client;
    this.server = facts.server;
    this.chunks = withBytes(facts.chunks, bytes);
  }

  /**
   * What one side sent, or both in turn. Never throws.
   *
   * @example
   * ```ts
   * const stream = await capture('web.pcapng').follow('tcp', 0);
   * stream.bytes('server').subarray(0, 4).toString(); // 'HTTP'
   * ```
   */
  bytes(from?: 'client' | 'server'): Buffer {
    return Buffer.concat(this.chunks.filter(chunk => !from || chunk.from === from).map(chunk => chunk.bytes));
  }

  /**
   * The same, read as UTF-8. Never throws.
   *
   * @example
   * ```ts
   * const stream = await capture('web.pcapng').follow('tcp', 0);
   * stream.text().includes('HTTP/1.1 200 OK'); // true
   * ```
   */
  text(from?: 'client' | 'server'): string {
    return this.bytes(from).toString('utf8');
  }

  /**
   * The first 20,000 characters, a line for each run, `>` before what the client sent. Never throws.
   *
   * @example
   * ```ts
   * console.log(String(await capture('web.pcapng').follow('tcp', 0)));
   * ```
   */
  toString(): string {
    const lines = this.shown().map(({ from, text }) => `${from === 'client' ? '>' : '<'} ${lined(text)}`);
    return [this.summary(), ...lines].join('\n');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }

  [Symbol.for('Jupyter.display')](): MimeBundle {
    const runs = this.shown().map(
      ({ from, text }) => `<span style="${inked(COLOUR[from])}">${escapeHtml(lined(text))}</span>`,
    );
    return {
      'text/html':
        `<div style="${GREY}">${escapeHtml(visible(this.summary()))}</div>` +
        `<pre style="max-height:32em;overflow:auto;margin:.4em 0;white-space:pre-wrap">${runs.join('\n')}</pre>`,
      'text/plain': this.toString(),
    };
  }

  private summary(): string {
    if (this.chunks.length === 0) return 'No bytes in this stream.';
    const sent = (from: 'client' | 'server'): string => this.bytes(from).length.toLocaleString('en-US');
    return `${this.client} (client) sent ${sent('client')} bytes, ${this.server} (server) ${sent('server')}.`;
  }

  /** The chunks as text, up to a limit. */
  private shown(): { from: 'client' | 'server'; text: string }[] {
    const shown = [];
    let left = SHOWN;
    for (const { from, bytes } of this.chunks) {
      const text = bytes.subarray(0, left).toString('utf8');
      shown.push({ from, text: text + (bytes.length > left ? '…' : '') });
      left -= bytes.length;
      if (left <= 0) break;
    }
    return shown;
  }
}

/** Line ends stay line ends; whatever else acts is made visible. */
function lined(text: string): string {
  return text
    .split(/\r?\n/)
    .map(line => visible(line))
    .join('\n');
}
