import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { table } from 'arquero';
import { PacketTable, capture, op } from 'wishlab';

const WEB = fileURLToPath(new URL('../captures/apps/http1-nginx.pcapng', import.meta.url));

const rowOf = (values: ArrayLike<unknown>): object | undefined =>
  PacketTable.from(table({ x: [...Array.from(values)] }))
    .describe()
    .objects()[0];

describe('describe()', () => {
  it("has a row for each column of a capture, and arquero's own figures in it", async () => {
    const packets = await capture(WEB).table();
    const told = packets.describe();
    assert.deepEqual(told.array('column'), packets.columnNames());
    assert.equal(told.meta.kind, null);
    const own = packets.rollup({
      count: op.valid('frame_len'),
      absent: op.invalid('frame_len'),
      distinct: op.distinct('frame_len'),
      min: op.min('frame_len'),
      max: op.max('frame_len'),
      median: op.median('frame_len'),
      top: op.mode('frame_len'),
    });
    const { mean, top_count, type, column, ...figures } = told.filter(d => d.column === 'frame_len').objects()[0] as {
      readonly [each: string]: unknown;
    };
    assert.deepEqual(figures, own.objects()[0]);
    assert.ok(Math.abs(Number(mean) - Number(packets.rollup({ mean: op.mean('frame_len') }).get('mean', 0))) < 1e-9);
    assert.deepEqual([column, type], ['frame_len', 'number']);
    assert.equal(
      top_count,
      packets
        .groupby('frame_len')
        .count()
        .rollup({ most: op.max('count') })
        .get('most', 0),
    );
    const [flow] = told.filter(d => d.column === 'flow').objects();
    assert.equal(flow?.absent, packets.filter(d => d.flow === null).numRows());
    assert.deepEqual([flow.min, flow.type], [null, 'string']);
  });

  it('reads the rows that a filter left, in their order', () => {
    const rows = PacketTable.from(table({ x: [1, 2, 2, 9, 9, 9] })).filter(d => d.x < 9);
    assert.deepEqual(rows.describe().objects(), [
      {
        column: 'x',
        type: 'number',
        count: 3,
        absent: 0,
        distinct: 2,
        min: 1,
        max: 2,
        mean: 5 / 3,
        median: 2,
        top: 2,
        top_count: 2,
      },
    ]);
  });

  it('tells absent values, NaN among them, and columns without any', () => {
    const nothing = { distinct: 0, min: null, max: null, mean: null, median: null, top: null, top_count: null };
    assert.deepEqual(rowOf([null, undefined, NaN]), { column: 'x', type: 'null', count: 0, absent: 3, ...nothing });
    assert.deepEqual(rowOf([]), { column: 'x', type: 'null', count: 0, absent: 0, ...nothing });
  });

  it('keeps bigints exact, and gives no numbers of texts, mixtures and lists', () => {
    const epoch = 1_700_000_000_000_000_001n;
    const big = rowOf([epoch, epoch + 2n]) as { min: unknown; max: unknown; mean: unknown; type: unknown };
    assert.deepEqual([big.type, big.min, big.max, big.mean], ['bigint', epoch, epoch + 2n, Number(epoch + 1n)]);
    const mixed = rowOf([1, 'a', 'a']) as { min: unknown; top: unknown; distinct: unknown; type: unknown };
    assert.deepEqual([mixed.type, mixed.min, mixed.top, mixed.distinct], ['number | string', null, 'a', 2]);
    const lists = rowOf([[1], [1]]) as { type: unknown; count: unknown; distinct: unknown; top: unknown };
    assert.deepEqual([lists.type, lists.count, lists.distinct, lists.top], ['number[]', 2, null, null]);
  });

  it('of a table without columns is a table without rows, which shows itself', () => {
    const told = PacketTable.from(table({})).describe();
    assert.equal(told.numRows(), 0);
    assert.match(String(told.columnNames()), /^column,type,count,absent,distinct/);
  });
});
