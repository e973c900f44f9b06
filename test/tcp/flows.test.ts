import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { capture } from 'wishlab';

import { flows } from '../../dist/tcp/flows.js';
import { ack, data, handshake, MSS, type Packet, packetsTable } from './made-packets.js';

type Row = Record<string, number | string | null>;

function rows(packets: readonly Packet[]): Row[] {
  return flows(packetsTable(packets)).objects() as Row[];
}

const byte = (n: number): number => 1 + n * MSS;

describe('flows()', () => {
  it('counts each sequence number once, retransmissions and holes notwithstanding', () => {
    const [, server] = rows([
      ...handshake(),
      data(0.041, byte(0)),
      data(0.042, byte(3)),
      data(0.043, byte(1), 500),
      data(0.044, byte(1), 2 * MSS, { tcp_analysis_retransmission: true, tcp_analysis_fast_retransmission: true }),
      data(0.045, byte(0), 4 * MSS, { tcp_analysis_spurious_retransmission: true }),
      data(0.046, byte(5)),
      data(9, byte(6) - 1, 1, { tcp_analysis_keep_alive: true }),
    ]);
    assert.equal(server!.unique_bytes, 5 * MSS);
    assert.equal(server!.payload_bytes, 9.5 * MSS + 1);
    assert.equal(server!.retransmissions, 2);
  });

  it('takes round trips from data that was sent once', () => {
    const [client, server] = rows([
      ...handshake(),
      data(0.041, byte(0)),
      ack(0.082, byte(1)),
      data(0.09, byte(1)),
      data(0.5, byte(1)),
      ack(0.51, byte(2)),
      data(0.6, byte(2)),
      ack(0.643, byte(3)),
    ]);
    assert.ok(Math.abs((server!.rtt_min as number) - 0.041) < 1e-9);
    assert.ok(Math.abs((server!.rtt_mean as number) - 0.042) < 1e-9);
    assert.equal(client!.rtt_min, null);
    assert.equal(client!.mss, null);
    assert.equal(server!.mss, MSS);
  });

  it('has rows for UDP, and null for what is not a thing of UDP', () => {
    const [row, ...others] = rows([
      { flow: 'udp/3/0', time: 1, frame_len: 70, udp_srcport: 53, udp_dstport: 4000, udp_length: 36 },
      { flow: 'udp/3/0', time: 3, frame_len: 70, udp_srcport: 53, udp_dstport: 4000, udp_length: 36 },
      { flow: null, time: 4 },
    ]);
    assert.equal(others.length, 0);
    assert.deepEqual(row, {
      flow: 'udp/3/0',
      transport: 'udp',
      stream: 3,
      source: '10.0.0.1',
      source_port: 53,
      destination: '10.0.0.2',
      destination_port: 4000,
      start: 1,
      duration: 2,
      packets: 2,
      bytes: 140,
      payload_bytes: 56,
      unique_bytes: null,
      retransmissions: null,
      out_of_order: null,
      duplicate_acks: null,
      zero_windows: null,
      rtt_min: null,
      rtt_mean: null,
      mss: null,
      throughput: 560,
      goodput: 224,
    });
  });

  it('does not know a rate without a duration, nor a duration without times', () => {
    const [one, timeless] = rows([
      { flow: 'udp/0/0', time: 1, udp_length: 8 },
      { flow: 'udp/1/0', time: null, udp_length: 8 },
    ]);
    assert.deepEqual([one!.duration, one!.throughput, one!.payload_bytes], [0, null, 0]);
    assert.deepEqual([timeless!.start, timeless!.duration, timeless!.goodput], [null, null, null]);
  });

  it('is empty for no packets', () => {
    assert.equal(flows(packetsTable([])).numRows(), 0);
  });

  for (const name of ['tcp/reno_droptail.pcapng', 'apps/http1-nginx.pcapng', 'apps/dns-bind-udp.pcapng']) {
    it(`counts what tshark counts: ${name}`, async () => {
      const path = fileURLToPath(new URL(`../captures/${name}`, import.meta.url));
      const table = (await capture(path).tcp().table()).flows();
      const counted = new Map(
        (table.objects() as Row[]).map(row => [
          [row.transport, row.stream, row.source, row.source_port].join(' '),
          [row.packets, row.bytes, row.payload_bytes, row.retransmissions ?? 0, row.duplicate_acks ?? 0].join(' '),
        ]),
      );
      assert.deepEqual(counted, tsharkCounts(path));
    });
  }
});

/** The same counts, added up from tshark's fields. */
function tsharkCounts(path: string): Map<string, string> {
  const fields = [
    'tcp.stream',
    'udp.stream',
    'ip.src',
    'ipv6.src',
    'tcp.srcport',
    'udp.srcport',
    'frame.len',
    'tcp.len',
    'udp.length',
  ];
  const analysis = ['retransmission', 'duplicate_ack'].map(name => `tcp.analysis.${name}`);
  const args = [
    '-n',
    '-r',
    path,
    '-T',
    'fields',
    '-E',
    'occurrence=f',
    ...[...fields, ...analysis].flatMap(field => ['-e', field]),
  ];
  const output = execFileSync('tshark', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26,
  });
  const counts = new Map<string, number[]>();
  for (const line of output.split('\n').slice(0, -1)) {
    const [tcp, udp, ipv4, ipv6, tcpPort, udpPort, length, tcpLength, udpLength, retransmission, duplicate] =
      line.split('\t');
    if (tcp === '' && udp === '') continue;
    const source = ipv4 === '' ? ipv6 : ipv4;
    const key = tcp === '' ? `udp ${udp} ${source} ${udpPort}` : `tcp ${tcp} ${source} ${tcpPort}`;
    const payload = tcp === '' ? Number(udpLength) - 8 : Number(tcpLength);
    const own = [1, Number(length), payload, retransmission === '' ? 0 : 1, duplicate === '' ? 0 : 1];
    const sums = counts.get(key) ?? [0, 0, 0, 0, 0];
    counts.set(
      key,
      sums.map((sum, i) => sum + own[i]!),
    );
  }
  return new Map([...counts].map(([key, sums]) => [key, sums.join(' ')]));
}
