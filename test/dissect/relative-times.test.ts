import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { capture } from 'wishlab';
import { run } from '../../scripts/setup/command.mjs';
import { tsharkText } from '../frame/tshark-text.js';

const at = (name: string): string => new URL(`../captures/${name}`, import.meta.url).pathname;

test('a time since the start that is years long is the number next to what Wireshark prints', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wishlab-times-'));
  try {
    const path = join(folder, 'years.pcapng');
    await run('mergecap', ['-a', '-w', path, at('zeek/smtp.pcap'), at('tcp/cubic_droptail.pcapng')]);
    const printed = await tsharkText([
      '-n',
      '-r',
      path,
      '-T',
      'fields',
      '-e',
      'frame.time_relative',
      '-e',
      'tcp.time_relative',
    ]);
    const expected = printed
      .trimEnd()
      .split('\n')
      .map(line => line.split('\t').map(text => (text === '' ? null : Number(text))));
    assert.ok(
      expected.some(([time]) => (time ?? 0) > 104 * 86_400),
      'no time is beyond 104 days',
    );
    const table = await capture(path).fields('time', 'frame.time_relative', 'tcp.time_relative').table();
    const column = (name: string): unknown[] => Array.from(table.array(name) as Iterable<unknown>);
    assert.deepEqual(
      column('frame_time_relative'),
      expected.map(([time]) => time),
    );
    assert.deepEqual(
      column('time'),
      expected.map(([time]) => time),
    );
    assert.deepEqual(
      column('tcp_time_relative'),
      expected.map(([, time]) => time ?? null),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
