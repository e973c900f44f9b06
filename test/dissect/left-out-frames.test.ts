import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WishlabError } from 'wishlab';
import { LeftOutFrames } from '../../dist/dissect/left-out-frames.js';
import { diedError } from '../../dist/dissect/worker-end.js';
import { NO_CAPTURE_LIMITS } from '../../dist/dissect/worker-limits.js';

/** The error of a worker that a signal ended at a frame. */
function ended(signal: NodeJS.Signals, frame: number): WishlabError {
  const mark = { phase: 'dissecting', frame, steps: 1n } as const;
  const of = { pid: 1, path: 'x.pcap', mark, said: '', limits: NO_CAPTURE_LIMITS };
  return diedError({ ...of, how: `was ended by ${signal}`, signal });
}

const batch = (read: number) => ({ facts: { read }, sections: [] });

test('a hundred frames are left out, and the next one ends the call', () => {
  const leftOut = new LeftOutFrames('skip');
  for (let frame = 1; frame <= 100; frame++) leftOut.after(ended('SIGSEGV', frame));
  assert.equal(leftOut.reading().leftOut?.length, 100);
  assert.throws(
    () => leftOut.after(ended('SIGSEGV', 101)),
    /frame 101 of 'x\.pcap'.*100 frames of this capture were left out/s,
  );
});

test('a frame at which a worker was killed gets a second chance, and is then left out', () => {
  const leftOut = new LeftOutFrames('skip');
  leftOut.after(ended('SIGKILL', 7));
  assert.deepEqual(leftOut.reading().leftOut, []);
  leftOut.after(ended('SIGKILL', 7));
  assert.deepEqual(leftOut.reading().leftOut, [7]);
});

test('a worker that is killed again and again at other frames ends the call', () => {
  const leftOut = new LeftOutFrames('skip');
  for (const frame of [3, 9, 5]) leftOut.after(ended('SIGKILL', frame));
  assert.throws(() => leftOut.after(ended('SIGKILL', 8)), WishlabError);
});

test('a frame that was told of is not left out', () => {
  const leftOut = new LeftOutFrames('skip');
  assert.equal([...leftOut.pass(batch(10))].length, 1);
  leftOut.after(ended('SIGSEGV', 4));
  assert.deepEqual(leftOut.reading(), { shares: 1, leftOut: [], leftOutFirst: [], after: 10 });
  assert.throws(() => leftOut.after(ended('SIGSEGV', 4)), /frame 4/);
});

test('without the option, and for what is no end of a worker, the error is thrown', () => {
  assert.throws(() => new LeftOutFrames('error').after(ended('SIGSEGV', 1)), /frame 1/);
  const refused = new WishlabError('FILTER_INVALID', 'no filter');
  assert.throws(() => new LeftOutFrames('skip').after(refused), refused);
});
