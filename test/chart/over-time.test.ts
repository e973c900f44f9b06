import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { type ColumnTable, table } from 'arquero';
import {
  type Chart,
  congestionWindowChart,
  duplicateAcksChart,
  limitsChart,
  roundTripsChart,
  throughputChart,
  timeSequenceChart,
} from 'wishlab';

import { withoutHover } from '../../dist/chart/hover.js';
import { drawn, inlineRows } from './drawn.js';
import { duplicateTable, windowTable } from './made-tables.js';

const MANY = 100_000;

/** A long transfer as `timeSequence()` has it: a third segments, ACKs and windows each, with one retransmission. */
function sequence(rows = 6, flow = 'tcp/0/1'): ColumnTable {
  const kinds = Array.from({ length: rows }, (_, i) => ['segment', 'ack', 'window'][i % 3]!);
  const from = kinds.map(
    (kind, i) => 1000 * Math.floor(i / 3) - (kind === 'ack' ? 4000 : kind === 'window' ? -4000 : 0),
  );
  const again = Math.floor(rows / 6) * 3;
  if (rows > 0) kinds[again] = 'retransmission';
  return table({
    frame_number: kinds.map((_, i) => i + 1),
    time: kinds.map((_, i) => i / 1000),
    flow: kinds.map(() => flow),
    kind: kinds,
    from,
    to: from.map((value, i) => value + (i % 3 === 0 ? 1000 : 0)),
    cause: kinds.map(kind => (kind === 'retransmission' ? 'fast' : null)),
  });
}

function trips(rtt: readonly number[], flow = 'tcp/0/1'): ColumnTable {
  return table({
    frame_number: rtt.map((_, i) => i + 1),
    time: rtt.map((_, i) => i / 100),
    flow: rtt.map(() => flow),
    vantage: rtt.map(() => 'sender'),
    rtt: [...rtt],
    rtt_smoothed: [...rtt],
  });
}

function bins(goodput: readonly number[], flow = 'tcp/0/1'): ColumnTable {
  return table({
    time: goodput.map((_, i) => i),
    interval: goodput.map(() => 1),
    flow: goodput.map(() => flow),
    unique_bytes: goodput.map(bits => bits / 8),
    throughput: goodput.map(bits => bits * 1.05),
    goodput: [...goodput],
  });
}

function spans(limits: readonly string[], flow = 'tcp/0/1'): ColumnTable {
  return table({
    time: limits.map((_, i) => i),
    duration: limits.map(() => 1),
    flow: limits.map(() => flow),
    limited_by: [...limits],
    acks: limits.map(() => 10),
  });
}

const CHARTS: readonly [string, (table: ColumnTable) => Chart, (rows: number, flow?: string) => ColumnTable, RegExp][] =
  [
    ['timeSequenceChart', timeSequenceChart, sequence, /^No TCP flow/],
    ['roundTripsChart', roundTripsChart, (rows, flow) => trips(wave(rows), flow), /^No round-trip/],
    ['throughputChart', throughputChart, (rows, flow) => bins(wave(rows), flow), /^No flow/],
    ['limitsChart', limitsChart, (rows, flow) => spans(alternating(rows), flow), /^No ACK/],
  ];

const wave = (rows: number): number[] => Array.from({ length: rows }, (_, i) => 0.05 + 0.01 * Math.sin(i));
const alternating = (rows: number): string[] => Array.from({ length: rows }, (_, i) => (i % 2 === 0 ? 'cwnd' : 'rwnd'));

