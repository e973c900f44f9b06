import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { capture, createIndex, indexed } from 'wishlab';
import { failsWith } from '../dissect/fails.js';
import { framesOf, run } from '../fluent/written-frames.js';
import { SHIPPED } from '../oracle/captures.js';
import { newClient, newIndex } from './server.js';

const DNS = join(SHIPPED, 'apps/dns-bind-udp.pcapng');
const HTTP = join(SHIPPED, 'apps/http1-nginx.pcapng');

test('what an index tells of leads back to the packets, wherever their captures are and whatever they are called by now', async t => {
  const [client, index] = [newClient(t), newIndex(t)];
  const folder = mkdtempSync(join(tmpdir(), 'wishlab-back-'));
  const back = process.cwd();
  t.after(() => {
    process.chdir(back);
    rmSync(folder, { recursive: true });
  });
  const to = join(folder, 'chosen.pcapng');
  await createIndex(client, index);
  for (const each of [capture([DNS, HTTP]), capture([HTTP, DNS], { merge: true })]) await each.index(client, index);
  await client.indices.refresh({ index });
  const found = await indexed(client, index).displayFilter('dns.flags.response == 1').tcp().table();
  const of = (name: string): typeof found => found.filter(d => d.capture_name === name);
  const dns = of('dns-bind-udp.pcapng');
  const responses = framesOf(DNS, 'dns.flags.response == 1');

  await t.test('by their names in the current folder', async () => {
    process.chdir(join(SHIPPED, 'apps'));
    const file = await dns.openInWireshark({ to, open: false });
    assert.deepEqual(framesOf(file.path), responses);
    assert.equal(file.frames, dns.numRows());
    process.chdir(folder);
    await failsWith(dns.openInWireshark({ to }), 'CAPTURE_NOT_FOUND', /openInWireshark\(\{ captures: /);
  });

  await t.test('by their bytes among others', async () => {
    for (const [i, each] of [HTTP, DNS].entries()) copyFileSync(each, join(folder, `${i}.pcap`));
    const file = await dns.openInWireshark({ to, open: false, captures: join(folder, '*.pcap') });
    assert.deepEqual(framesOf(file.path), responses);
    rmSync(join(folder, '1.pcap'));
    const without = dns.openInWireshark({ to, captures: join(folder, '*.pcap') });
    await failsWith(without, 'CAPTURE_NOT_FOUND', /None of 0\.pcap has the bytes of 'dns-bind-udp\.pcapng'/);
  });

  await t.test('not from a file that has the name only', async () => {
    const changed = readFileSync(DNS);
    writeFileSync(join(folder, 'dns-bind-udp.pcapng'), changed.fill(0, changed.length - 8));
    const other = dns.openInWireshark({ to, captures: join(folder, '*.pcapng') });
    await failsWith(other, 'CAPTURE_CHANGED', /its bytes are others/);
  });

  await t.test('those of a merge by the captures that were merged, in their order', async () => {
    const whole = join(folder, 'whole.pcapng');
    run('mergecap', ['-w', whole, HTTP, DNS]);
    const merged = of('http1-nginx.pcapng + dns-bind-udp.pcapng');
    const file = await merged.openInWireshark({ to, open: false, captures: [HTTP, DNS] });
    assert.deepEqual(framesOf(file.path), framesOf(whole, 'dns.flags.response == 1'));
    await failsWith(merged.openInWireshark({ to, captures: [DNS, HTTP] }), 'CAPTURE_NOT_FOUND', /None of/);
  });
});
