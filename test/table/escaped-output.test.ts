import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as aq from 'arquero';
import { PacketTable } from 'wishlab';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { parseTable } from './parsed-table.js';

const ACTING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const hostile = PacketTable.from(
  aq.table({
    info: HOSTILE_TEXTS,
    list: HOSTILE_TEXTS.map(text => [text]),
    ...Object.fromEntries(HOSTILE_TEXTS.map(text => [text, HOSTILE_TEXTS])),
  }),
);
const plain = aq.table({
  n: [2, 1.5, null],
  time: [new Date(0), null, new Date(1)],
  flow: ['b', 'a', null],
  list: [[1, 2], null, { a: 1 }],
});

test('HTML of a table has no element or attribute that came in a packet', () => {
  const html = hostile.toHTML({ limit: Infinity });
  const { elements, attributes, rows } = parseTable(html);
  assert.deepEqual([...elements].sort(), ['table', 'tbody', 'td', 'th', 'thead', 'tr']);
  assert.deepEqual([...attributes], ['style']);
  assert.equal(rows.length, HOSTILE_TEXTS.length);
  assert.equal(rows[0]?.[0]?.text, HOSTILE_TEXTS[0]);
  assert.doesNotMatch(html, ACTING);
});

test('Markdown of a table has as many cells in each line, and nothing that Markdown or HTML acts on', () => {
  const lines = hostile.toMarkdown({ limit: Infinity }).trimEnd().split('\n');
  assert.equal(lines.length, HOSTILE_TEXTS.length + 2);
  assert.deepEqual(new Set(lines.map(line => line.split('|').length)), new Set([hostile.numCols() + 2]));
  for (const line of lines) {
    assert.doesNotMatch(line, /[<>\\`[\]*~$]|&(?!#\d+;)/);
    assert.doesNotMatch(line, ACTING);
  }
});

test('of texts without markup, and of what else a table holds, it is what arquero writes', () => {
  for (const table of [
    plain,
    plain.filter(d => d['n'] !== 2),
    plain.orderby('flow'),
    plain.groupby('flow'),
    plain.slice(0, 0),
  ]) {
    const packets = PacketTable.from(table);
    assert.equal(packets.toHTML(), table.toHTML());
    assert.equal(packets.select('n', 'time', 'flow').toMarkdown(), table.select('n', 'time', 'flow').toMarkdown());
  }
});

test("arquero's options hold, by the table's own names", () => {
  const options = {
    limit: 2,
    offset: 1,
    columns: ['flow', 'n'],
    align: { flow: 'c' as const },
    format: { n: (value: number | null) => `<${value}>` },
    maxdigits: 2,
  };
  const styled = {
    ...options,
    null: () => '<i>none</i>',
    style: { td: (name: string, row: number) => `color:${name}${row}`, table: 'color:red' },
  };
  const packets = PacketTable.from(plain);
  assert.equal(packets.toHTML(styled), plain.toHTML(styled));
  assert.equal(
    packets.toMarkdown(options),
    plain.toMarkdown(options).replaceAll('<', '&#60;').replaceAll('>', '&#62;'),
  );
  const names: Parameters<typeof plain.toMarkdown>[0] = { columns: table => table.columnNames().slice(1, 2) };
  assert.equal(packets.toMarkdown(names), plain.toMarkdown(names));
});

test('names that look the same once escaped stay two columns', () => {
  const packets = PacketTable.from(aq.table({ 'a\n': [1], 'a␊': [2] }));
  assert.equal(packets.toMarkdown(), '|a␊|a␊ (2)|\n|-:|-:|\n|1|2|\n');
});
