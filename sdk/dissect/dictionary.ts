import { unknownField } from '../field/nearest.js';
import type { DissectionOptions, FieldWish } from '../request/request.js';
import type { FieldInfo } from '../request/source.js';
import { queryWorker } from './query-worker.js';

const PLAIN: DissectionOptions = { preferences: [] };
let whole: Promise<readonly FieldInfo[]> | null = null;

const parse = (section: Buffer | undefined): FieldInfo[] => JSON.parse(section?.toString() ?? '[]') as FieldInfo[];

/**
 * Every name of the running libwireshark's dictionary, some 220,000, asked of a worker once a process.
 * Cost: 1 s and 60 MB the first time.
 */
export function dictionary(): Promise<readonly FieldInfo[]> {
  whole ??= queryWorker({ order: 'match', patterns: ['*'] }, PLAIN)
    .then(({ answer }) => parse(answer.sections[0]))
    .catch((error: unknown) => {
      whole = null;
      throw error;
    });
  return whole;
}

let version: Promise<string> | null = null;

/** The version of the running libwireshark, asked of a worker once a process. */
export function wiresharkVersion(): Promise<string> {
  version ??= queryWorker({ order: 'match', patterns: ['frame'] }, PLAIN)
    .then(asked => asked.version)
    .catch((error: unknown) => {
      version = null;
      throw error;
    });
  return version;
}

/** The fields that a name or a wildcard stands for; none where there is no such name. */
export async function matchingFields(pattern: string, options: DissectionOptions): Promise<readonly FieldInfo[]> {
  const { answer } = await queryWorker({ order: 'match', patterns: [pattern] }, options);
  return parse(answer.sections[0]);
}

/** Those of the names that are fields. */
export async function lookUpFields(
  names: readonly string[],
  options: DissectionOptions,
): Promise<ReadonlyMap<string, FieldInfo>> {
  const found = new Map<string, FieldInfo>();
  const plain = names.filter(name => !/[*?]/.test(name));
  if (plain.length === 0) return found;
  const { answer } = await queryWorker({ order: 'match', patterns: plain }, options);
  for (const [i, name] of plain.entries()) {
    const [info] = parse(answer.sections[i]);
    if (info) found.set(name, info);
  }
  return found;
}

/** The fields that each wish stands for, wildcards written out. */
export async function resolveFields(
  wishes: readonly FieldWish[],
  options: DissectionOptions,
): Promise<{ wish: FieldWish; fields: readonly FieldInfo[] }[]> {
  const resolved = [];
  for (const wish of wishes) {
    const fields = await matchingFields(wish.field, options);
    if (fields.length === 0) {
      const all = await dictionary();
      throw unknownField(wish.field, () => all);
    }
    resolved.push({ wish, fields });
  }
  return resolved;
}