for (const [name, chart, made, empty] of CHARTS) {
  describe('the colours of several flows', () => {
    it('are the same in each chart, whichever flow has most of what it draws', () => {
      const both = (make: (values: number[], flow: string) => ColumnTable, first: number[], second: number[]) =>
        make(first, 'tcp/0/1').concat(make(second, 'tcp/1/1'));
      const windows = [9000, 20_000].flatMap((cwnd_low, n) =>
        [0, 1].map(time => ({ time, flow: `tcp/${n}/1`, cwnd_low })),
      );
      const charts = [
        roundTripsChart(both(trips, [0.1], [0.1, 0.2, 0.3])),
        throughputChart(both(bins, [1e6, 2e6], [8e6, 9e6])),
        duplicateAcksChart(both(duplicateTable, [1, 2], [1, 2, 3, 4])),
        congestionWindowChart(windowTable(windows)),
      ];
      for (const chart of charts) {
        assert.match(
          JSON.stringify(chart.spec),
          /"domain":\["tcp\/0\/1","tcp\/1\/1"\],"range":\["#1f83c4","#e69f00"\]/,
        );
      }
    });
  });

  describe(`${name}()`, () => {
    it(`sends at most 1.5 MB of ${MANY} rows, picture included`, () => {
      const many = chart(made(MANY));
      assert.ok(JSON.stringify(many.spec).length + many.svg().length <= 1.5e6);
      drawn(many);
    });

    it('says so where there is nothing to draw, and errs on another table', () => {
      assert.ok(drawn(chart(made(0))).texts.some(text => empty.test(text)));
      assert.throws(() => chart(table({ x: [1] })), { code: 'COLUMN_MISSING', message: /draws a table that/ });
    });

    it('shows names from packets, and obeys none', () => {
      for (const flow of [
        '<script>alert(1)</script>',
        '","\n=1',
        "' + width + '",
        '{"signal":"width"}',
        '__proto__',
        'x\u202ey\u0000',
      ]) {
        const hostile = chart(made(9, flow).concat(made(9, 'tcp/1/1')));
        drawn(hostile);
        // eslint-disable-next-line no-control-regex -- that none is left is what is tested
        assert.doesNotMatch(hostile.text() + hostile.svg(), /[\u0000-\u0009\u000b-\u001f\u202e]/);
      }
    });

    it('has the strip for pointers alone', () => {
      const { spec } = chart(made(9));
      assert.match(JSON.stringify(spec), /hover-strip.*hover-filter/);
      assert.doesNotMatch(JSON.stringify(withoutHover(spec)), /hover-|domainRaw|"param"/);
    });
  });
}

describe('timeSequenceChart()', () => {
  it('keeps a single retransmission among 100,000 rows, and covers what was sent', () => {
    const rows = inlineRows(timeSequenceChart(sequence(MANY)).spec);
    assert.ok(rows.length <= 5000, `${rows.length}`);
    assert.equal(rows.filter(row => row['kind'] === 'retransmission').length, 1);
    const data = rows.filter(row => row['kind'] === 'segment' || row['kind'] === 'retransmission');
    assert.equal(
      data.reduce((sum, row) => sum + (row['frames'] as number), 0),
      Math.ceil(MANY / 3),
    );
    const covered = data.map(row => [row['from'] as number, row['to'] as number]).sort((a, b) => a[0]! - b[0]!);
    assert.ok(
      covered.every(([from], i) => i === 0 || from! <= covered[i - 1]![1]!),
      'no hole where there was none',
    );
  });

  it('draws the flow asked for, else the largest, and no other', () => {
    const both = sequence(30, 'small').concat(sequence(60, 'large'));
    assert.match(timeSequenceChart(both).text(), /large, the one of 2 flows with most data/);
    assert.ok(drawn(timeSequenceChart(both, { flow: 'small' })).texts.includes('small.'));
    assert.throws(() => timeSequenceChart(both, { flow: 'none' }), { code: 'OPTION_INVALID', message: /small, large/ });
  });
});

