import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as aq from 'arquero';
import { PacketTable, WishlabError, desc, op, rolling } from 'wishlab';

const columns = {
  flow: ['a', 'b', 'a', 'c', 'b', 'a', 'c', 'b'],
  len: [10, 200, 30, null, 500, 60, 0, 80],
  time: Float64Array.of(0.5, 0.25, 1, 1.5, 2.25, 2, 3, 3.5),
  info: ['GET /', null, 'GET /a', 'POST /', '', 'PUT /', 'GET /b', 'x'],
};
const bare = aq.table(columns);
const packets = PacketTable.from(bare);

type Expression = (d: never) => unknown;
type Unknown = Record<string, number>;
type D = { flow: string; len: number; time: number; info: string | null };

// The same expression twice: as arquero compiles it, and with a variable from outside, which it refuses.
const zero = 0;
const one = 1;
const pairs: Readonly<Record<string, readonly [compiled: Expression, closure: Expression]>> = {
  comparison: [(d: D) => d.len > 50, (d: D) => d.len + zero > 50],
  arithmetic: [(d: D) => d.len * 2 + d.time, (d: D) => d.len * 2 + d.time + zero],
  conditional: [(d: D) => (d.len ? 'some' : 'none'), (d: D) => (d.len + zero ? 'some' : 'none')],
  'a plain function of op': [(d: D) => op.round(d.time), (d: D) => op.round(d.time + zero)],
  'a function of Math': [(d: D) => Math.max(d.len, 50), (d: D) => Math.max(d.len, 50) + zero],
  'an aggregate': [(d: D) => d.time / op.mean(d.time), (d: D) => (d.time / op.mean(d.time)) * one],
  'an aggregate of an expression': [(d: D) => op.sum(d.len * d.time), (d: D) => op.sum(d.len * d.time * one)],
  'a window function': [(d: D) => d.time - op.lag(d.time, 1, 0), (d: D) => d.time - op.lag(d.time + zero, one, zero)],
  'a rank': [() => op.row_number(), () => op.row_number() + zero],
  'two in one': [(d: D) => op.max(d.len) - op.min(d.len), (d: D) => op.max(d.len) - op.min(d.len) + zero],
  'a decision on an aggregate': [
    (d: D) => (op.mean(d.time) > 1.7 ? 'late' : 'early'),
    (d: D) => (op.mean(d.time) > 1.7 + zero ? 'late' : 'early'),
  ],
  'a destructured row': [({ len, time }: D) => len + time, ({ len, time }: D) => len + time + zero],
  statements: [
    (d: D) => {
      const twice = d.len * 2;
      return twice + 1;
    },
    (d: D) => {
      const twice = d.len * 2;
      return twice + one;
    },
  ],
};

const tables: Readonly<Record<string, PacketTable>> = {
  'a table': packets,
  'a filtered one': packets.filter(aq.escape((d: D) => d.time > 0.4)),
  'an ordered one': packets.orderby('time'),
  'a grouped one': packets.groupby('flow'),
  'all of it': packets
    .filter(aq.escape((d: D) => d.time > 0.4))
    .groupby('flow')
    .orderby(desc('time')),
  'an empty one': packets.filter(aq.escape(() => false)),
};

