import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { WishlabError, capture, indexTemplate } from 'wishlab';
import { SHIPPED } from '../oracle/captures.js';
import { countOf, elasticsearchUrl, newClient, newIndex } from './server.js';

const DNS = join(SHIPPED, 'apps/dns-bind-udp.pcapng');

test('an index whose name matches gets the mapping, and is sorted by time', async t => {
  const [client, index] = [newClient(t), newIndex(t)];
  for (const kind of ['dynamic', 'derived', 'flows', 'congestion-window', 'table'] as const) {
    const name = `${index}-${kind}`;
    const pattern = `${name}*`;
    t.after(async () => {
      // The client is closed by then.
      await fetch(`${elasticsearchUrl()}/${name}-1?ignore_unavailable=true`, { method: 'DELETE' });
      await fetch(`${elasticsearchUrl()}/_index_template/${name}`, { method: 'DELETE' });
    });
    await client.transport.request({
      method: 'PUT',
      path: `/_index_template/${name}`,
      body: { ...indexTemplate(kind, { pattern, settings: { number_of_replicas: 0 } }) },
    });
    await client.indices.create({ index: `${name}-1` });
    const { mappings, settings } = (await client.indices.get({ index: `${name}-1` }))[`${name}-1`]!;
    assert.equal(mappings?.properties?.['@timestamp']?.type, 'date_nanos', kind);
    assert.deepEqual(settings?.index?.sort, { field: '@timestamp', order: 'asc' });
    assert.equal(settings.index.number_of_replicas, '0');
    if (kind !== 'dynamic' && kind !== 'derived') continue;
    const report = await capture(DNS).index(client, `${name}-1`);
    assert.deepEqual([report.rejected, await countOf(client, `${name}-1`)], [0, report.dissected]);
  }
});

test('a data stream takes documents by the same writer, each once', async t => {
  const [client, name] = [newClient(t), newIndex(t)];
  const template = indexTemplate('derived', { pattern: name, dataStream: true, retention: '30d' });
  await client.transport.request({ method: 'PUT', path: `/_index_template/${name}`, body: { ...template } });
  // This server has no API of data streams: a first document makes one. It cannot be deleted either, and goes with the server.
  await client.create({ index: name, id: 'first', document: { '@timestamp': '2020-01-01T00:00:00.000000001Z' } });
  const report = await capture(DNS).index(client, name);
  assert.deepEqual([report.created, report.rejected], [report.dissected, 0]);
  assert.equal((await capture(DNS).index(client, name)).alreadyThere, report.dissected);
  assert.equal(await countOf(client, name), report.dissected + 1);
});

test('what is no template is refused', () => {
  const refused = (call: () => unknown, message: RegExp): void =>
    assert.throws(call, error => error instanceof WishlabError && message.test(error.message));
  refused(() => indexTemplate('flows', { pattern: '' }), /pattern is a pattern of names/);
  refused(() => indexTemplate('flows', { pattern: 'x', retention: '30d' }), /retention is of data streams/);
  refused(() => indexTemplate('flow' as 'flows', { pattern: 'x' }), /takes 'dynamic', 'derived', 'flows'/);
});