describe('roundTripsChart()', () => {
  it('keeps the longest and the shortest, and tells the distribution of all', () => {
    const rtt = wave(MANY);
    rtt[77_777] = 3;
    rtt[22_222] = 0.001;
    const chart = roundTripsChart(trips(rtt));
    const drawnTrips = inlineRows(chart.spec).map(row => row['rtt']);
    assert.ok(drawnTrips.includes(3) && drawnTrips.includes(0.001) && drawnTrips.length <= 5000);
    assert.match(chart.text(), /100,000 samples, least 1 ms, median 50 ms, 95 % within 59\.9 ms, most 3000 ms/);
    const shares = inlineRows(chart.spec, 1);
    assert.deepEqual([shares.at(-1)!['share'], shares.at(-1)!['rtt']], [1, 3]);
  });

  it('leaves out a request beside its download, and says so', () => {
    const chart = roundTripsChart(trips(wave(500)).concat(trips([0.1], 'tcp/0/0')));
    assert.match(chart.text(), /Not drawn, of 2 flows: 1 with fewer samples/);
  });
});

describe('throughputChart()', () => {
  it('draws one flow by both rates, several by goodput', () => {
    assert.ok(drawn(throughputChart(bins([1e6, 3e6]))).texts.includes('Rate (Mbit/s)'));
    const two = throughputChart(bins([1e6, 3e6]).concat(bins([2e6], 'tcp/1/0')));
    assert.ok(drawn(two).texts.includes('Goodput (Mbit/s)'));
    assert.match(two.text(), /tcp\/0\/1 at most 3\.00 Mbit\/s; tcp\/1\/0 at most 2\.00 Mbit\/s/);
  });

  it('keeps the fastest of 100,000 bins, and ends each flow where its last bin does', () => {
    const goodput = wave(MANY);
    goodput[12_345] = 9;
    const rows = inlineRows(throughputChart(bins(goodput)).spec);
    assert.ok(rows.some(row => row['goodput'] === 9));
    assert.equal(rows.at(-1)!['time'], MANY);
  });
});

describe('limitsChart()', () => {
  it('sends at most 1.5 MB of several flows, whose limits change within each pixel', () => {
    const limits = ['cwnd', 'rwnd', 'application', 'recovery'];
    const changing = Array.from({ length: Math.floor(MANY / 3) }, (_, i) => limits[i % 4]!);
    const several = ['tcp/0/1', 'tcp/1/1', 'tcp/2/1'].map(flow => spans(changing, flow));
    const chart = limitsChart(several[0]!.concat(several.slice(1)));
    assert.ok(JSON.stringify(chart.spec).length + chart.svg().length <= 1.5e6);
    assert.match(drawn(chart).texts.join('\n'), /Each stretch of 2 pixels is divided as its time was/);
  });

  it('names the shares of the time', () => {
    const chart = limitsChart(spans(['cwnd', 'recovery', 'cwnd', 'application']));
    assert.match(chart.text(), /tcp\/0\/1: congestion window 50\.0 %, loss recovery 25\.0 %, application 25\.0 %/);
    const { texts } = drawn(chart);
    for (const label of ['Congestion window', 'Loss recovery', 'Application']) assert.ok(texts.includes(label), label);
    assert.ok(!texts.includes('Receive window'));
  });

  it('divides pixels by their time where stretches are many, and keeps the shortest', () => {
    const limits = alternating(MANY);
    limits[50_000] = 'application';
    const rows = inlineRows(limitsChart(spans(limits)).spec);
    assert.ok(rows.length <= 5000);
    const seconds = new Map<string, number>();
    for (const { limited_by, duration } of rows as readonly { limited_by: string; duration: number }[]) {
      seconds.set(limited_by, (seconds.get(limited_by) ?? 0) + duration);
    }
    assert.ok(Math.abs(seconds.get('application')! - 1) < 1e-3);
    assert.ok(Math.abs(seconds.get('rwnd')! - MANY / 2) < 1);
    for (const row of rows) assert.ok((row['high'] as number) > (row['low'] as number));
  });
});

describe('the option flows', () => {
  it('is looked at alike by every chart that takes it', () => {
    const charts = [limitsChart, roundTripsChart, throughputChart, duplicateAcksChart, congestionWindowChart];
    for (const chart of charts) {
      assert.throws(() => chart(table({ x: [1] }), { flows: 0 }), {
        code: 'OPTION_INVALID',
        message: `${chart.name}(): flows is a whole number from 1; it was given 0.`,
      });
    }
  });
});
