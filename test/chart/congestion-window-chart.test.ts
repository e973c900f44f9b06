import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { table } from 'arquero';
import { capture } from 'wishlab';

import { congestionWindowChart } from '../../dist/chart/congestion-window-chart.js';
import { congestionWindowStory } from '../../dist/chart/congestion-window-story.js';
import { drawn, inlineRows } from './drawn.js';
import { duplicateTable, windowTable } from './made-tables.js';

describe('congestionWindowChart()', () => {
  it('names the lower bound as what it is, with units, in the unit asked for', () => {
    const rows = windowTable([{ time: 0 }, { time: 1, cwnd_low: 20_000 }]);
    const { texts } = drawn(congestionWindowChart(rows));
    for (const text of ['Window (kB)', 'Time (s)', 'In flight (lower bound of cwnd)', 'Receive window']) {
      assert.ok(texts.includes(text), text);
    }
    assert.ok(texts.some(text => text.includes('no smaller than what is in flight')));
    assert.ok(drawn(congestionWindowChart(rows, { unit: 'segments' })).texts.includes('Window (segments)'));
  });

  it('draws phases of recovery, and names only those that occur', () => {
    const phases = ['unknown', 'recovery', 'recovery', 'unknown', 'rto-loss', 'unknown'];
    const rows = phases.map((phase, time) => ({ time, phase }));
    assert.ok(drawn(congestionWindowChart(windowTable(rows))).texts.includes('After a timeout'));
    const { texts } = drawn(congestionWindowChart(windowTable(rows.slice(0, 4))));
    assert.ok(texts.includes('Loss recovery') && !texts.includes('After a timeout'));
  });

  it('draws bounds and estimates where rows have them', () => {
    const rows = [0, 1, 2].map(time => ({ time, cwnd_high: 12_000, cwnd_estimate: 11_000 }));
    const chart = congestionWindowChart(windowTable(rows));
    const { texts } = drawn(chart);
    assert.ok(texts.includes('Estimate of cwnd'));
    assert.ok(texts.some(text => text.includes('bounded on both sides')));
    assert.match(chart.text(), /10\.0 segments\) in flight, at 0\.000 s, and a window of up to 11\.0 kB/);
    assert.match(JSON.stringify(chart.spec), /"type":"area"/);
    assert.ok(!texts.includes('Slow-start threshold'));
    const after = rows.map(row => ({ ...row, ssthresh_estimate: 9000 }));
    assert.ok(drawn(congestionWindowChart(windowTable(after))).texts.includes('Slow-start threshold'));
  });

  it('keeps to 5,000 rows, and every extreme among them', () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => ({ time: i / 1000, cwnd_low: 10_000 + (i % 7) }));
    rows[12_345] = { time: 12.345, cwnd_low: 99_000 };
    rows[23_456] = { time: 23.456, cwnd_low: 1 };
    const chart = congestionWindowChart(windowTable(rows));
    const lows = inlineRows(chart.spec).map(row => row['cwnd_low']);
    assert.ok(lows.length <= 5000 && lows.length > 1300, `${lows.length} rows`);
    assert.ok(lows.includes(99_000) && lows.includes(1));
    assert.ok(
      drawn(chart).texts.some(text =>
        text.startsWith(`Drawn from ${lows.length.toLocaleString('en-US')} of 40,000 ACKs`),
      ),
    );
  });

  it('puts a legend of many long names in lines, none wider than the axes', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map(letter => `${letter.repeat(60)}.pcapng/tcp/0/1`);
    const rows = names.flatMap(flow => [0, 1].map(time => ({ time, flow, cwnd_low: 5000 })));
    const wide = congestionWindowChart(windowTable(rows)).svg();
    const one = congestionWindowChart(windowTable(rows.slice(0, 4))).svg();
    const width = (svg: string): number => Number(/ width="(\d+)"/.exec(svg)?.[1]);
    assert.equal(width(wide), width(one));
    assert.ok(width(wide) < 1000, `${width(wide)} pixels`);
  });

  it('puts the legend of all that is drawn of one flow in lines, none wider than the axes', () => {
    const phases = ['unknown', 'recovery', 'unknown', 'rto-loss', 'unknown'];
    const bounds = { cwnd_high: 12_000, cwnd_estimate: 11_000, ssthresh_estimate: 9000 };
    const svg = congestionWindowChart(windowTable(phases.map((phase, time) => ({ time, phase, ...bounds })))).svg();
    for (const name of ['Estimate of cwnd', 'Slow-start threshold', 'After a timeout']) assert.match(svg, RegExp(name));
    const [, legend = ''] = /role-legend"[^>]*><g[^>]*><path[^>]* d="M0,0h([\d.]+)v/.exec(svg) ?? [];
    assert.ok(Number(legend) > 0 && Number(legend) <= 680, `${legend} pixels`);
  });

  it('draws the flows with most in flight, and says how many it leaves out', () => {
    const rows = Array.from({ length: 20 }, (_, n) =>
      [0, 1].map(time => ({ time, flow: `tcp/${n}/0`, cwnd_low: 1000 * (n + 1) })),
    );
    const { texts } = drawn(congestionWindowChart(windowTable(rows.flat()), { flows: 4 }));
    for (const n of [16, 17, 18, 19]) assert.ok(texts.includes(`tcp/${n}/0`));
    assert.ok(!texts.includes('tcp/15/0'));
    assert.ok(texts.includes('Not drawn, of 20 flows with data: 16 with less in flight.'));
  });

  it('says so where there is nothing to draw', () => {
    assert.ok(
      drawn(congestionWindowChart(windowTable([]))).texts.some(text => text.startsWith('No ACK of a TCP flow')),
    );
    const received = windowTable([{ vantage: 'receiver', cwnd_low: null }]);
    assert.ok(drawn(congestionWindowChart(received)).texts.some(text => text.startsWith('Captured at the receiver')));
    assert.ok(
      drawn(congestionWindowChart(windowTable([{ time: null }]))).texts.some(text => text.startsWith('No ACK')),
    );
    assert.ok(drawn(congestionWindowChart(windowTable([{ cwnd_low: 0 }]))).texts.includes('Window (kB)'));
  });

  it('is an error on another table, which names the function that makes the right one', () => {
    assert.throws(() => congestionWindowChart(table({ time: [1], flow: ['x'] })), {
      code: 'COLUMN_MISSING',
      message: /congestionWindow\(\).*cwnd_low/,
    });
  });
});