for (const [kind, table] of Object.entries(tables)) {
  describe(`compiled and closure give the same, over ${kind}`, () => {
    for (const [name, [compiled, closure]] of Object.entries(pairs)) {
      it(name, () => {
        const rows = (made: aq.ColumnTable): object[] => made.objects();
        const bareOf = (verb: 'derive' | 'filter' | 'groupby', given: object): aq.ColumnTable => {
          const own = Reflect.get(aq.ColumnTable.prototype, verb) as (given: object) => aq.ColumnTable;
          return own.call(table, given);
        };
        assert.throws(() => bareOf('derive', { x: closure }), 'arquero alone refuses it');
        const expected = rows(bareOf('derive', { x: compiled }));
        assert.deepEqual(rows(table.derive({ x: compiled })), expected);
        assert.deepEqual(rows(table.derive({ x: closure })), expected);
        assert.deepEqual(rows(table.filter(closure)), rows(bareOf('filter', compiled)));
        if (name.includes('window') || name.includes('rank')) return;
        assert.deepEqual(rows(table.orderby(closure, 'time')), rows(table.orderby(compiled, 'time')));
        assert.deepEqual(rows(table.orderby(desc(closure), 'time')), rows(table.orderby(desc(compiled), 'time')));
        assert.deepEqual(rows(table.groupby({ x: closure }).count()), rows(bareOf('groupby', { x: compiled }).count()));
      });
    }

    it('aggregates in a rollup', () => {
      const made = table.rollup({
        a: (d: D) => op.sum(d.len) * one,
        b: (d: D) => op.sum(d.len),
        c: (d: D) => op.quantile(d.time, 0.5 * one) + op.count(),
        d: () => one,
      });
      const expected = aq.ColumnTable.prototype.rollup.call(table, {
        a: (d: D) => op.sum(d.len) * 1,
        b: (d: D) => op.sum(d.len),
        c: (d: D) => op.quantile(d.time, 0.5) + op.count(),
        d: () => 1,
      });
      assert.deepEqual(made.objects(), expected.objects());
      assert.deepEqual(made.columnNames(), expected.columnNames());
    });

    it('a rolling window', () => {
      const made = table.derive({ x: rolling((d: D) => op.mean(d.time * one), [-1, 0]) as object });
      const expected = aq.ColumnTable.prototype.derive.call(table, {
        x: rolling((d: D) => op.mean(d.time), [-1, 0]) as object,
      });
      assert.deepEqual(made.objects(), expected.objects());
    });
  });
}

describe('an expression means what JavaScript says', () => {
  const values = (expression: Expression): unknown[] => [...packets.derive({ x: expression }).array('x')];

  it('where a variable is named like a constant of arquero', () => {
    const [E, PI] = [100, 3];
    assert.equal(values((d: D) => d.time * E)[0], 50);
    assert.equal(values((d: D) => d.time * PI)[0], 1.5);
    assert.equal(bare.derive({ x: (d: D) => d.time * E }).get('x', 0), 0.5 * Math.E, 'arquero alone takes its own');
  });

  it('where a variable of its own has such a name', () => {
    // prettier-ignore
    assert.equal(values((d: D) => { const E = 2; return d.time * E; })[0], 1);
  });

  it('where a function of the outside is named like one of arquero', () => {
    const round = (value: number): string => `about ${value}`;
    assert.equal(values((d: D) => round(d.time))[0], 'about 0.5');
  });

  it('where a method is named like a function of arquero', () => {
    assert.deepEqual(values((d: D) => d.info?.includes('GET') ?? null).slice(0, 3), [true, null, true]);
    assert.deepEqual(packets.filter((d: D) => (d.info ?? '').startsWith('GET')).array('info'), [
      'GET /',
      'GET /a',
      'GET /b',
    ]);
  });

  it('with sets, maps, regular expressions, classes and further functions', () => {
    const wanted = new Set(['a', 'c']);
    assert.equal(packets.filter((d: D) => wanted.has(d.flow)).numRows(), 5);
    const isGet = /^GET/;
    assert.equal(packets.filter((d: D) => isGet.test(d.info ?? '')).numRows(), 3);
    assert.equal(values((d: D) => new Date(d.time * 1000).getMilliseconds())[0], 500);
    const keys = (row: object): string => Object.keys(row).join();
    assert.equal(values((d: D) => keys(d))[0], 'flow,len,time,info');
    assert.equal(values((d: D) => keys({ ...d, own: one }))[0], 'flow,len,time,info,own');
    assert.equal(values(({ flow, ...rest }: D) => keys(rest) + flow)[0], 'len,time,infoa');
  });

  it('with functions taken out of op', () => {
    const { mean } = op;
    assert.deepEqual(
      values((d: D) => mean(d.time)),
      values((d: D) => op.mean(d.time)),
    );
  });

  it("and a name that is nobody's but arquero's stays arquero's", () => {
    // As a script without types could write it: neither PI nor sqrt is declared anywhere.
    const missing = (0, eval)('d => d.time * PI + sqrt(d.time)') as Expression;
    assert.equal(values(missing)[0], 0.5 * Math.PI + Math.sqrt(0.5));
  });

  it('with parameters of the table, in both', () => {
    const table = PacketTable.from(aq.table(columns).params({ least: 50 }) as aq.ColumnTable);
    assert.equal(table.filter((d: D, $: { least: number }) => d.len > $.least).numRows(), 4);
    assert.equal(table.filter((d: D, $: { least: number }) => d.len > $.least + zero).numRows(), 4);
    const least = 70;
    assert.equal(table.filter((d: D) => d.len > least).numRows(), 3, 'and one of the outside before them');
    assert.equal(table.filter((0, eval)('d => d.len > least') as (d: D) => boolean).numRows(), 4);
  });
});

