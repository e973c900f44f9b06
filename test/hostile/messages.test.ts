import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type ErrorCode, WishlabError, capture } from 'wishlab';
import { failsWith } from '../dissect/fails.js';
import { newFolder } from './hostile-capture.js';

/** What a terminal acts on: a title, a colour, a text that runs backwards. */
const STRIKE = '\u001b]0;struck\u0007\u001b[31mred\u009b2J\u202egnp';
/** The same, made visible. */
const SHOWN = '␛]0;struck␇␛[31mred\\u{9b}2J\\u{202e}gnp';
const ACTING = /[^\P{C}\n\p{Co}\p{Cn}]|[\u2028\u2029]/u;

const DNS = fileURLToPath(new URL('../captures/apps/dns-bind-udp.pcapng', import.meta.url));

test('messages show what a caller gave, and hold nothing that a terminal acts on', async () => {
  const path = join(newFolder(), STRIKE);
  const calls: readonly [ErrorCode, () => Promise<unknown>][] = [
    ['CAPTURE_NOT_FOUND', () => capture(path).table()],
    ['FILTER_INVALID', () => capture(DNS).displayFilter(`dns == "${STRIKE}`).table()],
    ['FIELD_UNKNOWN', () => capture(DNS).fields(STRIKE).table()],
  ];
  for (const [code, call] of calls) {
    const error = await failsWith(call(), code, /red/);
    assert.ok(error.message.includes(SHOWN), error.message);
    assert.doesNotMatch(error.message, ACTING);
    assert.doesNotMatch(error.stack ?? '', ACTING);
  }
  const missing = await failsWith(capture(path).table(), 'CAPTURE_NOT_FOUND', /red/);
  assert.equal(missing.details['path'], path, 'details have it as it came');
});

test('a message keeps its lines, and what is shown of it is made visible once', () => {
  const error = new WishlabError('OPTION_INVALID', `one\n\ttwo ${STRIKE}`);
  assert.equal(error.message, `one\n␉two ${SHOWN}`);
  assert.equal(new WishlabError('OPTION_INVALID', error.message).message, error.message);
});
