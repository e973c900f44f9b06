import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type CellRan, runCells } from './kernel.js';

/** A long call as the SDK makes them: it reports its progress and heeds its signal. */
const SETUP = `
require('../../../dist/notebook/install.js');
const { longCall } = require('../../../dist/request/long-call.js');
let steps = 0;
let ended = '';
let seconds = 0;
function work(length: number): Promise<string> {
  return longCall({}, async (options: any) => {
    const begun = performance.now();
    for (let i = 0; i < length * 50; i++) {
      if (options.signal.aborted) { ended = String(options.signal.reason.message); throw options.signal.reason; }
      steps = i;
      options.onProgress({ what: 'work', frames: i, bytes: i, totalBytes: length * 50 });
      await new Promise(done => setTimeout(done, 20));
    }
    seconds = (performance.now() - begun) / 1000;
    return 'through';
  });
}`;

describe('a long call in a cell', () => {
  let ran: readonly CellRan[] = [];
  let alive = false;
  before(async () => {
    const wait = 'const before = steps;\nawait new Promise(done => setTimeout(done, 200));';
    ({ cells: ran, alive } = await runCells([
      SETUP,
      'const value = await work(1.6);\nconsole.log(seconds);\nvalue',
      { code: 'await work(600);', interruptAt: '<progress' },
      `${wait}\nconsole.log(ended, steps === before, process.listenerCount('SIGINT'))`,
      { code: 'await work(600);', interruptAt: '<progress' },
      'await work(0.1)',
    ]));
  });

  it('draws one message, updated in place at most ten times a second', () => {
    const [, through] = ran;
    const drawn = (through?.messages ?? []).filter(({ type }) => type !== 'stream');
    assert.equal(drawn[0]?.type, 'display_data');
    const [seconds, value] = (through?.messages ?? [])
      .filter(({ type }) => type === 'stream')
      .flatMap(({ text = '' }) => text.trim().split('\n'));
    assert.ok(drawn.length > 3 && drawn.length <= 10 * Number(seconds) + 2, `${drawn.length} messages in ${seconds} s`);
    assert.ok(drawn.slice(1).every(({ type }) => type === 'update_display_data'));
    assert.equal(new Set(drawn.map(({ transient }) => transient?.display_id)).size, 1);
    assert.match(String(drawn.at(-1)?.data?.['text/plain']), /^work: 79 frames/);
    assert.equal(value, 'through');
  });

  it('is stopped by Interrupt, also in the background, and its listener is gone', () => {
    assert.equal(ran[2]?.status, 'error');
    assert.match(ran[2].messages.map(({ text = '' }) => text).join(''), /Interrupted/);
    // The one listener left is tslab's own.
    assert.equal(ran[3]?.messages[0]?.text, 'Interrupted in the notebook. true 1\n');
  });

  it('leaves a kernel that runs the next cell, after each of several Interrupts', () => {
    assert.equal(ran[4]?.status, 'error');
    assert.equal(ran[5]?.messages.at(-1)?.text, 'through\n');
    assert.equal(alive, true);
  });
});
