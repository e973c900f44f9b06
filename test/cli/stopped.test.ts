import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { numbers } from '../elastic/adds-up.js';
import { countOf, elasticsearchUrl, newClient, newIndex } from '../elastic/server.js';
import { type Ended, start, wishlab } from './command.js';
import { framesOf, outcome } from './outcome.js';
import { type Turnstile, turnstile } from './turnstile.js';

const APPS = 'test/captures/apps';
const DNS = `${APPS}/dns-bind-udp.pcapng`;
const BULK = 'test/captures/tcp/cubic_droptail.pcapng';

/** How a command ends that is sent a signal while the turnstile, which opens then, holds an answer back. */
async function stoppedBy(
  signal: 'SIGINT' | 'SIGTERM',
  between: Turnstile,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { child, ended } = start(words, env);
  await between.held(ended);
  child.kill(signal);
  const how = await ended;
  between.open();
  return how;
}

for (const [signal, expected] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`${signal} ends by the ledger so far, and the next run goes on`, async t => {
    const client = newClient(t);
    const index = newIndex(t);
    const between = await turnstile(t);
    between.hold();
    const words = ['index', BULK, '--index', index, '--json'];
    const { code, out, err } = await stoppedBy(signal, between, [...words, '--to', between.url]);
    assert.equal(code, expected, err);
    assert.match(err, /^wishlab: ABORTED: /);
    const { ledger } = outcome(out);
    assert.ok(ledger.notSent > 0);
    assert.equal(ledger.dissected, ledger.sent + ledger.notSent);
    const again = outcome((await wishlab([...words, '--to', elasticsearchUrl()])).out);
    const frames = await framesOf(BULK);
    assert.deepEqual(numbers(again.ledger).slice(0, 2), [frames, frames]);
    assert.ok(again.ledger.alreadyThere > 0, 'the batch whose answer was not waited for had gone in');
    assert.equal(await countOf(client, index), frames);
  });
}

test('Ctrl-C among several captures: the last line has the ledger of all, and what was never begun is named', async t => {
  const index = newIndex(t);
  const between = await turnstile(t);
  between.hold();
  const paths = [BULK, DNS, `${APPS}/icmp-paths.pcapng`];
  const words = ['index', ...paths, '--index', index, '--workers', '1', '--tables', '--verify', '--to', between.url];
  const { code, out, err } = await stoppedBy('SIGINT', between, words);
  assert.equal(code, 130, err);
  const ledger = out.split('\n')[0]!.slice(`${index}: `.length);
  assert.match(ledger, /^[\d,]+ dissected = 0 sent .* \+ [1-9][\d,]* not sent\.$/);
  assert.match(out, /\nNever begun:\n.*dns-bind-udp\.pcapng\n.*icmp-paths\.pcapng\n/);
  const last = err.trimEnd().split('\n').at(-1)!;
  assert.equal(
    last,
    `wishlab: ABORTED: Indexing was aborted. 2 captures were never begun. No tables were made. Nothing was verified. All captures: ${ledger}`,
  );
  assert.doesNotMatch(out, /Verified/);
});

for (const [when, what] of [
  ['the index is made', /^PUT /],
  ['the server says what the index is', /^GET .*_mapping/],
] as const) {
  test(`Ctrl-C while ${when} ends by a ledger, too`, async t => {
    const index = newIndex(t);
    const between = await turnstile(t);
    between.hold(what);
    const words = ['index', DNS, '--index', index, '--verify', '--shard', '1/1', '--to', between.url];
    const { code, out, err } = await stoppedBy('SIGINT', between, words);
    assert.equal(code, 130, err);
    const [share, ledger] = out.split('\n') as [string, string];
    assert.equal(share, 'Share 1/1: 1 of 1 captures.');
    assert.match(ledger, /: 0 dissected = 0 sent \(0 created \+ 0 already there \+ 0 rejected\) \+ 0 not sent\.$/);
    const last = err.trimEnd().split('\n').at(-1)!;
    assert.match(last, /^wishlab: ABORTED: .*aborted\./);
    assert.ok(last.endsWith(`Nothing was verified. All captures: ${ledger.slice(`${index}: `.length)}`), last);
  });
}

for (const [when, what, left] of [
  ['tables are made', /^PUT .*-flows/, 'The tables are not all there. Nothing was verified.'],
  ['the index is verified', /_refresh/, 'Nothing was verified.'],
] as const) {
  test(`Ctrl-C while ${when} ends by the ledger of the captures, which are there`, async t => {
    const index = newIndex(t);
    t.after(() => fetch(`${elasticsearchUrl()}/${index}-*?ignore_unavailable=true`, { method: 'DELETE' }));
    const between = await turnstile(t);
    between.hold(what);
    const words = ['index', DNS, '--index', index, '--tables', '--verify', '--json', '--to', between.url];
    const { code, out, err } = await stoppedBy('SIGINT', between, words);
    assert.equal(code, 130, err);
    const frames = await framesOf(DNS);
    assert.equal(outcome(out).ledger.created, frames);
    assert.ok(err.includes(`${left} All captures: ${frames} dissected`), err);
    assert.equal(await countOf(newClient(t), index), frames);
  });
}

test('Ctrl-C ends the demo, too', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-demo-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const between = await turnstile(t);
  between.hold(/wishlab-demo/);
  const words = ['demo', DNS, '--output', folder];
  const { code, err } = await stoppedBy('SIGINT', between, words, { ELASTICSEARCH_URL: between.url });
  assert.equal(code, 130, err);
  assert.match(err, /ABORTED/);
});
