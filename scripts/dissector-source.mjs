// The text of Wireshark's dissectors, as leaf-protocols.mjs reads it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** By which a function runs a dissector or a function that it does not name, or announces a conversation. */
const DISPATCHES = new RegExp(
  [
    /\b(?:call_(?:heur_)?dissector\w*|dissector_try_\w+|\w+_dissect_pdus|conversation_(?:new|create|set)\w*)\s*\(/,
    /(?:->\s*\w+|\.\s*\w+|\])\s*\(/, // by a member, out of a table
    /\(\s*\*[^()]*\)\s*\(/, // by a pointer
  ]
    .map(({ source }) => source)
    .join('|'),
);

/**
 * Every dissector's text without its comments, by file name.
 *
 * @param {string} folder
 */
export function readDissectors(folder) {
  const files = readdirSync(folder).filter(name => /^(packet|file)-.*\.c$/.test(name));
  return new Map(
    files.sort().map(name => {
      const text = readFileSync(join(folder, name), 'latin1').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ' ');
      const names = new Map(
        [...text.matchAll(/#define\s+(\w+)\s+("[^"\n]+")/g)].map(([, word = '', value = '']) => [word, value]),
      );
      return [name.slice(0, -2), text.replaceAll(/\b[A-Z_0-9]*(?:NAME|ABBREV)\w*\b/g, word => names.get(word) ?? word)];
    }),
  );
}

/**
 * Arguments of each call of a function whose name matches, as text.
 *
 * @param {string} text
 * @param {string} name
 */
export function* callsOf(text, name) {
  for (const { 0: call, index = 0 } of text.matchAll(new RegExp(`\\b(?:${name})\\s*\\(`, 'g'))) {
    const given = [''];
    for (let i = index + call.length, depth = 1; depth > 0 && i < text.length; i++) {
      const letter = text.charAt(i);
      if (letter === '(') depth++;
      if (letter === ')') depth--;
      if (letter === ',' && depth === 1) given.push('');
      else if (depth > 0) given[given.length - 1] += letter;
    }
    yield { given: given.map(each => each.trim()), index };
  }
}

/**
 * The first string in an argument of each of these calls.
 *
 * @param {string} text
 * @param {string} call
 */
export function namesIn(text, call, argument = 0) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const { given } of callsOf(text, call)) {
    const name = /"([^"]+)"/.exec(given[argument] ?? '')?.[1];
    if (name !== undefined) names.add(name);
  }
  return names;
}

/**
 * The functions of a file and its tables of functions, with what they hold, and whether other files may use them.
 *
 * @param {string} text
 */
function* definedIn(text) {
  for (const { 0: begin, 1: type, 2: name = '', index = 0 } of text.matchAll(
    /^(?:([\w][\w \t*]*)[ \t*])?(\w+)[ \t]*\(/gm,
  )) {
    let end = index + begin.length;
    for (let depth = 1; depth > 0 && end < text.length; end++) {
      if (text[end] === '(') depth++;
      if (text[end] === ')') depth--;
    }
    if (!/^\s*\{/.test(text.slice(end, end + 80))) continue;
    const before =
      type ??
      text
        .slice(Math.max(0, index - 80), index)
        .trimEnd()
        .split('\n')
        .at(-1);
    const given = text.slice(index + begin.length, end);
    // Whoever hands it a function mentions that one.
    const body = text
      .slice(end, text.indexOf('\n}', end))
      .replaceAll(/\(\s*\*\s*(\w+)\s*\)/g, (call, word) => (new RegExp(`\\b${word}\\b`).test(given) ? word : call));
    yield { name, body, forOthers: !/\bstatic\b/.test(before ?? '') };
  }
  for (const { 1: type = '', 2: name = '', index = 0 } of text.matchAll(
    /^(\w[\w \t*]*?)(\w+)(?:\s*\[[^\]]*\])*\s*=\s*\{/gm,
  ))
    yield { name, body: text.slice(index, text.indexOf('\n}', index)), forOthers: !/\bstatic\b/.test(type) };
}

/**
 * The functions that one file has for others and that may run a dissector that they do not name, or announce a conversation, by
 * themselves or by what they mention; by name, with their file. A name that two files have is left out, as none of theirs.
 *
 * @param {ReadonlyMap<string, string>} files
 */
export function effectiveFunctions(files) {
  /** @typedef {{ file: string, body: string, mentionedBy: Set<Defined>, effective: boolean }} Defined */
  /** @type {Map<string, Map<string, Defined>>} */
  const own = new Map();
  /** @type {Map<string, Defined | null>} */
  const shared = new Map();
  for (const [file, text] of files) {
    /** @type {Map<string, Defined>} */
    const defined = new Map();
    for (const { name, body, forOthers } of definedIn(text)) {
      const made = { file, body, mentionedBy: new Set(), effective: DISPATCHES.test(body) };
      defined.set(name, made);
      if (forOthers) shared.set(name, shared.has(name) ? null : made);
    }
    own.set(file, defined);
  }
  const all = [...own.values()].flatMap(defined => [...defined.values()]);
  for (const user of all)
    for (const word of new Set(user.body.match(/\b[A-Za-z_]\w+\b/g)))
      (own.get(user.file)?.get(word) ?? shared.get(word))?.mentionedBy.add(user);
  const effective = new Set(all.filter(each => each.effective));
  for (const each of effective) for (const user of each.mentionedBy) effective.add(user);
  return new Map([...shared].flatMap(([name, made]) => (made && effective.has(made) ? [[name, made.file]] : [])));
}
