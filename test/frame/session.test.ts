import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { type Progress, capture } from 'wishlab';
import { until, workers } from '../dissect/workers.js';
import { SHIPPED } from '../oracle/captures.js';

const shipped = (name: string): string => join(SHIPPED, name);

async function copied(t: TestContext, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wishlab-session-'));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'copy.pcapng');
  await copyFile(shipped(name), path);
  return path;
}

describe('a capture that is kept open', () => {
  it('is read once for several questions, by one worker', async t => {
    const packets = capture(await copied(t, 'apps/http1-nginx.pcapng'));
    t.after(() => packets.close());
    const seen: Progress[] = [];
    await packets.frame(1, { onProgress: progress => seen.push({ ...progress }) });
    assert.equal(seen.at(-1)?.frames, 496);
    const [before] = workers().toSorted((a, b) => b.pid - a.pid);
    const frames = await Promise.all([3, 1, 2].map(number => packets.frame(number)));
    assert.deepEqual(
      frames.map(({ number }) => number),
      [3, 1, 2],
    );
    assert.ok(workers().some(({ pid }) => pid === before?.pid));
  });

  it('ends with close(), and is read anew by the next question', async t => {
    const packets = capture(await copied(t, 'apps/http1-nginx.pcapng'));
    const others = new Set(workers().map(({ pid }) => pid));
    await packets.frame(1);
    const own = workers().filter(({ pid }) => !others.has(pid));
    await packets.close();
    await packets.close();
    await until(() => !workers().some(({ pid }) => own.some(each => each.pid === pid)), 'its worker has ended');
    assert.equal((await packets.frame(2)).number, 2);
    await packets.close();
  });

  it('says that the file has changed, and reads it anew when asked again', async t => {
    const path = await copied(t, 'made/nanoseconds.pcap');
    const packets = capture(path, { damaged: 'keep' });
    t.after(() => packets.close());
    await packets.frame(1);
    await appendFile(path, 'more');
    await assert.rejects(packets.frame(1), { code: 'CAPTURE_CHANGED', message: /has changed since/ });
    assert.equal((await packets.frame(1)).number, 1);
  });

  it('fails with a clear error where its worker is killed, and the next question works', async t => {
    const packets = capture(await copied(t, 'apps/http1-nginx.pcapng'));
    t.after(() => packets.close());
    const others = new Set(workers().map(({ pid }) => pid));
    await packets.frame(1);
    const own = workers().filter(({ pid }) => !others.has(pid));
    for (const { pid } of own) process.kill(pid, 'SIGKILL');
    await until(() => !workers().some(({ pid }) => own.some(each => each.pid === pid)), 'it is gone');
    const asked = await packets.frame(1).catch((error: unknown) => error);
    if (asked instanceof Error) assert.match(asked.message, /worker process was ended by SIGKILL/);
    assert.equal((await packets.frame(2)).number, 2);
  });

  it('stops with its signal, before and while it reads', async t => {
    const path = await copied(t, 'tcp/cubic_droptail.pcapng');
    const packets = capture(path);
    t.after(() => packets.close());
    await assert.rejects(packets.frame(1, { signal: AbortSignal.abort() }), { code: 'ABORTED' });
    const controller = new AbortController();
    const asked = packets.frame(1, { signal: controller.signal, onProgress: () => controller.abort() });
    await assert.rejects(asked, { code: 'ABORTED' });
    assert.equal((await packets.frame(1)).number, 1);
  });

  it('keeps the readable frames of a cut capture where that is asked for', async t => {
    const strict = capture(shipped('made/cut.pcapng'));
    t.after(() => strict.close());
    await assert.rejects(strict.frame(1), { code: 'CAPTURE_TRUNCATED' });
    const kept = capture(shipped('made/cut.pcapng'), { damaged: 'keep' });
    assert.equal((await kept.frame(1)).number, 1);
  });

  it('has no frames where the capture has none', async t => {
    const packets = capture(shipped('made/empty.pcap'));
    t.after(() => packets.close());
    await assert.rejects(packets.frame(1), { code: 'OPTION_INVALID', message: /the capture has 0/ });
  });

  it('needs a regular file', async t => {
    const folder = await mkdtemp(join(tmpdir(), 'wishlab-session-'));
    t.after(() => rm(folder, { recursive: true }));
    const fifo = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [fifo]);
    await assert.rejects(capture(fifo).frame(1), { code: 'CAPTURE_NOT_READABLE', message: /is no regular file/ });
    await assert.rejects(capture(join(folder, 'none')).frame(1), { code: 'CAPTURE_NOT_FOUND' });
  });

  it('stays open beside one other; a third has the oldest close', async t => {
    const names = ['apps/dns-bind-udp.pcapng', 'apps/icmp-paths.pcapng', 'zeek/6in4.pcap'];
    const opened = names.map(name => capture(shipped(name)));
    t.after(() => Promise.all(opened.map(each => each.close())));
    const others = new Set(workers().map(({ pid }) => pid));
    const frames = await Promise.all(opened.map(each => each.frame(1)));
    assert.deepEqual(
      frames.map(each => each.capture),
      names.map(name => name.slice(name.indexOf('/') + 1)),
    );
    await until(() => workers().filter(({ pid }) => !others.has(pid)).length <= 2, 'at most two are open');
  });
});
