import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { capture } from 'wishlab';
import { numbers } from '../elastic/adds-up.js';
import { countOf, elasticsearchUrl, newClient, newIndex } from '../elastic/server.js';
import { start, wishlab } from './command.js';
import { framesOf, outcome } from './outcome.js';
import { turnstile } from './turnstile.js';

const APPS = 'test/captures/apps';
const DNS = `${APPS}/dns-bind-udp.pcapng`;
const BULK = 'test/captures/tcp/cubic_droptail.pcapng';

test('indexes captures, prints the ledger as the notebook does, and adds nothing the second time', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const words = ['index', `${APPS}/{dns-bind-udp,icmp-paths}.pcapng`, '--index', index];
  const frames = await framesOf(DNS, `${APPS}/icmp-paths.pcapng`);
  const count = frames.toLocaleString('en-US');
  const first = await wishlab([...words, '--to', elasticsearchUrl()]);
  assert.deepEqual(first, {
    code: 0,
    out: `${index}: ${count} dissected = ${count} sent (${count} created + 0 already there + 0 rejected) + 0 not sent.\n`,
    // In a pipe there is no progress.
    err: '',
  });
  const second = await wishlab(words, { ELASTICSEARCH_URL: elasticsearchUrl() });
  assert.equal(second.code, 0, second.err);
  assert.match(second.out, new RegExp(`\\(0 created \\+ ${count} already there`));
  assert.equal(await countOf(client, index), frames);
});

test('--verify asks the server what it has, and says where that is not the ledger', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const words = ['index', DNS, '--index', index, '--verify', '--to', elasticsearchUrl()];
  const frames = await framesOf(DNS);
  const first = await wishlab(words);
  assert.equal(first.code, 0, first.err);
  assert.match(
    first.out,
    new RegExp(`Verified: the server has ${frames.toLocaleString('en-US')} documents of 1 captures`),
  );
  const { hits } = await client.search<{ capture: { capture_id: string } }>({ index, size: 1 });
  const { capture_id } = hits.hits[0]!._source!.capture;
  // Somebody else's document of the same capture: one too many.
  const extra = { capture: { capture_id, capture_name: 'x' }, frame: { frame_number: 999_999 } };
  await client.index({ index, id: 'extra', document: extra });
  const second = await wishlab([...words, '--json']);
  assert.equal(second.code, 3, second.out);
  const { verified } = JSON.parse(second.out) as { verified: { ok: boolean; captures: { found: number }[] } };
  assert.deepEqual([verified.ok, verified.captures[0]?.found], [false, frames + 1]);
});

test('--verify counts the documents of files of the same bytes once', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-twins-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const twins = ['a.pcapng', 'b.pcapng'].map(name => join(folder, name));
  for (const twin of twins) copyFileSync(DNS, twin);
  const { code, out } = await wishlab(['index', ...twins, '--index', index, '--verify', '--to', elasticsearchUrl()]);
  assert.equal(code, 0, out);
  const frames = (await countOf(client, index)).toLocaleString('en-US');
  assert.match(out, new RegExp(`Verified: the server has ${frames} documents of 1 captures`));
});

test('a budget of fields that an index does not have is refused', async t => {
  const index = newIndex(t);
  const words = ['index', DNS, '--index', index, '--mapping', 'derived', '--to', elasticsearchUrl(), '--field-budget'];
  assert.equal((await wishlab([...words, '40'])).code, 0);
  assert.equal((await wishlab([...words, '40'])).code, 0);
  const { code, err } = await wishlab([...words, '3000']);
  assert.equal(code, 1);
  assert.match(err, /^wishlab: INDEX_OPTIONS_DIFFER: .* has room for 40 fields; asked for were 3000.*--field-budget/);
});

test('machines that share the captures index each of them once', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const pattern = 'test/captures/tcpdump/i*.pcap';
  const shares = await Promise.all(
    [1, 2, 3].map(number =>
      wishlab(['index', pattern, '--index', index, '--shard', `${number}/3`, '--json', '--to', elasticsearchUrl()]),
    ),
  );
  assert.deepEqual(
    shares.map(({ code, err }) => [code, err]),
    [
      [0, ''],
      [0, ''],
      [0, ''],
    ],
  );
  const outcomes = shares.map(({ out }) => outcome(out));
  const taken = outcomes.flatMap(({ captures }) => captures.map(({ path }) => path));
  assert.equal(new Set(taken).size, taken.length, 'no capture is of two shares');
  assert.equal(taken.length, outcomes[0]!.capturesOfAllShards, 'every capture is of a share');
  assert.ok(outcomes.filter(({ captures }) => captures.length > 0).length > 1, 'the captures are spread');
  const created = outcomes.reduce((sum, { ledger }) => sum + ledger.created, 0);
  assert.equal(created, await framesOf(pattern));
  assert.equal(await countOf(client, index), created);
});

