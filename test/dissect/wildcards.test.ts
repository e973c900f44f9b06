import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { capture } from 'wishlab';

const WEB = fileURLToPath(new URL('../captures/apps/http1-nginx.pcapng', import.meta.url));

test('columns of a wildcard that no frame has do not make batches small', async () => {
  const found = capture(WEB).fields('h*', 'b*').batches();
  const rows: number[] = [];
  for await (const batch of found) rows.push(batch.numRows());
  assert.deepEqual(rows, [496]);
});

test('a column whose first value comes late has null before it', async () => {
  const packets = await capture(WEB).fields('http.*', 'tcp.analysis.*').table();
  const first = (name: string): number => (packets.array(name) as unknown[]).findIndex(value => value !== null);
  const codes = await capture(WEB).displayFilter('http.response.code').fields('http.response.code').table();
  assert.ok(first('http_response_code') > 0);
  assert.equal(first('http_response_code') + 1, codes.get('frame_number', 0));
  assert.deepEqual(
    packets.filter(d => d.http_response_code !== null).array('http_response_code'),
    codes.array('http_response_code'),
  );
});
