import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type PacketTable, capture } from 'wishlab';
import { markOf } from './mark-of.js';
import { failsWith } from './fails.js';
import { until, workers } from './workers.js';

const BULK = fileURLToPath(new URL('../captures/tcp/cubic_droptail.pcapng', import.meta.url));
const SMALL = fileURLToPath(new URL('../captures/apps/dns-bind-udp.pcapng', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'wishlab-faults-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The table as text that two runs can be compared by. */
function told(table: PacketTable): string {
  return JSON.stringify(table.objects(), (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
}

function kill(): void {
  for (const { pid } of workers()) process.kill(pid, 'SIGKILL');
}

test('a worker killed in the middle of documents ends the call; the next call works', async () => {
  let batches = 0;
  const reading = capture(BULK)
    .documents()
    .forEach(() => {
      if (++batches === 1) kill();
    });
  await failsWith(reading, 'WORKER_DIED', /SIGKILL.*cubic_droptail.*next call starts a new one/s);
  assert.ok(batches >= 1);
  assert.equal((await capture(SMALL).table()).numRows(), 106);
});

for (const signal of ['SIGSEGV', 'SIGABRT'] as const) {
  test(`a worker that crashes by ${signal} ends the call, which names the capture; the next call works`, async () => {
    let batches = 0;
    const reading = capture(BULK)
      .documents()
      .forEach(() => {
        if (++batches === 1) for (const { pid } of workers()) process.kill(pid, signal);
      });
    await failsWith(reading, 'WORKER_DIED', new RegExp(`${signal}.*cubic_droptail`, 's'));
    assert.equal((await capture(SMALL).table()).numRows(), 106);
  });
}

test('a worker that stands still is ended by an abort, and leaves no process', async () => {
  const controller = new AbortController();
  const stopped: number[] = [];
  const reading = capture(BULK)
    .documents({ signal: controller.signal })
    .forEach(() => {
      if (stopped.length > 0) return;
      for (const { pid } of workers()) {
        process.kill(pid, 'SIGSTOP');
        stopped.push(pid);
      }
      setImmediate(() => controller.abort(new Error('it does not answer')));
    });
  await failsWith(reading, 'ABORTED', /aborted/);
  await until(() => !workers().some(({ pid }) => stopped.includes(pid)), 'the stopped worker is gone');
  assert.ok(stopped.length > 0);
  assert.equal((await capture(SMALL).table()).numRows(), 106);
});

/** Stops the workers once each is at a frame, and returns those that it stopped. */
async function stopAtFrame(): Promise<number[]> {
  for (;;) {
    const stopped = workers().map(({ pid }) => pid);
    for (const pid of stopped) process.kill(pid, 'SIGSTOP');
    if (stopped.length > 0 && stopped.every(pid => markOf(pid)?.phase === 'dissecting')) return stopped;
    for (const pid of stopped) process.kill(pid, 'SIGCONT');
    await delay(1);
  }
}

test('a worker that stands still in a frame is ended with an error that names it', async () => {
  const reading = failsWith(
    capture(BULK, { frameSeconds: 1 }).writeDocuments(join(folder, 'out.ndjson')),
    'WORKER_STALLED',
    /no progress for 1 s while it dissected frame \d+ of '.*cubic_droptail.*frameSeconds/s,
  );
  const stopped = await stopAtFrame();
  await reading;
  await until(() => !workers().some(({ pid }) => stopped.includes(pid)), 'the stopped worker is gone');
  assert.equal((await capture(SMALL).table()).numRows(), 106);
});

test('one that stood still once leaves out no frame where those may be left out', async () => {
  const path = join(folder, 'again.ndjson');
  const writing = capture(BULK, { frameSeconds: 1, onCrash: 'skip' }).writeDocuments(path);
  await stopAtFrame();
  const { documents, skipped } = await writing;
  assert.deepEqual(skipped, []);
  assert.equal(documents, (await capture(BULK).table()).numRows());
});

test('one that is stopped while it is idle is replaced', { timeout: 60_000 }, async () => {
  await capture(SMALL).table();
  for (const { pid } of workers()) process.kill(pid, 'SIGSTOP');
  assert.equal((await capture(SMALL).table()).numRows(), 106);
});

test('a worker killed while it starts ends the call; the next call works', async () => {
  kill();
  await until(() => workers().length === 0, 'no worker is left');
  const reading = failsWith(capture(BULK).tcp().table(), 'WORKER_DIED', /SIGKILL/);
  await until(() => workers().length > 0, 'a worker was started');
  kill();
  await reading;
  assert.equal((await capture(SMALL).tcp().table()).numRows(), 106);
});

test('an idle worker that dies is not noticed: the next call starts another', async () => {
  await capture(SMALL).table();
  kill();
  await until(() => workers().length === 0, 'no worker is left');
  assert.equal((await capture(SMALL).table()).numRows(), 106);
});

test('an abandoned iteration leaves no worker busy', async () => {
  for await (const batch of capture(BULK).documents()) {
    assert.ok(batch.frames.length > 0);
    break;
  }
  await idle();
  assert.equal((await capture(SMALL).table()).numRows(), 106);
});

test('an aborted call ends with ABORTED and its reason, and leaves no worker busy', async () => {
  const controller = new AbortController();
  const reading = capture(BULK)
    .documents({ signal: controller.signal })
    .forEach(() => controller.abort(new Error('enough seen')));
  const error = await failsWith(reading, 'ABORTED', /aborted/);
  assert.equal((error.cause as Error).message, 'enough seen');
  await idle();
});

test('a call with a signal that is aborted already does nothing', async () => {
  const before = workers().map(({ pid }) => pid);
  await failsWith(capture(BULK).table({ signal: AbortSignal.abort() }), 'ABORTED', /aborted/);
  assert.ok(workers().every(({ pid }) => before.includes(pid)));
});

test('a second run gives the same, in the same worker and in a new one', async () => {
  const wanted = capture(SMALL).fields('info', 'dns.*', 'udp.stream');
  const first = told(await wanted.table());
  const [worker] = workers();
  assert.equal(told(await wanted.table()), first);
  assert.ok(
    workers().some(({ pid }) => pid === worker?.pid),
    'the worker was kept',
  );
  kill();
  assert.equal(told(await wanted.table()), first);
});

/** Waits until no worker uses the processor any more: over a while in which one at work would. */
async function idle(): Promise<void> {
  const total = (): number => workers().reduce((sum, { ticks }) => sum + ticks, 0);
  const deadline = performance.now() + 60_000;
  for (;;) {
    const [count, before] = [workers().length, total()];
    await delay(300);
    if (workers().length === count && total() === before) return;
    assert.ok(performance.now() < deadline, 'a worker is still busy');
  }
}
