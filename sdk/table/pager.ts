/** What a shown table's script is given: texts only, which it never reads as HTML, and styles of ours. */
export interface PagedRows {
  readonly id: string;
  readonly page: number;
  readonly columns: readonly { readonly style: string; readonly number: boolean }[];
  /** Styles of the marks for an absent value and an empty text. */
  readonly faint: string;
  readonly row: string;
  readonly colours: readonly string[];
  /** A row's colour (an index, or -1), and its cells: a text, a text and its whole, null where absent, 0 for an empty text. */
  readonly rows: readonly (readonly [colour: number, ...cells: (string | readonly [string, string] | null | 0)[]])[];
}

/** The little that the script uses of a page; the package itself knows no browser. */
interface Element {
  textContent: string;
  title: string;
  tabIndex: number;
  disabled: boolean;
  readonly style: { cssText: string; background: string; borderLeft: string; cursor: string };
  readonly parentElement: Element | null;
  append(...children: (Element | string)[]): void;
  replaceChildren(...children: Element[]): void;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  addEventListener(type: string, listener: (event: { key?: string; preventDefault(): void }) => void): void;
}
interface Page {
  readonly currentScript: Element | null;
  readonly body: Element;
  createElement(name: string): Element;
}

/**
 * Lets the rows of a shown table page and sort in place. It runs in the page, from its own source, so it uses nothing from
 * outside itself; texts reach the page by `textContent` and `title` alone.
 */
export function pageInPlace(document: Page, data: PagedRows): void {
  const scope = document.currentScript?.parentElement ?? document.body;
  const root = scope.querySelector(`[data-wishlab-pages="${data.id}"]:not([data-on])`);
  const body = root?.querySelector('tbody');
  const bar = root?.querySelector('[data-pager]');
  if (!root || !body || !bar) return;
  root.setAttribute('data-on', '');
  const { rows, columns, page } = data;
  const state = { from: 0, column: -1, down: false };
  let order = rows.map((_, i) => i);

  const cellOf = (value: (typeof rows)[number][number], column: number, colour: string | undefined): Element => {
    const cell = document.createElement('td');
    const [text, title] =
      value === null
        ? ['–', 'absent (null)']
        : value === 0
          ? ['""', 'an empty string']
          : Array.isArray(value)
            ? (value as string[])
            : [String(value), ''];
    cell.textContent = text ?? '';
    if (title) cell.title = title;
    cell.style.cssText = `${columns[column]?.style ?? ''}${value === null || value === 0 ? `;${data.faint}` : ''}`;
    if (column === 0 && colour) cell.style.borderLeft = `4px solid ${colour}`;
    return cell;
  };
  const rowOf = (index: number): Element => {
    const [colour, ...cells] = rows[index]!;
    const hue = data.colours[colour];
    const row = document.createElement('tr');
    row.style.cssText = data.row;
    row.style.background = hue ? `color-mix(in srgb,${hue} 14%,transparent)` : 'transparent';
    row.append(...cells.map((cell, column) => cellOf(cell, column, hue)));
    return row;
  };

  const said = document.createElement('span');
  const button = (text: string, label: string, to: () => number): Element => {
    const made = document.createElement('button');
    made.textContent = text;
    made.title = label;
    made.setAttribute('aria-label', label);
    made.style.cssText =
      'font:inherit;color:inherit;background:none;border:1px solid;border-radius:3px;padding:0 .6em;margin-right:.4em;cursor:pointer';
    made.addEventListener('click', () => {
      state.from = Math.max(0, Math.min(to(), Math.floor((rows.length - 1) / page) * page));
      draw();
    });
    return made;
  };
  const back = [button('«', 'first page', () => 0), button('‹', 'page before', () => state.from - page)];
  const on = [button('›', 'next page', () => state.from + page), button('»', 'last page', () => rows.length)];
  bar.replaceChildren(...back, ...on, said);

  const headers = [...root.querySelectorAll('th')];
  const keyOf = (index: number): string | number | bigint | null => {
    const value = rows[index]![state.column + 1] as string | readonly string[] | null | 0;
    if (value === null || value === 0) return value === 0 ? '' : null;
    const text = typeof value === 'string' ? value : (value[1] ?? value[0] ?? '');
    if (!columns[state.column]?.number) return text;
    return /^-?\d{16,}$/.test(text) ? BigInt(text) : Number(text);
  };
  const sort = (): void => {
    order = rows.map((_, i) => i);
    if (state.column < 0) return;
    const keys = order.map(keyOf);
    const way = state.down ? -1 : 1;
    order.sort((a, b) => {
      const [one, other] = [keys[a] ?? null, keys[b] ?? null];
      // Behind all others, up or down: what is no number, then what is absent.
      const behind = (key: typeof one): number => (key === null ? 2 : Number.isNaN(key) ? 1 : 0);
      const [last, lastOther] = [behind(one), behind(other)];
      if (one === null || other === null || last > 0 || lastOther > 0) return last - lastOther || a - b;
      return one < other ? -way : one > other ? way : a - b;
    });
  };
  for (const [column, header] of headers.entries()) {
    const turn = (): void => {
      // Up, down, and back to the table's own order.
      const third = state.column === column && state.down;
      state.down = state.column === column && !state.down;
      state.column = third ? -1 : column;
      if (third) state.down = false;
      state.from = 0;
      sort();
      draw();
    };
    header.style.cursor = 'pointer';
    header.tabIndex = 0;
    header.addEventListener('click', turn);
    header.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      // Space would scroll the page.
      event.preventDefault();
      turn();
    });
  }

  function draw(): void {
    body!.replaceChildren(...order.slice(state.from, state.from + page).map(rowOf));
    const last = Math.min(state.from + page, rows.length);
    said.textContent = `rows ${(state.from + 1).toLocaleString('en-US')} to ${last.toLocaleString('en-US')} of ${rows.length.toLocaleString('en-US')}`;
    for (const each of back) each.disabled = state.from === 0;
    for (const each of on) each.disabled = last === rows.length;
    for (const [column, header] of headers.entries()) {
      if (column === state.column) header.setAttribute('aria-sort', state.down ? 'descending' : 'ascending');
      else header.removeAttribute('aria-sort');
      const arrow = header.querySelector('[data-arrow]');
      if (arrow) arrow.textContent = column !== state.column ? '' : state.down ? ' ↓' : ' ↑';
    }
  }
  draw();
}