test('a damaged capture ends by itself, and the others are indexed', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const words = ['index', 'test/captures/made/cut.pcap', DNS, 'test/captures/none.pcap', '--index', index];
  const to = ['--to', elasticsearchUrl()];
  const { code, out } = await wishlab([...words, ...to, '--json']);
  assert.equal(code, 3);
  const { captures, ledger } = outcome(out);
  assert.deepEqual(
    captures.map(({ error }) => error?.code ?? null),
    ['CAPTURE_TRUNCATED', null, 'CAPTURE_NOT_FOUND'],
  );
  const frames = await framesOf(DNS);
  const readable = (await capture('test/captures/made/cut.pcap', { damaged: 'keep' }).table()).numRows();
  // What came before the damage went in.
  assert.deepEqual(
    captures.map(({ ledger }) => ledger.created),
    [readable, frames, 0],
  );
  assert.deepEqual(numbers(ledger), [frames + readable, frames + readable, frames + readable, 0, 0, 0]);
  const kept = await wishlab([...words.filter(word => !word.includes('none')), ...to, '--keep-damaged']);
  assert.equal(kept.code, 0, kept.err);
  assert.equal(await countOf(client, index), frames + readable);
  const alone = await wishlab(['index', 'test/captures/made/cut.pcap', '--index', index, ...to]);
  assert.equal(alone.code, 1);
  assert.match(alone.out, /CAPTURE_TRUNCATED[\s\S]*--keep-damaged/);
});

test('flows, congestion windows and duplicate ACKs go into indices beside the packets', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  t.after(() =>
    fetch(
      `${elasticsearchUrl()}/${index}-flows,${index}-congestion-windows,${index}-duplicate-acks?ignore_unavailable=true`,
      {
        method: 'DELETE',
      },
    ),
  );
  const { code, out, err } = await wishlab(['index', BULK, '--limit', '500', '--index', index, '--tables'], {
    ELASTICSEARCH_URL: elasticsearchUrl(),
  });
  assert.equal(code, 0, err);
  const packets = await capture(BULK).limit(500).tcp().table();
  const counts = await Promise.all(
    ['flows', 'congestion-windows', 'duplicate-acks'].map(name => countOf(client, `${index}-${name}`)),
  );
  const tables = [packets.flows(), packets.congestionWindow(), packets.duplicateAcks()];
  assert.deepEqual(
    counts,
    tables.map(table => table.numRows()),
  );
  const sums = [...out.matchAll(/^\S+: ([\d,]+) dissected/gm)].map(([, count]) => Number(count!.replaceAll(',', '')));
  assert.deepEqual(sums, [500, ...counts]);
});

test('an index with a derived mapping has the types of the dictionary, and keeps its mapping', async t => {
  const client = newClient(t);
  const index = newIndex(t);
  const words = ['index', DNS, '--index', index, '--to', elasticsearchUrl()];
  const { code, out, err } = await wishlab([...words, '--mapping', 'derived', '--field-budget', '60', '--json']);
  assert.equal(code, 0, err);
  assert.ok(outcome(out).ledger.unmapped.length > 0);
  const { mappings } = (await client.indices.getMapping({ index }))[index]!;
  assert.equal(mappings.dynamic, 'false');
  const other = await wishlab([...words, '--mapping', 'dynamic']);
  assert.equal(other.code, 1);
});

test('credentials come from files and variables, and are shown nowhere', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-credentials-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const between = await turnstile(t);
  const key = Buffer.from('id:api-key-secret').toString('base64');
  writeFileSync(join(folder, 'key'), `${key}\n`);
  writeFileSync(join(folder, 'password'), 'basic-secret\n');
  const words = ['index', DNS, '--index', newIndex(t), '--to', between.url];
  const basic = Buffer.from('elastic:basic-secret').toString('base64');
  const ways: [string[], Record<string, string>, string][] = [
    [['--api-key-file', join(folder, 'key')], {}, `ApiKey ${key}`],
    [['--api-key-env', 'MY_KEY'], { MY_KEY: key }, `ApiKey ${key}`],
    [[], { ELASTICSEARCH_API_KEY: key }, `ApiKey ${key}`],
    [['--username', 'elastic', '--password-file', join(folder, 'password')], {}, `Basic ${basic}`],
    [['--username', 'elastic'], { ELASTICSEARCH_PASSWORD: 'basic-secret' }, `Basic ${basic}`],
    [['--password-env', 'PW'], { PW: 'basic-secret', ELASTICSEARCH_USERNAME: 'elastic' }, `Basic ${basic}`],
  ];
  for (const [options, env, expected] of ways) {
    between.authorizations.clear();
    const { child, ended } = start([...words, ...options], env);
    const listed = readFileSync(`/proc/${child.pid}/cmdline`, 'utf8');
    const { code, out, err } = await ended;
    assert.equal(code, 0, err);
    assert.deepEqual([...between.authorizations], [expected]);
    assert.doesNotMatch(listed + out + err, new RegExp(`secret|${key}|${basic}`));
  }
});

test('a password on the command line is refused, and not repeated', async () => {
  for (const address of ['http://elastic:hunter2@localhost:9200', 'elastic:hunter2@localhost']) {
    const { code, out, err } = await wishlab(['index', DNS, '--index', 'n', '--to', address]);
    assert.equal(code, 2);
    assert.match(err, /OPTION_INVALID: --to .*--password-file/);
    assert.doesNotMatch(out + err, /hunter2/);
  }
});

test('a server that is not there, and an index of other documents, are failures', async t => {
  const index = newIndex(t);
  const dead = await wishlab(['index', DNS, '--index', index, '--to', 'http://127.0.0.1:1']);
  assert.equal(dead.code, 1);
  assert.match(dead.err, /^wishlab: ELASTICSEARCH_UNREACHABLE: /);
  const client = newClient(t);
  await client.indices.create({ index });
  const other = await wishlab(['index', DNS, '--index', index, '--to', elasticsearchUrl()]);
  assert.equal(other.code, 1);
  assert.match(other.err, /^wishlab: INDEX_EXISTS: /);
});
