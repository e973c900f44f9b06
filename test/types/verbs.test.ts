import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMPILERS, checked } from './checked.js';

const READ = `import { type PacketTable, all, allColumns, capture, desc, endswith, names, not, op, startswith } from 'wishlab';
import { table } from 'arquero';
const packets = await capture('a.pcap').fields('tcp.len', 'ip.src', 'flow', { sack: all('tcp.options.sack_le') }).table();
const lengths = await capture('a.pcap').fields('flow', 'frame.len', 'udp.length').table();
const any: PacketTable = packets;
const column: string = 'flow';
type Row<T> = T extends PacketTable<infer Columns, infer Keys> ? { [Column in keyof Columns]: Columns[Column] } : never;
type Is<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const columns = <Wanted,>() => <T,>(_table: T, _same: Is<Row<T>, { readonly [Column in keyof Wanted]: Wanted[Column] }>) => undefined;
type All = { frame_number: number; time: number | null; capture_name: string; tcp_len: number | null; ip_src: string | null; flow: string | null; sack: number[] | null };
`;

/** Each line holds by itself: a table, and the columns that it must be known to have. */
const KNOWN: readonly (readonly [table: string, columns: string])[] = [
  ['packets', 'All'],
  ["packets.groupby('flow')", 'All'],
  ["packets.groupby('flow').rollup({ bytes: d => op.sum(d.tcp_len) })", '{ flow: string | null; bytes: number }'],
  ['packets.rollup({ n: op.count(), first: d => op.min(d.ip_src) })', '{ n: number; first: string | null }'],
  ["packets.groupby('flow', { second: d => Math.floor(d.time!) }).rollup()", '{ flow: string | null; second: number }'],
  ["packets.groupby(['flow', 'ip_src']).count()", '{ flow: string | null; ip_src: string | null; count: number }'],
  ["packets.groupby('flow').count({ as: 'frames' })", '{ flow: string | null; frames: number }'],
  ['packets.count()', '{ count: number }'],
  ["packets.groupby('flow').ungroup().count()", '{ count: number }'],
  ["packets.groupby('flow').dedupe('ip_src').count()", '{ count: number }'],
  [
    "packets.groupby('flow').filter(d => d.tcp_len! > 0).derive({ x: d => 1 }).orderby('x').select('x').count()",
    '{ flow: string | null; count: number }',
  ],
  ["packets.groupby('flow').rollup({ flow: d => op.count() })", '{ flow: number }'],
  ['packets.derive({ tcp_len: d => String(d.tcp_len) }, { drop: true })', '{ tcp_len: string }'],
  ["packets.select('flow', 'tcp_len')", "Pick<All, 'flow' | 'tcp_len'>"],
  ["packets.select(['flow', 'tcp_len'], 'time')", "Pick<All, 'flow' | 'tcp_len' | 'time'>"],
  ["packets.select({ time: 'seconds', tcp_len: 'payload' })", '{ seconds: number | null; payload: number | null }'],
  ["packets.select('flow', { time: 'seconds' })", '{ flow: string | null; seconds: number | null }'],
  ["packets.select(not('flow', 'time'))", "Omit<All, 'flow' | 'time'>"],
  ["packets.select(not(['flow', 'time']))", "Omit<All, 'flow' | 'time'>"],
  ['packets.select(allColumns())', 'All'],
  ["packets.select('flow', startswith('tcp_'))", "Pick<All, 'flow' | 'tcp_len'>"],
  ["packets.select(endswith('_src'))", "Pick<All, 'ip_src'>"],
  ["packets.rename({ tcp_len: 'payload' })", "Omit<All, 'tcp_len'> & { payload: number | null }"],
  [
    "packets.rename({ tcp_len: 'payload', time: 'at' })",
    "Omit<All, 'tcp_len' | 'time'> & { payload: number | null; at: number | null }",
  ],
  ['packets.impute({ tcp_len: () => 0 })', "Omit<All, 'tcp_len'> & { tcp_len: number }"],
  [
    "packets.select('flow', 'tcp_len').fold('tcp_len')",
    "{ flow: string | null; key: 'tcp_len'; value: number | null }",
  ],
  [
    "packets.select('flow', 'tcp_len', 'ip_src').fold(['tcp_len', 'ip_src'], { as: ['name', 'is'] })",
    "{ flow: string | null; name: 'tcp_len' | 'ip_src'; is: number | string | null }",
  ],
  ["packets.select('flow', 'sack').unroll('sack')", '{ flow: string | null; sack: number }'],
  ["packets.select('flow', 'sack').unroll('sack', { index: true, drop: 'flow' })", '{ sack: number; index: number }'],
  [
    "packets.select('flow', 'sack').spread('sack', { as: ['left', 'right'] })",
    '{ flow: string | null; left: number | undefined; right: number | undefined }',
  ],
];

