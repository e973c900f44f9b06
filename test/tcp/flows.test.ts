import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { capture } from 'wishlab';

import { flows } from '../../dist/tcp/flows.js';
import { ack, byte, data, Flags, handshake, MSS, type Packet, packetsTable } from './made-packets.js';

type Row = Record<string, number | string | null>;

function rows(packets: readonly Packet[]): Row[] {
  return flows(packetsTable(packets)).objects() as Row[];
}

const CAPTURES = [
  'tcp/reno_droptail.pcapng',
  'tcp/cubic_droptail.rx.pcapng',
  'apps/http1-nginx.pcapng',
  'apps/dns-bind-udp.pcapng',
  'apps/tls-nginx-h2.pcapng',
  'apps/ssh-openssh.pcapng',
];

/** `total_retrans` of TCP_INFO, read from the sending sockets; all in recovery, by their congestion state. */
const KERNEL_RETRANSMISSIONS = { reno_droptail: 128, cubic_droptail: 8, 'cubic_droptail.rx': 8, bbr_droptail: 163 };

describe('flows()', () => {
  it('counts each sequence number once, retransmissions and holes notwithstanding', () => {
    const [, server] = rows([
      ...handshake(),
      data(0.041, byte(0)),
      data(0.042, byte(3)),
      data(0.0425, byte(1), 500),
      data(0.044, byte(1), 2 * MSS),
      data(0.045, byte(0), 4 * MSS, { tcp_analysis_spurious_retransmission: true }),
      data(0.046, byte(5)),
      ack(0.09, byte(6)),
      data(9, byte(6) - 1, 1, { tcp_analysis_keep_alive: true }),
    ]);
    assert.equal(server!.unique_bytes, 5 * MSS);
    assert.equal(server!.payload_bytes, 9.5 * MSS + 1);
    assert.equal(server!.retransmissions, 2);
    assert.equal(server!.spurious_retransmissions, 1);
    assert.equal(server!.out_of_order, 1);
    assert.equal(server!.retransmitted_bytes, 6 * MSS);
    assert.equal(server!.keep_alives, 1);
  });

  it('has the window of a SYN among those that were advertised', () => {
    const [client] = rows([ack(0, 0, [], { tcp_seq: 0, tcp_flags: Flags.SYN, tcp_window_size: 5840 })]);
    assert.equal(client!.receive_window_max, 5840);
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
    const known = Object.entries(row!).filter(([, value]) => value !== null);
    assert.deepEqual(Object.fromEntries(known), {
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

  for (const name of CAPTURES) {
    it(`counts what tshark counts: ${name}`, async () => {
      const path = fileURLToPath(new URL(`../captures/${name}`, import.meta.url));
      const table = (await capture(path).tcp().table()).flows();
      const counted = new Map(
        (table.objects() as Row[]).map(row => [
          [row.transport, row.stream, row.source, row.source_port].join(' '),
          countsOf(name => Number(row[name] ?? 0)),
        ]),
      );
      assert.deepEqual(counted, tsharkCounts(path));
    });
  }

  it('tells timeouts from fast retransmissions as the sending kernel does, and the needless one', async () => {
    const path = fileURLToPath(new URL('../captures/tcp/cubic_rto_blackout.pcapng', import.meta.url));
    const server = (await capture(path).tcp().table()).flows().object(1) as Row;
    assert.equal(server.fast_retransmissions, 7);
    assert.equal(server.timeout_retransmissions, 2);
    assert.equal(server.spurious_retransmissions, 1);
  });

  it('tells that the receive window limited a transfer', async () => {
    const path = fileURLToPath(new URL('../captures/tcp/cubic_rwnd64k.pcapng', import.meta.url));
    const server = (await capture(path).tcp().table()).flows().object(1) as Row;
    assert.ok(Number(server.limited_by_rwnd) > 0.9);
    assert.equal(server.ended, 'open');
  });

  for (const [name, retransmissions] of Object.entries(KERNEL_RETRANSMISSIONS)) {
    it(`finds the retransmissions that the sending kernel counted: ${name}`, async () => {
      const path = fileURLToPath(new URL(`../captures/tcp/${name}.pcapng`, import.meta.url));
      const rows = (await capture(path).tcp().table()).flows().objects() as Row[];
      const [client, server] = rows;
      assert.equal(server!.retransmissions, retransmissions);
      assert.equal(server!.fast_retransmissions, retransmissions);
      assert.equal(server!.out_of_order, 0);
      assert.equal(client!.retransmissions, 0);
      const shares = ['cwnd', 'rwnd', 'application', 'recovery', 'unknown'].map(
        limit => server![`limited_by_${limit}`],
      );
      assert.ok(Math.abs(shares.reduce<number>((sum, share) => sum + Number(share), 0) - 1) < 1e-9);
    });
  }
});

/** What is compared, by flows()' names. */
function countsOf(of: (name: string) => number): Record<string, number> {
  return {
    packets: of('packets'),
    bytes: of('bytes'),
    payload_bytes: of('payload_bytes'),
    // Wireshark calls a retransmission soon after other data out of order: the sum has to agree.
    again_or_late: of('retransmissions') + of('out_of_order'),
    duplicate_acks: of('duplicate_acks'),
    sack_blocks: of('sack_blocks'),
    zero_windows: of('zero_windows'),
    keep_alives: of('keep_alives'),
    window_scale: of('window_scale'),
    receive_window_max: of('receive_window_max'),
    handshake_time: Math.round(of('handshake_time') * 1e6),
  };
}

const FIELDS = {
  tcp: 'tcp.stream',
  udp: 'udp.stream',
  ipv4: 'ip.src',
  ipv6: 'ipv6.src',
  tcpPort: 'tcp.srcport',
  udpPort: 'udp.srcport',
  length: 'frame.len',
  tcpLength: 'tcp.len',
  udpLength: 'udp.length',
  syn: 'tcp.flags.syn',
  scale: 'tcp.options.wscale.shift',
  window: 'tcp.window_size',
  initialRtt: 'tcp.analysis.initial_rtt',
  sackEdges: 'tcp.options.sack_le',
  retransmission: 'tcp.analysis.retransmission',
  outOfOrder: 'tcp.analysis.out_of_order',
  duplicateAck: 'tcp.analysis.duplicate_ack',
  zeroWindow: 'tcp.analysis.zero_window',
  keepAlive: 'tcp.analysis.keep_alive',
} as const;

/** The same counts, added up from tshark's fields. */
function tsharkCounts(path: string): Map<string, Record<string, number>> {
  const columns = Object.values(FIELDS).flatMap(field => ['-e', field]);
  const args = ['-n', '-r', path, '-T', 'fields', '-E', 'aggregator=,', ...columns];
  const output = execFileSync('tshark', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26,
  });
  const sums = new Map<string, Record<string, number>>();
  const roundTrips = new Map<string, number>();
  for (const line of output.split('\n').slice(0, -1)) {
    const cells = line.split('\t');
    const frame = Object.fromEntries(Object.keys(FIELDS).map((name, i) => [name, cells[i]!])) as Record<
      keyof typeof FIELDS,
      string
    >;
    if (frame.tcp === '' && frame.udp === '') continue;
    const source = frame.ipv4 === '' ? frame.ipv6 : frame.ipv4;
    const isTcp = frame.tcp !== '';
    const stream = isTcp ? `tcp ${frame.tcp}` : `udp ${frame.udp}`;
    const key = `${stream} ${source} ${isTcp ? frame.tcpPort : frame.udpPort}`;
    const sum = sums.get(key) ?? Object.fromEntries([...SUMMED, 'window_scale', 'receive_window_max'].map(n => [n, 0]));
    sums.set(key, sum);
    const marked = (cell: string): number => (cell === '' ? 0 : 1);
    const own = {
      packets: 1,
      bytes: Number(frame.length),
      payload_bytes: isTcp ? Number(frame.tcpLength) : Number(frame.udpLength) - 8,
      retransmissions: marked(frame.retransmission),
      out_of_order: marked(frame.outOfOrder),
      duplicate_acks: marked(frame.duplicateAck),
      sack_blocks: frame.sackEdges === '' ? 0 : frame.sackEdges.split(',').length,
      zero_windows: marked(frame.zeroWindow),
      keep_alives: marked(frame.keepAlive),
    };
    for (const name of SUMMED) sum[name] = sum[name]! + own[name];
    if (frame.scale !== '') sum['window_scale'] = Number(frame.scale);
    if (isTcp && frame.syn === '0')
      sum['receive_window_max'] = Math.max(sum['receive_window_max']!, Number(frame.window));
    if (frame.initialRtt !== '') roundTrips.set(stream, Number(frame.initialRtt));
  }
  const handshake = (key: string): number => roundTrips.get(key.split(' ').slice(0, 2).join(' ')) ?? 0;
  return new Map(
    [...sums].map(([key, sum]) => [key, countsOf(name => (name === 'handshake_time' ? handshake(key) : sum[name]!))]),
  );
}

const SUMMED = [
  'packets',
  'bytes',
  'payload_bytes',
  'retransmissions',
  'out_of_order',
  'duplicate_acks',
  'sack_blocks',
  'zero_windows',
  'keep_alives',
] as const;
