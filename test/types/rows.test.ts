import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { COMPILERS, type Checked, checked } from './checked.js';

const READ = `import { all, capture, count, desc, first, op } from 'wishlab';
const limit = 3;
const named = await capture('a.pcap').fields('ip.src', 'tcp.len', 'flow', 'my.own_field', { epoch: first('frame.time_epoch', { as: 'string' }),
  sack: all('tcp.options.sack_le'), answers: count('dns.resp.name'), length: 'udp.length' }).table();
const analysed = await capture('a.pcap').displayFilter('tcp').tcp().limit(10).table();
const plain = await capture('a.pcap').table();
const wild = await capture('a.pcap').fields('dns.*').table();
const spread = await capture('a.pcap').fields(...['a', 'b'].map(name => name + '.c')).table();
`;

const FINE = `${READ}
const address: string | null = [...named.derive({ x: d => d.ip_src }).array('x')][0];
named.filter(d => d.tcp_len > limit && d.flow === 'tcp/0/0' && d.my_own_field.anything > 0);
named.derive({ twice: d => d.tcp_len * 2, share: d => d.tcp_len / op.sum(d.tcp_len) }).filter(d => d.twice > d.share);
named.derive({ tcp_len: d => String(d.tcp_len) }).filter(d => d.tcp_len.startsWith('1'));
named.filter(d => d.epoch.startsWith('1') && d.sack[0] > 1 && d.answers.toFixed(0) === '1' && d.length > 8);
named.groupby('flow', { second: d => Math.floor(d.time) }).rollup({ bytes: d => op.sum(d.tcp_len) }).filter(d => d.bytes > 3);
named.orderby('tcp_len', desc('flow'), d => -d.tcp_len).select('flow', 'tcp_len').filter(d => d.flow !== null);
named.groupby('flow').pivot('flow', 'tcp_len').filter(d => d.any_name > 0);
named.orderby(['flow', desc('tcp_len')], { half: d => d.tcp_len / 2 }, desc(d => d.tcp_len));
const lengths: number[] = named.objects().map(row => row.tcp_len);
for (const row of named) lengths.push(row.tcp_len, named.object(0).tcp_len, named.count().objects()[0].count);
const total: number = named.array('tcp_len').reduce((sum, length) => sum + length, 0) + new Set<number>(named.array('tcp_len')).size;
const texts: string[] = named.array('ip_src').map(address => address.toUpperCase());
const times: Float64Array = named.array('time', Float64Array);
named.groupby('flow').objects({ grouped: true });
plain.filter(d => op.includes(d.info, 'GET') && op.match(d.info, /GET/) !== null);
analysed.filter(d => d.tcp_options_sack_le.length > 0 && d.tcp_options_sack_perm > 0 && d.ip_source !== d.ip_destination);
plain.filter(d => d.info.includes('GET') && d.frame_len > 100);
wild.filter(d => d.dns_qry_name === 'a' && d.dns_some_field_of_a_later_wireshark > 1);
spread.filter(d => d.a_c > d.b_c);
analysed.flows().orderby(desc('bytes')).filter(d => d.bytes > 1);
const any: import('wishlab').PacketTable = named;
const capture_: import('wishlab').Capture = capture('a.pcap').fields('tcp.len');
`;

const WRONG = `${READ}
named.filter(d => d.tcp_lne > 0);
named.derive({ x: d => d.ip_dst });
named.groupby('tcp_lne');
plain.filter(d => d.tcp_len > 0);
named.select('flow').filter(d => d.tcp_len > 0);
analysed.filter(d => d.tcp_len.startsWith('1'));
named.filter(d => d.epoch > 3n);
named.orderby('tcp_lne');
named.orderby('flow', d => d.tcp_lne);
named.array('tcp_lne');
named.objects().map(row => row.tcp_lne);
`;

const ASKED = `${READ}
capture('a.pcap').fields('tcp.‸');
capture('a.pcap').fields({ x: all('udp.‸') });
named.filter(d => d.‸tcp_‸len > 0);
analysed.derive({ x: d => d.tcp_‸ });
analysed.groupby('‸');
plain.filter(d => d.‸);
named.rollup({ bytes: d => op.su‸m(d.tcp_len) });
named.filter(d => d.ip_s‸rc === null);
`;

for (const [name, ts] of Object.entries(COMPILERS)) {
  describe(`rows typed by their fields, under the ${name} TypeScript, ${ts.version}`, () => {
    let asked: Checked;
    before(() => (asked = checked(ts, ASKED, { strict: true })));

    it('what is right passes as a cell does', () => assert.deepEqual(checked(ts, FINE).errors, []));
    it('a column that is not there, or is of another type, does not', () => {
      const { errors } = checked(ts, WRONG);
      const lines = WRONG.split('\n');
      const first = lines.findIndex(line => line.startsWith('named.filter')) + 1;
      assert.deepEqual(
        errors.map(error => Number.parseInt(error)),
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(i => first + i),
        errors.join('\n'),
      );
      assert.match(errors[0] ?? '', /'tcp_lne' does not exist/);
    });
    it("fields complete by Wireshark's names", () => {
      assert.ok(['tcp.len', 'tcp.analysis.retransmission', 'flow'].every(each => asked.completions(0).includes(each)));
      assert.ok(asked.completions(1).includes('udp.length'));
    });
    it("a row's columns complete, and no others", () => {
      const [all, columns, grouped, base] = [2, 4, 5, 6].map(mark => asked.completions(mark));
      assert.deepEqual(all?.filter(each => each !== 'my_own_field').sort(), [
        'answers',
        'capture_name',
        'epoch',
        'flow',
        'frame_number',
        'ip_src',
        'length',
        'sack',
        'tcp_len',
        'time',
      ]);
      assert.ok(columns?.includes('tcp_window_size') && !columns.includes('dns_qry_name'));
      assert.ok(grouped?.includes('flow') && grouped.includes('tcp_stream'));
      assert.ok(base?.includes('info') && !base.includes('tcp_len'));
    });
    it("hovering shows a column's type and Wireshark's description", () => {
      assert.match(asked.hover(3).type, /tcp_len: number \| null/);
      assert.match(asked.hover(3).description, /TCP Segment Len \(`tcp\.len`, UINT32\)/);
      assert.match(asked.hover(8).type, /ip_src: string \| null/);
      assert.match(asked.hover(7).type, /sum: \(value: unknown\) => number/);
    });
  });
}
