import type { DocumentBatch, FieldInfo } from '../../dist/request/source.js';

/** A number as it stands in the text, so that no digit of a 64-bit integer is lost. */
export class NumberText {
  constructor(readonly text: string) {}
}

/** A value of a document: a string, a number's text, a boolean, or null. */
export type DocumentValue = string | NumberText | boolean | null;

/** One frame's document, flat again: each field's values in order. */
export interface DocumentFrame {
  readonly frame: number;
  readonly fields: ReadonlyMap<string, readonly DocumentValue[]>;
  /** The objects of the first level, and how many attributes each has. */
  readonly objects: ReadonlyMap<string, number>;
}

/** Strings, to skip them, and numbers outside of them. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** JSON.parse, but numbers come as their text. */
export function parseExactly(json: string): unknown {
  const marked = json.replace(TOKEN, token => (token.startsWith('"') ? token : `{"number":"${token}"}`));
  return JSON.parse(marked, (_key, value: unknown) =>
    isRecord(value) && typeof value['number'] === 'string' && Object.keys(value).length === 1
      ? new NumberText(value['number'])
      : value,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isValue(value: unknown): value is DocumentValue {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || value instanceof NumberText;
}

/** What every document has besides its fields. */
const ENVELOPE = new Set(['@timestamp', 'capture']);

/** Flattens elasticized documents back into fields, by the dictionary entries that came along with them. */
export class Flattener {
  /** The fields met so far, by their path in a document. */
  readonly met = new Map<string, FieldInfo>();

  *frames(batch: DocumentBatch): Generator<DocumentFrame> {
    for (const info of batch.newFields) this.met.set(info.path, info);
    for (const [i, frame] of batch.frames.entries()) {
      const line = batch.ndjson.toString('utf8', batch.offsets[i], batch.offsets[i + 1]);
      yield this.#flatten(frame, parseExactly(line));
    }
  }

  #flatten(frame: number, document: unknown): DocumentFrame {
    if (!isRecord(document)) throw new Error(`The document of frame ${frame} is no object.`);
    const fields = new Map<string, readonly DocumentValue[]>();
    const objects = new Map<string, number>();
    for (const [protocol, attributes] of Object.entries(document)) {
      if (ENVELOPE.has(protocol)) continue;
      if (!isRecord(attributes)) throw new Error(`${protocol} of frame ${frame} is no object.`);
      objects.set(protocol, Object.keys(attributes).length);
      for (const [attribute, value] of Object.entries(attributes)) {
        const path = `${protocol}.${attribute}`;
        const values: unknown[] = Array.isArray(value) ? value : [value];
        if (!values.every(isValue)) throw new Error(`${path} of frame ${frame} has more than two levels.`);
        const info = this.met.get(path);
        if (info === undefined) throw new Error(`${path} of frame ${frame} is not among the batch's new fields.`);
        fields.set(info.field, values);
      }
    }
    return { frame, fields, objects };
  }
}
