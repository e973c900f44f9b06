import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml, visible } from '../../dist/escape.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

const ACTING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;

test('plain text stays as it is, in any script', () => {
  for (const text of ['', 'GET / HTTP/1.1', 'é ü ñ', '漢字かな 한국어 🧪', 'עברית']) assert.equal(visible(text), text);
});

test('control characters become their pictures', () => {
  assert.equal(visible('a\u0000b\u001b[31m\n\t\u007f'), 'a␀b␛[31m␊␉␡');
  assert.equal(visible('\u009b31m'), '\\u{9b}31m');
});

test('bidi controls, zero-width characters and lone surrogates are named', () => {
  assert.equal(visible('a\u202eb'), 'a\\u{202e}b');
  assert.equal(visible('a\u200bb\ufeff'), 'a\\u{200b}b\\u{feff}');
  assert.equal(visible('\ud800x\udc00'), '\\u{d800}x\\u{dc00}');
  assert.equal(visible('\u{e0041}'), '\\u{e0041}');
});

test('accents stand on a letter, but do not pile up', () => {
  assert.equal(visible('e\u0301'), 'e\u0301');
  assert.equal(visible(`e${'\u0301'.repeat(6)}`), `e${'\u0301'.repeat(4)}\\u{301}\\u{301}`);
});

test('what does not fit is cut, and never in the middle of a character', () => {
  assert.equal(visible('abcdef', 6), 'abcdef');
  assert.equal(visible('abcdefg', 6), 'abcde…');
  assert.equal(visible('🧪🧪🧪', 2), '🧪…');
  assert.equal(visible('ab\u202ecd', 5), 'ab…');
});

test('no hostile text acts once it is visible, whatever the budget', () => {
  for (const text of HOSTILE_TEXTS) {
    for (const budget of [1, 2, 7, 80, Number.POSITIVE_INFINITY]) {
      const shown = visible(text, budget);
      assert.ok(!ACTING.test(shown), JSON.stringify(shown.slice(0, 80)));
      assert.ok(Array.from(shown).length <= budget);
    }
  }
});

test('HTML has no markup left', () => {
  assert.equal(escapeHtml(`<a b="c" d='e'>&`), '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
});
