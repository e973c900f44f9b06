import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tshark } from './tshark.js';

/** One registration of a field's name. */
export interface Registration {
  /** Whether the name is a protocol's. */
  readonly protocol: boolean;
  /** Without the FT_ prefix: `UINT32`. */
  readonly type: string;
  /** `BASE_HEX`, the bits of a boolean's word, or empty. */
  readonly base: string;
}

/**
 * tshark's own dictionary, `tshark -G fields`: what each name is registered as, asked past the SDK. It tells a name's first
 * registration only; several-types.json holds, read off libwireshark 4.0.17, the names of several types whose values differ in form.
 */
export type Dictionary = ReadonlyMap<string, readonly Registration[]>;

const severalTypes = JSON.parse(readFileSync(new URL('./several-types.json', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>;
const OTHER_TYPES = new Map(Object.entries(severalTypes).map(([name, [, ...others]]) => [name, others]));

/** A point in time that is shown as seconds, and registered so up to 4.0. */
const EPOCH = ['frame.time_epoch'];

export async function readDictionary(): Promise<Dictionary> {
  const names = new Map<string, readonly Registration[]>();
  const run = tshark(['-G', 'fields']);
  for await (const line of createInterface({ input: run.output })) {
    const [record, , name = '', type = '', , base = ''] = line.split('\t');
    const own = EPOCH.includes(name) ? 'RELATIVE_TIME' : type.slice('FT_'.length);
    const first = { protocol: record === 'P', type: record === 'P' ? 'PROTOCOL' : own, base };
    const others = OTHER_TYPES.get(name) ?? [];
    names.set(name, [first, ...others.map(other => ({ protocol: false, type: other, base: '' }))]);
  }
  const { code, complaint } = await run.end();
  if (code !== 0) throw new Error(`tshark -G fields ended with ${code}: ${complaint}`);
  return names;
}
