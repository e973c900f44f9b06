import { SaxesParser } from 'saxes';

/** What a table's HTML holds once parsed; the HTML is well-formed XML, or the parser throws. */
export interface ParsedTable {
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly styles: readonly string[];
  /** The texts of each header's name and type. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ParsedCell[])[];
  readonly text: string;
}

export interface ParsedCell {
  text: string;
  readonly title: string | undefined;
  readonly style: string;
}

export function parseTable(html: string): ParsedTable {
  const parser = new SaxesParser();
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const styles: string[] = [];
  const headers: string[] = [];
  const rows: ParsedCell[][] = [];
  let text = '';
  let inside: 'th' | 'td' | null = null;
  parser.on('opentag', ({ name, attributes: own }) => {
    elements.add(name);
    for (const attribute of Object.keys(own)) attributes.add(attribute);
    const style = own['style'] ?? '';
    styles.push(style);
    if (name === 'th') headers.push('');
    if (name === 'tr') rows.push([]);
    if (name === 'td') rows.at(-1)?.push({ text: '', title: own['title'], style });
    if (name === 'th' || name === 'td') inside = name;
    if (name === 'div' && inside === 'th') headers.push(`${headers.pop() ?? ''}: `);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'th' || name === 'td') inside = null;
  });
  parser.on('text', part => {
    text += part;
    const cell = rows.at(-1)?.at(-1);
    if (inside === 'td' && cell) cell.text += part;
    if (inside === 'th') headers.push((headers.pop() ?? '') + part);
  });
  parser.on('error', error => {
    throw error;
  });
  parser.write(html).close();
  return { elements, attributes, styles, headers, rows: rows.slice(1), text };
}
