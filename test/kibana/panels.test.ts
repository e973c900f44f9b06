import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { Client } from '@elastic/elasticsearch';
import { type PacketTable, capture, congestionWindowChart, createIndex, newFlows, op } from 'wishlab';
import type { JsonObject } from '../../dist/chart/json.js';
import { inlineRows } from '../chart/drawn.js';
import { elasticsearchUrl } from '../elastic/server.js';
import { type Dashboard, answered } from './as-kibana.js';
import { colouredIn, drawn, rowsOf, timeAxisOf } from './drawn-panel.js';
import { coarse, panelsOf } from './panels.js';

const BULK = 'test/captures/tcp/cubic_droptail.pcapng';
const DNS = 'test/captures/apps/dns-bind-udp.pcapng';
/** Enough for the first losses, and for packets to be drawn one by one. */
const FRAMES = 3000;

const index = `wishlab-test-${randomBytes(6).toString('hex')}`;
const client = new Client({ node: elasticsearchUrl() });
const panels = panelsOf(index);

/** A capture's packets, and when it began, in milliseconds. */
interface Indexed {
  readonly name: string;
  readonly packets: PacketTable;
  readonly start: number;
}

let bulk: Indexed;
let dns: Indexed;

before(async () => {
  await createIndex(client, index);
  bulk = await indexed(BULK, FRAMES);
  dns = await indexed(DNS, FRAMES);
  const names = ['', '-flows', '-congestion-windows', '-duplicate-acks'].map(suffix => index + suffix);
  await client.indices.refresh({ index: names });
});

after(async () => {
  const names = ['', '-flows', '-congestion-windows', '-duplicate-acks'].map(suffix => index + suffix);
  await client.indices.delete({ index: names, ignore_unavailable: true });
  await client.close();
});

async function indexed(path: string, frames: number): Promise<Indexed> {
  const query = capture(path).limit(frames);
  await query.index(client, index);
  const packets = await query.tcp().fields('frame.protocols').table();
  await packets.flows().index(client, `${index}-flows`);
  await packets.congestionWindow().index(client, `${index}-congestion-windows`);
  await packets.duplicateAcks().index(client, `${index}-duplicate-acks`);
  const { name, start_ns } = packets.meta.captures[0]!;
  return { name, packets, start: Number(start_ns! / 1000n) / 1000 };
}

/** A dashboard that shows one capture. */
function only({ name, start }: Indexed): Dashboard {
  return {
    from: new Date(start - 1000),
    to: new Date(start + 3_600_000),
    filter: [{ term: { 'capture.capture_name': name } }],
  };
}

function both(): Dashboard {
  return { from: new Date(Math.min(bulk.start, dns.start) - 1), to: new Date() };
}

/** The times of the first and the last packet on a dashboard, in milliseconds, as the server has them. */
async function firstAndLast({ from, to, filter = [] }: Dashboard): Promise<readonly [number, number]> {
  const time = { range: { '@timestamp': { gte: from.toISOString(), lte: to.toISOString() } } };
  const ends = { first: { min: { field: '@timestamp' } }, last: { max: { field: '@timestamp' } } };
  const { aggregations } = await client.search<unknown, Record<'first' | 'last', { readonly value: number }>>({
    index,
    size: 0,
    query: { bool: { filter: [time, ...filter] } },
    aggs: ends,
  });
  return [aggregations!.first.value, aggregations!.last.value];
}

async function panel(id: string, dashboard: Dashboard, documents = 5000): Promise<JsonObject> {
  const spec = panels.get(id);
  assert.ok(spec, id);
  return answered(client, coarse(spec, documents), dashboard);
}

const total = (rows: readonly JsonObject[], name: string): number =>
  rows.reduce((sum, row) => sum + (row[name] as number), 0);

