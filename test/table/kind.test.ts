import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { capture } from 'wishlab';

const DNS = fileURLToPath(new URL('../captures/apps/dns-bind-udp.pcapng', import.meta.url));

test('impute keeps what a row is, unless it expands the rows', async () => {
  const packets = await capture(DNS).fields('ip.ttl', 'ip.proto').table();
  assert.equal(packets.impute({ ip_ttl: () => 0 }).meta.kind, 'packets');
  const expanded = packets.impute({ ip_ttl: () => 0 }, { expand: ['frame_number', 'ip_proto'] });
  assert.equal(expanded.meta.kind, null);
  assert.throws(() => expanded.chart(), { code: 'CHART_KIND' });
});
