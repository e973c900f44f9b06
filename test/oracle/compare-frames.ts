import { agrees } from './agree.js';
import type { Dictionary, Registration } from './dictionary.js';
import type { Differences } from './differences.js';
import { NumberText, type DocumentFrame, type DocumentValue } from './documents.js';
import type { ShownFrame } from './pdml.js';

const SHORT = 120;

function brief(value: DocumentValue): string {
  return (value instanceof NumberText ? value.text : JSON.stringify(value)).slice(0, SHORT);
}

function objectOf(protocol: string): string {
  return protocol.replaceAll('.', '_');
}

/** A frame's comparison: every shown value against the document's, in order, and nothing beyond. */
class FrameComparison {
  compared = 0;

  constructor(
    readonly shown: ShownFrame,
    readonly document: DocumentFrame,
    readonly dictionary: Dictionary,
    readonly differences: Differences,
  ) {}

  run(): number {
    const { shown, document } = this;
    if (shown.frame !== document.frame) this.#differ('(frame number)', `the document says ${document.frame}`);
    for (const [name, count] of shown.protocols) this.#protocol(name, count);
    for (const [field, shows] of shown.fields) this.#values(field, shows);
    for (const [field, values] of document.fields) {
      if (shown.fields.has(field) || this.#standsForItsProtocol(field, values)) continue;
      this.#differ(field, `only in the document: ${values.map(brief).join(', ').slice(0, SHORT)}`);
    }
    return this.compared;
  }

  #protocol(name: string, count: number): void {
    if (!this.#registrations(name).some(each => each.protocol)) {
      // A field of a protocol's type, such as wlan.mgt, is one without a value.
      if (!this.shown.fields.has(name)) this.#values(name, Array<string>(count).fill(''));
      return;
    }
    this.compared++;
    if (!this.document.objects.has(objectOf(name))) this.#differ(name, 'no such object');
  }

  /** A protocol without attributes has itself as its one attribute; a field of a protocol's type was compared with the protocols. */
  #standsForItsProtocol(field: string, values: readonly DocumentValue[]): boolean {
    if (!this.shown.protocols.has(field)) return false;
    if (!this.#registrations(field).some(each => each.protocol)) return true;
    const alone = this.document.objects.get(objectOf(field)) === 1;
    return alone && values.length === 1 && (values[0] === true || values[0] === 'true');
  }

  #values(field: string, shows: readonly string[]): void {
    const values = this.document.fields.get(field) ?? [];
    const registrations = this.#registrations(field);
    this.compared += shows.length;
    if (shows.length !== values.length) {
      this.#differ(field, `${shows.length} shown, ${values.length} in the document`);
      return;
    }
    for (const [i, show] of shows.entries()) {
      const value = values[i] ?? null;
      if (agrees(value, show, registrations)) continue;
      const types = registrations.map(each => each.type).join('/');
      this.#differ(field, `shown ${JSON.stringify(show).slice(0, SHORT)}, document ${brief(value)} (${types})`);
    }
  }

  #registrations(name: string): readonly Registration[] {
    return this.dictionary.get(name) ?? [];
  }

  #differ(field: string, what: string): void {
    this.differences.add(field, this.shown.frame, what);
  }
}

/** Compares one frame both ways, and returns how many values were compared. */
export function compareFrames(
  shown: ShownFrame,
  document: DocumentFrame,
  dictionary: Dictionary,
  differences: Differences,
): number {
  return new FrameComparison(shown, document, dictionary, differences).run();
}
