import { inspect } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { WishlabError } from '../errors.js';

/**
 * A schema of valibot's, by so much of its shape that the declarations of public types do not lead to valibot's: a cell that imports wishlab
 * would read all 600 kB of them.
 */
export interface Schema {
  readonly kind: 'schema';
  readonly type: string;
}

/** What a call's options may be: a schema for each name, whose message says what is expected ("a whole number from 1"). */
export type OptionSchemas<T> = { readonly [K in keyof Required<T>]: Schema };

/**
 * Looks at the options of a call before anything runs.
 *
 * @param call as the message names it: `capture()`.
 * @throws OPTION_INVALID for what is no object, for a name that the call does not take, and for a value that is not as expected.
 */
export function checkOptions<T>(call: string, schemas: OptionSchemas<T>, options: unknown): void {
  const names = Object.keys(schemas);
  const taken = names.length === 0 ? 'none' : names.join(', ');
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw invalid(`${call} takes its options as an object (of ${taken}); it was given ${shown(options)}.`);
  }
  const result = v.safeParse(v.strictObject(schemas as unknown as v.ObjectEntries), options, { abortEarly: true });
  const issue = result.issues?.[0];
  if (!issue) return;
  const [option, given] = [String(issue.path?.[0]?.key), issue.path?.[0]?.value];
  if (!names.includes(option)) {
    throw invalid(`${call} has no option '${option}'.${meant(option, names)} It takes ${taken}.`, { option });
  }
  throw invalid(`${call}: ${option} is ${issue.message}; it was given ${shown(given)}.`, { option });
}

/** Throws OPTION_INVALID unless a value is what its schema takes; `name` is as the message calls it. */
export function checkValue(name: string, schema: Schema, value: unknown): void {
  const issue = v.safeParse(schema as v.GenericSchema, value, { abortEarly: true }).issues?.[0];
  if (issue) throw invalid(`${name} ${issue.message}; it was given ${shown(value)}.`);
}

/** A value that a message quotes, in one short line. */
export function shown(value: unknown): string {
  const text = inspect(value, {
    customInspect: false,
    depth: 1,
    maxArrayLength: 4,
    maxStringLength: 80,
    breakLength: Number.POSITIVE_INFINITY,
    compact: true,
  });
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function meant(name: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const nearest = closest(name.toLowerCase(), names);
  return distance(name.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, nearest.length / 3)
    ? ` Did you mean '${nearest}'?`
    : '';
}

function invalid(message: string, details: Readonly<Record<string, unknown>> = {}): WishlabError {
  return new WishlabError('OPTION_INVALID', message, { details });
}
