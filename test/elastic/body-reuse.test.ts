import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type IncomingMessage, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { createIndex, indexDocuments } from 'wishlab';
import { numbers } from './adds-up.js';
import { madeBatches } from './made-batches.js';
import { countOf, elasticsearchUrl, newClient, newIndex } from './server.js';

const FRAMES = 3000;
/** Bytes of a request that the gateway takes for sure. */
const LARGEST = 30_000;
/** Answers of a gateway between the client and the real server. */
const FAULTS = ['none', 'cut before', 429, 'none', 'cut after', 503, 413, 'late'] as const;

/** A gateway that fails in turn, and remembers the document that each id came with, each time that it came. */
async function gateway(t: TestContext): Promise<{ url: string; came: Map<string, string[]>; met: Set<string> }> {
  const came = new Map<string, string[]>();
  const met = new Set<string>();
  let turn = 0;
  const server = createServer((incoming, answer) => {
    void (async () => {
      const body = await buffer(incoming);
      const { method, url = '/', headers } = incoming;
      const bulk = url.includes('_bulk');
      const text = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
      const next = bulk ? FAULTS[turn++ % FAULTS.length]! : 'none';
      const fault = next === 413 && text.length <= LARGEST ? 'none' : next;
      met.add(String(fault));
      if (bulk) remember(came, text);
      if (typeof fault === 'number') return answer.writeHead(fault).end();
      if (fault === 'cut before') return incoming.socket.destroy();
      const outgoing = request(new URL(url, elasticsearchUrl()), { method, headers });
      outgoing.end(body);
      const [from] = (await once(outgoing, 'response')) as [IncomingMessage];
      const whole = await buffer(from);
      if (fault === 'cut after') return incoming.socket.destroy();
      // Behind what the other requests of the writer bring meanwhile.
      if (fault === 'late') await new Promise(resolve => setTimeout(resolve, 50));
      return answer.writeHead(from.statusCode ?? 502, from.headers).end(whole);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, came, met };
}

function remember(came: Map<string, string[]>, body: Buffer): void {
  const lines = body.toString().trimEnd().split('\n');
  assert.equal(lines.length % 2, 0);
  for (let i = 0; i < lines.length; i += 2) {
    const { create } = JSON.parse(lines[i]!) as { create: { _id: string } };
    came.set(create._id, [...(came.get(create._id) ?? []), lines[i + 1]!]);
  }
}

for (const gzip of [false, true]) {
  test(`a body is not filled anew while it may be sent again, ${gzip ? 'with' : 'without'} gzip`, async t => {
    const between = await gateway(t);
    const client = newClient(t);
    const index = newIndex(t);
    await createIndex(client, index);
    const content = (frame: number) => ({ x: { x_text: `${frame} `.repeat(100 + (frame % 50)) } });
    const report = await indexDocuments(
      newClient(t, { node: between.url }),
      index,
      madeBatches({ documents: FRAMES, perBatch: 50, content }),
      { gzip, batchBytes: 60_000, maxRetries: 50, firstDelayMs: 1, maxDelayMs: 10 },
    );
    assert.deepEqual(numbers(report).slice(0, 2), [FRAMES, FRAMES]);
    assert.equal(report.rejected, 0);
    assert.ok(report.alreadyThere > 0, 'answers that were cut had gone in');
    assert.deepEqual([...between.met].sort(), [...new Set(FAULTS.map(String))].sort());
    assert.equal(between.came.size, FRAMES);
    assert.ok(
      [...between.came.values()].some(lines => lines.length > 1),
      'some came again',
    );
    for (const [id, lines] of between.came) {
      const frame = Number(id.split('-')[1]);
      for (const line of lines) {
        const document = JSON.parse(line) as { frame: { frame_number: number }; x: { x_text: string } };
        assert.equal(document.frame.frame_number, frame);
        assert.equal(document.x.x_text, content(frame).x.x_text);
      }
    }
    assert.equal(await countOf(client, index), FRAMES);
  });
}
