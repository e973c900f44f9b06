import type { Answer, ByteSource, TreeItem } from '../request/frame.js';
import type { MimeBundle } from '../table/bundle.js';
import { frameHtml } from './frame-html.js';
import { frameText } from './frame-text.js';

/**
 * One frame, whole: its tree as Wireshark shows it, with labels, values, display filters and bytes. As a cell's last
 * expression it shows itself as Wireshark's lower panes do, an item's bytes lit under the pointer.
 *
 * @example
 * ```ts
 * const frame = await capture('web.pcapng').frame(7);
 * frame.value('tcp.dstport'); // 80
 * ```
 */
export class FrameTree {
  /** The capture's name. */
  readonly capture: string;
  /** The frame's number, from 1. */
  readonly number: number;
  /** Seconds since the capture's first frame; null where the frame has no time. */
  readonly time: number | null;
  /** The frame's own bytes, then those that dissectors reassembled, decrypted or decompressed. */
  readonly sources: readonly ByteSource[];
  /** The items at the top: the frame, then its protocols. */
  readonly tree: readonly TreeItem[];

  /** @internal */
  constructor({ facts, capture }: Pick<Answer<{ ask: 'frame'; number: number }>, 'facts' | 'capture'>) {
    this.capture = capture;
    this.number = facts.number;
    this.time = facts.time;
    this.sources = facts.sources;
    this.tree = facts.tree;
  }

  /**
   * Every item of a field's or protocol's name, hidden ones too, in the tree's order; an empty list where there is none. Never throws.
   *
   * @example
   * ```ts
   * const frame = await capture('web.pcapng').frame(7);
   * frame.all('tcp.options.timestamp.tsval').length; // 1
   * ```
   */
  all(field: string): TreeItem[] {
    return [...this].filter(item => item.field === field);
  }

  /**
   * The first value of a field; null where the frame has none. Never throws.
   *
   * @example
   * ```ts
   * const frame = await capture('web.pcapng').frame(7);
   * frame.value('http.request.method'); // 'GET'
   * ```
   */
  value(field: string): TreeItem['value'] {
    for (const item of this) if (item.field === field) return item.value;
    return null;
  }

  /**
   * The bytes of an item, or without one those of the frame. Never throws.
   *
   * @returns an empty buffer for an item without bytes.
   * @example
   * ```ts
   * const frame = await capture('web.pcapng').frame(7);
   * frame.bytes(frame.all('tcp.srcport')[0]).readUInt16BE(); // 46476
   * ```
   */
  bytes(item?: TreeItem): Buffer {
    const source = this.sources[item ? (item.source ?? -1) : 0];
    if (!source) return Buffer.alloc(0);
    const whole = Buffer.from(source.bytes, 'hex');
    return item ? whole.subarray(item.start, item.start + item.length) : whole;
  }

  /**
   * Every item, each before those under it. Never throws.
   *
   * @example
   * ```ts
   * for (const { label, severity } of await capture('web.pcapng').frame(7)) if (severity !== null) console.log(label);
   * ```
   */
  *[Symbol.iterator](): Generator<TreeItem, void, undefined> {
    yield* walk(this.tree);
  }

  /**
   * The tree as `tshark -V` prints it. Never throws.
   *
   * @example
   * ```ts
   * String(await capture('web.pcapng').frame(7)).startsWith('Frame 7: '); // true
   * ```
   */
  toString(): string {
    return frameText(this);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return frameText(this);
  }

  [Symbol.for('Jupyter.display')](): MimeBundle {
    return { 'text/html': frameHtml(this), 'text/plain': frameText(this) };
  }
}

function* walk(items: readonly TreeItem[]): Generator<TreeItem, void, undefined> {
  for (const item of items) {
    yield item;
    yield* walk(item.children);
  }
}
