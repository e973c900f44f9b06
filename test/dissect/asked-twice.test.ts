import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { capture, last } from 'wishlab';
import { failsWith } from './fails.js';

const SMALL = fileURLToPath(new URL('../captures/apps/http1-nginx.pcapng', import.meta.url));

test('a field asked for twice is one column', async () => {
  const table = await capture(SMALL).tcp().fields('tcp.len', 'http.host').limit(20).table();
  assert.equal(table.columnNames().filter(name => name === 'tcp_len').length, 1);
  assert.ok(table.columnNames().includes('http_host'));
});

test('another of its values under the same name is a conflict', async () => {
  const wanted = capture(SMALL).fields('tcp.len', { tcp_len: last('tcp.len') });
  await failsWith(wanted.table(), 'COLUMN_CONFLICT', /tcp_len/);
});

test('a device is no capture', async () => {
  await failsWith(capture('/dev/null').table(), 'CAPTURE_NOT_READABLE', /device/);
});
