import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Client } from '@elastic/elasticsearch';
import { createIndex } from '../../dist/elastic/create-index.js';
import { indexDocuments } from '../../dist/elastic/index-documents.js';
import { assertAddsUp, failure, numbers } from './adds-up.js';
import { faultyProxy } from './faulty-proxy.js';
import { documentsOf, madeBatches } from './made-batches.js';
import { countOf, elasticsearchUrl, newClient, newIndex } from './server.js';

const IMPATIENT = { maxRetries: 2, firstDelayMs: 1, maxDelayMs: 5 };
const PATIENT = { maxRetries: 20, firstDelayMs: 1, maxDelayMs: 20 };

async function packetsIndex(test: TestContext): Promise<{ client: Client; index: string }> {
  const client = newClient(test);
  const index = newIndex(test);
  await createIndex(client, index);
  return { client, index };
}

test('every document is created once, and a second run adds nothing', async t => {
  const { client, index } = await packetsIndex(t);
  const made = { documents: 1050, perBatch: 100, padding: 200 };
  const first = await indexDocuments(client, index, madeBatches(made), { batchBytes: 20_000 });
  assert.deepEqual(numbers(first), [1050, 1050, 1050, 0, 0, 0]);
  const second = await indexDocuments(client, index, madeBatches(made));
  assert.deepEqual(numbers(second), [1050, 1050, 0, 1050, 0, 0]);
  assert.equal(await countOf(client, index), 1050);
  const found = await client.get({ index, id: 'c0ffee-1050' });
  assert.deepEqual((found._source as { frame: unknown }).frame, { frame_number: 1050 });
});

test('no documents, and a batch without any, are an empty ledger', async t => {
  const { client, index } = await packetsIndex(t);
  assert.deepEqual(numbers(await indexDocuments(client, index, madeBatches({ documents: 0 }))), [0, 0, 0, 0, 0, 0]);
  assert.deepEqual(numbers(await indexDocuments(client, index, documentsOf())), [0, 0, 0, 0, 0, 0]);
});

test('a rejected document is in the ledger with its id and reason, and the others go in', async t => {
  const { client, index } = await packetsIndex(t);
  const report = await indexDocuments(
    client,
    index,
    documentsOf({ tcp: { tcp_len: 1 } }, { tcp: 5 }, '{"broken":', { ip: {} }),
  );
  assert.deepEqual(numbers(report), [4, 4, 2, 0, 2, 0]);
  assertAddsUp(report);
  assert.deepEqual(
    report.rejections.map(({ id, status }) => [id, status]),
    [
      ['c0ffee-2', 400],
      ['c0ffee-3', 400],
    ],
  );
  assert.match(report.rejections[0]!.reason, /object mapping for \[tcp\]/);
});

test('at most a hundred rejections are kept, all are counted', async t => {
  const { client, index } = await packetsIndex(t);
  const report = await indexDocuments(client, index, madeBatches({ documents: 250, content: () => ({ frame: 1 }) }));
  assert.equal(report.rejected, 250);
  assert.equal(report.rejections.length, 100);
  assert.deepEqual(report.reasons, [{ status: 400, type: 'document_parsing_exception', documents: 250 }]);
});

test('an abort ends the call at once, stops the dissection, and the ledger agrees with the index', async t => {
  const { client, index } = await packetsIndex(t);
  const aborting = new AbortController();
  let closed = false;
  async function* endless() {
    try {
      yield* madeBatches({
        documents: 1e9,
        padding: 500,
        onPull: made => {
          if (made >= 3000) aborting.abort('enough');
        },
      });
    } finally {
      closed = true;
    }
  }
  const { error, ledger } = await failure(
    indexDocuments(client, index, endless(), { signal: aborting.signal, batchBytes: 50_000 }),
  );
  assert.equal(error.code, 'ABORTED');
  assert.equal(error.cause, 'enough');
  assert.ok(ledger.dissected >= 3000 && ledger.dissected < 4000, ledger.summary);
  assert.ok(ledger.created > 0 && ledger.notSent > 0, ledger.summary);
  assert.ok(closed);
  // What was under way when the call was aborted may have gone in.
  const count = await countOf(client, index);
  assert.ok(count >= ledger.created && count <= ledger.dissected, `${count} in the index; ${ledger.summary}`);
  const again = await indexDocuments(client, index, madeBatches({ documents: ledger.dissected, padding: 500 }));
  assert.deepEqual(
    [again.created + again.alreadyThere, await countOf(client, index)],
    [ledger.dissected, ledger.dissected],
  );
});

