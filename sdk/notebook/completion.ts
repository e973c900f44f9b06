import type { Completion, Kernel } from './kernel.js';

/** The columns of known fields, as a cell can speak of their type. */
const KNOWN_COLUMNS = `import('wishlab/dist/field/known-fields').KnownColumns`;

/**
 * Completes names within strings, such as those of fields, and says what they mean.
 *
 * There tslab answers with every name that fits the type, to be put in at the cursor: `'tcp.` would become `'tcp.tcp.len`. What
 * is typed already is taken for the beginning of the name, which goes in its place. What a field's name in a string means, TypeScript
 * does not say at all; what its column means, it does.
 */
export function installCompletion(kernel: Kernel): void {
  kernel.answer('handleComplete', own => request => withinString(request.code, request.cursor_pos, own(request)));
  kernel.answer('handleInspect', own => request => {
    const said = own(request);
    const column = said.found ? null : columnNamed(request.code, request.cursor_pos);
    if (column === null) return said;
    const code = `(0 as unknown as ${KNOWN_COLUMNS}).${column}`;
    const means = own({ code, cursor_pos: code.length });
    return String(means.data['text/plain']).startsWith('(property)') ? means : said;
  });
}

/** An answer of tslab's, narrowed to the string that the cursor is in; as it is anywhere else. */
export function withinString(code: string, cursor: number, answer: Completion): Completion {
  const start = beginOfString(code, cursor);
  if (start === null || answer.cursor_start !== cursor || answer.cursor_end !== cursor) return answer;
  const typed = code.slice(start, cursor);
  const rest = /^[\w.]*/.exec(code.slice(cursor))?.[0] ?? '';
  return {
    ...answer,
    cursor_start: start,
    cursor_end: cursor + rest.length,
    matches: answer.matches.filter(name => name.startsWith(typed)),
  };
}

/** The column of the field that a string around a place names; null for other texts. */
export function columnNamed(code: string, cursor: number): string | null {
  const start = beginOfString(code, cursor);
  const name = start === null ? undefined : /^\w+(?:\.\w+)*(?=['"])/.exec(code.slice(start))?.[0];
  return name === undefined ? null : name.replaceAll('.', '_');
}

/** Where the string begins that is open at a place of a line, behind its quote; null outside of strings. */
function beginOfString(code: string, cursor: number): number | null {
  let open: { readonly quote: string; readonly start: number } | null = null;
  for (let i = code.lastIndexOf('\n', cursor - 1) + 1; i < cursor; i++) {
    const unit = code.charAt(i);
    if (open === null && (unit === "'" || unit === '"')) open = { quote: unit, start: i + 1 };
    else if (open !== null && unit === '\\') i++;
    else if (unit === open?.quote) open = null;
  }
  return open?.start ?? null;
}
