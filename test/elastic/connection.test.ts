import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import type { Client } from '@elastic/elasticsearch';
import { type ConnectionOptions, WishlabError, connect, connectionOf } from 'wishlab';
import { elasticsearchUrl } from './server.js';
import { secureProxy } from './secure-proxy.js';

const SECRET = 'correct-horse';
const FINGERPRINT = 'ab'.repeat(32);

function refusal(options: ConnectionOptions, env: Record<string, string> = {}): string {
  try {
    connectionOf(options, env);
  } catch (error) {
    assert.ok(error instanceof WishlabError);
    assert.equal(error.code, 'OPTION_INVALID');
    assert.ok(!inspect(error, { depth: 9 }).includes(SECRET));
    return error.message;
  }
  return assert.fail('expected OPTION_INVALID');
}

test('options, and the environment for what they leave out', () => {
  const env = { ELASTICSEARCH_URL: 'https://env:9200', ELASTICSEARCH_API_KEY: SECRET, ELASTICSEARCH_USERNAME: '' };
  const byEnv = connectionOf({}, env);
  assert.deepEqual(byEnv.client, { nodes: ['https://env:9200/'], auth: { apiKey: SECRET } });
  assert.equal(byEnv.description, 'https://env:9200, API key');
  const user = { username: 'ann', password: SECRET };
  const byBoth = connectionOf({ url: 'http://a:1, http://b:2/es', ...user }, env);
  assert.deepEqual(byBoth.client, { nodes: ['http://a:1/', 'http://b:2/es'], auth: user });
  assert.equal(byBoth.description, 'http://a:1, http://b:2, user ann');
  const basic = { ELASTICSEARCH_URL: 'http://c', ELASTICSEARCH_USERNAME: 'ann', ELASTICSEARCH_PASSWORD: SECRET };
  assert.deepEqual(connectionOf({}, basic).client.auth, user);
});

test('credentials in an address are taken, and stay out of what is shown', () => {
  const { client, description } = connectionOf({ url: `https://ann:${SECRET}%2F1@host:9243` }, {});
  assert.deepEqual(client, { nodes: ['https://host:9243/'], auth: { username: 'ann', password: `${SECRET}/1` } });
  assert.equal(description, 'https://host:9243, user ann');
});

test('a cloud id leads to its deployment', () => {
  const cloudId = `lab:${Buffer.from('example.org$abc$def').toString('base64')}`;
  const { client, nodes } = connectionOf({ cloudId }, { ELASTICSEARCH_URL: 'http://not-this-one' });
  assert.deepEqual([client, nodes], [{ cloud: { id: cloudId } }, ['https://abc.example.org']]);
});

test('a fingerprint is taken with colons, without, and in small letters', () => {
  const url = 'https://host';
  const expected = Array.from({ length: 32 }, () => 'AB').join(':');
  for (const caFingerprint of [FINGERPRINT, FINGERPRINT.toUpperCase(), expected]) {
    assert.equal(connectionOf({ url, caFingerprint }, {}).caFingerprint, expected);
  }
});

test('what is missing, malformed or said twice is told without a secret', () => {
  assert.match(refusal({}), /ELASTICSEARCH_URL/);
  assert.match(refusal({ url: `${SECRET}:9200` }), /whole URL/);
  assert.match(refusal({ url: `ftp://ann:${SECRET}@host` }), /whole URL/);
  assert.match(refusal({ url: 'http://a', cloudId: 'x:y' }), /not both/);
  assert.match(refusal({ cloudId: SECRET }), /cloud id/);
  assert.match(refusal({ url: 'http://a', apiKey: SECRET, username: 'ann' }), /not both/);
  assert.match(refusal({ url: 'http://a', username: 'ann' }), /password is missing/);
  assert.match(refusal({ url: 'http://a', password: SECRET }), /username is missing/);
  assert.match(refusal({ url: 'http://a', caFingerprint: FINGERPRINT }), /https only/);
  assert.match(refusal({ url: 'https://a', caFingerprint: 'abc' }), /64 hexadecimal/);
});

test('the client that it makes speaks to the server, and shows no secret', async t => {
  const client = await connect<Client>({ url: elasticsearchUrl(), apiKey: SECRET });
  t.after(() => client.close());
  assert.equal((await client.cluster.health()).timed_out, false);
  assert.equal(inspect({ client }), `{ client: Client { ${new URL(elasticsearchUrl()).origin}, API key } }`);
});

test('by a CA fingerprint: that CA is trusted, another is not, nor one that only shows the certificate', async t => {
  const proxy = await secureProxy(t, elasticsearchUrl());
  const client = await connect<Client>({ url: proxy.url, caFingerprint: proxy.caFingerprint });
  t.after(() => client.close());
  assert.equal((await client.cluster.health()).timed_out, false);
  const code = { code: 'ELASTICSEARCH_UNREACHABLE' };
  await assert.rejects(connect({ url: proxy.url, caFingerprint: FINGERPRINT }), code);
  await assert.rejects(connect({ url: 'https://127.0.0.1:9', caFingerprint: FINGERPRINT }), code);
  const forged = await connect<Client>({ url: proxy.forgedUrl, caFingerprint: proxy.caFingerprint });
  t.after(() => forged.close());
  await assert.rejects(forged.cluster.health(), /certificate/);
});
