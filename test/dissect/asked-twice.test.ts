import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Capture, all, capture, last } from 'wishlab';
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

test('what tcp() brings as a list or a count stays so where it is named without more, in either order', async () => {
  const first = (await capture(SMALL).tcp().limit(60).table()).array('tcp_options_sack_perm');
  const orders: Capture[] = [
    capture(SMALL).tcp().fields('tcp.options.sack_le', 'tcp.options.sack_perm'),
    capture(SMALL).fields('tcp.options.sack_le', 'tcp.options.sack_perm').tcp(),
    capture(SMALL).fields('tcp.*').tcp(),
  ];
  for (const wanted of orders) {
    const table = await wanted.limit(60).table();
    assert.deepEqual(table.array('tcp_options_sack_perm'), first);
    assert.ok(table.columnNames().includes('tcp_options_sack_le'), 'no column of a wildcard, which may be dropped');
    assert.equal(table.congestionWindow().meta.kind, 'congestion-window');
  }
});

test('another value of what tcp() brings: the conflict names the list and the way out', async () => {
  const wanted = capture(SMALL)
    .tcp()
    .fields({ tcp_options_sack_le: last('tcp.options.sack_le') });
  await failsWith(
    wanted.table(),
    'COLUMN_CONFLICT',
    /tcp\(\) brings .*all\('tcp\.options\.sack_le'\).*\{ other_name: last\(/s,
  );
  const beside = await capture(SMALL)
    .tcp()
    .fields({ sack: last('tcp.options.sack_le'), edges: all('tcp.options.sack_le') })
    .limit(5)
    .table();
  assert.ok(beside.columnNames().includes('sack'));
});

test("a name of the table's own columns is not to be had for another field", async () => {
  await failsWith(capture(SMALL).fields({ time: 'tcp.len' }).table(), 'COLUMN_CONFLICT', /'time': the table's own/);
  const table = await capture(SMALL).fields({ frame_number: 'frame.number' }, 'frame.len').limit(3).table();
  assert.deepEqual(table.columnNames(), ['frame_number', 'time', 'frame_len']);
});