test('an abort is heard while the dissection is silent, and before it begins', async t => {
  const { client, index } = await packetsIndex(t);
  const aborting = new AbortController();
  const silent = madeBatches({
    documents: 200,
    onPull: made => (made > 0 ? new Promise(() => setImmediate(() => aborting.abort())) : undefined),
  });
  const late = await failure(indexDocuments(client, index, silent, { signal: aborting.signal }));
  assert.deepEqual([late.error.code, late.ledger.dissected], ['ABORTED', 100]);
  const early = await failure(
    indexDocuments(client, index, madeBatches({ documents: 1 }), { signal: AbortSignal.abort() }),
  );
  assert.equal(early.error.code, 'ABORTED');
});

test("the dissection's own error comes through, with the ledger", async t => {
  const { client, index } = await packetsIndex(t);
  const { WishlabError } = await import('wishlab');
  const dying = madeBatches({
    documents: 500,
    onPull: made => {
      if (made === 300) throw new WishlabError('WORKER_DIED', 'The worker died.', { details: { frame: 300 } });
    },
  });
  const { error, ledger } = await failure(indexDocuments(client, index, dying, { batchBytes: 5000 }));
  assert.equal(error.code, 'WORKER_DIED');
  assert.equal(error.details['frame'], 300);
  assert.equal(ledger.dissected, 300);
  assert.equal(ledger.created, await countOf(client, index));
});

test('answers that are cut off lose nothing and put nothing in twice', async t => {
  const { client, index } = await packetsIndex(t);
  const proxy = await faultyProxy(t, elasticsearchUrl());
  const through = newClient(t, { node: proxy.url });
  const batches = madeBatches({
    documents: 2000,
    padding: 300,
    onPull: made => {
      if (made % 500 === 0) proxy.cutAnswers(3);
    },
  });
  const report = await indexDocuments(through, index, batches, { ...PATIENT, batchBytes: 50_000 });
  assert.ok(proxy.cuts >= 3, `${proxy.cuts} cuts`);
  assert.deepEqual([report.sent, report.rejected, report.notSent], [2000, 0, 0]);
  assert.ok(report.alreadyThere > 0, 'the work behind a lost answer was done');
  assert.equal(await countOf(client, index), 2000);
});

test('a server that dies in the middle ends the call, and the ledger says how far it came', async t => {
  const { client, index } = await packetsIndex(t);
  const proxy = await faultyProxy(t, elasticsearchUrl());
  const through = newClient(t, { node: proxy.url });
  const batches = madeBatches({
    documents: 5000,
    padding: 300,
    onPull: made => {
      if (made === 2500) proxy.die();
    },
  });
  const { error, ledger } = await failure(
    indexDocuments(through, index, batches, { ...IMPATIENT, batchBytes: 50_000 }),
  );
  assert.equal(error.code, 'ELASTICSEARCH_UNREACHABLE');
  assert.ok(ledger.created > 0 && ledger.notSent > 0, ledger.summary);
  assert.match(error.message, /did not answer.*dissected = .* sent/s);
  const count = await countOf(client, index);
  assert.ok(count >= ledger.created && count <= ledger.dissected);
});

test('progress comes at most ten times a second, and ends with the whole', async t => {
  const { client, index } = await packetsIndex(t);
  const seen: { frames: number; bytes: number }[] = [];
  const begun = performance.now();
  await indexDocuments(client, index, madeBatches({ documents: 3000, padding: 300 }), {
    batchBytes: 10_000,
    onProgress: ({ frames, bytes }) => seen.push({ frames, bytes }),
  });
  const tenths = (performance.now() - begun) / 100;
  const last = seen.at(-1)!;
  assert.equal(last.frames, 3000);
  assert.ok(last.bytes > 3000 * 300);
  assert.ok(seen.length <= tenths + 1, `${seen.length} times in ${tenths} tenths of a second`);
});

test('the dissection is pulled only as fast as the server takes', async t => {
  const { client, index } = await packetsIndex(t);
  let pulled = 0;
  let answered = 0;
  let most = 0;
  const slow: typeof client.transport.request = client.transport.request.bind(client.transport);
  const transport = {
    async request(...args: Parameters<typeof slow>) {
      const answer = await slow(...args);
      if (args[0].path.endsWith('/_bulk')) answered++;
      most = Math.max(most, pulled - answered);
      return answer;
    },
  };
  const batches = madeBatches({
    documents: 4000,
    perBatch: 100,
    padding: 1000,
    onPull: () => {
      pulled++;
    },
  });
  await indexDocuments({ transport }, index, batches, { batchBytes: 100_000 });
  assert.equal(pulled, 40);
  assert.ok(most <= 6, `${most} batches ahead`);
});
