import { unknownField } from '../field/nearest.js';
import type { DissectionOptions, FieldWish } from '../request/request.js';
import type { FieldInfo } from '../request/source.js';
import type { Message } from './frame-stream.js';
import { queryWorker } from './query-worker.js';

const PLAIN: DissectionOptions = { preferences: [] };
let whole: Promise<readonly FieldInfo[]> | null = null;

const parse = (message: Message): FieldInfo[] => JSON.parse((message.sections[0] as Buffer).toString()) as FieldInfo[];

/**
 * Every name of the running libwireshark's dictionary, some 220,000, asked of a worker once a process.
 * Cost: 1 s and 60 MB the first time.
 */
export function dictionary(): Promise<readonly FieldInfo[]> {
  whole ??= queryWorker({ order: 'match', pattern: '*' }, PLAIN)
    .then(({ answer }) => parse(answer))
    .catch((error: unknown) => {
      whole = null;
      throw error;
    });
  return whole;
}

let version: Promise<string> | null = null;

/** The version of the running libwireshark, asked of a worker once a process. */
export function wiresharkVersion(): Promise<string> {
  version ??= queryWorker({ order: 'match', pattern: 'frame' }, PLAIN)
    .then(asked => asked.version)
    .catch((error: unknown) => {
      version = null;
      throw error;
    });
  return version;
}

/** The fields that each wish stands for, wildcards written out. */
export async function resolveFields(
  wishes: readonly FieldWish[],
  options: DissectionOptions,
): Promise<{ wish: FieldWish; fields: FieldInfo[] }[]> {
  const resolved = [];
  for (const wish of wishes) {
    const { answer } = await queryWorker({ order: 'match', pattern: wish.field }, options);
    const fields = parse(answer);
    if (fields.length === 0) {
      const all = await dictionary();
      throw unknownField(wish.field, () => all);
    }
    resolved.push({ wish, fields });
  }
  return resolved;
}
