import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex } from 'wishlab';
import { elasticsearchUrl, newClient, newIndex } from '../elastic/server.js';
import { answered } from './as-kibana.js';
import { rowsOf, timeAxisOf } from './drawn-panel.js';
import { coarse, panelsOf } from './panels.js';

const START = Date.UTC(2026, 0, 1);
/** More captures than a panel has colours; each has fewer documents than the one before, and a larger window. */
const CAPTURES = Array.from({ length: 9 }, (_, n) => ({
  name: `${n}.pcap`,
  documents: 40 - 4 * n,
  window: 1000 * (n + 1),
}));

test('panels over many captures draw the flows with most, whichever capture has most documents', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const windows = `${index}-congestion-windows`;
  t.after(() => fetch(`${elasticsearchUrl()}/${windows},${index}-older?ignore_unavailable=true`, { method: 'DELETE' }));
  await createIndex(client, index);
  await createIndex(client, windows, { mapping: 'congestion-window' });
  const operations = CAPTURES.flatMap(({ name, documents, window }) =>
    Array.from({ length: documents }, (_, i) => {
      const common = { '@timestamp': new Date(START + 10 * i).toISOString(), capture: { capture_name: name } };
      const flow = { flow: 'tcp/0/1', time: i / 100, cwnd_low: window, cwnd_high: window, cwnd_estimate: window };
      const packet = { frame: { frame_number: i + 1, frame_len: window }, tcp: { tcp_stream: 0 } };
      return [
        { index: { _index: windows } },
        { ...common, ...flow },
        { index: { _index: index } },
        { ...common, ...packet },
      ];
    }).flat(),
  );
  // Another's index, whose name begins like ours, is not on the axis.
  const older = [{ index: { _index: `${index}-older` } }, { '@timestamp': new Date(START - 60_000).toISOString() }];
  const { errors } = await client.bulk({ operations: [...operations, ...older], refresh: true });
  assert.equal(errors, false);
  const dashboard = { from: new Date(START - 3_600_000), to: new Date(START + 3_600_000) };
  const panels = panelsOf(index);
  const panel = (id: string) => answered(client, coarse(panels.get(id)!, 50), dashboard);

  const drawn = rowsOf(await panel('wishlab-congestion-window')).map(row => row['flow']);
  const largest = CAPTURES.slice(-6).map(({ name }) => `${name}/tcp/0/1`);
  assert.deepEqual([...new Set(drawn)].sort(), largest);
  assert.equal(timeAxisOf(await panel('wishlab-congestion-window'))[0], START);

  const bytes = new Map<unknown, number>();
  for (const { kind, amount } of rowsOf(await panel('wishlab-throughput')))
    bytes.set(kind, (bytes.get(kind) ?? 0) + (amount as number));
  const sums = CAPTURES.map(({ name, documents, window }) => [`${name}/tcp/0`, documents * window] as const);
  const most = sums.sort((a, b) => b[1] - a[1]).slice(0, 6);
  assert.deepEqual(
    [...bytes].sort((a, b) => b[1] - a[1]),
    most,
  );
});
