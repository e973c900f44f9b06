import { dirname } from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { OracleCapture } from './captures.js';
import { tshark, tsharkArguments, type TsharkEnd } from './tshark.js';

/** One frame as tshark shows it. */
export interface ShownFrame {
  readonly frame: number;
  /** Each field's `show` texts, in the order of the tree. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** How often each protocol occurs; one has no `show`. */
  readonly protocols: ReadonlyMap<string, number>;
}

/** Of tshark's own making, around fields that stand at the tree's top. */
const WRAPPER = 'fake-field-wrapper';

/** A newline of an attribute's value: between tags one follows a `>`, which values have escaped. */
const NEWLINE_IN_VALUE = /(?<!>\n*)\n/g;

/** Keeps tabs and newlines of values, which an XML parser must turn into spaces, and leaves out what XML 1.0 forbids. */
function keepBreaks(xml: string): string {
  return xml
    .replaceAll('\t', '&#9;')
    .replaceAll('\r', '&#13;')
    .replace(NEWLINE_IN_VALUE, '&#10;')
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}

/** Cuts a stream of XML between tags: a `<` at the start of a line is one, since values have it escaped. */
class WholeTags {
  #rest = '';

  push(chunk: string): string {
    const text = this.#rest + chunk;
    const cut = text.lastIndexOf('\n<') + 1;
    this.#rest = text.slice(cut);
    return text.slice(0, cut);
  }

  end(): string {
    return this.#rest;
  }
}

class FrameCollector {
  readonly done: ShownFrame[] = [];
  readonly #parser = new SaxesParser({ position: false, xmlns: false });
  #frame = 0;
  #fields = new Map<string, string[]>();
  #protocols = new Map<string, number>();
  #insideGeneral = 0;

  constructor() {
    this.#parser.on('opentag', tag => this.#open(tag));
    this.#parser.on('closetag', tag => this.#close(tag));
    this.#parser.on('error', error => {
      throw error;
    });
  }

  write(xml: string): void {
    this.#parser.write(keepBreaks(xml));
  }

  #open({ name: tag, attributes }: SaxesTagPlain): void {
    if (tag === 'packet') {
      this.#frame++;
      this.#fields = new Map();
      this.#protocols = new Map();
      return;
    }
    if (tag !== 'field' && tag !== 'proto') return;
    const name = attributes['name'] ?? '';
    if (this.#insideGeneral > 0 || name === 'geninfo') this.#insideGeneral++;
    else if (name !== '' && name !== WRAPPER) this.#add(name, attributes['show']);
  }

  #add(name: string, show: string | undefined): void {
    if (show === undefined) {
      this.#protocols.set(name, (this.#protocols.get(name) ?? 0) + 1);
      return;
    }
    const shows = this.#fields.get(name);
    if (shows === undefined) this.#fields.set(name, [show]);
    else shows.push(show);
  }

  #close({ name: tag }: SaxesTagPlain): void {
    if (this.#insideGeneral > 0) this.#insideGeneral--;
    else if (tag === 'packet') {
      this.done.push({ frame: this.#frame, fields: this.#fields, protocols: this.#protocols });
    }
  }
}

/**
 * The frames of `tshark -T pdml`, read as a stream. Text-only nodes have no name and are left out; a protocol has an
 * empty show, as has a field without a value.
 *
 * @param ended called with tshark's end once the last frame was given.
 */
export async function* shownFrames(
  { path, options, twoPass = false }: OracleCapture,
  ended: (end: TsharkEnd) => void,
): AsyncGenerator<ShownFrame, void, undefined> {
  const { profile } = options;
  const configDir = profile === undefined ? undefined : dirname(dirname(profile));
  const run = tshark([...(twoPass ? ['-2'] : []), ...tsharkArguments(options), '-T', 'pdml', '-r', path], configDir);
  const collector = new FrameCollector();
  const whole = new WholeTags();
  run.output.setEncoding('utf8');
  for await (const chunk of run.output as AsyncIterable<string>) {
    collector.write(whole.push(chunk));
    yield* collector.done.splice(0);
  }
  // A capture that tshark cannot open leaves the document without its end, or without anything at all.
  collector.write(whole.end());
  yield* collector.done.splice(0);
  ended(await run.end());
}
