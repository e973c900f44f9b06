import type { ColumnTable } from 'arquero';
import type { Cell } from './cell.js';
import { escapeHtml } from '../escape.js';
import { protocolColour } from './protocol-colour.js';
import { type TableMeta, type ViewColumn, type ViewLimits, type ViewRow, viewOf } from './view.js';

/** What {@link tableHtml} shows unless told otherwise. */
const LIMITS: ViewLimits = { whole: 20, head: 10, tail: 5, columns: 24, characters: 64 };

// Inline styles only: a notebook's page, a sanitizer and GitHub's viewer drop style elements and classes.
const GREY = 'color:var(--jp-ui-font-color2,#6b6f76)';
const FAINT = 'color:var(--jp-ui-font-color3,#9a9fa6)';
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
 * @example
 * ```ts
 * tableHtml(aq.table({ protocol: ['TCP'], tcp_len: [1448] }));
 * ```
 */
export function tableHtml(table: ColumnTable, meta: TableMeta | null = null, limits: Partial<ViewLimits> = {}): string {
  const view = viewOf(table, meta, { ...LIMITS, ...limits });
  const body = [
    ...view.head.map(row => rowHtml(row, view.columns)),
    ...(view.tail.length > 0 ? [gapHtml(view.columns.length)] : []),
    ...view.tail.map(row => rowHtml(row, view.columns)),
  ];
  const size = `<span style="font-weight:600">${view.size}</span>`;
  const origin = view.origin === null ? '' : ` · ${escapeHtml(view.origin)}`;
  const notes = view.notes.map(note => `<div>${escapeHtml(note)}</div>`).join('');
  return (
    '<div style="max-width:100%;overflow-x:auto;color:var(--jp-ui-font-color1,inherit)">' +
    '<table style="border-collapse:collapse;font-variant-numeric:tabular-nums;margin:0">' +
    `<thead><tr style="border-bottom:${RULE}">${view.columns.map(headerHtml).join('')}</tr></thead>` +
    `<tbody>${body.join('')}</tbody></table>` +
    `<div style="${GREY};padding:.45em .8em;font-size:.92em">${size}${origin}${notes}</div></div>`
  );
}

function headerHtml({ name, type, right }: ViewColumn): string {
  return (
    `<th style="text-align:${side(right)};${CELL};font-weight:600">${escapeHtml(name)}` +
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
  const style = `text-align:${side(column?.right)};${CELL}${column?.hex ? `;${MONO}` : ''}${mark}${stripe}`;
  return `<td style="${style}"${title === null ? '' : ` title="${escapeHtml(title)}"`}>${escapeHtml(text)}</td>`;
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
