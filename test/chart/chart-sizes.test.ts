import assert from 'node:assert/strict';
import { test } from 'node:test';

import { type ColumnTable, table } from 'arquero';
import { type Chart, duplicateAcksChart, newFlowsChart, whatIfChart } from 'wishlab';

import { drawn, inlineRows } from './drawn.js';
import { duplicateTable, newFlowsTable, windowTable } from './made-tables.js';

const MANY = 100_000;
/** Where each series has its only extreme. */
const EXTREME = 61_803;

/** Windows that never stay the same, in phases that change all the time, with one that is far above all others. */
function windows(wave: number): ColumnTable {
  return windowTable(
    Array.from({ length: MANY }, (_, i) => ({
      time: i / 1000,
      cwnd_estimate: i === EXTREME ? 90_000 : Math.round(21_000 + 9_000 * Math.sin(i / wave)),
      phase: i % 20 < 10 ? 'recovery' : 'congestion-avoidance',
    })),
  );
}

function imagined(): ColumnTable {
  const algorithm = table({ algorithm: Array.from({ length: MANY }, () => 'reno') });
  return windows(7).assign(algorithm);
}

const CHARTS: readonly [string, () => Chart, (row: Record<string, unknown>) => boolean][] = [
  ['whatIfChart', () => whatIfChart(windows(3), imagined()), row => row['cwnd_estimate'] === 90_000],
  [
    'duplicateAcksChart',
    () => duplicateAcksChart(duplicateTable(Array.from({ length: MANY }, (_, i) => i / 1000))),
    row => row['time'] === (MANY - 1) / 1000,
  ],
  [
    'newFlowsChart',
    () => newFlowsChart(newFlowsTable(Array.from({ length: MANY }, (_, i) => (i === EXTREME ? 77 : i % 5)))),
    row => row['rate'] === 77,
  ],
];

for (const [name, chart, isExtreme] of CHARTS) {
  test(`${name}() sends at most 1.5 MB of ${MANY} rows, picture included, and keeps the extreme`, () => {
    const many = chart();
    drawn(many);
    const bytes = JSON.stringify(many.spec).length + many.svg().length;
    assert.ok(bytes <= 1.5e6, `${bytes} bytes`);
    assert.ok(inlineRows(many.spec).some(isExtreme));
  });
}
