import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { table } from 'arquero';

import { duplicateAcksChart } from '../../dist/chart/duplicate-acks-chart.js';
import { newFlowsChart } from '../../dist/chart/new-flows-chart.js';
import { drawn, inlineRows } from './drawn.js';
import { duplicateTable, newFlowsTable } from './made-tables.js';

describe('newFlowsChart()', () => {
  it('draws a bar for each interval, per second', () => {
    const chart = newFlowsChart(newFlowsTable([3, 0, 1], 0.5));
    const { texts } = drawn(chart);
    assert.ok(texts.includes('New flows per second') && texts.includes('Time (s)') && texts.includes('tcp'));
    assert.deepEqual(
      inlineRows(chart.spec).map(row => row['rate']),
      [6, 0, 2],
    );
    assert.equal(
      chart.text(),
      'Arrival of new flows: 4 conversations, at most 6 a second (tcp, from 0 s). Conversations begun in each 0.5 s, counted once.',
    );
  });

  it('keeps the greatest of several intervals where there are too many', () => {
    const counts = Array.from({ length: 60_000 }, () => 1);
    counts[31_415] = 77;
    const chart = newFlowsChart(newFlowsTable(counts));
    const rates = inlineRows(chart.spec).map(row => row['rate']);
    assert.ok(rates.length <= 5000);
    assert.ok(rates.includes(77));
    assert.ok(drawn(chart).texts.some(text => text.startsWith('Each bar is the greatest of 13')));
  });

  it('says so where there is nothing to draw, and errs on another table', () => {
    assert.ok(drawn(newFlowsChart(newFlowsTable([]))).texts.includes('No TCP or UDP flow is in this table.'));
    assert.throws(() => newFlowsChart(table({ time: [1] })), { code: 'COLUMN_MISSING', message: /newFlows\(\)/ });
  });
});

describe('duplicateAcksChart()', () => {
  it('draws each at its place in its row, with the threshold of fast retransmission', () => {
    const { texts } = drawn(duplicateAcksChart(duplicateTable([0.1, 0.2, 0.3, 0.4])));
    assert.ok(texts.includes('In a row'));
    assert.ok(texts.some(text => text.includes('three in a row start a fast retransmission')));
  });

  it('says so where there is nothing to draw, and errs on another table', () => {
    assert.ok(drawn(duplicateAcksChart(duplicateTable([null]))).texts.includes('No duplicate ACK is in this table.'));
    assert.throws(() => duplicateAcksChart(table({ time: [1] })), {
      code: 'COLUMN_MISSING',
      message: /duplicateAcks\(\)/,
    });
  });
});
