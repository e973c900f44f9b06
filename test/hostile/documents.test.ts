import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capture } from 'wishlab';
import { compareCapture } from '../oracle/compare-capture.js';
import { readDictionary } from '../oracle/dictionary.js';
import { HOSTILE_BYTES } from './hostile-bytes.js';
import { hostileFrames, newFolder, writeHostileCapture } from './hostile-capture.js';

const path = writeHostileCapture(newFolder());

test('NDJSON of hostile packets is valid UTF-8 and valid JSON, a line a frame', async () => {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let lines = 0;
  for await (const { ndjson, offsets, frames } of capture(path).documents()) {
    const text = utf8.decode(ndjson);
    assert.ok(text.endsWith('\n'));
    // No line may hold what only some readers take for the end of a line, nor a control character.
    for (const line of text.slice(0, -1).split('\n')) {
      lines++;
      const document = JSON.parse(line) as { frame: { frame_number: number } };
      assert.equal(document.frame.frame_number, lines);
      // eslint-disable-next-line no-control-regex -- these are what is looked for
      assert.doesNotMatch(line, /[\u0000-\u001f\u007f]/);
      assert.doesNotMatch(line, /\p{Surrogate}/u);
    }
    assert.equal(offsets.length, frames.length + 1);
  }
  assert.equal(lines, hostileFrames().length);
});

test('and each value is what tshark shows', async () => {
  const { differences, frames } = await compareCapture({ name: 'hostile', path, options: {} }, await readDictionary());
  assert.equal(differences.count, 0, `${frames} frames, differing:\n${differences.toString()}`);
});

test('texts of any length and content come whole', async () => {
  const table = await capture(path).displayFilter('syslog').fields('syslog.msg').table();
  const messages = table.array('syslog_msg') as (string | null)[];
  assert.equal(messages.length, HOSTILE_BYTES.length);
  for (const [i, bytes] of HOSTILE_BYTES.entries()) {
    const [untilNul = ''] = bytes.toString().split('\0', 1);
    const readable = untilNul.replaceAll(/\uFFFD+/g, '\uFFFD');
    const message = (messages[i] ?? '').replaceAll(/\uFFFD+/g, '\uFFFD');
    assert.equal(message.slice(0, 30_000), readable.slice(0, 30_000), `text ${i}`);
  }
  const longest = Math.max(...messages.map(message => message?.length ?? 0));
  assert.ok(longest > 32_766, `the longest text has ${longest} characters`);
});