describe('an expression that cannot be', () => {
  function refused(run: () => unknown, code: string, pattern: RegExp): void {
    assert.throws(run, error => error instanceof WishlabError && error.code === code && pattern.test(error.message));
  }

  it('names the columns that are nearest to one that is missing', () => {
    refused(
      () => packets.filter((d: Unknown) => d['ten']! > 0),
      'COLUMN_MISSING',
      /no column 'ten'. Did you mean len\?/,
    );
    refused(() => packets.filter((d: Unknown) => d['ten']! > zero), 'COLUMN_MISSING', /'ten'/);
    refused(() => packets.rollup({ x: (d: Unknown) => op.sum(d['ten']) * one }), 'COLUMN_MISSING', /'ten'/);
    const any: PacketTable = packets;
    refused(() => any.orderby('flow', desc('ten')), 'COLUMN_MISSING', /no column 'ten'. Did you mean len\?/);
    refused(() => any.groupby(['flow', 'ten']), 'COLUMN_MISSING', /'ten'/);
    refused(() => any.dedupe('ten'), 'COLUMN_MISSING', /'ten'/);
    refused(() => void any.array('ten'), 'COLUMN_MISSING', /'ten'/);
  });
  it('is no promise', () => {
    refused(() => packets.filter(async (d: D) => d.len > (await Promise.resolve(zero))), 'EXPRESSION_INVALID', /async/);
    const later = (value: unknown): Promise<unknown> => Promise.resolve(value);
    refused(() => packets.filter((d: D) => later(d.len)), 'EXPRESSION_INVALID', /promise/);
  });
  it('reads a row outside of an aggregate in a rollup', () => {
    refused(() => packets.rollup({ x: (d: D) => d.len + one }), 'EXPRESSION_INVALID', /stands in no aggregate/);
  });
  it('calls op only for some rows', () => {
    refused(
      () => packets.derive({ x: (d: D) => (d.len > 50 + zero ? op.mean(d.time) : 0) }),
      'EXPRESSION_INVALID',
      /in every row/,
    );
  });
  it('takes op from arquero, beside variables of its own', () => {
    refused(() => packets.derive({ x: (d: D) => aq.op.lag(d.time, one) }), 'EXPRESSION_INVALID', /from wishlab/);
  });
  it('has op answer for another table', () => {
    const other = packets.groupby('flow').count();
    const most =
      (given: object): Expression =>
      () =>
        packets.rollup({ most: given }).get('most', 0) as number;
    refused(
      () => other.derive({ x: () => most(op.max('len') as unknown as object)(null as never) }),
      'EXPRESSION_INVALID',
      /another/,
    );
    const own = other.derive({ x: most((e: D) => op.max(e.len)) });
    assert.deepEqual(own.array('x'), [500, 500, 500]);
  });
  it('throws what its function throws', () => {
    assert.throws(() => packets.filter((d: D) => d.info!.length > zero), TypeError);
    const upper = (d: D): number => op.count() + op.sum(d.info!.toUpperCase().length);
    assert.throws(() => packets.derive({ x: upper }), /Cannot read properties of null \(reading 'toUpperCase'\)/);
    assert.throws(() => packets.rollup({ x: upper }), TypeError);
  });
});

it('what keeps rows keeps meta, the mask and the groups, and leaves no column behind', () => {
  const table = packets.groupby({ late: (d: D) => d.time > one }).orderby((d: D) => -d.time - zero);
  assert.deepEqual(table.columnNames(), packets.columnNames());
  assert.deepEqual(table.groups().names, ['late']);
  assert.deepEqual(
    table.select('time').array('time'),
    [...columns.time].sort((a, b) => b - a),
  );
  assert.deepEqual(table.count().objects(), [
    { late: false, count: 3 },
    { late: true, count: 5 },
  ]);
  assert.deepEqual(packets.derive({ x: () => one }, { before: 'len' }).columnNames(), [
    'flow',
    'x',
    'len',
    'time',
    'info',
  ]);
  assert.deepEqual(packets.derive({ x: () => one }, { drop: true }).columnNames(), ['x']);
  assert.deepEqual(packets.dedupe({ x: (d: D) => d.flow + String(zero) }).numRows(), 3);
});
