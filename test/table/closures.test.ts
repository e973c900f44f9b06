import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as aq from 'arquero';
import { spawnSync } from 'node:child_process';
import { PacketTable, op } from 'wishlab';

const columns = {
  flow: ['a', 'b', 'a', 'c', 'b', 'a', 'c', 'b'],
  len: [10, 200, 30, null, 500, 60, 0, 80],
  time: Float64Array.of(0.5, 0.25, 1, 1.5, 2.25, 2, 3, 3.5),
  info: ['GET /', null, 'GET /a', 'POST /', '', 'PUT /', 'GET /b', 'x'],
};
const packets = PacketTable.from(aq.table(columns));
const zero = 0;
const one = 1;

type D = { flow: string; len: number; time: number; info: string | null };
const values = (expression: (d: never) => unknown): unknown[] => [...packets.derive({ x: expression }).array('x')];

describe('an expression is JavaScript', () => {
  it('where the row is handed on, and with operators that are words', () => {
    // prettier-ignore
    assert.deepEqual(values((d: D) => { const { len, time } = d; return len + time; }), values((d: D) => d.len + d.time));
    // prettier-ignore
    assert.equal(values((d: D) => { const fn = -d.len; return Math.abs(fn); })[0], 10);
    assert.deepEqual(values((d: D) => ({ ...d }))[0], { flow: 'a', len: 10, time: 0.5, info: 'GET /' });
    assert.deepEqual(values((d: D) => ({ d }).d.len)[1], 200);
    assert.deepEqual(values((d: D) => 'len' in d && !('own' in d))[0], true);
    assert.deepEqual(values((d: D) => typeof d.info).slice(0, 2), ['string', 'object']);
    assert.deepEqual(values((d: D) => (d.info ?? void 0) === void 0)[1], true);
    assert.deepEqual(values(() => op.row_object())[0], values((d: D) => ({ ...d }))[0]);
    assert.deepEqual(values(() => [zero, op.row_object('len', 'time')])[0], [0, { len: 10, time: 0.5 }]);
  });

  it('in every row once, in the order of the table, for functions that keep something', () => {
    const seen = new Set<string>();
    const firsts = packets.filter((d: D) => !seen.has(d.flow) && Boolean(seen.add(d.flow)));
    assert.deepEqual(firsts.array('time'), packets.dedupe('flow').array('time'));
    let runs = 0;
    assert.deepEqual(
      values(() => runs++),
      [0, 1, 2, 3, 4, 5, 6, 7],
    );
    let last = 0;
    const gaps = packets.orderby('time').derive({
      gap: (d: D) => {
        const gap = d.time - last;
        last = d.time;
        return gap;
      },
    });
    assert.deepEqual(gaps.array('gap'), [0.25, 0.25, 0.5, 0.5, 0.5, 0.25, 0.75, 0.5]);
  });

  it('with aggregates of wide integers, and of what other aggregates give', () => {
    const epochs = PacketTable.from(aq.table({ g: ['a', 'a', 'b'], t: [10n, 30n, 20n] }));
    type T = { g: string; t: bigint };
    const share = (d: T): number => Number(d.t - op.min(d.t)) / Number(op.max(d.t) - op.min(d.t));
    assert.deepEqual(epochs.derive({ x: share }).array('x'), [0, 1, 0.5]);
    const perRow = epochs.groupby('g').rollup({ x: (d: T) => Number(op.max(d.t) - 1n * BigInt(one)) / op.count() });
    assert.deepEqual(perRow.array('x'), [14.5, 19]);
    const mean = [...columns.time].reduce((sum, time) => sum + time, 0) / 8;
    const squares = [...columns.time].reduce((sum, time) => sum + (time - mean) ** 2, 0);
    assert.equal(values((d: D) => op.sum((d.time - op.mean(d.time)) ** 2))[0], squares);
    // prettier-ignore
    assert.equal(values((d: D) => { const middle = op.mean(d.time); return op.sum((d.time - middle) ** 2); })[0], squares);
    assert.equal(packets.rollup({ x: (d: D) => op.sum((d.time - op.mean(d.time)) ** 2) * one }).get('x', 0), squares);
    assert.deepEqual(values((d: D) => op.sum(d.len) * Math.random() * zero)[0], 0);
    assert.equal(typeof values((d: D) => op.sum(d.len + Math.random() * one))[0], 'number');
  });

  it('that throws where its own line is', () => {
    const script = `import { PacketTable } from 'wishlab'; import { table } from 'arquero'; const k = 1;
PacketTable.from(table({ s: ['a', null] })).derive({ x: d => d.s.length + k });`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /^file:.*\[eval1\]:2\n.*d\.s\.length/, stderr);
  });
});
