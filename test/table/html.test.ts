import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { desc, table } from 'arquero';
import { all, capture } from 'wishlab';
import { tableHtml } from '../../dist/table/html.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { parseTable } from './parsed-table.js';

const texts = (html: string): string[][] => parseTable(html).rows.map(row => row.map(({ text }) => text));

test('types stand under the headers, the size below, numbers to the right', () => {
  const html = tableHtml(
    table({ frame_number: [1, 2], source: ['10.0.0.1', '10.0.0.2'], seq: BigInt64Array.of(1n, 2n) }),
  );
  const { headers, rows, text } = parseTable(html);
  assert.deepEqual(headers, ['frame_number: number', 'source: string', 'seq: bigint']);
  assert.match(text, /2 rows × 3 columns$/);
  assert.deepEqual(
    rows[0]?.map(({ style }) => /text-align:(\w+)/.exec(style)?.[1]),
    ['right', 'left', 'right'],
  );
});

test('a long table shows its head and its tail, and says how long it is', () => {
  const n = 48_211;
  const html = tableHtml(table({ frame_number: Float64Array.from({ length: n }, (_, i) => i + 1) }));
  const shown = texts(html).map(row => row[0]);
  assert.deepEqual(shown, [
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '⋯',
    '48207',
    '48208',
    '48209',
    '48210',
    '48211',
  ]);
  assert.match(html, /48,211 rows × 1 column</);
});

test('filter and order decide what is head and tail', () => {
  const n = 1000;
  const all = table({ i: Float64Array.from({ length: n }, (_, i) => i) });
  const html = tableHtml(all.filter(d => d['i'] >= 500).orderby(desc('i')));
  const shown = texts(html).map(row => row[0]);
  assert.deepEqual([shown[0], shown.at(-1), shown.length], ['999', '500', 16]);
});

test('an absent value is told from an empty string, and from the texts that look like their marks', () => {
  const html = tableHtml(table({ info: [null, '', undefined, '–', '""'] }));
  const cells = parseTable(html).rows.map(row => row[0]);
  assert.deepEqual(
    cells.map(cell => cell?.text),
    ['–', '""', '–', "'–'", `'""'`],
  );
  assert.deepEqual(
    cells.map(cell => cell?.title),
    ['absent (null)', 'an empty string', 'absent (null)', undefined, undefined],
  );
});

test('bytes are monospaced however short they are, and a word of such letters is not', async () => {
  const dhcp = fileURLToPath(new URL('../captures/apps/dhcpv4-dnsmasq.pcapng', import.meta.url));
  const values = 'dhcp.option.value';
  const packets = await capture(dhcp)
    .displayFilter('frame.number == 2')
    .fields(values, 'eth.src', 'dhcp.hw.type', { options: all(values) })
    .table();
  const { headers, rows } = parseTable(tableHtml(packets));
  const mono = headers.filter((_, column) => rows.every(row => row[column]?.style.includes('monospace')));
  assert.deepEqual(mono, ['dhcp_option_value: string', 'eth_src: string', 'options: string[]']);
  assert.equal(rows[0]?.[2]?.text, '01');
  assert.doesNotMatch(tableHtml(table({ word: ['01', 'be', 'cafe'] })), /monospace/);
});

test('the decimals of a column align; what is rounded or cut has the whole in its title', () => {
  const html = tableHtml(
    table({ time: [0, 0.5, 1.25], share: [1 / 3, 2 / 3, 1], info: ['short', 'x'.repeat(500), 'y'] }),
  );
  assert.deepEqual(
    texts(html).map(row => row.slice(0, 2)),
    [
      ['0.00', '0.3333'],
      ['0.50', '0.6667'],
      ['1.25', '1.0000'],
    ],
  );
  const [first, second] = parseTable(html).rows;
  assert.equal(first?.[1]?.title, String(1 / 3));
  assert.equal(second?.[2]?.text, `${'x'.repeat(63)}…`);
  assert.equal(second[2].title, 'x'.repeat(500));
});