describe("Kibana's panels over indexed captures", () => {
  it("draw the congestion window's rows as the notebook's chart does", async () => {
    const windows = bulk.packets.congestionWindow();
    const warnings: string[] = [];
    const spec = await panel('wishlab-congestion-window', only(bulk));
    const rows = rowsOf(spec, warnings).filter(row => typeof row['cwnd_low'] === 'number');
    assert.deepEqual(warnings, []);
    const drawnThere = inlineRows(congestionWindowChart(windows).spec).filter(row => row['cwnd_high'] !== null);
    // The first of the panel's marks is the band between the bounds.
    const there = drawnThere.map(row => [
      row['frame_number'],
      row['time'],
      row['cwnd_low'],
      row['cwnd_high'],
      row['cwnd_estimate'],
    ]);
    const here = rows
      .sort((a, b) => (a['frame_number'] as number) - (b['frame_number'] as number))
      .map(row => [row['frame_number'], row['time'], row['cwnd_low'], row['cwnd_high'], row['cwnd_estimate']]);
    assert.ok(here.length > 100);
    assert.deepEqual(here, there);
    for (const row of rows) {
      const off = (row['timestamp'] as number) - bulk.start - (row['time'] as number) * 1000;
      assert.ok(Math.abs(off) < 0.01, `${off} ms between the clock and the time since the first frame`);
    }
    assert.match(drawn(spec), /<path[^>]* d="M/);
  });

  it('draw the greatest of each interval where there are too many documents', async () => {
    const spec = await panel('wishlab-congestion-window', only(bulk), 100);
    const rows = rowsOf(spec);
    const lows = rows.map(row => row['cwnd_low'] as number);
    const most = bulk.packets
      .congestionWindow()
      .rollup({ most: op.max('cwnd_low') })
      .get('most') as number;
    assert.equal(Math.max(...lows), most);
    assert.ok(rows.length > 1 && rows.length < 100, `${rows.length} intervals`);
  });

  it('draw duplicate ACKs in the colours of the window above', async () => {
    for (const dashboard of [only(bulk), both()]) {
      const story = ['wishlab-congestion-window', 'wishlab-duplicate-acks'] as const;
      const [window, duplicates] = await Promise.all(story.map(async id => colouredIn(await panel(id, dashboard))));
      assert.deepEqual(duplicates, window);
    }
    const spec = await panel('wishlab-duplicate-acks', only(bulk));
    const points = (spec['layer'] as JsonObject[])[1]!;
    const rows = rowsOf({ ...spec, layer: [points] });
    const expected = bulk.packets.duplicateAcks();
    assert.ok(expected.numRows() > 3);
    const facts = ({ frame_number, duplicate_ack_num, ack }: JsonObject): string =>
      JSON.stringify([frame_number, duplicate_ack_num, ack]);
    assert.deepEqual(rows.map(facts).sort(), (expected.objects() as JsonObject[]).map(facts).sort());
  });

  for (const documents of [5000, 100]) {
    it(`have one time axis, of all that the dashboard shows, drawn from up to ${documents} documents`, async () => {
      for (const dashboard of [only(bulk), only(dns), both()]) {
        const ids = [...panels.keys()].filter(id => id !== 'wishlab-talkers');
        const axes = await Promise.all(ids.map(async id => timeAxisOf(await panel(id, dashboard, documents))));
        const [from, to] = await firstAndLast(dashboard);
        const pixel = (to - from) / 900;
        for (const [i, axis] of axes.entries()) {
          const apart = [axis[0]! - from, axis[1]! - to].map(Math.abs);
          assert.ok(Math.max(...apart) <= pixel, `${ids[i]} is ${apart.join(', ')} ms off ${to - from} ms`);
        }
      }
    });
  }

  it('count new flows in the bins of newFlows()', async () => {
    const rows = rowsOf(await panel('wishlab-new-flows', only(dns)));
    const bins = (newFlows(dns.packets).objects() as Record<string, number>[]).filter(bin => bin['new_flows']! > 0);
    assert.ok(bins.length > 5);
    const shown = (bin: Record<string, unknown>): string =>
      `${(bin['time'] as number).toFixed(6)} ${String(bin['transport'])} ${String(bin['new_flows'])} ${(bin['rate'] as number).toFixed(3)}`;
    assert.deepEqual(rows.map(shown).sort(), bins.map(shown).sort());
    const coarser = rowsOf(await panel('wishlab-new-flows', only(dns), 10));
    assert.equal(total(coarser, 'new_flows'), total(bins, 'new_flows'));
  });

  for (const [mode, documents] of [
    ['document by document', 5000],
    ['by intervals', 100],
  ] as const) {
    it(`count retransmissions, bytes and frames as the tables do, ${mode}`, async () => {
      const resent = bulk.packets.array('tcp_analysis_retransmission') as unknown[];
      const retransmissions = rowsOf(await panel('wishlab-retransmissions', only(bulk), documents));
      assert.equal(total(retransmissions, 'amount'), resent.filter(Boolean).length);
      const fast = bulk.packets.array('tcp_analysis_fast_retransmission') as unknown[];
      assert.equal(
        total(
          retransmissions.filter(row => row['kind'] === 'Fast'),
          'amount',
        ),
        fast.filter(Boolean).length,
      );
      const throughput = rowsOf(await panel('wishlab-throughput', only(bulk), documents));
      assert.equal(total(throughput, 'amount'), bulk.packets.rollup({ sum: op.sum('frame_len') }).get('sum'));
      assert.deepEqual([...new Set(throughput.map(row => row['kind']))], [`${bulk.name}/tcp/0`]);
      const protocols = rowsOf(await panel('wishlab-protocols', only(bulk), documents));
      const last = (bulk.packets.array('frame_protocols') as string[]).map(stack => stack.split(':').at(-1));
      for (const name of new Set(last)) {
        const rows = protocols.filter(row => row['kind'] === name);
        assert.equal(total(rows, 'amount'), last.filter(each => each === name).length, name);
      }
    });
  }

  it('draw round trips, and rank the addresses that sent most', async () => {
    const rows = rowsOf(await panel('wishlab-round-trips', only(bulk)));
    const windows = bulk.packets.congestionWindow().objects() as {
      flow: string;
      rtt: number | null;
      cwnd_low: number | null;
    }[];
    const bounded = new Set(windows.filter(row => row.cwnd_low !== null).map(({ flow }) => flow));
    assert.equal(rows.length, windows.filter(({ flow, rtt }) => bounded.has(flow) && rtt !== null).length);
    const talkers = rowsOf(await panel('wishlab-talkers', only(bulk)));
    const sent = new Map<string, number>();
    for (const { source, bytes } of bulk.packets.flows().objects() as { source: string; bytes: number }[])
      sent.set(source, (sent.get(source) ?? 0) + bytes);
    assert.deepEqual(
      new Map(talkers.map(row => [row['address'], Math.round((row['megabytes'] as number) * 1e6)])),
      sent,
    );
  });

  it('draw nothing, and no error, where there is nothing', async () => {
    const never = { from: new Date(0), to: new Date(1000) };
    for (const id of panels.keys()) {
      for (const documents of [5000, 0]) {
        const spec = await panel(id, never, documents);
        assert.match(drawn(spec), /^<svg/, id);
      }
    }
  });
});
