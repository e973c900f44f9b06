import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { table } from 'arquero';

import { newFlows } from '../../dist/tcp/new-flows.js';

function packets(all: readonly (readonly [number | null, string | null])[]) {
  return table({
    frame_number: all.map((_, i) => i + 1),
    time: all.map(([time]) => time),
    flow: all.map(([, flow]) => flow),
  });
}

describe('newFlows()', () => {
  it('counts each conversation once, in the bin of its first frame', () => {
    const bins = newFlows(
      packets([
        [0.2, 'tcp/0/0'],
        [0.3, 'tcp/0/1'],
        [0.4, 'udp/0/0'],
        [1.5, 'tcp/0/0'],
        [2.5, 'tcp/1/1'],
        [2.6, 'tcp/1/0'],
        [2.9, 'tcp/2/0'],
        [2.95, null],
      ]),
      { interval: 1 },
    );
    assert.deepEqual(bins.array('transport'), ['tcp', 'tcp', 'tcp', 'udp', 'udp', 'udp']);
    assert.deepEqual(bins.array('time'), [0, 1, 2, 0, 1, 2]);
    assert.deepEqual(bins.array('new_flows'), [1, 0, 2, 1, 0, 0]);
  });

  it('takes the rate per second, whatever the interval is', () => {
    const bins = newFlows(
      packets([
        [0, 'tcp/0/0'],
        [0.05, 'tcp/1/0'],
        [0.9, 'tcp/0/0'],
      ]),
      { interval: 0.5 },
    );
    assert.deepEqual(bins.array('rate'), [4, 0]);
  });

  it('chooses a round interval that makes 30 to 76 bins', () => {
    for (const span of [0.0031, 0.7, 3.6, 11, 59, 3600, 86_400]) {
      const bins = newFlows(
        packets([
          [0, 'tcp/0/0'],
          [span, 'tcp/0/1'],
        ]),
      );
      assert.ok(bins.numRows() >= 30 && bins.numRows() <= 76, `${bins.numRows()} bins in ${span} s`);
      assert.match(Number(bins.get('interval', 0)).toExponential(), /^[125]e/);
    }
  });

  it('takes captures together that start far from zero', () => {
    const bins = newFlows(
      packets([
        [1e6, 'a/tcp/0/0'],
        [1e6 + 1, 'b/tcp/0/0'],
      ]),
      { interval: 1 },
    );
    assert.deepEqual(bins.array('time'), [1e6, 1e6 + 1]);
    assert.deepEqual(bins.array('new_flows'), [1, 1]);
  });

  it('counts no conversation without a time, by its first frame that has one', () => {
    const bins = newFlows(
      packets([
        [null, 'tcp/0/0'],
        [3, 'tcp/0/1'],
        [null, 'tcp/1/0'],
      ]),
      { interval: 1 },
    );
    assert.deepEqual(bins.objects(), [{ time: 3, interval: 1, transport: 'tcp', new_flows: 1, rate: 1 }]);
  });

  it('is empty for no flows', () => {
    assert.equal(newFlows(packets([])).numRows(), 0);
    assert.equal(newFlows(packets([[1, null]])).numRows(), 0);
  });

  it('refuses an interval that cannot be used', () => {
    const some = packets([
      [0, 'tcp/0/0'],
      [1000, 'tcp/1/0'],
    ]);
    for (const interval of [0, -1, NaN, Infinity, 1e-6]) {
      assert.throws(() => newFlows(some, { interval }), { code: 'OPTION_INVALID' });
    }
  });
});
