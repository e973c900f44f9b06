import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { WishlabError } from '../../dist/errors.js';
import { setInterrupt } from '../../dist/request/interrupt.js';
import { longCall, longIteration } from '../../dist/request/long-call.js';
import { setDefaultProgress } from '../../dist/request/progress.js';
import type { CallOptions, Progress } from '../../dist/request/source.js';

const progress = (frames: number): Progress => ({ what: 'table', frames, bytes: 0, totalBytes: null });

afterEach(() => {
  setDefaultProgress(null);
  setInterrupt(null);
});

function recorded(): string[] {
  const events: string[] = [];
  setDefaultProgress(() => ({
    update: ({ frames }) => void events.push(String(frames)),
    end: outcome => void events.push(outcome),
  }));
  return events;
}

function reporting(options: CallOptions): Promise<string> {
  options.onProgress?.(progress(7));
  return Promise.resolve('value');
}

test('progress goes to the display, which hears how the call ended', async () => {
  const events = recorded();
  assert.equal(await longCall({}, reporting), 'value');
  assert.deepEqual(events, ['7', 'done']);
});

test("the caller's own onProgress takes the display's place", async () => {
  const events = recorded();
  const own: number[] = [];
  await longCall({ onProgress: ({ frames }) => void own.push(frames) }, reporting);
  assert.deepEqual([events, own], [[], [7]]);
});

test('without a display nothing is shown, and the signal is the own one', async () => {
  const { signal } = new AbortController();
  await longCall({ signal }, options => {
    assert.equal(options.signal, signal);
    assert.equal(options.onProgress, undefined);
    return Promise.resolve();
  });
});

test('a failure and an abort end the display as such, and pass on', async () => {
  const events = recorded();
  const failure = new Error('failed');
  await assert.rejects(
    longCall({}, () => Promise.reject(failure)),
    failure,
  );
  const aborted = new WishlabError('ABORTED', 'aborted');
  await assert.rejects(
    longCall({}, () => Promise.reject(aborted)),
    aborted,
  );
  assert.deepEqual(events, ['failed', 'aborted']);
});

test('the interrupt and the own signal both abort, and the interrupt is released', async () => {
  for (const who of ['interrupt', 'signal'] as const) {
    const interrupt = new AbortController();
    const own = new AbortController();
    let released = 0;
    setInterrupt(() => ({ signal: interrupt.signal, release: () => (released += 1) }));
    await longCall({ signal: own.signal }, options => {
      assert.equal(options.signal?.aborted, false);
      (who === 'interrupt' ? interrupt : own).abort();
      assert.equal(options.signal.aborted, true);
      return Promise.resolve();
    });
    assert.equal(released, 1);
  }
});

test('an iteration ends its display when it is through, fails, or is abandoned', async () => {
  const events = recorded();
  async function* three(): AsyncGenerator<number, void, undefined> {
    await Promise.resolve();
    yield* [1, 2, 3];
  }
  const seen: number[] = [];
  for await (const value of longIteration({}, three)) seen.push(value);
  for await (const value of longIteration({}, three)) if (value === 2) break;
  assert.deepEqual(
    [seen, events],
    [
      [1, 2, 3],
      ['done', 'aborted'],
    ],
  );
});
