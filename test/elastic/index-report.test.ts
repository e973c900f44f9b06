import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { IndexReport } from 'wishlab';
import { LedgerBook } from '../../dist/elastic/ledger.js';
import { HOSTILE_TEXTS } from '../table/hostile-texts.js';
import { parseTable } from '../table/parsed-table.js';

function reportOf(reasons: readonly string[]): IndexReport {
  const book = new LedgerBook();
  book.came(2000);
  for (let i = 0; i < 1500; i++) book.created(`c0ffee-${i}`);
  for (const reason of reasons) book.rejected({ id: reason, status: 400, type: reason, reason });
  return new IndexReport('packets', book.close());
}

function bundle(report: IndexReport): Record<string, string> {
  const show = Reflect.get(report, Symbol.for('Jupyter.display')) as (this: IndexReport) => Record<string, string>;
  return show.call(report);
}

test('a report is one line where all went well', () => {
  const text = inspect(reportOf([]));
  assert.equal(
    text,
    'packets: 2,000 dissected = 1,500 sent (1,500 created + 0 already there + 0 rejected) + 500 not sent.',
  );
  assert.equal(bundle(reportOf([]))['text/plain'], text);
});

test('reasons are shown, and what they hold is shown only', () => {
  const report = reportOf(HOSTILE_TEXTS);
  const { 'text/html': html = '', 'text/plain': text = '' } = bundle(report);
  assert.deepEqual([...parseTable(`<div>${html}</div>`).elements].sort(), ['b', 'div', 'table', 'td', 'tr']);
  assert.doesNotMatch(text, /[^\P{Cc}\n]|\p{Cs}|[\u202a-\u202e]/u);
  assert.ok(html.length < 20_000 + HOSTILE_TEXTS.length * 2000);
});
