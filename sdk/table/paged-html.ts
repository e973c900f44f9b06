import { createHash } from 'node:crypto';
import type { Cell } from './cell.js';
import { type PagedRows, pageInPlace } from './pager.js';
import { protocolColour } from './protocol-colour.js';
import type { ViewRow } from './view.js';

/** The most rows that a shown table pages through, and the most bytes that they take. */
export const PAGED_ROWS = 2000;
const PAGED_BYTES = 250_000;
/** Rows of a page, as many as a table shows whole. */
const PAGE = 20;

/** A paged table's script, and the mark by which it finds the table. */
export interface Pages {
  readonly id: string;
  readonly script: string;
  readonly rows: number;
}

/** The script that pages through rows; as many of them as fit. Every `<` in a text is written as an escape of JSON. */
export function pagesOf(rows: Iterable<ViewRow>, look: Pick<PagedRows, 'columns' | 'faint' | 'row'>): Pages {
  const colours: string[] = [];
  const written: string[] = [];
  let bytes = 0;
  for (const { cells, protocol, flow } of rows) {
    const colour = protocol === null ? -1 : indexIn(colours, protocolColour(protocol, flow));
    const row = harmless([colour, ...cells.map(cellOf)]);
    bytes += Buffer.byteLength(row) + 1;
    if (bytes > PAGED_BYTES) break;
    written.push(row);
  }
  const id = createHash('sha256').update(written.join()).digest('hex').slice(0, 12);
  const head = harmless({ id, page: PAGE, ...look, colours });
  const data = `${head.slice(0, -1)},"rows":[${written.join()}]}`;
  return {
    id,
    rows: written.length,
    script: `<script data-wishlab="pages">(${String(pageInPlace)})(document,${data})</script>`,
  };
}

function cellOf({ kind, text, whole }: Cell): string | readonly [string, string] | null | 0 {
  if (kind === 'absent') return null;
  if (kind === 'empty') return 0;
  return whole === null ? text : [text, whole];
}

function indexIn(list: string[], item: string): number {
  const at = list.indexOf(item);
  return at >= 0 ? at : list.push(item) - 1;
}

/** JSON that neither ends a script nor a line of JavaScript, whatever its texts hold. */
function harmless(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
