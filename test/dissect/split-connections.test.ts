import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { all, capture } from 'wishlab';
import { run } from '../../scripts/setup/command.mjs';
import { WIRESHARK } from '../oracle/version.js';

const at = (name: string): string => fileURLToPath(new URL(`../captures/${name}`, import.meta.url));
const PCAP_HEADERS = 24 + 16;
const ETHERNET = 14;

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wishlab-connections-'));
});
after(() => rm(folder, { recursive: true }));

/** The capture in the old format, with its bytes changed. */
async function changed(name: string, output: string, change: (bytes: Buffer) => Buffer): Promise<string> {
  const path = join(folder, output);
  await run('editcap', ['-F', 'pcap', at(name), path]);
  await writeFile(path, change(await readFile(path)));
  return path;
}

/** Every 16 bits of that value, as another one. */
function replaced(bytes: Buffer, from: number, to: number): Buffer {
  for (let i = bytes.indexOf(pair(from)); i >= 0; i = bytes.indexOf(pair(from), i + 2)) bytes.writeUInt16BE(to, i);
  return bytes;
}

function pair(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff]);
}

/** The documents that so many processes make of a capture. */
async function written(path: string, workers: number): Promise<string> {
  const output = join(folder, `${workers}.ndjson`);
  await capture(path, { workers }).writeDocuments(output);
  return readFile(output, 'utf8');
}

/** The table. */
async function shown(path: string, workers: number): Promise<string> {
  const table = await capture(path, { workers })
    .fields('flow', 'info', 'tcp.len', { streams: all('tcp.stream') })
    .table();
  return JSON.stringify([table.objects(), table.meta.counts]);
}

/** What the plan should say against a split: with other releases of Wireshark nothing is split. */
const against = (reason: RegExp | null): RegExp | null =>
  WIRESHARK === '4.0' ? reason : /^splitting is proved for Wireshark 4\.0 alone$/;

for (const [what, reason, made] of [
  ['several connections are split', null, () => at('apps/mysql-prepared.pcapng')],
  ['one connection is not split', /^all of it is one connection$/, () => at('tcp/cubic_loss05.pcapng')],
  [
    'a fragment of TCP, which has no ports, is not split',
    /^it has a fragment between hosts whose connections are told apart in frame 1$/,
    () =>
      changed('apps/mysql-prepared.pcapng', 'fragment.pcap', bytes => {
        bytes.writeUInt8(0x20, PCAP_HEADERS + ETHERNET + 6); // more fragments
        return bytes;
      }),
  ],
  [
    'what goes through a proxy, by the ports behind it, is not split',
    /^the protocol tls in HTTP in frame \d+$/,
    async () => {
      const [one, other] = [at('zeek/connect-with-header.pcap'), 'zeek/connect-with-header.pcap'];
      const path = join(folder, 'proxy.pcapng');
      await run('mergecap', [
        '-w',
        path,
        one,
        await changed(other, 'other.pcap', bytes => replaced(bytes, 52522, 52521)),
      ]);
      return path;
    },
  ],
] as const) {
  test(`of one pair of hosts, ${what}, with the result of one process`, async () => {
    const path = await made();
    for (const read of [written, shown]) assert.equal(await read(path, 3), await read(path, 1), read.name);
    assert.equal((await capture(path, { workers: 3 }).fields('frame_number', 'info').limit(10).table()).numRows(), 10);
    const explained = await capture(path, { workers: 3 }).fields('frame_number', 'info').explain();
    const said = /the capture is not split: (.*)\)$/m.exec(explained)?.[1] ?? '';
    const expected = against(reason);
    if (expected) assert.match(said, expected);
    else assert.equal(said, '');
  });
}
