import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DisplayMessage } from '../../dist/notebook/kernel.js';
import { progressLine } from '../../dist/notebook/progress-line.js';
import { notebookProgress } from '../../dist/notebook/progress.js';

interface Sent extends DisplayMessage {
  readonly update: boolean;
}

/** The display on a clock of the test's, and what it sent. */
function onClock() {
  const sent: Sent[] = [];
  const clock = { now: 0 };
  const send = (message: DisplayMessage, update: boolean): boolean => sent.push({ ...message, update }) > 0;
  return { sent, clock, display: notebookProgress({ send }, () => clock.now) };
}

const at = (frames: number) => ({ what: 'table', frames, bytes: frames * 100, totalBytes: 1_000_000 });

test('a call that is over at once shows nothing', () => {
  const { sent, clock, display } = onClock();
  display.update(at(10));
  clock.now = 400;
  display.update(at(20));
  display.end('done');
  assert.deepEqual(sent, []);
});

test('one message is sent, updated at most ten times a second, and ends as a quiet line', () => {
  const { sent, clock, display } = onClock();
  for (clock.now = 0; clock.now < 2500; clock.now += 7) display.update(at(clock.now));
  display.end('done');
  assert.deepEqual(new Set(sent.map(({ transient }) => transient.display_id)).size, 1);
  assert.deepEqual(sent.map(({ update }) => update).indexOf(true), 1);
  assert.ok(sent.length > 15 && sent.length <= 22, `${sent.length} messages in 2 s`);
  const html = sent.map(({ data }) => String(data['text/html']));
  assert.ok(html.slice(0, -1).every(each => each.includes('<progress')));
  assert.doesNotMatch(html.at(-1) ?? '', /<progress/);
  assert.ok(sent.every(({ metadata }) => metadata['wishlab']));
});

test('an aborted call says so', () => {
  const { sent, clock, display } = onClock();
  clock.now = 600;
  display.update(at(10));
  display.end('aborted');
  assert.match(String(sent.at(-1)?.data['text/plain']), /^stopped after table: 10 frames/);
});

test('hostile names stay text', () => {
  const { sent, clock, display } = onClock();
  clock.now = 600;
  display.update({ what: '<img src=x>\u001b', frames: 1, bytes: 0, totalBytes: null });
  assert.match(String(sent[0]?.data['text/html']), /&lt;img src=x&gt;␛/);
});

test('the line tells the rate, and the time left where it is known', () => {
  assert.equal(
    progressLine({ what: 'table', frames: 48_211, bytes: 12_400_000, totalBytes: 31_000_000 }, 2000),
    'table: 48,211 frames, 12.4 of 31.0 MB, 24,000 frames/s, 3 s left',
  );
  assert.equal(
    progressLine({ what: 'index', frames: 100, bytes: 0, totalBytes: null }, 500),
    'index: 100 frames, 200 frames/s, 0.5 s',
  );
});
