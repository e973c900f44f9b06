import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { capture } from 'wishlab';
import { failsWith } from '../dissect/fails.js';
import { bombFrame } from './crashing-capture.js';
import { newFolder } from './hostile-capture.js';
import { dnsFrame } from './hostile-frames.js';
import { exportedPdu, udp } from './packets.js';
import { LINK, writePcap } from './pcap.js';

const folder = newFolder();
const LITTLE = 256;

const harmless = exportedPdu('eth_withoutfcs', dnsFrame(Buffer.from('example.org')));

test('a frame that eats memory ends the call, and can be left out', async () => {
  const path = join(folder, 'bomb.pcap');
  writePcap(path, [harmless, harmless, bombFrame(60), harmless], LINK.exportedPdu);
  // What a roomier worker takes.
  assert.equal((await capture(path, { workerMegabytes: 2048 }).table()).numRows(), 4);
  await failsWith(
    capture(path, { workerMegabytes: LITTLE }).table(),
    'WORKER_MEMORY',
    /no more memory of 256 MB.*frame 3 of '.*bomb\.pcap'.*workerMegabytes/s,
  );
  const table = await capture(path, { workerMegabytes: LITTLE, onCrash: 'skip' }).table();
  assert.deepEqual(table.array('frame_number'), [1, 2, 4]);
  assert.deepEqual(table.meta.skipped, [{ capture: 'bomb.pcap', frame: 3, reason: 'it got no more memory' }]);
});

test('a worker that holds much of earlier captures is replaced under a low ceiling', async () => {
  const path = join(folder, 'plain.pcap');
  writePcap(path, [harmless, harmless], LINK.exportedPdu);
  // Each capture leaves 11 MB behind in libwireshark: by the tenth there was no room for another.
  for (let i = 0; i < 10; i++)
    assert.equal((await capture(path, { workerMegabytes: LITTLE }).table()).numRows(), 2, `capture ${i + 1}`);
});

test('a state that grows up to the ceiling ends the call with the frame and the ways out', async () => {
  const path = join(folder, 'long.pcap');
  writePcap(
    path,
    Array.from({ length: 300 }, () => bombFrame(1)),
    LINK.exportedPdu,
  );
  const frames: number[] = [];
  const reading = capture(path, { workerMegabytes: LITTLE, onCrash: 'skip' })
    .documents()
    .forEach(batch => frames.push(...batch.frames));
  const error = await failsWith(
    reading,
    'WORKER_MEMORY',
    /At frame \d+ of '.*long\.pcap' the state.*near the ceiling of 256 MB.*limit/s,
  );
  assert.equal(error.details['grown'], true);
});

test('the same where several processes dissect one capture, and the next call works', async () => {
  const path = join(folder, 'ports.pcap');
  // A conversation a frame, of two pairs of hosts.
  const flows = Array.from({ length: 160_000 }, (_, i) =>
    udp(
      { host: 1 + (i % 2), port: 1024 + ((i >> 1) % 60_000) },
      { host: 9, port: 40_000 + ((i >> 1) % 7) },
      Buffer.of(i),
    ),
  );
  writePcap(path, flows);
  const split = capture(path, { workerMegabytes: LITTLE, workers: 2 }).fields('udp.stream');
  const error = await failsWith(split.table(), 'WORKER_MEMORY', /'.*ports\.pcap' the state.*ceiling of 256 MB/s);
  assert.equal(error.details['grown'], true);
  assert.equal((await split.limit(30_000).table()).numRows(), 30_000);
});
