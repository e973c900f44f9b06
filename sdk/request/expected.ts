import * as v from 'valibot';
import type { OptionSchemas } from './check.js';
import type { CallOptions } from './source.js';

/** Schemas of options that several calls take; their messages complete "signal is …". */

export const flag = v.optional(v.boolean('true or false'));

export const text = v.optional(v.string('a text'));

/** A whole number from `least`. */
export function whole(least: number, message = `a whole number from ${least}`) {
  return v.pipe(v.number(message), v.safeInteger(message), v.minValue(least, message));
}

/** The number of a frame or a stream; Wireshark's have 32 bits. */
export function numberFrom(least: number) {
  const message = `a whole number from ${least}`;
  return v.pipe(whole(least, message), v.maxValue(0xffff_ffff, message));
}

/** One of a few words. */
export function oneOf(...words: readonly [string, ...string[]]) {
  return v.optional(v.picklist(words, words.map(word => `'${word}'`).join(' or ')));
}

const signal = v.optional(
  // By its tag: a notebook's kernel may have a realm of its own.
  v.custom<AbortSignal>(
    value => Object.prototype.toString.call(value) === '[object AbortSignal]',
    'an AbortSignal (controller.signal, or AbortSignal.timeout(1000))',
  ),
);

const onProgress = v.optional(v.function('a function that is called with the progress'));

/** What every long call takes. */
export const CALL_OPTIONS: OptionSchemas<CallOptions> = { signal, onProgress };

/** A list of texts of one form. */
export function texts(form: RegExp, message: string) {
  return v.optional(v.array(v.pipe(v.string(message), v.regex(form, message)), message));
}
