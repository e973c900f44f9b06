import type { ColumnTable } from 'arquero';
import { tableHtml } from './html.js';
import { PAGED_ROWS } from './paged-html.js';
import { tableText } from './text.js';
import type { TableMeta } from './view.js';

/** Values by MIME type, as Jupyter's messages carry them: strings, and objects for JSON types. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** What a notebook shows of a table: HTML, and plain text for front ends without it. */
export function tableBundle(table: ColumnTable, meta: TableMeta | null = null): MimeBundle {
  return { 'text/html': tableHtml(table, meta, { pages: PAGED_ROWS }), 'text/plain': tableText(table, meta) };
}
