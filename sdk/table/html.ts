import type { ColumnTable } from 'arquero';
import type { Cell } from './cell.js';
import { escapeHtml } from '../escape.js';
import { pagesOf } from './paged-html.js';
import { protocolColour } from './protocol-colour.js';
import { FAINT, GREY } from './tones.js';
import { type TableMeta, type TableView, type ViewColumn, type ViewLimits, type ViewRow, viewOf } from './view.js';

/** What {@link tableHtml} shows unless told otherwise. */
const LIMITS: ViewLimits = { whole: 20, head: 10, tail: 5, columns: 24, characters: 64 };

// Inline styles only: a notebook's page, a sanitizer and GitHub's viewer drop style elements and classes.
const MONO = 'font-family:var(--jp-code-font-family,ui-monospace,monospace);font-size:.92em';
const RULE = '1px solid var(--jp-border-color1,#c4c8ce)';
const HAIRLINE = '1px solid var(--jp-border-color3,#e6e8eb)';
const CELL = 'padding:.28em .8em;white-space:pre;line-height:1.35;vertical-align:top';

/**
 * A table as HTML: the first and the last rows, types under the headers, numbers to the right, each packet striped in
 * its protocol's colour, absent values (`–`, faint) told from empty strings (`""`).
 *
 * Whatever the values hold, the result runs nothing: they are made visible and escaped, and styles hold constants only.
 *
 * @param meta what the table is of; see {@link TableMeta}.
 * @param limits how much is shown; of a longer table a script of ours pages and sorts the first `pages` rows in place, as many as 250 kB hold. Where
 *   scripts do not run, head and tail stand.
 * @example
 * ```ts
 * tableHtml(aq.table({ protocol: ['TCP'], tcp_len: [1448] }));
 * ```
 */
export function tableHtml(
  table: ColumnTable,
  meta: TableMeta | null = null,
  { pages = 0, ...limits }: Partial<ViewLimits> & { pages?: number } = {},
): string {
  const view = viewOf(table, meta, { ...LIMITS, ...limits });
  const all = view.tail.length > 0 && pages > 0 ? pagedOf(view, pages, table.numRows()) : null;
  // Of texts so long that fewer rows would page than stand here, these stand.
  const paged = all !== null && all.rows > view.head.length + view.tail.length ? all : null;
  const body = [
    ...view.head.map(row => rowHtml(row, view.columns)),
    ...(view.tail.length > 0 ? [gapHtml(view.columns.length)] : []),
    ...view.tail.map(row => rowHtml(row, view.columns)),
  ];
  const size = `<span style="font-weight:600">${view.size}</span>`;
  const origin = view.origin === null ? '' : ` · ${escapeHtml(view.origin)}`;
  const notes = [...(paged?.notes ?? []), ...view.notes].map(note => `<div>${escapeHtml(note)}</div>`).join('');
  const html =
    `<div${paged === null ? '' : ` data-wishlab-pages="${paged.id}"`} style="max-width:100%;color:var(--jp-ui-font-color1,inherit)">` +
    '<div style="max-width:100%;overflow-x:auto"><table style="border-collapse:collapse;font-variant-numeric:tabular-nums;margin:0">' +
    `<thead><tr style="border-bottom:${RULE}">${view.columns.map(column => headerHtml(column, paged !== null)).join('')}</tr></thead>` +
    `<tbody>${body.join('')}</tbody></table></div>` +
    (paged === null ? '' : '<div data-pager="" style="padding:.45em .8em 0;font-variant-numeric:tabular-nums"></div>') +
    `<div style="${GREY};padding:.45em .8em;font-size:.92em">${size}${origin}${notes}</div></div>`;
  return paged === null ? html : `<div>${html}${paged.script}</div>`;
}

function pagedOf(view: TableView, most: number, rows: number) {
  const columns = view.columns.map(column => ({ style: styleOf(column), number: column.right }));
  const row = `border-bottom:${HAIRLINE}`;
  const pages = pagesOf(view.first(most), { columns, faint: FAINT, row });
  const rest = `the first ${pages.rows.toLocaleString('en-US')} rows page and sort here; page(2${pages.rows < most ? `, ${pages.rows}` : ''}) shows the next`;
  return { ...pages, notes: pages.rows < rows ? [rest] : [] };
}

function headerHtml({ name, type, right }: ViewColumn, paged: boolean): string {
  const arrow = paged ? '<span data-arrow=""></span>' : '';
  return (
    `<th style="text-align:${side(right)};${CELL};font-weight:600">${escapeHtml(name)}${arrow}` +
    `<div style="${FAINT};font-weight:400;font-size:.85em">${type}</div></th>`
  );
}

function rowHtml({ cells, protocol, flow }: ViewRow, columns: readonly ViewColumn[]): string {
  const colour = protocol === null ? null : protocolColour(protocol, flow);
  const tint = colour === null ? 'transparent' : `color-mix(in srgb,${colour} 14%,transparent)`;
  const stripe = colour === null ? '' : `;border-left:4px solid ${colour}`;
  const html = cells.map((cell, i) => cellHtml(cell, columns[i], i === 0 ? stripe : ''));
  return `<tr style="background:${tint};border-bottom:${HAIRLINE}">${html.join('')}</tr>`;
}

function cellHtml({ kind, text, whole }: Cell, column: ViewColumn | undefined, stripe: string): string {
  const mark = kind === 'value' ? '' : `;${FAINT}`;
  const title = kind === 'absent' ? 'absent (null)' : kind === 'empty' ? 'an empty string' : whole;
  const style = `${styleOf(column)}${mark}${stripe}`;
  return `<td style="${style}"${title === null ? '' : ` title="${escapeHtml(title)}"`}>${escapeHtml(text)}</td>`;
}

function styleOf(column: Pick<ViewColumn, 'hex' | 'right'> | undefined): string {
  return `text-align:${side(column?.right)};${CELL}${column?.hex ? `;${MONO}` : ''}`;
}

function gapHtml(columns: number): string {
  return (
    `<tr style="background:transparent;border-bottom:${HAIRLINE}">` +
    `<td colspan="${columns}" style="text-align:left;${CELL};${FAINT}" title="rows left out">⋯</td></tr>`
  );
}

function side(right: boolean | undefined): 'left' | 'right' {
  return right ? 'right' : 'left';
}