test('binary noise and very different sizes do not bring meaningless digits', () => {
  const columns = {
    noise: [0.1 + 0.2, 0.7],
    goodput: [139.699412267, 18_025_972.71341626],
    tiny: [1e-12, 1],
    big: [1e18, 0.5],
  };
  assert.deepEqual(texts(tableHtml(table(columns))), [
    ['0.3', '139.699', '1.000e-12', '1e+18'],
    ['0.7', '18025972.713', '1.000000000', '0.5'],
  ]);
});

test('lists, dates, bytes, booleans and objects are shown', () => {
  const cyclic: Record<string, unknown> = { a: 1n };
  cyclic['self'] = cyclic;
  const html = tableHtml(
    table({
      list: [[1, 2, null]],
      typed: [Uint32Array.of(7, 8)],
      long: [Array.from({ length: 101 }, () => 0)],
      date: [new Date(0)],
      bytes: [Uint8Array.of(0, 255)],
      mac: ['00:1a:2b:3c:4d:5e'],
      flag: [true],
      object: [cyclic],
      nan: [Number.NaN],
    }),
  );
  const { headers, rows } = parseTable(html);
  assert.deepEqual(headers, [
    'list: number[]',
    'typed: number[]',
    'long: number[]',
    'date: Date',
    'bytes: bytes',
    'mac: string',
    'flag: boolean',
    'object: object',
    'nan: number',
  ]);
  const [list, typed, long, date, bytes, mac, flag, object, nan] = rows[0] ?? [];
  assert.deepEqual(
    [list, typed, date, bytes, mac, flag, nan].map(cell => cell?.text),
    ['[1, 2, –]', '[7, 8]', '1970-01-01T00:00:00.000Z', '00ff', '00:1a:2b:3c:4d:5e', 'true', 'NaN'],
  );
  assert.match(long?.title ?? '', /… 101 in all\]$/);
  assert.match(object?.text ?? '', /Circular/);
  assert.match(mac?.style ?? '', /font-family/);
});

test('a value that would run code when shown does not', () => {
  let ran = 0;
  const strike = (): string => ((ran += 1), 'struck');
  const value = {
    toString: strike,
    toJSON: strike,
    [Symbol.for('nodejs.util.inspect.custom')]: strike,
    get trap() {
      return strike();
    },
  };
  tableHtml(table({ value: [value], list: [[value]] }));
  assert.equal(ran, 0);
});

test('a list tells an empty text from none, and a comma from a second text', () => {
  const list = [[''], [], [null], ['–'], ['a, b'], ['a', 'b'], [' ']];
  const shown = parseTable(tableHtml(table({ list }))).rows.map(row => row[0]?.text);
  assert.deepEqual(shown, ['[""]', '[]', '[–]', "['–']", "['a, b']", '[a, b]', "[' ']"]);
});

test('numbers align at their right, wide ones among them too', () => {
  const { headers, rows } = parseTable(tableHtml(table({ n: [1, 2n], mixed: [1, 'a'] })));
  assert.deepEqual(headers, ['n: bigint | number', 'mixed: number | string']);
  assert.deepEqual(
    rows[0]?.map(({ style }) => style.includes('text-align:right')),
    [true, false],
  );
});

test('where texts are so long that no page of rows fits, head and tail stand', () => {
  const column = Array.from({ length: 30 }, () => '<'.repeat(3000));
  const html = tableHtml(table(Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`c${i}`, column]))), null, {
    pages: 2000,
  });
  assert.doesNotMatch(html, /<script|data-pager|page here/);
  assert.ok(parseTable(html).rows.length > 10);
});

test('packets carry the stripe of their protocol, and no text of it', () => {
  const html = tableHtml(table({ protocol: ['TCP', 'HTTP/JSON', 'red;background:url(x)', '', null] }));
  const stripes = parseTable(html).rows.map(row => /border-left:4px solid (\S+)/.exec(row[0]?.style ?? '')?.[1]);
  assert.deepEqual(stripes, ['#7a74d8', '#6fae2f', '#8a8f98', '#8a8f98', undefined]);
});

