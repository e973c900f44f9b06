import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type PacketTable, capture } from 'wishlab';
import { COMPILERS, checked } from './checked.js';

const path = (name: string): string => fileURLToPath(new URL(`../captures/${name}`, import.meta.url));

/** Each table that a verb makes of packets, or that a capture is asked for, and what is told apart of one of its columns. */
const TABLES = {
  flows: { verb: 'packets.flows()', right: 'd.retransmissions! > 0', wrong: 'd.retransmision! > 0' },
  congestionWindow: { verb: 'packets.congestionWindow()', right: 'd.cwnd_low! > 0', wrong: "d.phase === 'slow start'" },
  whatIf: { verb: "packets.whatIf('reno')", right: "d.algorithm === 'reno'", wrong: "d.algorithm === 'bbr'" },
  congestionControl: { verb: 'packets.congestionControl()', right: 'd.paced! < 1', wrong: 'd.pace! < 1' },
  duplicateAcks: { verb: 'packets.duplicateAcks()', right: 'd.duplicate_ack_num! > 2', wrong: 'd.tcp_ack! > 2' },
  newFlows: { verb: 'packets.newFlows()', right: 'd.rate > 1', wrong: "d.transport === 'sctp'" },
  timeSequence: { verb: 'packets.timeSequence()', right: "d.kind === 'dsack'", wrong: "d.kind === 'acks'" },
  roundTrips: { verb: 'packets.roundTrips()', right: 'd.rtt_smoothed < 1', wrong: 'd.srtt < 1' },
  throughput: { verb: 'packets.throughput()', right: 'd.goodput > 1', wrong: 'd.good_put > 1' },
  limits: { verb: 'packets.limits()', right: "d.limited_by === 'cwnd'", wrong: "d.limited_by === 'window'" },
  describe: { verb: 'packets.describe()', right: "d.column === 'flow'", wrong: "d.name === 'flow'" },
  expert: { verb: 'await read.expert()', right: "d.severity === 'Error'", wrong: 'd.frame > 1' },
  hierarchy: { verb: 'await read.hierarchy()', right: 'd.frames > 1', wrong: "d.protocols === 'tcp'" },
} as const;

const VERBS = Object.values(TABLES);
const HEAD = `import { type PacketTable, capture, desc, op } from 'wishlab';
const read = capture('a.pcap');
const packets = await read.tcp().table();
const source: readonly (string | null)[] = [...packets.flows().array('source')] as (string | null)[];
packets.flows().groupby('transport').rollup({ bytes: d => op.sum(d.bytes) }).filter(d => d.bytes > 1 && d.transport === 'udp');
packets.flows().join(packets.congestionWindow(), 'flow').filter(d => d.cwnd_low! > d.initial_window! && d.mss_1 === d.mss_2);
packets.filter(d => d.tcp_len! > 0).lookup(packets.flows(), 'flow', 'vantage').filter(d => d.vantage === 'sender');
packets.flows().filter(d => d.capture_name === 'a.pcap').orderby(desc('bytes')).chart();
const any: PacketTable = packets.flows();
packets.flows().filter(d => d.so‸urce === null);
${VERBS.map(({ verb, right }) => `(${verb}).filter(d => ${right});`).join('\n')}
`;
const ASKED = HEAD + VERBS.map(({ verb, wrong }) => `(${verb}).filter(d => ${wrong.replace('d.', 'd.‸')});`).join('\n');

const compilers = Object.entries(COMPILERS).map(([name, ts]) => ({
  name,
  ts,
  asked: checked(ts, ASKED, { strict: true }),
}));

for (const { name, ts, asked } of compilers) {
  describe(`rows of derived tables, under the ${name} TypeScript, ${ts.version}`, () => {
    it('know their columns, and what these hold, and are held to both', () => {
      const first = HEAD.split('\n').length;
      assert.deepEqual(
        asked.errors.map(error => Number.parseInt(error)),
        VERBS.map((_, i) => first + i),
        asked.errors.join('\n'),
      );
      assert.match(asked.errors[0] ?? '', /'retransmision' does not exist.*Did you mean 'retransmissions'/);
    });
    it('say on hover what a column is', () => {
      assert.match(asked.hover(0).type, /source: string \| null/);
      assert.match(asked.hover(0).description, /sender's address/);
    });
  });
}

it('derived tables have the columns that complete', async () => {
  const read = capture([path('apps/http1-nginx.pcapng'), path('tcp/cubic_droptail.pcapng')]);
  const packets = await read.tcp().limit(200).table();
  const made: Record<keyof typeof TABLES, PacketTable> = {
    flows: packets.flows(),
    congestionWindow: packets.congestionWindow(),
    whatIf: packets.whatIf('reno'),
    congestionControl: packets.congestionControl(),
    duplicateAcks: packets.duplicateAcks(),
    newFlows: packets.newFlows(),
    timeSequence: packets.timeSequence(),
    roundTrips: packets.roundTrips(),
    throughput: packets.throughput(),
    limits: packets.limits(),
    describe: packets.describe(),
    expert: await read.displayFilter('tcp.port == 80').expert(),
    hierarchy: await read.displayFilter('tcp.port == 80').hierarchy(),
  };
  await read.close();
  for (const [i, table] of Object.values(made).entries()) {
    const columns = table.columnNames().sort();
    assert.deepEqual(compilers[0]?.asked.completions(i + 1).sort(), columns);
  }
});