const JOINS: readonly (readonly [table: string, columns: string])[] = [
  ["a.join(b, 'flow')", '{ flow: string | null; len: number; same_1: number; other: string; same_2: string }'],
  ["a.join(b, ['flow'])", '{ flow: string | null; len: number; same_1: number; other: string; same_2: string }'],
  ['a.join(b)', '{ flow: string | null; len: number; same: number | string; other: string }'],
  [
    "a.join(b, ['flow', 'other'])",
    '{ flow_1: string | null; len: number; same_1: number; flow_2: string | null; other: string; same_2: string }',
  ],
  [
    "a.join(b, [['flow', 'len'], ['flow', 'other']])",
    '{ flow: string | null; len: number; same_1: number; other: string; same_2: string }',
  ],
  [
    'a.join(b, (x, y) => x.len === y.other.length)',
    '{ flow_1: string | null; len: number; same_1: number; flow_2: string | null; other: string; same_2: string }',
  ],
  [
    "a.join(b, 'flow', null, { suffix: ['_a', '_b'] })",
    '{ flow: string | null; len: number; same_a: number; other: string; same_b: string }',
  ],
  [
    "a.join_left(b, 'flow')",
    '{ flow: string | null; len: number; same_1: number; other: string | undefined; same_2: string | undefined }',
  ],
  [
    "a.join_right(b, 'flow')",
    '{ flow: string | null; len: number | undefined; same_1: number | undefined; other: string; same_2: string }',
  ],
  [
    "a.join_full(b, 'flow')",
    '{ flow: string | null; len: number | undefined; same_1: number | undefined; other: string | undefined; same_2: string | undefined }',
  ],
  ["a.join(b, 'flow', [['flow', 'len'], 'other'])", '{ flow: string | null; len: number; other: string }'],
  ["a.join(b, 'flow', ['flow', ['flow', 'other']])", '{ flow_1: string | null; flow_2: string | null; other: string }'],
  ["a.join(b, 'flow', { both: (x, y) => x.len + y.other.length })", '{ both: number }'],
  [
    'a.cross(b)',
    '{ flow_1: string | null; len: number; same_1: number; flow_2: string | null; other: string; same_2: string }',
  ],
  ["a.lookup(b, 'flow', 'other')", '{ flow: string | null; len: number; same: number; other?: string }'],
  ["a.lookup(b, 'flow')", '{ flow: string | null; len: number; same: number; other?: string }'],
  ['a.assign(b)', '{ flow: string | null; len: number; same: string; other: string }'],
  ["a.semijoin(b, 'flow')", '{ flow: string | null; len: number; same: number }'],
];

const HEAD = `${READ}declare const a: PacketTable<{ readonly flow: string | null; readonly len: number; readonly same: number }>;
declare const b: PacketTable<{ readonly flow: string | null; readonly other: string; readonly same: string }>;
`;

/** Of these nobody knows the columns before they run. */
const OPEN = `
packets.groupby('flow').pivot('ip_src', { n: d => op.count() }).filter(d => d.flow !== null && d.any_name > 0);
packets.rename(names('a', 'b')).filter(d => d.a > 0);
packets.join(any, 'flow').filter(d => d.any_name > 0);
packets.join(table({ flow: ['a'] }), 'flow').filter(d => d.any_name > 0);
packets.lookup(table({ flow: ['a'] }), 'flow', 'other').filter(d => d.any_name > 0);
any.groupby('x').rollup({ y: d => op.sum(d.z) }).orderby(desc('y')).filter(d => d.x > d.y);
any.rollup({ y: d => op.sum(d.z) }).filter(d => d.y > 0);
any.rename({ a: 'b' }).fold(['x', 'y']).filter(d => d.b > 0 && d.key === 'x');
any.unroll('list').spread('pair', { as: ['one', 'other'] }).filter(d => d.one > d.list);
packets.spread('sack').filter(d => d.sack_1 > d.sack_12 && d.flow !== null);
packets.select(0, column).filter(d => d.ip_src !== null);
packets.concat(packets).union(packets).except(lengths).slice(0, 10).sample(3).reify().filter(d => d.tcp_len > 0);
const plain: PacketTable = packets.groupby('flow').rollup({ n: d => op.count() });
const grouped: PacketTable = packets.groupby('flow');
const takes = (given: PacketTable) => given.groupby('flow').rollup({ n: op.count() }).array('n');
takes(packets); takes(packets.groupby('flow')); takes(packets.join(lengths, 'flow'));
`;

