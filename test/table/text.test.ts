import assert from 'node:assert/strict';
import { test } from 'node:test';
import stringWidth from 'string-width';
import { table } from 'arquero';
import { tableText } from '../../dist/table/text.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

test('a small table, whole', () => {
  const packets = table({ frame_number: [1, 2], time: [0, 0.25], protocol: ['TCP', null], info: ['', 'x'] });
  const text = tableText(packets, { kind: 'packets', captures: [{ name: 'a.pcap' }] });
  assert.equal(
    text,
    [
      'frame_number    time  protocol  info',
      '      number  number  string    string',
      '────────────  ──────  ────────  ──────',
      '           1    0.00  TCP       ""',
      '           2    0.25  –         x',
      '2 rows × 4 columns · packets of a.pcap',
    ].join('\n'),
  );
});

test('columns that do not fit the width are left out, and named', () => {
  const wide = table(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`column_${i}`, [i]])));
  const lines = tableText(wide, null, { width: 40 }).split('\n');
  assert.ok(lines.slice(0, 4).every(line => stringWidth(line) <= 40));
  assert.equal(lines.at(-1), '26 more columns: column_4, column_5, column_6, column_7, column_8, column_9, …');
});

test('one column is shown however narrow the terminal', () => {
  assert.match(tableText(table({ a_long_name: [1], b: [2] }), null, { width: 3 }), /^a_long_name\n/);
});

test('wide characters keep the columns straight', () => {
  const lines = tableText(table({ name: ['漢字', 'ab', '🧪'], n: [1, 2, 3] }))
    .split('\n')
    .slice(0, 6);
  assert.deepEqual(new Set(lines.slice(2).map(line => stringWidth(line))), new Set([14]));
});

test('the empty tables', () => {
  assert.equal(tableText(table({})), '0 rows × 0 columns');
  assert.equal(tableText(table({ a: [] })), ['a', 'null', '────', '0 rows × 1 column'].join('\n'));
});

test('hostile texts neither break a line nor reach the terminal as controls', () => {
  const hostile = table({ value: HOSTILE_TEXTS, [HOSTILE_TEXTS[12] ?? '']: HOSTILE_TEXTS });
  const lines = tableText(hostile, null, { whole: 100 }).split('\n');
  assert.equal(lines.length, 3 + HOSTILE_TEXTS.length + 1);
  for (const line of lines) assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
});
