import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type CongestionWindowRow, type PacketTable, type WhatIfRow, capture } from 'wishlab';
import { run } from '../../scripts/setup/command.mjs';

const FOLDER = fileURLToPath(new URL('../captures/tcp/', import.meta.url));
/** Frames that are cut off the beginning. */
const CUT = 801;

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wishlab-midway-'));
});
after(() => rm(folder, { recursive: true }));

/** The kernel's window in bytes, by the frame of the whole capture. */
async function truthOf(trace: string): Promise<Map<number, number>> {
  const [, ...lines] = (await readFile(join(FOLDER, `${trace}.truth.csv`), 'utf8')).trim().split('\n');
  return new Map(lines.map(line => line.split(',').map(Number)).map(([frame, cwnd, , mss]) => [frame!, cwnd! * mss!]));
}

/** Nothing but the lower bound, which holds in nearly all rows. */
async function assertLowerBounds(packets: PacketTable, trace: string, before: number): Promise<void> {
  const truth = await truthOf(trace);
  const rows = [...packets.congestionWindow().objects()] as CongestionWindowRow[];
  const bounded = rows.filter(row => row.cwnd_low !== null && truth.has(row.frame_number + before));
  assert.ok(bounded.length > 400, `${bounded.length} rows`);
  const held = bounded.filter(row => row.cwnd_low! <= truth.get(row.frame_number + before)!);
  assert.ok(held.length >= 0.98 * bounded.length, `${held.length} of ${bounded.length}`);
  const imagined = [...packets.whatIf('reno').objects()] as WhatIfRow[];
  assert.equal(imagined.length, rows.length);
  for (const row of imagined) assert.deepEqual([row.cwnd_estimate, row.ssthresh_estimate], [null, null]);
  for (const row of rows) {
    assert.deepEqual([row.cwnd_estimate, row.cwnd_high, row.ssthresh_estimate], [null, null, null]);
    assert.ok(['unknown', 'recovery', 'rto-loss'].includes(row.phase), row.phase);
  }
}

describe('a connection that began before the capture has a lower bound alone', () => {
  for (const trace of ['cubic_droptail', 'cubic_droptail.rx', 'reno_droptail', 'reno_nosack_nots', 'bbr_loss05']) {
    it(trace, async () => {
      const path = join(folder, `${trace}.pcapng`);
      await run('editcap', ['-r', join(FOLDER, `${trace}.pcapng`), path, `${CUT}-1000000`]);
      await assertLowerBounds(await capture(path).tcp().table(), trace, CUT - 1);
    });
  }

  it('also where its SYN was filtered away', async () => {
    const packets = await capture(join(FOLDER, 'reno_droptail.pcapng')).tcp().table();
    const later = packets.filter(row => row.frame_number > CUT);
    await assertLowerBounds(later, 'reno_droptail', 0);
  });
});
