import assert from 'node:assert/strict';
import { readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { afterEach, beforeEach, test } from 'node:test';
import { capture, createIndex, indexDocuments } from 'wishlab';
import type { ElasticsearchClient, ElasticsearchRequest } from '../../dist/elastic/client.js';
import { until, workers } from '../dissect/workers.js';
import { failure, numbers } from './adds-up.js';
import { countOf, newClient, newIndex } from './server.js';

const BULK = 'test/captures/tcp/cubic_droptail.pcapng';
const CUT = 'test/captures/made/cut.pcap';

/** Failures that nobody met. */
const unmet: unknown[] = [];
const meet = (error: unknown): void => void unmet.push(error);

beforeEach(() => void process.on('unhandledRejection', meet));

afterEach(async () => {
  // One may stay warm for the next capture.
  await until(() => workers().length <= 1, 'busy workers are gone');
  process.off('unhandledRejection', meet);
  assert.deepEqual(unmet.splice(0), []);
});

/** The real server, which is asked only once `first` is done. */
function after(client: ElasticsearchClient, first: () => Promise<void>): ElasticsearchClient {
  let done: Promise<void> | null = null;
  const { transport } = client;
  return {
    transport: {
      request: async (request: ElasticsearchRequest, options) => {
        await (done ??= first());
        return transport.request(request, options);
      },
    },
  };
}

const dissecting = (): Promise<void> => until(() => workers().length > 0, 'a worker has begun');

/** The workers that have a file open. */
function readers(path: string): number[] {
  const place = realpathSync(path);
  return workers().flatMap(({ pid }) => {
    const links = readdirSync(`/proc/${pid}/fd`).map(fd => linkOf(`/proc/${pid}/fd/${fd}`));
    return links.includes(place) ? [pid] : [];
  });
}

/** Where a descriptor leads; the file behind it may be closed by now. */
function linkOf(descriptor: string): string | null {
  try {
    return readlinkSync(descriptor);
  } catch {
    return null;
  }
}

/** Has the first read of a capture last for ever. */
async function stopReading(): Promise<void> {
  await until(() => readers(BULK).length > 0, 'a worker reads the capture');
  for (const pid of readers(BULK)) process.kill(pid, 'SIGSTOP');
}

test('an index that is missing is the error, with a capture that is being dissected or is damaged', async t => {
  const client = after(newClient(t), dissecting);
  for (const path of [BULK, CUT, 'test/captures/none.pcap']) {
    const { error } = await failure(capture(path).index(client, newIndex(t)));
    assert.equal(error.code, 'INDEX_MISSING', path);
  }
});

test('a first read that takes for ever ends with the call that met another error', async t => {
  const stopped = capture(BULK, { frameSeconds: 3600 });
  const client = newClient(t);
  const ways = [
    (asked: ElasticsearchClient) => stopped.index(asked, newIndex(t)),
    // The stream that a script hands over is left in the same way.
    (asked: ElasticsearchClient) => indexDocuments(asked, newIndex(t), stopped.documents()),
  ];
  for (const index of ways) {
    const { error } = await failure(index(after(client, stopReading)));
    assert.equal(error.code, 'INDEX_MISSING');
    await until(() => readers(BULK).length === 0, 'the worker that read is gone');
  }
});

test('an abort while the server is asked ends the dissection that has begun', async t => {
  const controller = new AbortController();
  const client = after(newClient(t), async () => {
    await dissecting();
    controller.abort();
  });
  const { error } = await failure(capture(BULK).index(client, newIndex(t), { signal: controller.signal }));
  assert.equal(error.code, 'ABORTED');
});

test('a capture that is damaged, or missing, is the error where the index is there', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  await createIndex(client, index);
  const readable = (await capture(CUT, { damaged: 'keep' }).table()).numRows();
  const { error, ledger } = await failure(capture(CUT).index(after(client, dissecting), index));
  assert.equal(error.code, 'CAPTURE_TRUNCATED');
  assert.deepEqual(numbers(ledger), [readable, readable, readable, 0, 0, 0]);
  assert.equal(await countOf(client, index), readable);
  const none = await failure(capture('test/captures/none.pcap').index(client, index));
  assert.equal(none.error.code, 'CAPTURE_NOT_FOUND');
  assert.deepEqual(numbers(none.ledger), [0, 0, 0, 0, 0, 0]);
});
