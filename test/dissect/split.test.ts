import assert from 'node:assert/strict';
import { readFile, readdir, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Capture, type CaptureOptions, type PacketTable, all, capture } from 'wishlab';
import { run } from '../../scripts/setup/command.mjs';
import { WIRESHARK } from '../oracle/version.js';
import { failsWith } from './fails.js';
import { until, workers } from './workers.js';

const at = (name: string): string => fileURLToPath(new URL(`../captures/${name}`, import.meta.url));
/** Together several pairs of hosts, TCP and UDP. */
const MIX = ['apps/http1-nginx.pcapng', 'apps/dns-bind-udp.pcapng', 'tcp/cubic_droptail.pcapng'].map(at);
/** The same with a protocol that announces connections. */
const WITH_SIP = [...MIX, at('apps/sip-udp-rtp.pcapng')];

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wishlab-split-'));
});
after(() => rm(folder, { recursive: true }));

const mixed = (paths: readonly string[], options: CaptureOptions): Capture =>
  capture([...paths], { merge: true, ...options });

function told(table: PacketTable): string {
  const { counts, more } = table.meta;
  return JSON.stringify([table.objects(), counts, more], (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
}

for (const [what, paths] of [
  ['that can be split', MIX],
  ['that turns out not to be separable', WITH_SIP],
] as const) {
  test(`a capture ${what} has the table of one process`, async () => {
    const table = (count: number, change: (made: Capture) => Capture): Promise<PacketTable> =>
      change(mixed(paths, { workers: count })).table();
    const ways: readonly ((made: Capture) => Capture)[] = [
      made => made,
      made => made.fields('flow', 'tcp.len', { streams: all('tcp.stream'), datagrams: all('udp.stream') }),
      made => made.displayFilter('udp or tcp.len > 0').fields('frame_number', 'tcp.stream', 'dns.qry.name'),
      made => made.displayFilter('tcp.stream == 2').fields('frame_number', 'tcp.stream'),
      made => made.fields('frame_number', 'tcp.stream').limit(700),
      made => made.displayFilter('dns').limit(30),
    ];
    for (const way of ways) assert.equal(told(await table(3, way)), told(await table(1, way)), String(way));
  });

  test(`a capture ${what} has the documents of one process, byte by byte`, async () => {
    const written = async (count: number): Promise<Buffer> => {
      const path = join(folder, `${count}.ndjson`);
      await mixed(paths, { workers: count }).writeDocuments(path);
      return readFile(path);
    };
    assert.ok((await written(3)).equals(await written(1)));
  });
}

const UNPROVED = /not split: splitting is proved for Wireshark 4\.0 alone/;
const SPLIT = WIRESHARK === '4.0' ? /workers {4}2, on the one capture: .*pairs of hosts/ : UNPROVED;

test('the plan says whether a capture is split, and what speaks against it', async () => {
  const explain = (options: CaptureOptions): Promise<string> => capture(MIX[0] as string, options).explain();
  assert.match(await explain({ workers: 2 }), SPLIT);
  assert.match(await explain({ workers: 1 }), /not split: there is one worker/);
  assert.match(await explain({ workers: 2, nameResolution: ['dns'] }), /not split: a name may come/);
  const quic = at('apps/quic-h3-aioquic.pcapng');
  await capture(quic, { workers: 2 }).fields('frame_number', 'info').table();
  assert.match(
    await capture(quic, { workers: 2 }).fields('frame_number', 'info').explain(),
    WIRESHARK === '4.0' ? /not split: .*(quic|pair)/ : UNPROVED,
  );
  const merged = await mixed(MIX, { workers: 2 }).explain();
  assert.match(merged, WIRESHARK === '4.0' ? /workers {4}2, on the one capture that they are merged into/ : UNPROVED);
  assert.match(merged, /^captures {3}3 .*merged in the order of time$/m);
  assert.match(await mixed(MIX, { workers: 1 }).explain(), /merged into \(it is not split: there is one worker\)/);
  const stream = capture(MIX[0] as string, { workers: 2 }).displayFilter('tcp.stream == 1');
  assert.match(await stream.explain(), /not split: the filter looks at tcp\.stream/);
});

test('what a filter has against a split holds for that filter alone, and no column is taken for one', async () => {
  const path = join(folder, 'mix.pcapng');
  await run('mergecap', ['-w', path, ...MIX]);
  const lengths = capture(path, { workers: 2 }).fields('tcp.len');
  const ofStream = lengths.displayFilter('udp.stream == 1');
  assert.equal((await ofStream.table()).meta.counts.dissected, (await lengths.table()).numRows());
  assert.match(await ofStream.explain(), /not split: the filter looks at udp\.stream/);
  assert.match(await lengths.explain(), SPLIT);
  await capture(path, { workers: 1 }).fields('flow', 'udp.stream', 'tcp.stream').table();
  const pushed = lengths.displayFilter('tcp.flags.push == 1');
  await pushed.table();
  assert.match(await pushed.explain(), SPLIT);
});

test('one of the processes that dies is replaced: one process begins again', async () => {
  const expected = (await mixed(MIX, { workers: 1 }).table()).numRows();
  const reading = mixed(MIX, { workers: 2 }).documents();
  let rows = 0;
  let killed = 0;
  for await (const { frames } of reading) {
    rows += frames.length;
    if (killed > 0) continue;
    for (const { pid } of workers()) {
      for (const child of (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ')) {
        if (child === '') continue;
        process.kill(Number(child), 'SIGKILL');
        killed++;
      }
    }
  }
  assert.equal(rows, expected);
});

test('an aborted call and an abandoned iteration leave no process', async () => {
  const controller = new AbortController();
  const reading = mixed(MIX, { workers: 2 })
    .documents({ signal: controller.signal })
    .forEach(() => controller.abort());
  await failsWith(reading, 'ABORTED', /Reading/);
  for await (const batch of mixed(MIX, { workers: 2 }).documents()) {
    assert.ok(batch.frames.length > 0);
    break;
  }
  const grandchildren = async (): Promise<number> => {
    let found = 0;
    for (const pid of await readdir('/proc')) {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      const parent = Number(/^PPid:\s(\d+)/m.exec(status)?.[1]);
      if (workers().some(worker => worker.pid === parent)) found++;
    }
    return found;
  };
  await until(() => workers().length <= 1, 'busy workers are gone');
  assert.equal(await grandchildren(), 0);
});