describe('congestionWindowStory()', () => {
  it('draws duplicate ACKs beneath the window, on the same time axis', () => {
    const chart = congestionWindowStory(windowTable([{ time: 1 }, { time: 5 }]), duplicateTable([2, 2.5, 7]));
    const { texts } = drawn(chart);
    assert.ok(texts.includes('Congestion window') && texts.includes('Duplicate ACKs'));
    const domains = JSON.stringify(chart.spec).match(/"domain":\[1,7\]/g);
    assert.ok(domains && domains.length >= 2);
  });

  it('is drawn of a measured transfer', async () => {
    const path = fileURLToPath(new URL('../captures/tcp/cubic_droptail.pcapng', import.meta.url));
    const chart = (await capture(path).tcp().table()).chart();
    const { texts } = drawn(chart);
    assert.ok(texts.includes('Loss recovery') && texts.includes('In a row'));
    assert.match(
      chart.text(),
      /^Congestion window\. tcp\/0\/1 had at most 191\.1 kB \(132\.0 segments\) in flight, at 0\.882 s, and a window of up to 191\.1 kB/,
    );
  });

  it('says what there is none of', () => {
    const { texts } = drawn(congestionWindowStory(windowTable([]), duplicateTable([])));
    assert.ok(texts.includes('No duplicate ACK is in this table.'));
  });
});