const WRONG = [
  "packets.groupby('flow').rollup({ bytes: d => op.sum(d.tcp_len) }).filter(d => d.tcp_len > 0);",
  "packets.groupby('flow').rollup({ bytes: d => op.sum(d.tcp_len) }).filter(d => d.byte > 0);",
  "packets.groupby('flow').count().filter(d => d.ip_src !== null);",
  "packets.rename({ tcp_len: 'payload' }).filter(d => d.tcp_len > 0);",
  "packets.rename({ tcp_lne: 'payload' });",
  "packets.select('tcp_lne');",
  "packets.select(not('flow')).filter(d => d.flow !== null);",
  "packets.groupby('tcp_lne');",
  "packets.join(lengths, 'flow').filter(d => d.time > 0);",
  "packets.join(lengths, 'tcp_lne');",
  "packets.join_left(lengths, 'flow').filter(d => d.tcp_lne > 0);",
  "packets.fold(['tcp_len', 'ip_src']).filter(d => d.tcp_len > 0);",
  "packets.fold('tcp_lne');",
  "packets.spread('sack').filter(d => d.sack_left > 0);",
  "packets.unroll('sack').filter(d => d.sack.length > 0);",
  'packets.impute({ tcp_lne: () => 0 });',
  "packets.groupby('flow').pivot('ip_src', 'tcp_lne');",
];

const ASKED = `${HEAD}
packets.groupby('flow').rollup({ bytes: d => op.sum(d.tcp_len) }).filter(d => d.‸);
packets.groupby('flow').count().orderby('‸');
packets.rename({ ‸ });
packets.select('‸');
packets.rename({ tcp_len: 'payload' }).filter(d => d.pay‸load > 0);
packets.join(lengths, '‸');
packets.join(lengths, 'flow').filter(d => d.udp_‸length > 0);
packets.groupby('flow', '‸');
`;

for (const [name, ts] of Object.entries(COMPILERS)) {
  // A cell is not strict; a project of today is.
  const strict = name === 'current';
  describe(`rows that verbs make, under the ${name} TypeScript, ${ts.version}`, () => {
    it('are known, or open where they depend on data', () => {
      const cases = [...KNOWN, ...JOINS].map(([table, wanted]) => `columns<${wanted}>()(${table}, true);`);
      const { errors } = checked(ts, `${HEAD}${cases.join('\n')}\n${strict ? '' : OPEN}`, { strict });
      assert.deepEqual(errors, []);
    });
    it('are held to the columns that they have', () => {
      const { errors } = checked(ts, `${HEAD}${WRONG.join('\n')}`);
      const first = HEAD.split('\n').length;
      const lines = [...new Set(errors.map(error => Number.parseInt(error)))];
      assert.deepEqual(
        lines,
        [...WRONG.keys()].map(i => first + i),
        errors.join('\n'),
      );
    });
    it('complete their columns', () => {
      const asked = checked(ts, ASKED, { strict: true });
      assert.deepEqual(asked.completions(0).sort(), ['bytes', 'flow']);
      assert.deepEqual([...new Set(asked.completions(1))].sort(), ['count', 'flow']);
      for (const mark of [2, 3, 7]) assert.ok(asked.completions(mark).includes('tcp_len'), `mark ${mark}`);
      assert.ok(asked.completions(5).includes('flow'));
      assert.match(asked.hover(4).type, /payload: number \| null/);
      assert.match(asked.hover(6).type, /udp_length: number \| null/);
    });
  });
}
