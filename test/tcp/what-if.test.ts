import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { type CongestionWindowRow, capture, type PacketTable, whatIf } from 'wishlab';

import { packetsTable } from './made-packets.js';

const SERVER = 'tcp/0/1';

async function packetsOf(name: string): Promise<PacketTable> {
  return capture(fileURLToPath(new URL(`../captures/tcp/${name}.pcapng`, import.meta.url)))
    .tcp()
    .table();
}

const rowsOf = (table: PacketTable): CongestionWindowRow[] =>
  (table.objects() as CongestionWindowRow[]).filter(({ flow }) => flow === SERVER);

describe('whatIf()', () => {
  for (const algorithm of ['reno', 'cubic'] as const) {
    it(`is the estimate where the sender ran ${algorithm}, and another window where it did not`, async () => {
      const packets = await packetsOf(`${algorithm}_droptail`);
      const real = rowsOf(packets.congestionWindow());
      const same = rowsOf(packets.whatIf(algorithm));
      const other = rowsOf(packets.whatIf(algorithm === 'reno' ? 'cubic' : 'reno'));
      for (const column of [
        'frame_number',
        'cwnd_estimate',
        'ssthresh_estimate',
        'phase',
        'rtt',
        'limited_by',
      ] as const) {
        assert.deepEqual(
          same.map(row => row[column]),
          real.map(row => row[column]),
        );
      }
      assert.ok(other.filter((row, k) => row.cwnd_estimate !== real[k]!.cwnd_estimate).length > real.length / 2);
      for (const row of [...same, ...other]) {
        assert.deepEqual([row.cwnd_low, row.cwnd_high, row.method], [null, null, 'what-if']);
      }
    });
  }

  it('cuts by half for Reno, by three tenths for CUBIC, at the same losses', async () => {
    const packets = await packetsOf('cubic_droptail');
    const cut = (algorithm: 'reno' | 'cubic'): number => {
      const rows = rowsOf(packets.whatIf(algorithm));
      const first = rows.findIndex(({ phase }) => phase === 'recovery');
      return rows[first]!.ssthresh_estimate! / rows[first - 1]!.cwnd_estimate!;
    };
    assert.ok(Math.abs(cut('reno') - 0.5) < 0.01);
    assert.ok(Math.abs(cut('cubic') - 0.7) < 0.01);
  });

  it('replays for a BBR sender too, and says which algorithm it imagines', async () => {
    const table = (await packetsOf('bbr_droptail')).whatIf('reno');
    assert.equal(table.meta.kind, 'what-if');
    const rows = rowsOf(table);
    assert.ok(rows.every(row => row.method === 'what-if' && row.cwnd_estimate! > 0));
    assert.deepEqual([...new Set(table.array('algorithm'))], ['reno']);
  });

  it('is empty for no packets, and refuses what it cannot replay', () => {
    assert.equal(whatIf(packetsTable([]), 'reno').numRows(), 0);
    assert.throws(() => whatIf(packetsTable([]), 'bbr' as 'reno'), {
      code: 'OPTION_INVALID',
      message: /reno or cubic.*"bbr"/,
    });
  });
});
