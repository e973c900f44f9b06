import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type PacketTable, capture } from 'wishlab';
import { TCP_WISHES } from '../../dist/fluent/tcp-columns.js';

const TEXT = readFileSync(new URL('../../docs/tables.md', import.meta.url), 'utf8');

it('docs/tables.md lists the fields that tcp() brings', () => {
  const listed = [...TEXT.matchAll(/^- `((?:ip|tcp|udp)\.\S+)`$/gm)].map(match => match[1]);
  assert.deepEqual(listed.sort(), TCP_WISHES.map(wish => wish.field).sort());
});

/** The columns that a section's table names: what stands in backticks in its first column. */
function listed(heading: string): string[] {
  const section = TEXT.split(/^##+ /m).find(each => each.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter(line => line.startsWith('| `'));
  return rows.flatMap(row => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(match => match[1] ?? ''));
}

describe('docs/tables.md lists the columns of', () => {
  let packets: PacketTable;
  let several: PacketTable;
  before(async () => {
    const paths = ['tcp/cubic_droptail.pcapng', 'apps/http1-nginx.pcapng'].map(name =>
      fileURLToPath(new URL(`../captures/${name}`, import.meta.url)),
    );
    packets = await capture(paths[0] ?? '')
      .tcp()
      .limit(500)
      .table();
    several = await capture(paths).tcp().limit(500).table();
  });

  const derived = [
    'congestionWindow',
    'congestionControl',
    'timeSequence',
    'roundTrips',
    'throughput',
    'limits',
    'duplicateAcks',
    'newFlows',
  ] as const;
  for (const verb of derived) {
    it(`${verb}()`, () => {
      assert.deepEqual(listed(`${verb}()`).sort(), packets[verb]().columnNames().sort());
      const named = verb === 'newFlows' ? [] : ['capture_name'];
      assert.deepEqual(several[verb]().columnNames().slice(0, named.length), named);
    });
  }

  it('flows()', () => {
    assert.deepEqual(listed('The columns of flows()').sort(), several.flows().columnNames().sort());
  });

  it('whatIf(): those of congestionWindow(), and the algorithm', () => {
    const columns = [...listed('congestionWindow()'), 'algorithm'];
    assert.deepEqual(packets.whatIf('reno').columnNames().sort(), columns.sort());
  });
});
