import * as v from 'valibot';
import { flag, texts } from './expected.js';
import { type DissectionOptions, NAME_KINDS } from './request.js';

const EXPECTED_PREFERENCES = "a list of texts 'name:value', as in ['tcp.desegment_tcp_streams:FALSE']";
const EXPECTED_RULES = "a list of texts 'table==selector,protocol', as in ['tcp.port==8080,http']";
const EXPECTED_DISSECTORS = "a list of names of protocols ('http') or heuristic dissectors ('http_tcp')";
const EXPECTED_KINDS = `a list of ${NAME_KINDS.map(kind => `'${kind}'`).join(', ')}`;
const NO_NUL = /^[^\0]+$/;

/** What libwireshark is started with may be; whether it knows the names is for it to say. */
export const START_SCHEMAS = {
  preferences: texts(/^[^:\0]+:[^\0]*$/, EXPECTED_PREFERENCES),
  decodeAs: texts(/^[^\0]+,[^\0]+$/, EXPECTED_RULES),
  disable: texts(NO_NUL, EXPECTED_DISSECTORS),
  enable: texts(NO_NUL, EXPECTED_DISSECTORS),
  nameResolution: v.optional(v.array(v.picklist(NAME_KINDS, EXPECTED_KINDS), EXPECTED_KINDS)),
  keyLog: v.optional(v.pipe(v.string('the path of a key log file'), v.regex(NO_NUL, 'the path of a key log file'))),
  profile: v.optional(
    v.pipe(
      v.string("the name of a profile of Wireshark's, or the path of one"),
      v.regex(NO_NUL, "the name of a profile of Wireshark's, or the path of one"),
    ),
  ),
};

/** What the options of a dissection may be. */
export const DISSECTION_SCHEMAS = { ...START_SCHEMAS, twoPass: flag };

/** Options in the one form in which equal ones are equal as JSON: what says nothing is left out. */
export function dissectionOf(given: Partial<DissectionOptions>): DissectionOptions {
  const {
    preferences = [],
    decodeAs = [],
    disable = [],
    enable = [],
    nameResolution = [],
    keyLog,
    profile,
    twoPass,
  } = given;
  // Of those that set the same thing the last wins, so their order matters; the kinds of names have none.
  const kinds = NAME_KINDS.filter(kind => nameResolution.includes(kind));
  return {
    preferences: [...preferences],
    ...(decodeAs.length > 0 ? { decodeAs: [...decodeAs] } : {}),
    ...(disable.length > 0 ? { disable: [...disable] } : {}),
    ...(enable.length > 0 ? { enable: [...enable] } : {}),
    ...(kinds.length > 0 ? { nameResolution: kinds } : {}),
    ...(keyLog === undefined ? {} : { keyLog }),
    ...(profile === undefined ? {} : { profile }),
    ...(twoPass === true ? { twoPass } : {}),
  };
}

/** Options that were written down as JSON; null where they are none. */
export function dissectionFrom(value: unknown): DissectionOptions | null {
  const parsed = v.safeParse(v.object(DISSECTION_SCHEMAS), value);
  return parsed.success && parsed.output.preferences !== undefined
    ? dissectionOf(parsed.output as Partial<DissectionOptions>)
    : null;
}

/** What a worker is started with: the others can be had of any that has these. */
export function startedWith(options: DissectionOptions): DissectionOptions {
  return dissectionOf({ ...options, twoPass: false });
}

/** True where both sets of options yield the same. */
export function sameDissection(a: DissectionOptions, b: DissectionOptions): boolean {
  return JSON.stringify(dissectionOf(a)) === JSON.stringify(dissectionOf(b));
}

/** The options that are not Wireshark's defaults, each in a few words: `preferences tcp.desegment_tcp_streams:FALSE`. */
export function dissectionNotes(options: DissectionOptions): string[] {
  const { preferences, decodeAs = [], disable = [], enable = [], nameResolution = [], keyLog, profile } = options;
  const notes = [
    { what: 'preferences', of: preferences },
    { what: 'decode as', of: decodeAs },
    { what: 'off', of: disable },
    { what: 'on', of: enable },
    { what: 'names of', of: nameResolution },
    { what: 'key log', of: keyLog === undefined ? [] : [keyLog] },
    { what: 'profile', of: profile === undefined ? [] : [profile] },
  ];
  const said = notes.filter(({ of }) => of.length > 0).map(({ what, of }) => `${what} ${of.join(', ')}`);
  return options.twoPass === true ? [...said, 'two passes'] : said;
}

/** Those notes as one text, or `default options`. */
export function describeDissection(options: DissectionOptions): string {
  return dissectionNotes(options).join('; ') || 'default options';
}