test('a protocol without a colour of its own has that of its transport', () => {
  const html = tableHtml(
    table({ protocol: ['PGSQL', 'RTP2', 'X', 'X'], flow: ['tcp/0/1', 'a.pcap/udp/12/0', 'tcp', null] }),
  );
  const stripes = parseTable(html).rows.map(row => /border-left:4px solid (\S+)/.exec(row[0]?.style ?? '')?.[1]);
  assert.deepEqual(stripes, ['#7a74d8', '#3d97d8', '#8a8f98', '#8a8f98']);
});

test('0 columns, 0 rows, and hundreds of columns', () => {
  assert.match(parseTable(tableHtml(table({}))).text, /^0 rows × 0 columns$/);
  const empty = parseTable(tableHtml(table({ a: [], b: new Float64Array(0) })));
  assert.deepEqual(empty.headers, ['a: null', 'b: number']);
  assert.match(empty.text, /0 rows × 2 columns$/);
  const wide = parseTable(tableHtml(table(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`c${i}`, [i]])))));
  assert.equal(wide.headers.length, 24);
  assert.match(wide.text, /1 row × 300 columns276 more columns: c24, c25, c26, c27, c28, c29, …$/);
});

test('grouping, captures and columns with more values are told', () => {
  const grouped = table({ flow: ['a', 'b', 'a'], sack: [1, 2, 3] }).groupby('flow');
  const meta = { kind: 'congestion-window', captures: [{ name: 'bulk.pcapng' }], more: { sack: 12, flow: 0 } };
  const { text } = parseTable(tableHtml(grouped, meta));
  assert.match(text, /3 rows × 2 columns · congestion window of bulk\.pcapng/);
  assert.match(text, /grouped by flow: 2 groups/);
  assert.match(text, /sack holds one value a frame; 12 frames had more/);
  assert.doesNotMatch(text, /flow holds/);
});

test('damage is told, and only where there is some', () => {
  const meta = { counts: { malformed: 3, cut: 1 }, damage: { 'a.pcap': 'it ends in the middle of a frame' } };
  const { text } = parseTable(tableHtml(table({ a: [1] }), meta));
  assert.match(text, /3 frames malformed, 1 frame cut short when captureda\.pcap: it ends in the middle of a frame$/);
  assert.match(
    parseTable(tableHtml(table({ a: [1] }), { counts: { malformed: 0, cut: 0 }, damage: {} })).text,
    /1 column$/,
  );
});

test('a million rows are not touched beyond those shown', () => {
  let read = 0;
  const column = {
    length: 1_000_000,
    at: (row: number): number => ((read += 1), row),
    [Symbol.iterator](): Iterator<number> {
      throw new Error('all rows were walked');
    },
  };
  tableHtml(table({ column }));
  assert.ok(read <= 100, `${read} values were read`);
});

test('hostile texts in values, names and what a table says of itself stay text', () => {
  const columns = Object.fromEntries(HOSTILE_TEXTS.map(text => [text, HOSTILE_TEXTS]));
  const meta = {
    kind: HOSTILE_TEXTS[1] ?? null,
    captures: HOSTILE_TEXTS.slice(0, 2).map(name => ({ name })),
    more: { [HOSTILE_TEXTS[0] ?? '']: 1 },
  };
  const html = tableHtml(table({ protocol: HOSTILE_TEXTS, ...columns }).groupby(HOSTILE_TEXTS[2] ?? ''), meta, {
    whole: 100,
  });
  const parsed = parseTable(html);
  assert.deepEqual([...parsed.elements].sort(), ['div', 'span', 'table', 'tbody', 'td', 'th', 'thead', 'tr']);
  assert.deepEqual([...parsed.attributes].sort(), ['style', 'title']);
  assert.ok(parsed.styles.every(style => /^[\w\s:;,.#%()'-]*$/.test(style) && !style.includes('url')));
  assert.equal(parsed.rows.length, HOSTILE_TEXTS.length);
  assert.doesNotMatch(html, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
});

test('a text that looks like nothing, or like a mark, is quoted', () => {
  assert.deepEqual(texts(tableHtml(table({ text: [' ', '–', '""', '', null] }))), [
    ["' '"],
    ["'–'"],
    [`'""'`],
    ['""'],
    ['–'],
  ]);
});
