import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { type TestContext, test } from 'node:test';
import { CoreWaits } from '../../dist/dissect/core-waits.js';
import type { Mark } from '../../dist/dissect/progress-mark.js';
import { StallWatch } from '../../dist/dissect/stall-watch.js';
import { until } from './workers.js';

interface Case {
  readonly phase: Mark['phase'] | null;
  /** Milliseconds of each second that the process waits for a core. */
  readonly waits: number;
  readonly steps?: boolean;
}

/** After how many seconds without progress a process is said to stall, of an hour. */
function stallsAfter(t: TestContext, { phase, waits, steps = false }: Case): number | null {
  t.mock.timers.enable({ apis: ['setInterval'] });
  let now = 0;
  const stalled: number[] = [];
  const watch = new StallWatch({
    mark: () => phase && { phase, frame: 1, steps: steps ? BigInt(now) : 1n },
    waits: () => {
      const from = now;
      return { longest: () => ((now - from) / 1000) * waits };
    },
    waitsForInput: () => false,
    seconds: () => 60,
    stalled: () => void stalled.push(Math.round(now / 1000)),
  });
  watch.start();
  for (; now < 3_600_000 && stalled.length === 0; now += 250) t.mock.timers.tick(250);
  watch.stop();
  t.mock.timers.reset();
  return stalled[0] ?? null;
}

test('a process that waits for a core between frames has its patience in time of its own', t => {
  assert.equal(stallsAfter(t, { phase: 'idle', waits: 0 }), 60);
  assert.equal(stallsAfter(t, { phase: null, waits: 0 }), 60);
  assert.ok(Math.abs((stallsAfter(t, { phase: 'idle', waits: 900 }) ?? 0) - 600) < 5);
  assert.equal(stallsAfter(t, { phase: null, waits: 1000 }), null);
  assert.equal(stallsAfter(t, { phase: 'dissecting', waits: 900 }), 60);
  assert.equal(stallsAfter(t, { phase: 'reading', waits: 0, steps: true }), null);
});

test('the kernel tells how long children wait for a core, and nothing more once they are stopped', async t => {
  // More than there are cores: one of them has to wait.
  const loops = availableParallelism() + 1;
  const script = `for i in $(seq ${loops}); do while :; do :; done & done; echo; wait`;
  const shell = spawn('sh', ['-c', script], { detached: true });
  t.after(() => process.kill(-shell.pid!, 'SIGKILL'));
  await once(shell.stdout, 'data');
  const waits = new CoreWaits(shell.pid!);
  await until(() => waits.longest() > 5, 'it waited for a core');
  process.kill(-shell.pid!, 'SIGSTOP');
  // What it was in the middle of is over with a look or two.
  let before = -1;
  await until(() => {
    const same = waits.longest() === before;
    before = waits.longest();
    return same;
  }, 'it waits for nothing');
  assert.ok(before > 5);
});
