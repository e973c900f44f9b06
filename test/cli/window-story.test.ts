import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { table } from 'arquero';

import { sparkline } from '../../dist/cli/sparkline.js';
import { bytes, counted } from '../../dist/cli/units.js';
import { windowStories } from '../../dist/cli/window-story.js';

/** A congestion window table of ACKs at 0, 1, 2 … seconds. */
function windows(flow: string, low: (number | null)[], phase: string[], limit = 'unknown', vantage = 'sender') {
  return {
    flow: low.map(() => flow),
    time: low.map((_, i) => i),
    cwnd_low: low,
    cwnd_estimate: low.map(() => null),
    phase,
    limited_by: low.map(() => limit),
    vantage: low.map(() => vantage),
  };
}

describe('windowStories()', () => {
  it('tells the peak, the recoveries as episodes, and what held the sender back', () => {
    const phases = ['unknown', 'recovery', 'recovery', 'unknown', 'recovery', 'rto-loss'];
    const [line] = windowStories(
      table(windows('tcp/0/0', [1000, 50_000, 20_000, null, 30_000, 1000], phases, 'rwnd')),
      5,
    );
    assert.match(
      line ?? '',
      /^tcp\/0\/0 {2}.{40} {2}up to 50\.0 kB at 1\.00 s, 2 recoveries, 1 timeout, 100 % rwnd-limited$/u,
    );
  });

  it('tells the estimate where there is one', () => {
    const rows = { ...windows('tcp/0/0', [1000, 2000], ['unknown', 'unknown']), cwnd_estimate: [4000, 3000] };
    assert.match(windowStories(table(rows), 5)[0] ?? '', /up to 4\.00 kB at 0\.00 s$/);
  });

  it('says so where nothing can be seen', () => {
    const [line] = windowStories(table(windows('tcp/0/0', [null], ['unknown'], 'unknown', 'receiver')), 5);
    assert.match(line ?? '', /^tcp\/0\/0 {2}captured at the receiver/);
  });

  it('tells the flows with most ACKs, and counts the others', () => {
    const flows = [1, 3, 2].map((acks, i) =>
      windows(`tcp/${i}/0`, new Array<number>(acks).fill(10), new Array<string>(acks).fill('unknown')),
    );
    const columns = Object.keys(flows[0] ?? {}) as (keyof (typeof flows)[0])[];
    const all = table(Object.fromEntries(columns.map(name => [name, flows.flatMap<unknown>(flow => flow[name])])));
    const lines = windowStories(all, 2);
    assert.deepEqual(
      lines.map(line => line.split(' ')[0]),
      ['tcp/1/0', 'tcp/2/0', '…'],
    );
    assert.equal(lines[2], '… and 1 flow more');
  });

  it('is silent for an empty table', () => {
    assert.deepEqual(windowStories(table(windows('', [], [])), 5), []);
  });
});

describe('sparkline()', () => {
  it('shows the largest value of each share of the time, relative to the largest of all', () => {
    const points = [0, 1, 2, 3].map(time => [time, 2 ** time] as const);
    assert.equal(sparkline(points, 4), '▁▂▄█');
    assert.equal(sparkline(points, 2), '▂█');
  });

  it('leaves a blank where there is no value', () => {
    const points = [
      [0, 8],
      [3, 8],
    ] as const;
    assert.equal(sparkline(points, 4), '█  █');
    assert.equal(sparkline([], 3), '   ');
    assert.equal(sparkline([[5, 0]], 3), '▁  ');
  });
});

describe('units', () => {
  it('give sizes three digits', () => {
    assert.deepEqual([0, 999, 1000, 12_345, 434_400, 1_234_567].map(bytes), [
      '0 B',
      '999 B',
      '1.00 kB',
      '12.3 kB',
      '434 kB',
      '1.23 MB',
    ]);
  });

  it('carry into the next unit where the digits do', () => {
    assert.equal(bytes(999_999), '1.00 MB');
  });

  it('count in singular and plural', () => {
    assert.deepEqual(
      [counted(1, 'flow'), counted(2000, 'flow'), counted(0, 'recovery', 'recoveries')],
      ['1 flow', '2,000 flows', '0 recoveries'],
    );
  });
});
