import stringWidth from 'string-width';
import type { ColumnTable } from 'arquero';
import { type TableMeta, type TableView, type ViewLimits, viewOf } from './view.js';

/** What {@link tableText} shows unless told otherwise. */
const LIMITS: ViewLimits = { whole: 20, head: 10, tail: 5, columns: 24, characters: 48 };
const GAP = '  ';

/**
 * A table as plain text: as {@link tableHtml}, without colour. Control characters, terminal escapes and bidi
 * controls in values are made visible, so it is safe to print.
 *
 * @param limits how much is shown; `width` is the terminal's, in columns: those that do not fit are left out, and named.
 */
export function tableText(
  table: ColumnTable,
  meta: TableMeta | null = null,
  { width = 140, ...limits }: Partial<ViewLimits> & { width?: number } = {},
): string {
  const all = { ...LIMITS, ...limits };
  const whole = viewOf(table, meta, all);
  const columns = fitting(widthsOf(whole), width);
  const view = columns === whole.columns.length ? whole : viewOf(table, meta, { ...all, columns });
  const size = view.origin === null ? view.size : `${view.size} · ${view.origin}`;
  return [...grid(view), size, ...view.notes].join('\n');
}

function grid(view: TableView): string[] {
  if (view.columns.length === 0) return [];
  const widths = widthsOf(view);
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, i) => pad(text, widths[i] ?? 0, view.columns[i]?.right ?? false))
      .join(GAP)
      .trimEnd();
  const rows = (part: TableView['head']): string[] => part.map(({ cells }) => line(cells.map(cell => cell.text)));
  return [
    line(view.columns.map(({ name }) => name)),
    line(view.columns.map(({ type }) => type)),
    widths.map(width => '─'.repeat(width)).join(GAP),
    ...rows(view.head),
    ...(view.tail.length > 0 ? ['⋯'] : []),
    ...rows(view.tail),
  ];
}

function widthsOf({ columns, head, tail }: TableView): number[] {
  return columns.map(({ name, type }, i) => {
    const texts = [...head, ...tail].map(({ cells }) => cells[i]?.text ?? '');
    return Math.max(stringWidth(name), stringWidth(type), ...texts.map(text => stringWidth(text)));
  });
}

/** How many columns fit; at least one. */
function fitting(widths: readonly number[], width: number): number {
  let used = -GAP.length;
  const past = widths.findIndex(each => (used += each + GAP.length) > width);
  return past === -1 ? widths.length : Math.max(1, past);
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
}
