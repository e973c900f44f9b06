import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { capture } from 'wishlab';
import { run } from '../../scripts/setup/command.mjs';
import { WIRESHARK } from '../oracle/version.js';
import { failsWith } from './fails.js';
import { shareDissects } from './mark-of.js';
import { until, workers } from './workers.js';

const at = (name: string): string => fileURLToPath(new URL(`../captures/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wishlab-split-faults-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Several pairs of hosts. */
const MIX = join(folder, 'mix.pcapng');
before(() =>
  run('mergecap', [
    ...['-w', MIX],
    ...['apps/http1-nginx.pcapng', 'apps/dns-bind-udp.pcapng', 'tcp/cubic_droptail.pcapng'].map(at),
  ]),
);
/** Later releases are not split: there the worker itself is what is stopped and killed. */
const SPLITS = WIRESHARK === '4.0';

interface Victim {
  readonly worker: number;
  readonly pid: number;
}

/** The processes that dissect shares for the workers of this process. */
function victims(): Victim[] {
  return workers().flatMap(({ pid: worker }) => {
    if (!SPLITS) return [{ worker, pid: worker }];
    const path = `/proc/${worker}/task/${worker}/children`;
    const children = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
    return children === '' ? [] : children.split(' ').map(pid => ({ worker, pid: Number(pid) }));
  });
}

/** Stops one of them while it is at a frame. */
async function stopOne(): Promise<Victim> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    if (performance.now() > deadline) throw new Error('no process was at a frame for a minute');
    const [victim] = victims();
    if (victim) {
      process.kill(victim.pid, 'SIGSTOP');
      await until(() => /^\d+ \(.*\) T /s.test(readFileSync(`/proc/${victim.pid}/stat`, 'utf8')), 'it is stopped');
      if (shareDissects(victim.worker, SPLITS ? 1 : 0)) return victim;
      process.kill(victim.pid, 'SIGCONT');
    }
    await delay(1);
  }
}

const gone = (pid: number): Promise<void> => until(() => !existsSync(`/proc/${pid}`), 'the process is gone');

test('one of the processes of a split that is stopped ends the call, with the frame that it was at', async () => {
  const path = join(folder, 'stopped.ndjson');
  const reading = failsWith(
    capture(MIX, { workers: 2, frameSeconds: 1 }).writeDocuments(path),
    'WORKER_STALLED',
    /no progress for 1 s while it dissected frame \d+ of '.*mix\.pcapng/s,
  );
  const { pid } = await stopOne();
  await reading;
  await gone(pid);
  assert.ok(!existsSync(path));
});

for (const signal of ['SIGSTOP', 'SIGKILL'] as const) {
  test(`one that met ${signal} once leaves out no frame where those may be left out`, async () => {
    const [one, two] = [join(folder, 'one.ndjson'), join(folder, 'two.ndjson')];
    const writing = capture(MIX, { workers: 2, frameSeconds: 1, onCrash: 'skip' }).writeDocuments(two);
    const { pid } = await stopOne();
    if (signal === 'SIGKILL') process.kill(pid, signal);
    const { skipped } = await writing;
    await gone(pid);
    assert.deepEqual(skipped, []);
    await capture(MIX, { workers: 1 }).writeDocuments(one);
    assert.ok(readFileSync(one).equals(readFileSync(two)));
  });
}
