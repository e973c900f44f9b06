import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { WishlabError } from '../../dist/errors.js';

test('an error shows its message first, then its code, its cause and the folded stack', () => {
  const error = new WishlabError('FILTER_INVALID', 'The display filter does not compile:\n  tcp.prot\n  ^~~~', {
    cause: new TypeError('neither a field nor a protocol'),
  });
  const lines = inspect(error).split('\n');
  assert.deepEqual(lines.slice(0, 6), [
    'The display filter does not compile:',
    '  tcp.prot',
    '  ^~~~',
    '',
    'WishlabError FILTER_INVALID',
    'caused by TypeError: neither a field nor a protocol',
  ]);
  assert.match(lines[6] ?? '', /error-text\.test\.ts/);
  assert.match(lines.at(-1) ?? '', /… \d+ more lines in error\.stack$/);
});

test('terminal escapes and bidi controls in a message are shown, not sent', () => {
  const error = new WishlabError('OPTION_INVALID', 'a\u001b[31m\u202eb', { cause: '\u001b]0;x\u0007' });
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(inspect(error), /[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test('a cause that is no error, or a ring of causes, is no trouble', () => {
  const error = new WishlabError('ABORTED', 'x', { cause: Object.create(null) });
  assert.match(inspect(error), /caused by \[Object: null prototype\]/);
  const ring = new Error('ring');
  ring.cause = ring;
  assert.ok(inspect(new WishlabError('ABORTED', 'x', { cause: ring })).length < 2000);
});
