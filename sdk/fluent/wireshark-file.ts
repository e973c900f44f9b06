import { escapeHtml, visible } from '../escape.js';
import type { MimeBundle } from '../table/bundle.js';

/**
 * A pcapng with the frames of a table: what `openInWireshark()` wrote. A notebook shows where it is, and how to open it.
 *
 * @example
 * ```ts
 * const file = await packets.slice(0, 10).openInWireshark({ to: 'ten.pcapng', open: false });
 * file.frames; // 10
 * ```
 */
export class WiresharkFile {
  /** @internal */
  constructor(
    /** Where it is, from the root. */
    readonly path: string,
    /** How many frames it has. */
    readonly frames: number,
    /** How large it is. */
    readonly bytes: number,
    /** The captures that they are of. */
    readonly captures: readonly string[],
    /** Whether Wireshark was started with it. */
    readonly opened: boolean,
  ) {}

  /** The command that opens it. */
  get command(): string {
    return `wireshark ${/^[\w./-]+$/.test(this.path) ? this.path : `'${this.path.replaceAll("'", "'\\''")}'`}`;
  }

  /**
   * The path. Never throws.
   *
   * @example
   * ```ts
   * const file = await packets.slice(0, 10).openInWireshark({ to: 'ten.pcapng' });
   * console.log(`${file}`);
   * ```
   */
  toString(): string {
    return this.path;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    const next = this.opened ? `Wireshark has ${this.path}` : this.command;
    return visible(`${this.#what()}: ${next}`);
  }

  [Symbol.for('Jupyter.display')](): MimeBundle {
    const [next, code] = this.opened ? ['Wireshark has', this.path] : ['Open it:', this.command];
    return {
      'text/html': `<p>${escapeHtml(visible(this.#what()))}. ${next} <code>${escapeHtml(visible(code))}</code></p>`,
      'text/plain': visible(`${this.#what()}. ${next} ${code}`),
    };
  }

  #what(): string {
    const [first = '', ...others] = this.captures;
    const of = others.length > 0 ? `${this.captures.length} captures` : first;
    const frames = this.frames === 1 ? '1 frame' : `${this.frames.toLocaleString('en')} frames`;
    return `${frames} of ${of}, ${this.bytes.toLocaleString('en')} bytes`;
  }
}
