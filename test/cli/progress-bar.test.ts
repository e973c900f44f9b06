import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';

import { progressBar } from '../../dist/cli/progress-bar.js';

/** A terminal of some width that keeps what is written to it. */
function terminal(): PassThrough & { columns: number; isTTY: boolean; written(): string } {
  const parts: string[] = [];
  const stream = Object.assign(new PassThrough(), {
    columns: 120,
    isTTY: true,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
    written: () => parts.join(''),
  });
  stream.on('data', (bytes: Buffer) => parts.push(bytes.toString()));
  return stream;
}

test('a bar with counts and time left, after half a second; nothing before', () => {
  let time = 0;
  const stream = terminal();
  const bar = progressBar(stream, () => time);
  const at = (frames: number, bytes: number): void =>
    bar.update({ what: 'table', frames, bytes, totalBytes: 2_000_000 });
  at(10, 1000);
  assert.equal(stream.written(), '');
  time = 1000;
  at(5000, 500_000);
  bar.end('done');
  assert.match(stream.written(), /table █+░+ \d+% 5,000 frames, 5,000\/s, 0\.5 MB/);
});

test('counts alone where the whole is not known; control characters do not act', () => {
  let time = 0;
  const stream = terminal();
  const bar = progressBar(stream, () => time);
  time = 2000;
  bar.update({ what: 'a\u001b[31mb', frames: 100, bytes: 0, totalBytes: null });
  bar.end('done');
  assert.match(stream.written(), /a␛\[31mb 100 frames, 50\/s/);
  assert.doesNotMatch(stream.written(), /█/);
});

test('a call that is over at once draws nothing', () => {
  const stream = terminal();
  const bar = progressBar(stream, () => 0);
  bar.end('done');
  assert.equal(stream.written(), '');
});
