import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { type Capture, capture, count } from 'wishlab';
import { failsWith } from '../dissect/fails.js';
import { SHIPPED, capturesBelow } from './captures.js';
import { compareCapture } from './compare-capture.js';
import { type Dictionary, readDictionary } from './dictionary.js';
import { acceptedOf } from './exceptions.js';
import { tshark } from './tshark.js';
import { text } from 'node:stream/consumers';

const COMPARED = [
  ...[
    'apps/dns-bind-udp.pcapng',
    'apps/http1-nginx.pcapng',
    'apps/http2-cleartext-nghttpd.pcapng',
    'apps/nfs-v4.pcapng',
  ],
  ...['apps/quic-h3-aioquic.pcapng', 'apps/sip-udp-rtp.pcapng', 'apps/smb2-samba.pcapng', 'apps/tls-nginx-h2.pcapng'],
  ...['made/cut.pcap', 'made/empty.pcapng', 'made/snaplen-90.pcapng', 'made/zipped.pcapng.gz', 'zeek/ip4-trunc.pcap'],
];
const HTTP = join(SHIPPED, 'apps/http1-nginx.pcapng');
const folder = mkdtempSync(join(tmpdir(), 'wishlab-passes-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('documents of two passes equal what tshark -2 shows', { concurrency: 2 }, () => {
  let dictionary: Dictionary;
  before(async () => {
    dictionary = await readDictionary();
  });
  const compared = capturesBelow(SHIPPED).filter(({ name }) => COMPARED.includes(name));
  test('of captures that are there', () => assert.equal(compared.length, COMPARED.length));

  for (const subject of compared) {
    test(subject.name, async () => {
      const { differences } = await compareCapture({ ...subject, twoPass: true }, dictionary);
      const unaccepted = differences.without(acceptedOf(subject.name));
      assert.equal(unaccepted.count, 0, unaccepted.toString());
    });
  }
});

describe('a table of two passes', () => {
  const times = async (packets: Capture, field: string): Promise<number> => {
    const table = await packets.fields({ times: count(field) }).table();
    return table.array('times').reduce((sum, each) => sum + each, 0);
  };

  test('has what a later frame tells', async () => {
    assert.equal(await times(capture(HTTP), 'http.response_in'), 0);
    assert.ok((await times(capture(HTTP).twoPass(), 'http.response_in')) > 40);
  });

  test('has the times since the frame displayed before, as tshark -2 with a filter', async () => {
    const filter = 'tcp.flags.push == 1';
    const fields = ['frame.number', 'frame.time_delta_displayed', 'frame.time_delta', 'tcp.reassembled_in'];
    const run = tshark(['-2', '-n', '-r', HTTP, '-Y', filter, '-T', 'fields', ...fields.flatMap(each => ['-e', each])]);
    const shown = (await text(run.output))
      .replace(/\n$/, '')
      .split('\n')
      .map(line => line.split('\t'));
    await run.end();
    const table = await capture(HTTP)
      .twoPass()
      .displayFilter(filter)
      .fields('frame.time_delta_displayed', 'frame.time_delta', 'tcp.reassembled_in')
      .table();
    assert.ok(shown.length > 50);
    const cell = (value: unknown): string => (value === null ? '' : String(Number(value)));
    assert.deepEqual(
      table
        .objects()
        .map(row =>
          ['frame_number', 'frame_time_delta_displayed', 'frame_time_delta', 'tcp_reassembled_in'].map(name =>
            cell((row as Record<string, unknown>)[name]),
          ),
        ),
      shown.map(row => row.map(each => cell(each === '' ? null : each))),
    );
  });

  test('keeps its limit, order and count of frames', async () => {
    const asked = capture(HTTP).twoPass().displayFilter('http.request').fields('http.response_in');
    const [whole, first] = [await asked.table(), await asked.limit(3).table()];
    assert.deepEqual(first.objects(), whole.objects({ limit: 3 }));
    assert.equal((await capture(HTTP).twoPass().table()).meta.counts.dissected, 496);
  });

  test('says so: in the plan, and of a pipe that it cannot be read again', async () => {
    assert.match(await capture(HTTP).twoPass().tcp().explain(), /^passes +two: .*\noptions|^passes +two: /m);
    assert.match(await capture(HTTP).twoPass().tcp().explain(), /^depth +application.*"two passes" may be for/m);
    assert.match(await capture(HTTP).explain(), /^passes +one: .*\.twoPass\(\) has them$/m);
    const pipe = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    await failsWith(capture(pipe).twoPass().table(), 'CAPTURE_NOT_READABLE', /no regular file: two passes need one/);
  });

  test('of a cut capture has the frames before the cut, where that is asked for', async () => {
    const cut = join(SHIPPED, 'made/cut.pcap');
    await failsWith(capture(cut).twoPass().table(), 'CAPTURE_TRUNCATED', /ends in the middle/);
    assert.equal((await capture(cut, { damaged: 'keep' }).twoPass().table()).numRows(), 46);
  });
});
