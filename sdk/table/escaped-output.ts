import { ColumnTable } from 'arquero';
import { escapeHtml, visible } from '../escape.js';

export type HtmlOptions = NonNullable<Parameters<ColumnTable['toHTML']>[0]>;
export type MarkdownOptions = NonNullable<Parameters<ColumnTable['toMarkdown']>[0]>;
type Format = NonNullable<MarkdownOptions['format']>[string];

/** What Markdown, or the HTML in it, acts on; entities stay what they are in a table's cell, where a backslash would not. */
const MARKUP = /[&<>|\\`[\]*~$]/g;
/** A text without any of these is shown as it is: most are. */
const PLAIN = /^[ !"#%'()+,\-./0-9:;=?@A-Z^_a-z{}]*$/;
/** As much of a list or an object as arquero shows. */
const LONGEST = 30;

/** arquero's `toHTML` of a table, with all that came in packets as visible text; it escapes cells itself, but no column names. */
export function escapedHtml(table: ColumnTable, options: HtmlOptions): string {
  const { inert, rows, names, byName } = inertTable(table, options, visible, name => escapeHtml(visible(name)));
  const styles = Object.entries(options.style ?? {}).map(([tag, style]) => [
    tag,
    typeof style === 'function'
      ? (name: string, nth: number, row: number) =>
          Reflect.apply(style, options, [names.get(name) ?? name, nth, rows[row] ?? row]) as string
      : style,
  ]);
  return inert.toHTML({ ...options, ...byName, style: Object.fromEntries(styles) as HtmlOptions['style'] & object });
}

/** arquero's `toMarkdown` of a table, with all that came in packets as visible text. */
export function escapedMarkdown(table: ColumnTable, options: MarkdownOptions): string {
  const escape = (text: string): string => visible(text).replace(MARKUP, character => `&#${character.charCodeAt(0)};`);
  const { inert, byName } = inertTable(table, options, escape, escape);
  return inert.toMarkdown({ ...options, ...byName });
}

/** A table of the same rows in their order whose texts are escaped, and the options by its names. */
function inertTable(
  table: ColumnTable,
  { columns, align = {}, format = {} }: MarkdownOptions,
  escape: (text: string) => string,
  escapeName: (name: string) => string,
) {
  const rows = table.indices();
  const wanted = typeof columns === 'function' ? columns(table) : (columns ?? table.columnNames());
  const names = new Map<string, string>();
  const data: Record<
    string,
    { length: number; at: (row: number) => unknown; [Symbol.iterator]: () => Iterator<unknown> }
  > = {};
  const aligns: Record<string, 'l' | 'c' | 'r'> = {};
  const formats: Record<string, Format> = {};
  for (const original of wanted) {
    const name = unused(escapeName(original), names);
    names.set(name, original);
    const given = format[original];
    const column = table.column(original);
    const value = (row: number): unknown => column?.at(rows[row] ?? 0);
    const at = typeof given === 'function' ? value : (row: number) => inertValue(value(row), given, escape);
    data[name] = {
      length: rows.length,
      at,
      *[Symbol.iterator]() {
        for (let row = 0; row < rows.length; row++) yield at(row);
      },
    };
    if (align[original] !== undefined) aligns[name] = align[original];
    if (typeof given === 'function') formats[name] = value => escape(String(given(value)));
    else if (given !== undefined) formats[name] = given;
  }
  const inert = new ColumnTable(data, [...names.keys()]);
  return { inert, rows, names, byName: { columns: [...names.keys()], align: aligns, format: formats } };
}

/** Names that look the same once escaped are told apart by a number. */
function unused(name: string, names: ReadonlyMap<string, string>): string {
  let [free, nth] = [name, 1];
  while (names.has(free)) free = `${name} (${(nth += 1)})`;
  return free;
}

/** Numbers, dates and booleans have no markup, and arquero aligns and rounds them. */
function inertValue(value: unknown, format: Format | undefined, escape: (text: string) => string): unknown {
  if (typeof value === 'string') return PLAIN.test(value) ? value : escape(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const { maxlen = LONGEST } = (format ?? {}) as { readonly maxlen?: number };
  const text = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint' ? String(inner) : ArrayBuffer.isView(inner) ? Array.from(inner as Uint8Array) : inner,
  );
  return escape(text.length > maxlen ? `${text.slice(0, maxlen - 2)}…${text.startsWith('[') ? ']' : '}'}` : text);
}
